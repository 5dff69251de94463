import assert from 'node:assert/strict';
import type { FileSystem } from '../../../src/base/files.js';
import { walk } from '../../../src/base/folders.js';
import { pathTest } from '../../../src/base/globs.js';
import { readSeedFile } from '../../../src/base/seedFile.js';
import { childUri, relativePath, uriAt, uriSegment } from '../../../src/base/uri.js';
import { URI } from 'vscode-uri';

/** Files by path below `file:///w`: a text, `{ link }` to another path, or `null` for a folder that must not be read. */
type Tree = Readonly<Record<string, string | { readonly link: string } | null>>;

function filesOf(tree: Tree): FileSystem {
  const pathOf = (uri: string): string => relativePath('file:///w', uri) ?? '';
  const resolve = (path: string): string => {
    const link = Object.entries(tree).find(([name, entry]) => typeof entry === 'object' && entry !== null && (path === name || path.startsWith(`${name}/`)));
    return link === undefined ? path : resolve(`${(link[1] as { readonly link: string }).link}${path.slice(link[0].length)}`.replace(/^\//, ''));
  };
  const below = (folder: string): string[] => Object.keys(tree).filter((path) => folder === '' || path.startsWith(`${folder}/`));
  return {
    list: (uri) => {
      const folder = resolve(pathOf(uri));
      if (tree[folder] === null) return Promise.reject(new Error('no permission'));
      const names = new Set(below(folder).map((path) => path.slice(folder === '' ? 0 : folder.length + 1).split('/')[0] ?? ''));
      return Promise.resolve([...names].reverse().map((name) => {
        const entry = tree[folder === '' ? name : `${folder}/${name}`];
        return { name, type: typeof entry === 'string' ? 'file' : entry === undefined || entry === null ? 'folder' : 'link' };
      }));
    },
    stat: (uri) => {
      const path = resolve(pathOf(uri));
      const entry = tree[path];
      if (typeof entry === 'string') return Promise.resolve({ type: 'file', size: entry.length, real: path });
      return path === '' || entry === null || below(path).length > 0 ? Promise.resolve({ type: 'folder', size: 0, real: path }) : Promise.reject(new Error('not found'));
    },
    read: (uri) => Promise.resolve(Buffer.from(String(tree[resolve(pathOf(uri))]))),
  };
}

function check(name: string, tree: Tree, expected: readonly string[], exclude: readonly string[] = []): void {
  it(name, async () => {
    const found: string[] = [];
    for await (const each of walk(filesOf(tree), 'file:///w', { include: pathTest(['**/*.txt']), exclude: pathTest(exclude) })) {
      found.push(each.kind === 'file' ? each.path : `${each.path}: ${each.reason}`);
    }
    assert.deepEqual(found, expected);
  });
}

describe('walk', () => {
  check('goes by name', { 'b.txt': '', 'a/z.txt': '', 'a.txt': '', 'a/b/c.txt': '', 'notes.md': '' }, ['a/b/c.txt', 'a/z.txt', 'a.txt', 'b.txt']);
  check('leaves out what is excluded, with all below', { 'a.txt': '', 'old/b.txt': '', 'x/old/c.txt': '', 'older/d.txt': '' }, ['a.txt', 'older/d.txt'], ['old']);
  check('follows links, and knows a file by its own name', { 'a.txt': { link: 'z/z.txt' }, 'z/z.txt': '', 'm': { link: 'z' } }, ['z/z.txt']);
  check('ends at a link that leads back', { 'a/b.txt': '', 'a/up': { link: '' } }, ['a/b.txt', 'a/up: a link that leads back to its own folder']);
  check('tells of a link that leads nowhere', { 'a.txt': '', 'gone': { link: 'nowhere' } }, ['a.txt', 'gone: not found']);
  check('tells of a folder without permission, and goes on', { 'a/secret': null, 'b.txt': '' }, ['a/secret: no permission', 'b.txt']);
  check('takes odd names', { 'a #1 [x] 100%.txt': '', 'ä/ж.txt': '' }, ['a #1 [x] 100%.txt', 'ä/ж.txt']);
  check('has nothing to say of an empty folder', {}, []);
});

describe('pathTest', () => {
  const meant = (pattern: string, path: string): boolean => pathTest([pattern])(path);
  it('takes a pattern without a slash for a name, anywhere', () => {
    assert.ok(meant('robots.txt', 'robots.txt') && meant('robots.txt', 'a/b/robots.txt') && !meant('robots.txt', 'norobots.txt'));
  });
  it('takes a folder for all it holds', () => {
    assert.ok(meant('drafts/', 'drafts/a.txt') && meant('a/drafts', 'a/drafts/b/c.txt') && !meant('a/drafts', 'b/a/drafts/c.txt') && !meant('drafts', 'mydrafts/a.txt'));
  });
  it('takes a star at the end for files and for folders', () => {
    for (const pattern of ['*', '**/*', '**', '*.*', 'dr*', '**/dr*', 'drafts/*', 'drafts/**', 'drafts/**/*', 'drafts*/*', '{x,drafts/a*}']) {
      assert.ok(meant(pattern, 'drafts/a.txt') || meant(pattern, 'drafts'), pattern);
      assert.equal(meant(pattern, 'dry.txt'), !pattern.includes('drafts'), pattern);
    }
    assert.ok(meant('drafts/*', 'drafts/old/b.txt') && !meant('drafts/*', 'b.txt') && !meant('dr*', 'a/b.txt'));
  });
  it('sees names that begin with a dot', () => assert.ok(meant('**/*.txt', '.notes/a.txt')));
  it('is no regular expression, and never fails', () => {
    for (const pattern of ['', '/', '(', '[', '**/[', '{a', '!', '!a.txt', '+(', '\\', '*'.repeat(500)]) assert.equal(typeof meant(pattern, 'b.txt'), 'boolean');
    assert.ok(!meant('', 'a.txt') && !meant('!a.txt', 'b.txt'));
  });
});

describe('readSeedFile', () => {
  const read = (text: string, size = text.length): Promise<unknown> => readSeedFile(filesOf({ 'a.txt': text }), 'file:///w/a.txt', size, { maxSize: 1, encoding: 'utf8' });
  it('gives the text', async () => assert.deepEqual(await read('One.\r\n'), { kind: 'text', text: 'One.\r\n' }));
  it('leaves out what is too large', async () => assert.deepEqual(await read('', 1024 * 1024 + 1), { kind: 'skipped', reason: 'larger than 1 MB' }));
  it('leaves out what is no text', async () => assert.deepEqual(await read('a\0b'), { kind: 'skipped', reason: 'binary, not text' }));
  it('tells why it could not', async () => {
    const files: FileSystem = { ...filesOf({}), read: () => Promise.reject(new Error('no permission')) };
    assert.deepEqual(await readSeedFile(files, 'file:///w/a.txt', 1, { maxSize: 1, encoding: 'utf8' }), { kind: 'unreadable', reason: 'no permission' });
  });
});

describe('URIs', () => {
  const NAMES = ['a b.txt', 'a#1.txt', '100%.txt', '[x](y).txt', "it's!*.txt", 'ж é.txt', '👩‍💻.txt', 'a+b&c=d?.txt', 'x~y_z-0.txt'];
  for (const name of NAMES) {
    it(`spells “${name}” as VS Code does`, () => {
      assert.equal(childUri('file:///w', name), URI.file(`/w/${name}`).toString());
      assert.equal(relativePath('file:///w', childUri('file:///w', name)), name);
    });
  }
  it('takes half of a surrogate pair', () => assert.equal(uriSegment('a\ud83d'), 'a%EF%BF%BD'));
  it('is below its own folder alone', () => assert.equal(relativePath('file:///w', 'file:///work/a.txt'), null));
  it('adds a place', () => assert.equal(uriAt('file:///w/a.txt', 3, 7), 'file:///w/a.txt#L3,7'));
});
