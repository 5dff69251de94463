#!/usr/bin/env node
/**
 * Fits what tells for a noun or against it as what a figure measures, on open gold, the sentences of the unit tests and further
 * texts, and writes `src/analysis/numbers/choice-weights.ts`.
 *
 *   npx tsc -b && node scripts/fit-figures.mjs [GOLD TEXTS]…
 *
 * GOLD and TEXTS are folders outside the project: texts of others that were annotated by the same guide. Prints, for each set,
 * how many figures the weights find that were fitted to the other sets, and how many those that were fitted to all do. `held` and `kept` take no part.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../out/src/analysis/analyse.js';
import { PARTS } from '../out/src/analysis/numbers/choice-parts.js';
import { findNumbers } from '../out/src/analysis/numbers/numbers.js';
import { splitSentences } from '../out/src/analysis/sentences/sentences.js';
import { ownSets, sharedSets } from '../out/test/gold/sets.js';
import { isSameNoun } from '../out/test/gold/scoring.js';

const output = new URL('../src/analysis/numbers/choice-weights.ts', import.meta.url);
const tests = new URL('../test/unit/analysis/numbers/', import.meta.url);
/** How strongly weights are drawn to nothing: by their size, so that most are nothing, and by its square. */
const LASSO = 1.5, RIDGE = 0.5;
const STEPS = 1500, RATE = 0.002;
/** A sentence of the unit tests says plainly what it says, and counts for as many figures of gold. */
const SENTENCE = 2;

const outside = [];
for (let i = 2; i + 1 < process.argv.length; i += 2) outside.push(folderSet(process.argv[i], process.argv[i + 1]));
const sets = [...ownSets(), ...sharedSets(), ...outside].filter(({ name }) => name !== 'held' && name !== 'kept');
const examples = [...sets.flatMap(goldExamples), ...sentenceExamples()];
const all = fit(examples);
const total = [0, 0, 0];
for (const set of new Set(examples.map((each) => each.set))) {
  const own = examples.filter((each) => each.set === set);
  const others = fit(examples.filter((each) => each.set !== set));
  const figures = [own.length, own.filter((each) => isRight(others, each)).length, own.filter((each) => isRight(all, each)).length];
  figures.forEach((count, i) => { total[i] += count; });
  console.log(set.padEnd(16), `${figures[1]} of ${figures[0]}, ${figures[2]} when fitted to it`);
  if (process.argv.includes('--errors')) for (const each of own) if (!isRight(all, each)) console.log('   ', each.text, '|', each.of);
}
const kept = PARTS.flatMap((part, i) => (all[i] === 0 ? [] : [`  '${part}': ${all[i]},\n`]));
console.log('all'.padEnd(16), `${total[1]} of ${total[0]}, ${total[2]} when fitted to it; ${kept.length} weights`);
writeFileSync(output, `// Written by \`scripts/fit-figures.mjs\`; do not edit.

/** What each part that weighs anything adds to the log odds of a noun. */
export const WEIGHTS: Record<string, number> = {
${kept.join('')}};
`);

function folderSet(gold, texts) {
  const golds = readdirSync(gold).filter((file) => file.endsWith('.json') && file !== 'links.json').map((file) => JSON.parse(readFileSync(join(gold, file), 'utf8')));
  return { name: gold, golds, texts: golds.map(({ file }) => ({ file, text: readFileSync(join(texts, file), 'utf8') })) };
}

/** The figures of a set that have several candidates, one of which gold names. */
function goldExamples({ name, golds, texts }) {
  return golds.flatMap((gold, i) => {
    if (gold.spans_only) return [];
    const { text } = texts[i];
    const wanted = gold.annotations.filter((each) => each.kind === 'number' && each.optional !== true && typeof each.of === 'string');
    const nounsAt = (start, end) => wanted.find((each) => [[each.start, each.end], ...(each.alt_spans ?? [])].some(([from, to]) => from === start && to === end));
    return analyse(text, { models: {}, systems: {} }).blocks.filter(({ role }) => role === 'body').flatMap((block) => {
      const body = text.slice(block.start, block.end);
      return chosenIn(body, splitSentences(body), (q) => nounsAt(block.start + q.start, block.start + q.end), name);
    });
  });
}

/** The sentences of the unit tests, each by what its figures measure in turn. */
function sentenceExamples() {
  return readdirSync(tests).flatMap((file) => [...readFileSync(new URL(file, tests), 'utf8').matchAll(/checkOf\('((?:[^'\\]|\\.)*)'((?:, (?:'[^']*'|null))+)\);/g)].flatMap(([, written, nouns]) => {
    const text = written.replaceAll(' / ', ' ').replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll("\\'", "'");
    const sentences = [];
    for (const part of written.includes(' / ') ? written.split(' / ') : [text]) sentences.push({ start: sentences.length === 0 ? 0 : sentences.at(-1).end + 1, end: (sentences.length === 0 ? 0 : sentences.at(-1).end + 1) + part.length });
    const of = [...nouns.matchAll(/'([^']*)'|null/g)].map(([, noun]) => noun);
    const marks = findNumbers(text, sentences);
    return chosenIn(text, sentences, (q) => { const noun = of[marks.findIndex(({ start }) => start === q.start)]; return noun === undefined ? undefined : { of: noun }; }, 'sentences').map((each) => ({ ...each, weight: SENTENCE }));
  }));
}

/** What is to be chosen for each figure of a body, where what is told before is as gold has it. */
function chosenIn(body, sentences, goldOf, set) {
  const found = [];
  findNumbers(body, sentences, (candidates, q, text) => {
    const gold = goldOf(q);
    if (gold === undefined || candidates.length === 0) return candidates[0];
    const nouns = [gold.of, ...(gold.of_alt ?? [])];
    const right = candidates.map((each) => nouns.some((noun) => isSameNoun(noun, each.of ?? text.slice(each.start, each.end))));
    found.push({ set, right, parts: candidates.map(({ parts }) => [...parts]), of: gold.of, weight: 1, text: text.slice(Math.max(0, q.start - 90), q.start) + '[[' + text.slice(q.start, q.end) + ']]' + text.slice(q.end, q.end + 30) });
    return candidates[Math.max(right.indexOf(true), 0)];
  });
  return found;
}

function isRight(weights, { parts, right }) {
  let [best, most] = [-1, -Infinity];
  parts.forEach((each, i) => { const sum = each.reduce((total, part) => total + weights[part], 0); if (sum > most) [best, most] = [i, sum]; });
  return right[best];
}

/** The weights under which the right nouns are likeliest: a conditional logit with a lasso and a ridge, by accelerated descent. */
function fit(set) {
  const known = set.filter(({ right }) => right.includes(true) && right.includes(false));
  let weights = new Float64Array(PARTS.length), ahead = weights, pace = 1;
  for (let step = 0; step < STEPS; step++) {
    const slope = ahead.map((weight) => RIDGE * weight);
    for (const { parts, right, weight } of known) {
      const odds = parts.map((each) => Math.exp(Math.min(each.reduce((sum, part) => sum + ahead[part], 0), 50)));
      const sum = odds.reduce((a, b) => a + b), good = odds.reduce((a, b, i) => (right[i] ? a + b : a), 0);
      parts.forEach((each, i) => {
        const change = weight * odds[i] * (1 / sum - (right[i] ? 1 / good : 0));
        for (const part of each) slope[part] += change;
      });
    }
    const next = ahead.map((weight, i) => shrunk(weight - RATE * slope[i], RATE * LASSO));
    const pacing = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    ahead = next.map((weight, i) => weight + ((pace - 1) / pacing) * (weight - weights[i]));
    [weights, pace] = [next, pacing];
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

function shrunk(weight, by) {
  return Math.sign(weight) * Math.max(Math.abs(weight) - by, 0);
}
