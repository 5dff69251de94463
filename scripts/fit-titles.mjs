#!/usr/bin/env node
/**
 * Fits what each sign weighs of a line being the title of what stands below it, and writes `src/analysis/passages/title-weights.ts`.
 *
 *   npx tsc -b && node scripts/fit-titles.mjs [FOLDER…]
 *
 * The examples are those lines of open gold, and of real pages that lie marked up (`NAME.txt`, as in `test/gold/markup`) in folders
 * beside the project, for which nothing else tells what they are. Prints how the lines of each family of pages are told by weights
 * fitted to the others. `held` and `kept` take no part.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineAt, readLines } from '../out/src/analysis/passages/lines.js';
import { readRoles } from '../out/src/analysis/passages/roles.js';
import { SIGNS } from '../out/src/analysis/passages/title-signs.js';
import { ownSets } from '../out/test/gold/sets.js';
import { MORE_PAGES } from '../out/test/unit/analysis/passages/more-pages.js';
import { OTHER_GENRES } from '../out/test/unit/analysis/passages/other-genres.js';
import { PAGES } from '../out/test/unit/analysis/passages/pages.js';
import { readMarkup } from './gold/markup.mjs';
import { solve } from './lib/solve.mjs';

const output = new URL('../src/analysis/passages/title-weights.ts', import.meta.url);
const signs = Object.keys(SIGNS);
/** How strongly the weights are drawn to nothing. */
const RIDGE = 0.7;
const STEPS = 25;
/** How much a line of an invented page of a few lines counts. */
const SKETCH = 0.3;
/** What stands on one line with a title behind it, as who wrote it, has so many UTF-16 code units at most. */
const TITLE_SHARE = 0.6;

const examples = [...goldPages(), ...sketches(), ...realPages(process.argv.slice(2))].flatMap(examplesOf);
const families = [...new Set(examples.map(({ family }) => family))];
const total = { right: 0, spurious: 0, missed: 0 };
for (const family of families) {
  const found = tell(examples.filter((each) => each.family === family), fit(examples.filter((each) => each.family !== family)));
  for (const key of Object.keys(total)) total[key] += found[key];
  console.log(family.padEnd(24), figure(found));
}
console.log('all'.padEnd(24), figure(total));
const [bias, ...weights] = fit(examples).map((weight) => Math.round(weight * 100) / 100);
console.log('learned'.padEnd(24), figure(tell(examples, [bias, ...weights])));
writeFileSync(output, `// Written by \`scripts/fit-titles.mjs\`; do not edit.
import type { Sign } from './title-signs.js';

/** What each sign adds to the log odds of a line being a title; \`bias\` is what they start from. */
export const WEIGHTS: Readonly<Record<Sign | 'bias', number>> = { bias: ${bias}, ${signs.map((sign, k) => `${sign}: ${weights[k]}`).join(', ')} };
`);

function goldPages() {
  return ownSets().filter(({ name }) => !/^(?:held|kept)/.test(name)).flatMap(({ name, golds, texts }) => golds.flatMap((gold) => {
    const text = texts.find(({ file }) => file === gold.file)?.text;
    return text === undefined || (gold.kinds && !gold.kinds.includes('source')) ? [] : [{ family: name, text, gold }];
  }));
}

/** The pages of the unit tests, each line of which is written with the letter of its role. */
function sketches() {
  return Object.values({ ...PAGES, ...MORE_PAGES, ...OTHER_GENRES }).map((page) => {
    let text = '';
    const annotations = [];
    for (const line of page.replace(/^\n/, '').split('\n')) {
      for (const piece of line.trim() === '' ? [] : line.trimStart().split('¦')) {
        const [, letter, content] = /^([BTHSC])\d* (.*)$/s.exec(piece);
        if (letter === 'T') annotations.push({ kind: 'source', subtype: 'title', start: text.length, end: text.length + content.length });
        text += content;
      }
      text += '\n';
    }
    return { family: 'sketches', text, gold: { annotations } };
  });
}

function realPages(folders) {
  return folders.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => {
    const { text, ...gold } = readMarkup(readFileSync(join(folder, file), 'utf8'), file);
    return { family: folder, text, gold };
  }));
}

/** The lines of a page that are weighed, with their signs; without those that may be called a title or not. */
function examplesOf({ family, text, gold }) {
  const titles = gold.annotations.filter(({ kind, subtype }) => kind === 'source' && subtype === 'title');
  const named = new Set((gold.passages ?? []).flatMap(({ source, alt_sources = [] }) => [source, ...alt_sources]).filter(Boolean).map(wordsOf));
  const found = [];
  readRoles(readLines(text), { speaks: false, commented: false }, true, (place) => {
    const { lines, i, shape } = place;
    const start = lines.starts[i];
    const title = titles.find((each) => each.start >= start && each.start < start + shape.length && each.end - each.start > shape.length * TITLE_SHARE);
    const mayBe = title === undefined ? named.has(wordsOf(lineAt(lines, i))) : title.optional === true;
    if (!mayBe) found.push({ family, counts: family === 'sketches' ? SKETCH : 1, isTitle: title !== undefined, signs: [1, ...signs.map((sign) => SIGNS[sign](place) ? 1 : 0)] });
    return false;
  });
  return found;
}

function wordsOf(text) {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** The weights by which the examples are likeliest, by Newton's method; the first is that of every line. */
function fit(given) {
  const size = signs.length + 1;
  const fitted = new Array(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = fitted.map((weight, k) => (k === 0 ? 0 : RIDGE * weight));
    const curve = fitted.map((_, k) => fitted.map((__, j) => (k === j ? (k === 0 ? 1e-3 : RIDGE) : 0)));
    for (const { isTitle, counts, signs: held } of given) {
      const chance = 1 / (1 + Math.exp(-scoreOf(held, fitted)));
      for (let k = 0; k < size; k++) {
        if (held[k] === 0) continue;
        slope[k] += counts * (chance - (isTitle ? 1 : 0));
        for (let j = 0; j < size; j++) curve[k][j] += counts * held[j] * chance * (1 - chance);
      }
    }
    solve(curve, slope).forEach((change, k) => { fitted[k] -= change; });
  }
  return fitted;
}

function scoreOf(held, fitted) {
  return held.reduce((sum, sign, k) => sum + sign * fitted[k], 0);
}

function tell(given, fitted) {
  const found = { right: 0, spurious: 0, missed: 0 };
  for (const { isTitle, signs: held } of given) {
    const told = scoreOf(held, fitted) > 0;
    if (told && isTitle) found.right++;
    else if (told) found.spurious++;
    else if (isTitle) found.missed++;
  }
  return found;
}

function figure({ right, spurious, missed }) {
  return `right ${right}, spurious ${spurious}, missed ${missed}, F1 ${(2 * right / (2 * right + spurious + missed || 1)).toFixed(3)}`;
}
