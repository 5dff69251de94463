// The libraries that people take for numbers today, on the same text in the same run. They live in a folder of their own.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('peers/', import.meta.url));

/** @returns a list of `{ name, units, run(text) }`, `units` being how much text each can be given in a few seconds */
export function peers() {
  const require = required();
  const recognizers = require('@microsoft/recognizers-text-number');
  const winkNlp = require('wink-nlp');
  const nlp = winkNlp(require('wink-eng-lite-web-model'));
  return [
    { name: 'wink-nlp, entities', units: 500_000, run: (text) => nlp.readDoc(text).entities().length() },
    { name: 'Recognizers-Text, numbers', units: 10_000, run: (text) => recognizers.recognizeNumber(text, 'en-us').length },
  ];
}

/** What Hypothesis finds quotes with. It is a module of the newer kind, which not every Node can require. */
export async function approximateSearch() {
  const { default: search } = await import(pathToFileURL(required().resolve('approx-string-match')).href);
  return search;
}

function required() {
  if (!existsSync(join(folder, 'node_modules'))) execFileSync('npm', ['ci', '--silent'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  return createRequire(folder);
}
