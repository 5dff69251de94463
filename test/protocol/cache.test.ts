import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Hover } from 'vscode-languageserver-protocol';
import { withServer } from './client.js';

const SEED = 'The tool failed in 38.5% of the replies we read.\n';
// More than are read in the server's own thread.
const OTHERS = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.txt`, `Run ${i} of the probe took ${i + 3} minutes.\n\nAbout 38% of the replies failed, we found.\n`]));

describe('a server that keeps what it reads', () => {
  let cache = '';
  beforeEach(() => { cache = mkdtempSync(join(tmpdir(), 'seedmark-cache-')); });
  afterEach(() => { rmSync(cache, { recursive: true }); });

  const kept = (): string[] => readdirSync(cache).map((name) => join(cache, name));
  const LONG_AGO = new Date(Date.now() - 86_400_000);

  /** The card of the figure in the first seed, once every seed is read; the folder is another one each time. */
  async function card(): Promise<string> {
    let value = '';
    await withServer({ files: { 'a.txt': SEED, ...OTHERS }, env: { SEEDMARK_CACHE: cache } }, async ({ connection, open, folder }) => {
      const uri = open('a.txt', SEED);
      await connection.sendRequest('seedmark/whenIndexed');
      const hover = await connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: SEED.indexOf('38.5') } });
      value = (hover.contents as { value: string }).value.replaceAll(basename(folder), 'FOLDER');
    });
    return value;
  }

  it('answers the next time as it did the first time, from what it kept', async () => {
    const first = await card();
    assert.match(first, /400 other places/);
    assert.equal(kept().length, 400);
    for (const file of kept()) utimesSync(file, LONG_AGO, LONG_AGO);
    assert.equal(await card(), first);
    assert.deepEqual(kept().filter((file) => statSync(file).mtimeMs <= LONG_AGO.getTime()), []);
  });

  it('answers the same where all that it kept is broken', async () => {
    const first = await card();
    for (const file of kept()) truncateSync(file, 90);
    assert.equal(await card(), first);
    assert.deepEqual(kept().filter((file) => statSync(file).size === 90), []);
  });
});
