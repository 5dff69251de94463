// What a folder with very many tags costs: to open, to tag in, to check, to anchor again after a change from outside, and to take a change back.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { anchorer } from '../../out/src/annotations/anchor.js';
import { adding, inverse } from '../../out/src/annotations/changes.js';
import { describer } from '../../out/src/annotations/describe.js';
import { readAnnotations, writeChange } from '../../out/src/annotations/files.js';
import { nodeWritableFiles } from '../../out/src/server/node/writableFiles.js';
import { randomOf } from '../../out/test/anchoring/random.js';
import { generate } from './generate.mjs';

/** In bytes, as `generate` makes them. */
const SEED_SIZE = 5000;
const TAGS_A_SEED = 100;
const NOW = '2026-01-01T00:00:00.000Z';
const TIMES = 9;

/** @param count how many tags the folder has */
export async function benchTags(root, count) {
  const folder = mkdtempSync(join(tmpdir(), 'seedmark-tags-'));
  try {
    return { [`${count.toLocaleString('en')} tags in a folder`]: await measure(root, folder, count) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(root, folder, count) {
  const uri = pathToFileURL(folder).href;
  const seeds = writeSeeds(root, folder, Math.ceil(count / TAGS_A_SEED));
  const state = await readAnnotations(nodeWritableFiles, uri);
  const statements = tag(seeds, count);
  const figures = {};
  const timed = async (name, work) => {
    const [began, cpu] = [process.hrtime.bigint(), process.cpuUsage()];
    const result = await work();
    const { user, system } = process.cpuUsage(cpu);
    figures[name] = { ms: ms(Number(process.hrtime.bigint() - began) / 1e6), 'CPU ms': ms((user + system) / 1000) };
    return result;
  };
  const first = adding(statements.slice(0, -1));
  await timed('all tagged as one change', () => writeChange(nodeWritableFiles, uri, state, first, NOW));
  const before = memory();
  const opened = await timed('folder opened', () => readAnnotations(nodeWritableFiles, uri));
  figures['folder opened']['MB more'] = memory() - before;
  const change = adding(statements.slice(-1));
  const one = [], back = [];
  for (let i = 0; i < TIMES; i++) {
    await timed('one', () => writeChange(nodeWritableFiles, uri, opened, change, NOW));
    one.push(figures.one);
    await timed('one', () => writeChange(nodeWritableFiles, uri, opened, inverse(change), NOW));
    back.push(figures.one);
  }
  delete figures.one;
  figures['one tag added (median)'] = median(one);
  figures['that undone (median)'] = median(back);
  const anchored = (texts) => {
    for (const { name, text } of texts) {
      const anchor = anchorer(text);
      for (const { target } of opened.store.astray(name, text)) anchor(target);
    }
  };
  await timed('every tag checked, nothing changed', () => anchored(seeds));
  await timed('one seed of 100 tags anchored again, text put in above', () => anchored([{ ...seeds[0], text: `A line more.\n${seeds[0].text}` }]));
  await timed('one seed of 100 tags anchored again, every figure another', () => anchored([{ ...seeds[0], text: seeds[0].text.replace(/\d/g, (digit) => (Number(digit) + 3) % 10) }]));
  await timed('`seedmark check` of the folder, wall time alone', () => spawnSync(process.execPath, [join(root, 'dist', 'cli.cjs'), 'check', folder]));
  await timed('tags of one name counted', () => opened.store.count('method/training'));
  await timed('all looked at that are not settled', () => opened.store.unsettled());
  return figures;
}

function writeSeeds(root, folder, count) {
  const seeds = [...generate(root, count * SEED_SIZE)];
  for (const { name, text } of seeds) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return seeds;
}

function tag(seeds, count) {
  const random = randomOf(5);
  const hex = () => Math.floor(random() * 0x100000000).toString(16).padStart(8, '0');
  return Array.from({ length: count }, (_, i) => {
    const { name, text } = seeds[i % seeds.length];
    const describe = describers.get(name) ?? describers.set(name, describer(name, text)).get(name);
    const start = Math.floor(random() * (text.length - 100));
    return {
      id: `${hex()}-${hex()}`, target: describe({ start, end: start + 10 + Math.floor(random() * 80) }), tags: [['method/training', 'figure', 'to-read'][i % 3]],
      note: i % 10 === 0 ? 'Look at this again.' : '', creator: 'Ada', created: NOW, mark: null, extra: {},
    };
  });
}

const describers = new Map();

function median(rows) {
  return [...rows].sort((a, b) => a.ms - b.ms)[rows.length >> 1];
}

function ms(value) {
  return Number(value.toPrecision(3));
}

function memory() {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}
