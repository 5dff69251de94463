#!/usr/bin/env node
/**
 * Fits what each part of the evidence weighs for a link, on open gold, and writes `src/corpus/weights.ts`.
 *
 *   npx tsc -b && node scripts/fit-links.mjs
 *
 * Prints what texts of one topic are scored by weights fitted to the others. `held`, `kept`, `later` and `anew` take no part.
 */
import { writeFileSync } from 'node:fs';
import { analyse } from '../out/src/analysis/analyse.js';
import { compareFigures } from '../out/src/corpus/compare.js';
import { PARTS, figuredEvidence, readEvidence, standingEvidence, wordedEvidence } from '../out/src/corpus/evidence.js';
import { overlapOf } from '../out/src/corpus/overlap.js';
import { mayLink, relate, sameness } from '../out/src/corpus/relate.js';
import { Store } from '../out/src/corpus/store.js';
import { ownSets, sharedSets } from '../out/test/gold/sets.js';
import { CONFLICTS, LOOK_ALIKES, NEAR_MISSES, RESTATES } from '../out/test/unit/corpus/pairs.js';
import { pairsOf, sketch } from '../out/test/unit/corpus/sketch.js';
import { solve } from './lib/solve.mjs';

const output = new URL('../src/corpus/weights.ts', import.meta.url);
/** A look-alike that somebody wrote counts as this many of the pairs that merely are there. */
const LOOK_ALIKE = 6;
/** How much one counts of the pairs that look like conflicts and are none, of which a text has few. */
const NEAR_MISS = 0.3;
/** Class of a pair that may be linked or not, but is no conflict. */
const NO_CONFLICT = -2;
const CLASSES = ['none', 'restates', 'conflicts'];
/** How strongly the weights for each relation are drawn to nothing. */
const RIDGES = [0.3, 0.9];
/** The same for what stands in one seed with what it restates: gold has hardly any of these, and long texts have many. */
const ONE_SEED = PARTS.indexOf('oneSeed'), ONE_SEED_RIDGE = 3;
const STEPS = 8, FOLDS = 5;

/** The text of each entry, to show what went wrong. */
const texts = new Map();
const examples = [...goldExamples(), ...sketchExamples()];
const topics = [...new Set(examples.map(({ topic }) => topic))].sort();
const tally = new Map();
for (const topic of topics) {
  const weights = fit(examples.filter((each) => each.topic !== topic));
  score(topic.replace(/ \d+$/, ''), weights, examples.filter((each) => each.topic === topic));
}
const total = { restates: { right: 0, missed: 0, spurious: 0 }, conflicts: { right: 0, missed: 0, spurious: 0 } };
for (const [name, counts] of tally) for (const of of ['restates', 'conflicts']) if (!name.startsWith('sketch')) for (const key of ['right', 'missed', 'spurious']) total[of][key] += counts[of][key];
tally.set('all but sketch', total);
for (const [name, counts] of tally) console.log(name.padEnd(24), figure(counts.restates), figure(counts.conflicts));
const weights = fit(examples);
if (process.argv.includes('--weights')) PARTS.forEach((part, i) => console.log(part.padEnd(16), weights.map((of) => of[i].toFixed(2).padStart(7)).join('')));
const table = (of) => PARTS.map((part, i) => `${part}: ${String(Math.round(of[i] * 100) / 100)}`).join(', ');
writeFileSync(output, `// Written by \`scripts/fit-links.mjs\`; do not edit.
import type { Weights } from './evidence.js';

export interface Weighing {
  readonly restates: Weights;
  readonly conflicts: Weights;
}

/** What each part of the evidence adds to the log odds of one sentence restating another, and of contradicting it, against their having nothing to do with each other. */
export const WEIGHTS: Weighing = {
  restates: { ${table(weights[0])} },
  conflicts: { ${table(weights[1])} },
};
`);

/** Pairs of sentences of the sets of gold, by topic: what stands before the first hyphen of a text's name. */
function goldExamples() {
  return [...ownSets(), ...sharedSets()].filter(({ name, links }) => links.length > 0 && !/^(?:held|kept|later|anew)/.test(name)).flatMap((set) => {
    const documents = set.texts.map(({ file, text }) => { const analysis = analyse(text, { models: {}, systems: {} }); return { uri: file, file, analysis, marks: analysis.marks }; });
    const classOf = goldClasses(set.links);
    return candidatesOf(documents).flatMap(([a, b, evidence, termWeight]) => {
      const found = classOf(a, b);
      const topic = set.name === 'dev' || set.name.startsWith('pairs') ? a.entry.uri.replace(/.*\//, '').replace(/^pairs-/, '').split(/[-.]/)[0] : set.name;
      return found === null ? [] : [{ topic: `${set.name} ${topic}`, a, b, evidence, termWeight, class: found }];
    }).concat(unreached(set, documents));
  });

  function unreached(set, documents) {
    const links = set.links.filter((link) => link.optional !== true && link.relation !== 'same' && link.relation !== 'same-source');
    const pairs = candidatesOf(documents);
    const missed = links.filter((link) => !pairs.some(([a, b]) => isPair(link, a, b)));
    return missed.map((link) => ({ topic: `${set.name} unreached`, class: CLASSES.indexOf(link.relation), evidence: null }));
  }
}

/** Pairs of sentences of `test/unit/corpus/pairs.ts`; what is said of one subject is in one fold. */
function sketchExamples() {
  const tables = [[RESTATES, 1, CONFLICTS], [LOOK_ALIKES, 0, CONFLICTS], [CONFLICTS, 2, RESTATES], [NEAR_MISSES, NO_CONFLICT, RESTATES]];
  return tables.flatMap(([table, relation, background]) => [0, 1].flatMap((half) => {
    const pairs = pairsOf(table).filter((_, i) => i % 2 === half);
    const documents = [...pairs.flat(), ...pairsOf(background).map(([first]) => first)].map((line, i) => sketch(String(i), [line]));
    return candidatesOf(documents).flatMap(([a, b, evidence, termWeight]) => {
      const [i, j] = [Number(a.entry.uri), Number(b.entry.uri)].sort((p, q) => p - q);
      if (i >= 2 * pairs.length) return [];
      const isPair = i % 2 === 0 && j === i + 1;
      return [{ topic: `sketch ${hash(pairs[i >> 1][0].slice(0, 24)) % FOLDS}`, a, b, evidence, termWeight, class: isPair ? relation : 0, weight: !isPair ? 1 : relation === 0 ? LOOK_ALIKE : relation === NO_CONFLICT ? NEAR_MISS : 1 }];
    });
  }));
}

/** The evidence of every pair of sentences that may be linked and is not in the same words. */
function candidatesOf(documents) {
  const store = new Store();
  for (const document of documents) store.set(document);
  const parts = [...store.order.all()].flatMap((item) => item.parts);
  const weight = (term) => store.sentences.weight(term);
  const views = new Map(parts.map((part) => {
    const entry = store.entryOf(part);
    texts.set(entry, documents.find(({ uri }) => uri === part.owner.uri).analysis.text.slice(part.start));
    return [part, entry];
  }));
  const found = [];
  for (const part of parts) for (let i = 0; i < part.sentences; i++) {
    for (const { part: other, index: j } of store.sentences.candidates(views.get(part), i).holders) {
      if (other.first + j <= part.first + i && store.sentences.candidates(views.get(other), j).holders.some((each) => each.part === part && each.index === i)) continue;
      const [a, b] = [{ entry: views.get(part), index: i, part }, { entry: views.get(other), index: j, part: other }];
      const overlap = overlapOf(a, b, weight);
      const figures = compareFigures(a, b);
      if ((part === other && i === j) || !mayLink(a, b, overlap, figures) || sameness(a, b, overlap, figures) !== null) continue;
      const [worded, figured] = [wordedEvidence(a, b, overlap), figuredEvidence(overlap, figures)];
      const evidence = { ...worded, ...figured, ...standingEvidence(a, b, weight), ...readEvidence(a, b, worded, figured) };
      found.push([a, b, PARTS.map((each) => evidence[each]), weight]);
    }
  }
  return found;
}

/** 0 to 2 for a pair, `null` where gold leaves it open. */
function goldClasses(links) {
  return (a, b) => {
    const link = links.find((each) => isPair(each, a, b));
    if (link === undefined) return 0;
    return link.optional === true || link.relation === 'same' || link.relation === 'same-source' ? null : CLASSES.indexOf(link.relation);
  };
}

function isPair(link, a, b) {
  return (isEnd(link.a, a) && isEnd(link.b, b)) || (isEnd(link.a, b) && isEnd(link.b, a));
}

function isEnd(end, { entry, index, part }) {
  if (baseName(end.file) !== baseName(entry.uri)) return false;
  const [start, stop] = [part.start + entry.starts[index], part.start + entry.ends[index]];
  const shared = Math.min(end.end, stop) - Math.max(end.start, start);
  return shared * 2 >= Math.max(end.end, stop) - Math.min(end.start, start);
}

function baseName(file) {
  return file.replace(/.*\//, '').replace(/\.[^.]*$/, '');
}

/** Weights for the log odds of each relation against none, by logistic regression of three classes with a ridge and Newton's method. */
function fit(set) {
  const n = PARTS.length;
  const known = set.filter(({ evidence }) => evidence !== null).map((each) => ({ ...each, used: each.evidence.flatMap((x, i) => (x === 0 ? [] : [i])) }));
  const weights = [PARTS.map(() => 0), PARTS.map(() => 0)];
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(2 * n);
    const bend = Array.from({ length: 2 * n }, () => new Float64Array(2 * n));
    weights.forEach((of, relation) => of.forEach((weight, i) => {
      const ridge = i === 0 ? 1e-6 : relation === 0 && i === ONE_SEED ? ONE_SEED_RIDGE : RIDGES[relation];
      slope[relation * n + i] = ridge * weight;
      bend[relation * n + i][relation * n + i] = ridge;
    }));
    for (const { evidence, used, class: right, weight = 1 } of known) {
      const p = chances(weights, evidence);
      const wanted = right === NO_CONFLICT ? [p[0] / (1 - p[1]), 0] : [right === 1 ? 1 : 0, right === 2 ? 1 : 0];
      for (let r = 0; r < 2; r++) for (const i of used) slope[r * n + i] += weight * (p[r] - wanted[r]) * evidence[i];
      for (let r = 0; r < 2; r++) for (let q = 0; q < 2; q++) {
        const curve = weight * p[r] * ((r === q ? 1 : 0) - p[q]);
        if (Math.abs(curve) > 1e-7) for (const i of used) for (const j of used) bend[r * n + i][q * n + j] += curve * evidence[i] * evidence[j];
      }
    }
    solve(bend, slope).forEach((change, i) => { weights[Math.floor(i / n)][i % n] -= change; });
  }
  return weights;
}

/** The probability of each relation. */
function chances(weights, evidence) {
  const odds = weights.map((of) => Math.exp(Math.min(30, of.reduce((sum, weight, i) => sum + weight * evidence[i], 0))));
  return odds.map((each) => each / (1 + odds[0] + odds[1]));
}

function score(name, weights, set) {
  const counts = tally.get(name) ?? { restates: { right: 0, missed: 0, spurious: 0 }, conflicts: { right: 0, missed: 0, spurious: 0 } };
  tally.set(name, counts);
  const named = (of) => Object.fromEntries(PARTS.map((part, i) => [part, of[i]]));
  const weighing = { restates: named(weights[0]), conflicts: named(weights[1]) };
  for (const { evidence, class: right, a, b, termWeight } of set) {
    const verdict = evidence === null ? null : relate(a, b, termWeight, weighing);
    if (right < 0) continue;
    const said = verdict === null ? 0 : CLASSES.indexOf(verdict.relation);
    if (said === right) { if (right > 0) counts[CLASSES[right]].right++; continue; }
    if (right > 0) counts[CLASSES[right]].missed++;
    if (said > 0) counts[CLASSES[said]].spurious++;
    if (process.argv.includes('--errors') && a !== undefined) console.log(`${CLASSES[right]} called ${CLASSES[said]} ${chances(weights, evidence).map((p) => p.toFixed(2))}  ${name}\n    ${sentence(a)}\n    ${sentence(b)}\n    ${PARTS.map((part, i) => [part, evidence[i]]).filter(([, x]) => x !== 0).map(([part, x]) => `${part}=${+x.toFixed(2)}`).join(' ')}`);
  }
}

function sentence({ entry, index }) {
  return texts.get(entry)?.slice(entry.starts[index], entry.ends[index]).replace(/\s+/g, ' ');
}

function figure({ right, missed, spurious }) {
  return `F1 ${(2 * right / (2 * right + missed + spurious || 1)).toFixed(3)} (${right} right, ${missed} missed, ${spurious} spurious)  `;
}

function hash(text) {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.charCodeAt(0)) >>> 0;
  return value;
}
