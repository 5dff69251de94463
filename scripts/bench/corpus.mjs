// What the built server costs on generated folders of several sizes, and what it finds of what was planted there.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { generate } from './generate.mjs';

/** Facts and copies that are asked about; each costs a few hovers. */
const MOST_ASKED = 150;
/** The first few are asked before anything is measured. */
const WARM_UP = 20;
/** In so many further seeds somebody points at a claim after a while, in milliseconds: what a seed that is seen conflicts with has been looked for by then. */
const READ = 60, READING = 700;
/** How long the server has to give memory back before that is measured, in milliseconds. */
const CALM = 3000;

/** @param sizes in MB */
export async function benchCorpus(root, sizes) {
  const tables = { index: {}, latency: {}, links: {} };
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'seedmark-bench-'));
    try {
      const planted = writeFolder(root, folder, size);
      await measure(root, folder, size, planted, tables);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  addGrowth(tables.index, sizes);
  return { 'folder: index': tables.index, 'folder: latency over stdio in ms': tables.latency, 'folder: planted links': tables.links };
}

function writeFolder(root, folder, size) {
  const planted = [];
  for (const { name, text, planted: found } of generate(root, size * 1e6)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    for (const each of found) planted.push({ ...each, file: name });
  }
  return planted;
}

async function measure(root, folder, size, planted, { index, latency, links }) {
  const label = `${size} MB`;
  const cache = mkdtempSync(join(tmpdir(), 'seedmark-bench-cache-'));
  try {
    const first = await startServer(root, folder, cache);
    await measureIndex(first, label, index).finally(() => first.close());
    index[`${label}: MB kept for the next time`] = Math.round(readdirSync(cache).reduce((sum, name) => sum + statSync(join(cache, name)).size, 0) / 1e6);
    await measureAgain(await startServer(root, folder, cache), label, planted, { index, latency, links });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

async function measureIndex(server, label, index) {
  const began = process.hrtime.bigint();
  const counts = await server.request('seedmark/whenIndexed');
  index[`${label}: seconds`] = seconds(began);
  index[`${label}: CPU seconds of all threads`] = server.cpu();
  index[`${label}: resident MB at most`] = server.resident('VmHWM');
  return counts;
}

/** A folder that was read in an earlier session, and what is asked of it. */
async function measureAgain(server, label, planted, { index, latency, links }) {
  try {
    const counts = await measureIndex(server, `${label} again`, index);
    index[`${label}: documents`] = counts.documents;
    index[`${label}: sentences`] = counts.sentences;
    await new Promise((resolve) => { setTimeout(resolve, CALM); });
    index[`${label}: resident MB`] = server.resident();
    await askLinks(server, planted, label, latency, links);
    await askEdits(server, label, latency);
  } finally {
    await server.close();
  }
}

/** Hovers and references at planted sentences, and whether the card leads where it should. */
async function askLinks(server, planted, label, latency, links) {
  const facts = groupBy(planted.filter(({ role }) => ['says', 'denies', 'near'].includes(role)), ({ fact }) => fact);
  const at = new Map([...facts.values()].flat().map((one) => [`${one.file} ${one.start}`, one]));
  const times = { hover: [], references: [], 'hover in a seed that was read': [] };
  let cpu = 0, warm = 0;
  const tally = { restates: [0, 0], conflicts: [0, 0], right: [0, 0] };
  for (const group of [...facts.values()].slice(0, MOST_ASKED)) {
    const [one, ...others] = group.filter(({ role }) => role !== 'near');
    const { textDocument, position } = await openAt(server, one);
    let card;
    const before = server.cpu();
    const isWarm = warm++ >= WARM_UP;
    (isWarm ? times.hover : []).push(await timed(async () => { card = await server.request('textDocument/hover', { textDocument, position }); }));
    (isWarm ? times.references : []).push(await timed(() => server.request('textDocument/references', { textDocument, position, context: { includeDeclaration: true } })));
    if (isWarm) cpu += server.cpu() - before;
    score(server, one, others, placesOf(card?.contents.value ?? '', server), at, tally);
    server.shut(one.file);
  }
  for (const [one] of [...facts.values()].slice(MOST_ASKED, MOST_ASKED + READ)) {
    const { textDocument, position } = await openAt(server, one);
    await new Promise((resolve) => { setTimeout(resolve, READING); });
    times['hover in a seed that was read'].push(await timed(() => server.request('textDocument/hover', { textDocument, position })));
    server.shut(one.file);
  }
  latency[`${label}: hover and references, CPU, mean`] = Number(((cpu / times.hover.length) * 1000).toPrecision(3));
  for (const [name, list] of Object.entries(times)) if (list.length > 0) Object.assign(latency, percentiles(`${label}: ${name}`, list));
  for (const [name, [found, of]] of Object.entries(tally)) links[`${label}: ${name === 'right' ? 'precision' : `recall of ${name}`}`] = of === 0 ? 0 : Number((found / of).toFixed(3));
}

/** Opens the seed of a planted sentence, and waits until the corpus has been told of it: what that costs is not the hover's. */
async function openAt(server, one) {
  const textDocument = { uri: server.uri(one.file) };
  const text = server.open(one.file);
  const { annotations } = await server.request('seedmark/annotations', textDocument);
  await server.request('seedmark/whenIndexed');
  return { textDocument, position: positionAt(text, plainPlace(annotations, one)) };
}

/** An offset of a sentence at which nothing but its claim is marked. */
function plainPlace(annotations, { start, end }) {
  const inner = annotations.filter(({ kind }) => kind !== 'claim');
  for (let at = start; at < end; at++) if (!inner.some((mark) => mark.start <= at && at <= mark.end)) return at;
  return start;
}

/** The places that a card names under what restates and what contradicts its claim. */
function placesOf(markdown, server) {
  let relation = null;
  return markdown.split('\n').flatMap((line) => {
    if (!line.startsWith('- ')) {
      if (line !== '') relation = /^Restated/.test(line) ? 'restates' : /^Contradicted/.test(line) ? 'conflicts' : null;
      return [];
    }
    const [, uri, row, column] = /\]\(<?([^)>#]*)#L?(\d+)(?:,(\d+))?/.exec(line) ?? [];
    if (relation === null || uri === undefined) return [];
    const file = server.file(uri);
    return [{ relation, key: `${file} ${offsetAt(server.text(file), { line: Number(row) - 1, character: Number(column ?? 1) - 1 })}` }];
  });
}

function score(server, one, others, places, at, tally) {
  const linked = places.map(({ relation, key }) => ({ relation, planted: at.get(key) }));
  // The sentence that is asked about may be the one that contradicts the others.
  const wanted = (other) => (other.role === one.role ? 'restates' : 'conflicts');
  for (const other of others) {
    tally[wanted(other)][1]++;
    if (linked.some(({ relation, planted }) => planted === other && relation === wanted(other))) tally[wanted(other)][0]++;
  }
  for (const { relation, planted } of linked) {
    tally.right[1]++;
    if (planted?.fact === one.fact && planted.role !== 'near' && wanted(planted) === relation) tally.right[0]++;
  }
}

/** A letter typed, until the tokens have come. */
async function askEdits(server, label, latency) {
  const file = server.files()[0];
  const text = server.open(file);
  const uri = server.uri(file);
  const list = [];
  for (let version = 2; version < 42; version++) {
    server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range: { start: positionAt(text, 40), end: positionAt(text, 40) }, text: 'x' }] });
    list.push(await timed(() => server.request('textDocument/semanticTokens/full', { textDocument: { uri } })));
  }
  Object.assign(latency, percentiles(`${label}: an edit of a seed of 5 KB`, list));
}

async function startServer(root, folder, cache) {
  // With the room for young objects that the extension gives it.
  const child = spawn(process.execPath, ['--max-semi-space-size=8', 'dist/server.cjs', '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, SEEDMARK_CACHE: cache } });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  for (const method of ['client/registerCapability', 'window/workDoneProgress/create', 'workspace/semanticTokens/refresh']) connection.onRequest(method, () => null);
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', { processId: process.pid, rootUri, workspaceFolders: [{ uri: rootUri, name: 'bench' }], capabilities: { workspace: { configuration: true, workspaceFolders: true } } });
  await connection.sendNotification('initialized', {});
  const uri = (file) => pathToFileURL(join(folder, file)).href;
  const text = (file) => readFileSync(join(folder, file), 'utf8');
  return {
    uri, text,
    file: (found) => decodeURIComponent(found).slice(decodeURIComponent(rootUri).length + 1),
    files: () => ['00/seed-000000.txt'],
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => void connection.sendNotification(method, params),
    open: (file) => {
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri: uri(file), languageId: 'plaintext', version: 1, text: text(file) } });
      return text(file);
    },
    cpu: () => cpuOf(child.pid),
    shut: (file) => void connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(file) } }),
    resident: (key = 'VmRSS') => residentOf(child.pid, key),
    close: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}

/** In MB; `null` where the platform does not tell. */
function residentOf(pid, key) {
  try {
    return Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
  } catch {
    return null;
  }
}

/** In seconds; 0 where the platform does not tell. */
function cpuOf(pid) {
  try {
    const [, , , , , , , , , , , user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^\d+ \(.*\) /, '').split(' ').map(Number);
    return (user + system) / 100;
  } catch {
    return 0;
  }
}

function addGrowth(index, sizes) {
  for (let i = 1; i < sizes.length; i++) {
    for (const figure of ['CPU seconds of all threads', 'resident MB']) index[`${sizes[i]} MB for ${sizes[i - 1]} MB: ${figure}, times as much`] = Number((index[`${sizes[i]} MB: ${figure}`] / index[`${sizes[i - 1]} MB: ${figure}`]).toPrecision(3));
  }
}

async function timed(run) {
  const began = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - began) / 1e6;
}

function seconds(began) {
  return Number((Number(process.hrtime.bigint() - began) / 1e9).toPrecision(3));
}

function percentiles(name, list) {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share) => Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toPrecision(3));
  return { [`${name}, p50`]: at(0.5), [`${name}, p99`]: at(0.99) };
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...groups.get(keyOf(one)) ?? [], one]);
  return groups;
}

function positionAt(text, offset) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}

function offsetAt(text, { line, character }) {
  let at = 0;
  for (let i = 0; i < line; i++) at = text.indexOf('\n', at) + 1;
  return at + character;
}
