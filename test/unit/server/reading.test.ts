import assert from 'node:assert/strict';
import { NO_CORRECTIONS } from '../../../src/annotations/corrections.js';
import type { FileSystem } from '../../../src/base/files.js';
import { encodeUtf8 } from '../../../src/base/hash.js';
import { readerHere, type Batch } from '../../../src/server/common/reading.js';

const files: FileSystem = {
  list: () => Promise.resolve([]), stat: (uri) => Promise.resolve({ type: 'file', size: 20, real: uri }), read: () => Promise.resolve(encodeUtf8('Vega-9B scored 68 %.')),
};
const batch = (name: string): Batch => ({ files: [{ uri: `mem:/${name}`, file: name, size: 20 }], maxSize: 1, encoding: 'utf8', names: { models: {}, systems: {} }, corrections: NO_CORRECTIONS });

describe('a reader in the thread of the server', () => {
  it('lets others have their turn between batches that are asked for at once', async () => {
    const order: string[] = [];
    const reader = readerHere(files);
    const waiting = ['a.txt', 'b.txt', 'c.txt'].map((name) => reader.read(batch(name)).then(([read]) => {
      order.push(read?.kind === 'read' ? read.document.file : '');
      setTimeout(() => order.push('a request'), 0);
    }));
    await Promise.all(waiting);
    assert.deepEqual(order, ['a.txt', 'a request', 'b.txt', 'a request', 'c.txt']);
  });

  it('reads on after a batch that cannot be read', async () => {
    const reader = readerHere(files);
    const broken = { ...batch('a.txt'), get files(): never { throw new Error('no files'); } };
    const results = await Promise.allSettled([reader.read(broken), reader.read(batch('b.txt'))]);
    assert.deepEqual(results.map(({ status }) => status), ['rejected', 'fulfilled']);
  });
});
