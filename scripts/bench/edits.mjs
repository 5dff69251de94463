// What a keystroke costs in the server, without transport: from the client's change to fresh marks and the edits of tokens.
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readSeeds } from '../../out/src/features/reading.js';
import { Workspace } from '../../out/src/features/workspace.js';
import { Edits } from '../../out/src/server/common/edits.js';
import { editsBetween, encodeSeed } from '../../out/src/server/common/tokens.js';
import { proseOf } from './texts.mjs';

const NAMES = { models: {}, systems: {} };
const SHOWN = new Set(['number', 'model', 'system', 'source']);
const SIZES = { '20 KB': 20_000, '100 KB': 100_000, '1 MB': 1_000_000 };
const KEYSTROKES = 300;
/** How many other seeds there are; so many of them differ, the others repeat them. */
const OTHERS = 20_000, DIFFERENT = 200, LENGTH = 5000;

/** @param many whether to measure beside many other seeds too, which takes half a minute and 500 MB */
export function benchEdits(root, { many = true } = {}) {
  const prose = proseOf(root, 1);
  const alone = Object.entries(SIZES).map(([size, units]) => [size, latencies(prose.slice(0, units), emptyWorkspace())]);
  const [[, small]] = alone;
  const [, large] = alone.at(-1);
  const beside = many ? latencies(prose, fullWorkspace(proseOf(root, (DIFFERENT * LENGTH) / 1e6))) : null;
  const rows = [...alone, ...(beside === null ? [] : [[`1 MB beside ${OTHERS} others`, beside]])];
  return {
    'ms from an edit to fresh marks and tokens': Object.fromEntries(rows.flatMap(([size, { edit }]) => [[`${size}, p50`, edit.p50], [`${size}, p95`, edit.p95]])),
    'ms to tell the corpus of an edit': Object.fromEntries(rows.flatMap(([size, { tell }]) => [[`${size}, p50`, tell.p50], [`${size}, p95`, tell.p95]])),
    'times as long as in 20 KB': Object.fromEntries(alone.slice(1).map(([size, { edit }]) => [size, ratio(edit, small.edit)])),
    ...(beside === null ? {} : { [`times as long beside ${OTHERS} other seeds`]: { 'an edit': ratio(beside.edit, large.edit), 'telling the corpus': ratio(beside.tell, large.tell) } }),
  };
}

function ratio(a, b) {
  return Number((a.p50 / b.p50).toPrecision(3));
}

function emptyWorkspace() {
  return new Workspace({ names: () => NAMES, corrector: () => undefined, read: () => Promise.resolve(undefined) });
}

function fullWorkspace(prose) {
  const workspace = emptyWorkspace();
  const read = readSeeds(Array.from({ length: DIFFERENT }, (_, i) => ({ uri: '', file: '', text: prose.slice(i * LENGTH, (i + 1) * LENGTH) })), NAMES, undefined);
  for (let i = 0; i < OTHERS; i++) workspace.put({ ...structuredClone(read[i % DIFFERENT]), uri: `file:///others/${i}.txt`, file: `others/${i}.txt` });
  return workspace;
}

function latencies(text, workspace) {
  const random = seeded(7);
  const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
  const edits = new Edits(() => undefined);
  let tokens;
  const answer = () => {
    const before = tokens;
    tokens = encodeSeed(workspace.set(document.uri, 'a.txt', document.getText(), edits.take(document)), SHOWN, before);
    return before === undefined ? [] : editsBetween(before, tokens);
  };
  answer();
  workspace.tellCorpus();
  const [edit, tell] = [[], []];
  for (let i = 0; i < KEYSTROKES; i++) {
    const change = changeOf(document, random);
    edit.push(timed(() => {
      edits.update(document, [change], document.version + 1);
      answer();
    }));
    tell.push(timed(() => workspace.tellCorpus()));
  }
  return { edit: percentiles(edit), tell: percentiles(tell) };
}

function timed(run) {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function percentiles(times) {
  times.sort((a, b) => a - b);
  const at = (share) => Number(times[Math.floor(times.length * share)].toPrecision(3));
  return { p50: at(0.5), p95: at(0.95) };
}

/** Mostly a letter, now and then a line break, a pasted paragraph, or a line that is deleted. */
function changeOf(document, random) {
  const offset = Math.floor(random() * document.getText().length);
  const place = document.positionAt(offset);
  const kind = random();
  if (kind < 0.85) return { range: { start: place, end: place }, text: 'etaoin shrdlu.'.charAt(Math.floor(random() * 14)) };
  if (kind < 0.9) return { range: { start: place, end: place }, text: '\n' };
  if (kind < 0.95) return { range: { start: place, end: place }, text: PASTED };
  return { range: { start: { line: place.line, character: 0 }, end: { line: place.line + 1, character: 0 } }, text: '' };
}

const PASTED = 'In the second run GPT-4 answered 61.3% of 1,200 questions, which may be a matter of wording. Smith et al. (2023) had found 58%.\n\n';

/** The same numbers from 0 to 1 in each run (a linear congruential generator). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
