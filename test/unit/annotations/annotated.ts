import fc from 'fast-check';
import type { Annotation, Statement, Version } from '../../../src/annotations/annotation.js';
import { decodeUtf8 } from '../../../src/base/decode.js';
import type { FileEntry, WritableFiles } from '../../../src/base/files.js';
import { describer } from '../../../src/annotations/describe.js';

export const TIME = '2026-01-02T03:04:05.000Z';

/** An id whose first digit is that of the file it goes to. */
export const idOf = (digit: string, n = 0): string => `${digit}${String(n).padStart(15, '0')}`;

export function statement(id: string, text: string, exact: string, more: Partial<Statement> = {}, source = 'a.txt'): Statement {
  const start = text.indexOf(exact);
  return {
    id, target: describer(source, text)({ start, end: start + exact.length }), tags: ['method/training'], note: '', creator: 'Mira', created: TIME, mark: null, extra: {}, ...more,
  };
}

export function annotation(id: string, more: Partial<Annotation> = {}): Annotation {
  return { ...statement(id, 'Some text of a seed.', 'text'), modified: TIME, history: [], deleted: false, ...more };
}

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const time = fc.integer({ min: 0, max: 5 }).map((n) => TIME.replace('.000', `.00${n}`));

export const anyVersion: fc.Arbitrary<Version> = fc.record({
  id: fc.constantFrom(idOf('0'), idOf('0', 1), idOf('f')), modified: time, history: fc.uniqueArray(time, { maxLength: 2 }), deleted: fc.boolean(),
  tags: fc.array(text, { maxLength: 2 }), note: fc.constantFrom('', 'why', 'a\r\nb\u2028'), creator: fc.option(text), start: fc.nat(5),
}, { noNullPrototype: true }).map(({ id, modified, history, deleted, tags, note, creator, start }): Version => {
  const stamp = { id, modified, history: history.filter((each) => each < modified).sort() };
  if (deleted) return { ...stamp, deleted };
  const target = { source: 'a b/é.txt', sha256: 'x', start, end: start + 4, exact: 'some', prefix: '\ud83d', suffix: '"', occurrences: 1, alike: 1 };
  return { ...stamp, deleted, target, tags, note, creator, created: TIME, mark: { kind: 'claim', rule: 'r' }, extra: {} };
});

/** Files in memory, by URI. */
export function memoryFiles(content: Map<string, string>, failing: (uri: string) => string | undefined = () => undefined): WritableFiles {
  const isFolder = (uri: string): boolean => [...content.keys()].some((key) => key.startsWith(`${uri}/`));
  const check = (uri: string): void => {
    const reason = failing(uri);
    if (reason !== undefined) throw new Error(reason);
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    list: async (folder) => {
      if (!isFolder(folder) && folder !== 'mem:/f') throw new Error('not found');
      const entries = new Map<string, FileEntry>();
      for (const key of content.keys()) {
        if (!key.startsWith(`${folder}/`)) continue;
        const [name = '', ...rest] = key.slice(folder.length + 1).split('/');
        entries.set(name, { name, type: rest.length > 0 ? 'folder' : 'file' });
      }
      return [...entries.values()];
    },
    stat: async (uri) => {
      if (!content.has(uri) && !isFolder(uri)) throw new Error('not found');
      return { type: content.has(uri) ? 'file' : 'folder', size: content.get(uri)?.length ?? 0, real: uri };
    },
    read: async (uri) => {
      check(uri);
      const found = content.get(uri);
      if (found === undefined) throw new Error('not found');
      return new TextEncoder().encode(found);
    },
    write: async (uri, text) => {
      await Promise.resolve();
      check(uri);
      content.set(uri, typeof text === 'string' ? text : decodeUtf8(text));
    },
    exclusive: async (_uri, work) => {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },
  };
}
