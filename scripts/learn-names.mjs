#!/usr/bin/env node
/**
 * Learns the heads and suffixes of model names from a table of them, and writes `src/analysis/names/learned.ts`.
 *
 *   node scripts/learn-names.mjs [TABLE.tsv]
 *
 * TABLE has the columns name, family, vendor, source, kind, year; its sources are credited in NOTICE. What the
 * table cannot tell, whether a bare word is also an everyday one, is kept by hand in `model-heads.txt`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const table = process.argv[2] ?? new URL('../../../shared/data/model-names.tsv', import.meta.url);
const output = new URL('../src/analysis/names/learned.ts', import.meta.url);
const rows = readFileSync(table, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));
const byHand = readFileSync(new URL('model-heads.txt', import.meta.url), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));

const VERSIONED = /^(?<head>\p{L}[\p{L}·]*(?:-\p{Lu}\p{L}+)?)(?<join>[- ]?)(?<version>[vV]?\d+(?:\.\d+)*\p{L}?)(?=$|[-_ :(])/u;
const PLAIN = /^\p{Lu}?\p{Ll}+$/u;
const SIZE = /^\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?)?[bBmMtT]$/;
/** Words that describe an offer, a host or an everyday thing, and no variant of a model. */
const NO_VARIANT = new Set(`the of with and for in model models free off usage original cheaper older alibaba cloud high low medium-none
  coding agentic chat-none anthropic openai google meta nvidia xai azure amazon mode custom tools context bot deep research search
  english chinese japanese arabic api language cache learning neural net network data world play role open router auto set`.split(/\s+/));

const classes = { sure: new Set(), shy: new Set(), weak: new Set(), common: new Set() };
const tiers = [];
const phrases = [];
for (const line of byHand) {
  const [kind, ...words] = line.split(' ');
  if (kind === 'tier') tiers.push(words.join(' '));
  else if (kind === 'phrase') phrases.push(words.join(' '));
  else for (const word of words) if (!word.endsWith('-none')) classes[kind].add(word);
}
const settled = new Set([...Object.values(classes).flatMap((set) => [...set]), ...byHand.join(' ').match(/\S+(?=-none)/g) ?? []].map((word) => word.toLowerCase()));
const vendors = new Set(rows.flatMap(([, , vendor]) => vendor.toLowerCase().split(/[^\p{L}\d]+/u)).filter(Boolean));

const heads = new Map();
const joins = new Map();
const variants = new Map();
for (const [name, , , source] of rows) {
  const clean = name.replace(/^(?:[\p{L}.]+: |anthropic--)/u, '').replace(/\s*\(.*$/, '');
  const [first = '', ...rest] = clean.split(/[-_ :]+/);
  const head = first.replace(/\d[\d.]*\p{L}?$/u, '');
  if (head.length > 1 && !clean.includes('+')) {
    const size = rest.some((word) => SIZE.test(word)) || /\d/.test(first);
    const known = heads.get(head) ?? { count: 0, sized: false, epoch: true };
    heads.set(head, { count: known.count + 1, sized: known.sized || size, epoch: known.epoch && source.startsWith('Epoch') });
  }
  const versioned = VERSIONED.exec(clean)?.groups;
  if (versioned && /^\p{Lu}|^o\d/u.test(clean)) {
    const tally = joins.get(versioned.head.toLowerCase()) ?? {};
    tally[versioned.join] = (tally[versioned.join] ?? 0) + 1;
    joins.set(versioned.head.toLowerCase(), tally);
  }
  if (!source.startsWith('Epoch')) {
    for (const word of new Set(rest.map((w) => w.toLowerCase()))) {
      if (!/^\p{L}{2,}$/u.test(word) || NO_VARIANT.has(word) || settled.has(word)) continue;
      variants.set(word, (variants.get(word) ?? new Set()).add(head.toLowerCase()));
    }
  }
}

/** A head with inner capitals can be nothing else; a plain word or an acronym must prove itself by what follows it. */
for (const [head, { count, sized }] of heads) {
  const low = head.toLowerCase();
  if (settled.has(low) || vendors.has(low) || head.length < 3) continue;
  const inner = /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(head);
  if (inner && /^\p{Lu}/u.test(head)) classes.sure.add(head);
  else if (!PLAIN.test(head) || (sized && count >= 1 && !variants.has(low))) classes.weak.add(head);
}

const joined = [...joins].flatMap(([head, tally]) => {
  const total = Object.values(tally).reduce((a, b) => a + b, 0);
  const [join, most] = Object.entries(tally).sort((a, b) => b[1] - a[1])[0];
  return total >= 2 && most / total >= 0.5 ? [`${head}${join === '' ? '=' : join === ' ' ? '_' : '-'}`] : [];
});

const wrap = (words) => {
  const lines = [''];
  for (const word of [...words].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))) {
    if (lines.at(-1).length + word.length > 150) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) ? ' ' : ''}${word}`;
  }
  return `\`\n${lines.join('\n')}\``;
};
const listed = (words) => words.map((word) => `  '${word}',`).join('\n');
const shared = [...variants].filter(([, users]) => users.size >= 2).map(([word]) => word);

writeFileSync(output, `// Written by scripts/learn-names.mjs from a table of model names, whose sources NOTICE credits. Do not edit.

/** Heads by what the bare word can be: always a model, a model in a text on AI, a model only with a version, an everyday word. */
export const heads = {
  sure: ${wrap(classes.sure)},
  shy: ${wrap(classes.shy)},
  weak: ${wrap(classes.weak)},
  common: ${wrap(classes.common)},
};

/** Models of several words. */
export const phrases: readonly string[] = [
${listed(phrases)}
];

/** A tier and, after it, the family it belongs to. */
export const tiers: readonly string[] = [
${listed(tiers)}
];

/** Words that follow a head or a version in the names of at least two families. */
export const variants = ${wrap(shared)};

/** How a head and its version are joined most often: \`=\` nothing, \`_\` a space, \`-\` a hyphen. */
export const joins = ${wrap(joined)};
`);
