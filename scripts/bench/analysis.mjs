// How fast one text is read, by kind and together, and how time grows on hostile text.
import { analyse } from '../../out/src/analysis/analyse.js';
import { findClaims } from '../../out/src/analysis/claims/claims.js';
import { readNames } from '../../out/src/analysis/names/names.js';
import { findNumbers } from '../../out/src/analysis/numbers/numbers.js';
import { readBlocks } from '../../out/src/analysis/passages/blocks.js';
import { splitSentences } from '../../out/src/analysis/sentences/sentences.js';
import { findSources } from '../../out/src/analysis/sources/sources.js';
import { peers } from './peers.mjs';
import { HOSTILE, proseOf } from './texts.mjs';

const NO_NAMES = { models: {}, systems: {} };

export function benchAnalysis(root, { withPeers }) {
  const text = proseOf(root, 4);
  const blocks = readBlocks(text).filter((block) => block.role === 'body').map((block) => text.slice(block.start, block.end));
  const sentences = blocks.map(splitSentences);
  const claimed = blocks.map((block, i) => [block, sentences[i]]);
  const eachBlock = (read) => () => blocks.forEach(read);
  const ours = {
    passages: () => readBlocks(text),
    sentences: eachBlock((block) => splitSentences(block)),
    numbers: () => claimed.forEach(([block, spans]) => findNumbers(block, spans)),
    names: eachBlock((block) => readNames(block, NO_NAMES)),
    sources: eachBlock((block) => findSources(block, 'body')),
    claims: () => claimed.forEach(([block, spans]) => findClaims(block, spans)),
    'all kinds together': () => analyse(text, NO_NAMES),
  };
  const speeds = Object.fromEntries(Object.entries(ours).map(([name, run]) => [name, speed(text.length, run)]));
  if (withPeers) for (const { name, units, run } of peers()) speeds[name] = speed(units, () => run(text.slice(0, units)), 1);
  return { 'MB/s (10^6 UTF-16 units a second, one thread)': speeds, 'times as long for twice the text': growth() };
}

/** The best of a few runs: what the machine can do when nothing else is in the way. */
function speed(units, run, runs = 5) {
  let best = Infinity;
  for (let i = 0; i < runs; i++) best = Math.min(best, milliseconds(run));
  return Number((units / best / 1000).toPrecision(3));
}

function milliseconds(run) {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** 2 is linear, 4 quadratic. */
function growth() {
  return Object.fromEntries(Object.entries(HOSTILE).map(([name, make]) => {
    const [one, two] = [make(500_000), make(1_000_000)];
    const best = (text) => Math.min(...[1, 2, 3].map(() => milliseconds(() => analyse(text, NO_NAMES))));
    return [name, Number((best(two) / best(one)).toPrecision(3))];
  }));
}
