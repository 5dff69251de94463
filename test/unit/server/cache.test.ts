import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_CORRECTIONS } from '../../../src/annotations/corrections.js';
import type { FileSystem } from '../../../src/base/files.js';
import { encodeUtf8 } from '../../../src/base/hash.js';
import { readBatch, type Batch, type FileRead, type ReadingCache } from '../../../src/server/common/reading.js';
import { prune, readingCache } from '../../../src/server/node/cache.js';

const TEXTS: Readonly<Record<string, string>> = { a: 'Vega-9B scored 68 % on the probe.', b: 'The boats of Larnholm came in at noon.' };
const files: FileSystem = {
  list: () => Promise.resolve([]), stat: (uri) => Promise.resolve({ type: 'file', size: 40, real: uri }), read: (uri) => Promise.resolve(encodeUtf8(TEXTS[uri.slice(-1)] ?? '')),
};
const batch = (...names: string[]): Batch => ({ files: names.map((name) => ({ uri: `mem:/${name}`, file: name, size: 40 })), maxSize: 1, encoding: 'utf8', names: { models: {}, systems: {} }, corrections: NO_CORRECTIONS });

describe('what is read, kept from one session to the next', () => {
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'seedmark-cache-')); });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  /** What a batch gives, and how many of its texts were not known before. */
  async function read(wanted: Batch, program = 'this one'): Promise<{ readonly results: readonly FileRead[]; readonly news: number }> {
    let news = 0;
    const cache = readingCache(folder, Buffer.from(program));
    const counting: ReadingCache = { under: (settings) => {
      const kept = cache?.under(settings);
      return { get: (text) => kept?.get(text), set: (text, one) => { news++; kept?.set(text, one); } };
    } };
    return { results: await readBatch(files, wanted, counting), news };
  }

  it('is the same as what is read afresh, to the byte', async () => {
    await read(batch('a', 'b'));
    const again = await read(batch('a', 'b'));
    assert.equal(again.news, 0);
    assert.deepEqual(again.results, await readBatch(files, batch('a', 'b')));
  });

  it('holds for the same text in another file', async () => {
    await read(batch('a'));
    const { results, news } = await read({ ...batch('a'), files: [{ uri: 'mem:/copy-of-a', file: 'copy-of-a', size: 40 }] });
    assert.equal(news, 0);
    assert.equal(results[0]?.kind === 'read' ? results[0].document.file : '', 'copy-of-a');
  });

  it('does not hold for another text', async () => {
    await read(batch('a'));
    assert.equal((await read(batch('b'))).news, 1);
  });

  it("does not hold once the user's names have changed", async () => {
    await read(batch('a'));
    assert.equal((await read({ ...batch('a'), names: { models: { Larnholm: [] }, systems: {} } })).news, 1);
  });

  it('does not hold once something is corrected', async () => {
    await read(batch('a'));
    const corrections = { known: [{ id: '0', not: 'model', text: 'Vega-9B', sentence: null, at: null } as const], unread: [] };
    const { results, news } = await read({ ...batch('a'), corrections });
    assert.equal(news, 1);
    assert.deepEqual(results, await readBatch(files, { ...batch('a'), corrections }));
  });

  it('does not hold for another program', async () => {
    await read(batch('a'));
    assert.equal((await read(batch('a'), 'another one')).news, 1);
  });

  const damage: Readonly<Record<string, (file: string) => void>> = {
    'cut short': (file) => { truncateSync(file, 100); },
    'empty': (file) => { truncateSync(file, 0); },
    'changed in one bit': (file) => { const bytes = readFileSync(file); bytes.writeUInt8(bytes.readUInt8(60) ^ 1, 60); writeFileSync(file, bytes); },
    'something else': (file) => { writeFileSync(file, 'no reading at all'); },
  };
  for (const [how, harm] of Object.entries(damage)) {
    it(`is thrown away where it is ${how}, and read again`, async () => {
      await read(batch('a'));
      for (const name of readdirSync(folder)) harm(join(folder, name));
      const { results, news } = await read(batch('a'));
      assert.equal(news, 1);
      assert.deepEqual(results, await readBatch(files, batch('a')));
      assert.equal((await read(batch('a'))).news, 0);
    });
  }

  it('is nothing where nothing can be written', async () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    const cache = readingCache(join(blocked, 'below'), Buffer.from('this one'));
    assert.deepEqual(await readBatch(files, batch('a'), cache), await readBatch(files, batch('a')));
  });

  it('is dropped where no session has asked for it in a long time, the longest ago first where there is too much; what else is in the folder stays', async () => {
    const [today, second, third, old] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(40)) as [string, string, string, string];
    const write = (name: string, daysAgo: number): void => {
      writeFileSync(join(folder, name), '1234');
      const then = new Date(Date.now() - daysAgo * 86_400_000);
      utimesSync(join(folder, name), then, then);
    };
    write(today, 0);
    write(second, 2);
    write(third, 3);
    write(old, 40);
    write('notes.txt', 400);
    await prune(folder);
    assert.deepEqual(readdirSync(folder).sort(), [today, second, third, 'notes.txt']);
    await prune(folder, 8);
    assert.deepEqual(readdirSync(folder).sort(), [today, second, 'notes.txt']);
  });
});
