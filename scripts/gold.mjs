#!/usr/bin/env node
/**
 * Builds the project's own texts and gold from marked-up texts: `node scripts/gold.mjs [--check]`.
 *
 * test/gold/markup/SET/NAME.txt becomes a plain text (media/samples for the set `samples`, else test/gold/texts)
 * and test/gold/SET/NAME.json; SET/links.tsv becomes test/gold/SET/links.json. `--check` writes nothing and exits
 * with 1 where a file differs from what would be written. The notation is in test/gold/README.md.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMarkup } from './gold/markup.mjs';
import { readLinks } from './gold/links.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const markup = join(top, 'test/gold/markup');
const check = process.argv.includes('--check');
const json = (value) => `${JSON.stringify(value, null, 1)}\n`;
const stale = [];

for (const set of readdirSync(markup)) {
  const texts = join(top, set === 'samples' ? 'media/samples' : 'test/gold/texts');
  const golds = [];
  for (const name of readdirSync(join(markup, set)).filter((f) => f.endsWith('.txt'))) {
    const { text, ids, ...gold } = readMarkup(readFileSync(join(markup, set, name), 'utf8'), `${set}/${name}`);
    golds.push({ file: name, text, ids, ...gold });
    put(join(texts, name), text);
    put(join(top, 'test/gold', set, name.replace(/\.txt$/, '.json')), json({ file: name, ...gold }));
  }
  const links = join(markup, set, 'links.tsv');
  if (existsSync(links)) put(join(top, 'test/gold', set, 'links.json'), json(readLinks(readFileSync(links, 'utf8'), golds)));
}
for (const file of stale) console.error(`differs from its markup: ${file}`);
process.exitCode = stale.length > 0 ? 1 : 0;

function put(file, content) {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  if (check) { stale.push(file.slice(top.length)); return; }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
