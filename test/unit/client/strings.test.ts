import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../gold/sets.js';

const bundle = JSON.parse(readFileSync(join(ROOT, 'l10n', 'bundle.l10n.json'), 'utf8')) as Readonly<Record<string, string>>;
const code = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'));

describe('the strings to translate', () => {
  // `npx @vscode/l10n-dev export -o l10n src` writes them anew.
  it('are those of the code', () => {
    const used = code.flatMap((text) => [...text.matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1]?.replaceAll("\\'", "'")));
    assert.deepEqual([...new Set(used)].sort(), Object.keys(bundle).sort());
  });

  it('begin as what they are', () => assert.ok(Object.entries(bundle).every(([key, value]) => key === value)));
});
