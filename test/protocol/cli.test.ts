import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../gold/sets.js';

const FIRST = 'The tool failed in 38.5% of the replies we read.\n';
const LATER = 'We checked twice. The tool failed in 38.5% of the replies we read.\n';

interface Run {
  readonly out: string;
  readonly notes: string;
  readonly code: number | null;
}

let folder: string;

function seedmark(...args: string[]): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'dist', 'cli.cjs'), ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH: '0' } });
  return { out: stdout, notes: stderr, code: status };
}

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const records = (run: Run): Record<string, unknown>[] => run.out.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the command line', () => {
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'seedmark-cli-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('prints one annotation a line, by file, start, then the longer first', () => {
    write('b.txt', LATER);
    write('a/x.txt', FIRST);
    const run = seedmark('annotate', '.');
    const found = records(run);
    assert.equal(run.code, 0);
    assert.deepEqual([...new Set(found.map(({ file }) => file))], ['a/x.txt', 'b.txt']);
    assert.deepEqual(Object.keys(found[0] ?? {}).slice(0, 9), ['id', 'file', 'kind', 'start', 'end', 'line', 'column', 'text', 'rule']);
    const number = found.find(({ kind, file }) => kind === 'number' && file === 'b.txt') ?? assert.fail();
    assert.deepEqual([number['text'], number['value'], number['unit'], number['tolerance'], number['line']], ['38.5%', 38.5, '%', null, 1]);
    assert.equal(LATER.slice(number['start'] as number, number['end'] as number), '38.5%');
    assert.equal(seedmark('annotate', '.').out, run.out);
  });

  it('takes the kinds that are asked for, and refuses one that is none', () => {
    write('a.txt', FIRST);
    assert.deepEqual(records(seedmark('annotate', '--kinds', 'number', 'a.txt')).map(({ kind, file }) => [kind, file]), [['number', 'a.txt']]);
    assert.equal(seedmark('annotate', '--kinds', 'verb', 'a.txt').code, 2);
  });

  it('does the others where one path cannot be read, and ends with 2', () => {
    write('a.txt', FIRST);
    const run = seedmark('annotate', 'missing.txt', 'a.txt');
    assert.equal(run.code, 2);
    assert.match(run.notes, /missing\.txt: not found/);
    assert.ok(records(run).length > 0);
    assert.equal(seedmark('annotate').code, 2);
    assert.equal(seedmark('unheard-of').code, 2);
  });

  it('ends with 2 where a file that is named cannot be read, and not where it is no text', function () {
    const file = '/proc/self/mem';
    if (!existsSync(file)) return this.skip();
    write('binary.txt', new Uint8Array([1, 0, 2]));
    for (const command of [['annotate'], ['links'], ['export', '--format', 'csv']]) {
      assert.deepEqual([seedmark(...command, file).code, seedmark(...command, 'binary.txt').code], [2, 0], command.join(' '));
    }
  });

  it('says in a line that there is no room for what it prints', function () {
    if (!existsSync('/dev/full')) return this.skip();
    write('a.txt', FIRST);
    const full = openSync('/dev/full', 'w');
    const { stderr, status } = spawnSync(process.execPath, [join(ROOT, 'dist', 'cli.cjs'), 'annotate', 'a.txt'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    assert.deepEqual([stderr, status], ['seedmark: standard output: no space left on the disk\n', 2]);
  });

  it('never leaves half of what it writes for the whole where there is room for a part', function () {
    if (process.platform === 'win32') return this.skip();
    write('a.txt', FIRST.repeat(400));
    write('x.csv', 'as it was');
    // No file may grow beyond 8 blocks: as on a full disk, a part of what is to be written still fits.
    const cramped = (args: string): { readonly status: number | null; readonly stderr: string } =>
      spawnSync('sh', ['-c', `ulimit -f 8; exec "${process.execPath}" "${join(ROOT, 'dist', 'cli.cjs')}" export --format csv a.txt ${args}`], { cwd: folder, encoding: 'utf8' });
    for (const args of ['--force --out x.csv', '--out y.csv', '> out.csv']) {
      const { status, stderr } = cramped(args);
      assert.deepEqual([status, stderr.trim().split('\n').length], [2, 1], `${args}: ${stderr}`);
    }
    assert.equal(readFileSync(join(folder, 'x.csv'), 'utf8'), 'as it was');
    assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'out.csv', 'x.csv']);
  });

  it('refuses an encoding that nobody knows', () => {
    write('a.txt', FIRST);
    assert.equal(seedmark('annotate', '--encoding', 'iso88592', 'a.txt').code, 0);
    assert.equal(seedmark('annotate', '--encoding', 'utf-9', 'a.txt').code, 2);
  });

  it('skips inside a folder what is no seed, with a note and without failure', () => {
    write('a.txt', FIRST);
    write('requirements.txt', 'x==1.2.3\n');
    write('node_modules/x.txt', FIRST);
    write('binary.txt', new Uint8Array([1, 0, 2]));
    symlinkSync('.', join(folder, 'loop'));
    symlinkSync('a.txt', join(folder, 'b.txt'));
    const run = seedmark('annotate', '.');
    assert.equal(run.code, 0);
    assert.deepEqual([...new Set(records(run).map(({ file }) => file))], ['a.txt']);
    assert.match(run.notes, /binary\.txt: skipped, binary/);
  });

  it('reads UTF-16, a byte-order mark and windows-1252', () => {
    write('utf16.txt', Buffer.from(`\ufeff${FIRST}`, 'utf16le'));
    write('bom.txt', `\ufeff${FIRST}`);
    write('latin.txt', Buffer.from(`Caf\u00e9. ${FIRST}`, 'latin1'));
    const starts = records(seedmark('annotate', '--kinds', 'number', '.')).map(({ file, start }) => [file, start]);
    assert.deepEqual(starts, [['bom.txt', 19], ['latin.txt', 25], ['utf16.txt', 19]]);
  });

  it('prints each pair of linked sentences once', () => {
    write('a.txt', FIRST);
    write('b.txt', LATER);
    const found = records(seedmark('links', '.')) as unknown as { relation: string; score: number; a: { file: string; text: string }; b: { file: string; text: string } }[];
    assert.deepEqual(found.map(({ relation, a, b }) => [relation, a.file, b.file]), [['same', 'a.txt', 'b.txt']]);
    assert.equal(found[0]?.b.text, FIRST.trim());
  });

  it('prints the links of seeds that are read in threads', () => {
    for (let i = 0; i < 600; i++) write(`other/${i}.txt`, `Seed ${i} says little.\n`);
    write('a.txt', FIRST);
    write('b.txt', LATER);
    const found = records(seedmark('links', '.')) as unknown as { relation: string; a: { file: string }; b: { file: string } }[];
    assert.deepEqual(found.filter(({ a }) => a.file === 'a.txt').map(({ relation, b }) => [relation, b.file]), [['same', 'b.txt']]);
  });

  it('exports, and asks for --force before it replaces a file', () => {
    write('a.txt', FIRST);
    assert.equal(seedmark('export', '--format', 'csv', '--out', 'x.csv', 'a.txt').code, 0);
    const first = readFileSync(join(folder, 'x.csv'), 'utf8');
    assert.match(first, /38\.5%/);
    write('a.txt', 'Nothing is here.');
    const refused = seedmark('export', '--format', 'csv', '--out', 'x.csv', 'a.txt');
    assert.deepEqual([refused.code, readFileSync(join(folder, 'x.csv'), 'utf8')], [2, first]);
    assert.match(refused.notes, /--force/);
    assert.equal(seedmark('export', '--format', 'csv', '--out', 'x.csv', '--force', 'a.txt').code, 0);
    assert.notEqual(readFileSync(join(folder, 'x.csv'), 'utf8'), first);
    assert.equal(seedmark('export', '--format', 'odt', 'a.txt').code, 2);
    const nowhere = seedmark('export', '--format', 'csv', '--out', 'no/such/x.csv', 'a.txt');
    assert.equal(nowhere.code, 2);
    assert.equal(nowhere.notes, 'seedmark: no/such/x.csv: not found\n');
    assert.equal(seedmark('export', '--format', 'csv', '--out', '.', '--force', 'a.txt').notes, 'seedmark: .: a folder, not a file\n');
    assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'x.csv']);
  });

  it('writes Markdown whose links lead to the seeds, the same bytes each time', () => {
    write('in/a b#1.txt', FIRST);
    const run = seedmark('export', '--format', 'markdown', 'in');
    assert.match(run.out, /exported: 1970-01-01T00:00:00\.000Z/);
    assert.match(run.out, /\(<in\/a%20b%231\.txt#L1>\)/);
    assert.equal(seedmark('export', '--format', 'markdown', 'in').out, run.out);
  });

  it('keeps two seeds of one name apart in Markdown', () => {
    write('a/x.txt', FIRST);
    write('b/x.txt', LATER);
    const { out } = seedmark('export', '--format', 'markdown', '--kinds', 'number', 'a', 'b');
    assert.match(out, /seeds: 2\nexcerpts: 2\n/);
    assert.deepEqual([...out.matchAll(/## (.+)|\(<(.+)>\)/g)].map(([, heading, address]) => heading ?? address), ['x\\.txt', 'a/x.txt#L1', 'x\\.txt', 'b/x.txt#L1']);
  });

  it('obeys settings and corrections', () => {
    write('a.txt', 'We ran Quendolin beside it in 12 of the trials.\n');
    write('settings.json', JSON.stringify({ 'seedmark.models.names': { 'Quendolin 1': ['Quendolin'] } }));
    const found = records(seedmark('annotate', '--kinds', 'model', '--settings', 'settings.json', 'a.txt'));
    assert.deepEqual(found.map(({ text, canonical }) => [text, canonical]), [['Quendolin', 'Quendolin 1']]);
    write('.seedmark/corrections.jsonl', `${JSON.stringify({ id: 'x', not: 'model', text: 'Quendolin', sentence: null, at: null })}\n`);
    assert.deepEqual(records(seedmark('annotate', '--kinds', 'model', '--settings', 'settings.json', 'a.txt')), []);
    write('.seedmark/corrections.jsonl', `\ufeff${readFileSync(join(folder, '.seedmark/corrections.jsonl'), 'utf8')}`);
    assert.deepEqual(records(seedmark('annotate', '--kinds', 'model', '--settings', 'settings.json', 'a.txt')), []);
    assert.equal(seedmark('annotate', '--settings', 'nowhere.json', 'a.txt').code, 2);
  });

  it('leaves out a conflict that is said to be none, and no other link', () => {
    write('a.txt', FIRST);
    write('b.txt', FIRST.replace('38.5', '52'));
    write('c.txt', LATER);
    const relations = (): unknown[] => records(seedmark('links', '.')).map(({ relation }) => relation);
    assert.deepEqual(relations(), ['conflicts', 'same', 'conflicts']);
    const [text, sentence] = [FIRST.trim(), FIRST.replace('38.5', '52').trim()];
    write('.seedmark/corrections.jsonl', `${JSON.stringify({ id: 'x', not: 'conflict', text, sentence })}\n`);
    assert.deepEqual(relations(), ['same']);
  });

  it('tells its version and its help', () => {
    assert.match(seedmark('--version').out, /^\d+\.\d+\.\d+\n$/);
    assert.equal(seedmark('--help').code, 0);
  });
});
