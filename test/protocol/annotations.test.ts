import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { adding, editing } from '../../src/annotations/changes.js';
import { readAnnotations, writeChange } from '../../src/annotations/files.js';
import { parseRecord } from '../../src/annotations/record.js';
import { filesAtOnce, nodeFiles } from '../../src/server/node/files.js';
import { nodeWritableFiles } from '../../src/server/node/writableFiles.js';
import { ROOT } from '../gold/sets.js';
import { idOf, statement, TIME } from '../unit/annotations/annotated.js';

const TEXT = 'The ward tried two tools.\nOrion-7B scored 71.3 % on the first set.\nVega-9B scored 68 % on the second.\nThe nurses kept the first one.\n';
const WRITER = join(dirname(fileURLToPath(import.meta.url)), 'tagWriter.js');

let folder: string;
const uri = (): string => pathToFileURL(folder).href;
const read = (): ReturnType<typeof readAnnotations> => readAnnotations(nodeWritableFiles, uri());

async function tag(n: number, exact: string, tags: readonly string[], source = 'a.txt', text = TEXT): Promise<void> {
  const { store, book } = await read();
  await writeChange(nodeWritableFiles, uri(), { store, book }, adding([statement(idOf(n.toString(16), n), text, exact, { tags, note: 'why' }, source)]), TIME);
}

function seedmark(...args: string[]): { readonly out: string; readonly notes: string; readonly code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'dist', 'cli.cjs'), ...args], { cwd: folder, encoding: 'utf8' });
  return { out: stdout, notes: stderr, code: status };
}

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'seedmark-tags-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file of this machine', () => {
  it('is read as a whole, however long it is, or told of in words', async () => {
    for (const reader of [nodeFiles, filesAtOnce]) {
      for (const length of [0, 1, 3_000_000]) {
        writeFileSync(join(folder, 'a.txt'), 'é'.repeat(length));
        assert.equal(Buffer.from(await reader.read(`${uri()}/a.txt`)).toString(), 'é'.repeat(length));
      }
      await assert.rejects(reader.read(uri()), /a folder, not a file/);
      await assert.rejects(reader.read(`${uri()}/none.txt`), /not found/);
      assert.deepEqual(await reader.stat(uri()), await nodeFiles.stat(uri()));
      await assert.rejects(reader.stat(`${uri()}/none.txt`), /not found/);
    }
  });

  it('is read as far as it goes where it tells no size', async function () {
    // Only Linux has files that tell no size.
    if (!existsSync('/proc/version')) this.skip();
    for (const reader of [nodeFiles, filesAtOnce]) assert.equal(Buffer.from(await reader.read('file:///proc/version')).toString(), readFileSync('/proc/version', 'utf8'));
  });
});

describe('the files of tags', () => {
  it('are whole whenever a writing process is killed', async () => {
    // A thousand take a minute and a half: SEEDMARK_WRITES=1000.
    const writes = Number(process.env['SEEDMARK_WRITES'] ?? 150);
    let written = 0;
    for (let round = 0; written < writes; round++) {
      const child = spawn(process.execPath, [WRITER, uri(), String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
      let done = 0;
      const stop = 20 + ((round * 37) % 90);
      await new Promise<void>((resolve) => {
        child.stdout.on('data', (chunk: Buffer) => {
          done += chunk.length;
          // Somewhere within the write that follows.
          if (done >= stop) setTimeout(() => child.kill('SIGKILL'), round % 4);
        });
        child.on('close', () => resolve());
      });
      written += done;
      const { store, findings } = await read();
      assert.deepEqual(findings, []);
      assert.ok(store.size >= written && store.size <= written + round + 1, `${store.size} after ${written} writes`);
    }
  }).timeout(120_000);

  it('are cleaned on the next write of what a killed process left, and not of what somebody is writing', async () => {
    await tag(1, 'ward', ['first']);
    const [left, fresh] = ['5.jsonl.123456', '6.jsonl.654321'].map((name) => join(folder, '.seedmark', 'tags', name)) as [string, string];
    for (const path of [left, fresh]) writeFileSync(path, 'half a');
    utimesSync(left, new Date(0), new Date(0));
    const { status } = spawnSync(process.execPath, [WRITER, uri(), '0', '1'], { stdio: 'ignore' });
    assert.deepEqual([status, existsSync(left), existsSync(fresh)], [0, false, true]);
  });

  it('of two processes that write at once hold what both wrote', async () => {
    const run = (round: number): Promise<number | null> => new Promise((resolve) => {
      spawn(process.execPath, [WRITER, uri(), String(round), '60'], { stdio: 'ignore' }).on('close', resolve);
    });
    assert.deepEqual(await Promise.all([run(1), run(2)]), [0, 0]);
    const { store, findings } = await read();
    assert.deepEqual([store.size, findings], [120, []]);
  });

  it('of two branches are merged by git without a conflict', async function () {
    if (spawnSync('git', ['--version']).status !== 0) {
      if (this.test !== undefined) this.test.title += ' (skipped: git is not there)';
      this.skip();
    }
    const git = (...args: string[]): string => {
      const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, `git ${args.join(' ')}: ${stdout}${stderr}`);
      return stdout;
    };
    const commit = (): string => git('add', '-A') + git('commit', '-qm', 'x');
    writeFileSync(join(folder, 'a.txt'), TEXT);
    git('init', '-q', '-b', 'main');
    await tag(1, 'ward', ['first']);
    commit();
    git('checkout', '-qb', 'other');
    await tag(2, '71.3 %', ['mine']);
    await edit(1, 'said on the branch');
    commit();
    git('checkout', '-q', 'main');
    await tag(3, '68 %', ['hers']);
    await tag(2 + 16, 'nurses', ['hers too']);
    commit();
    git('merge', '-q', 'other', '-m', 'x');
    const { store, findings } = await read();
    assert.deepEqual(findings, []);
    assert.deepEqual(store.in('a.txt').map(({ target, tags, note }) => [target.exact, tags[0], note]),
      [['ward', 'first', 'said on the branch'], ['71.3 %', 'mine', 'why'], ['68 %', 'hers', 'why'], ['nurses', 'hers too', 'why']]);
    assert.deepEqual(store.unsettled(), []);
  });

  async function edit(n: number, note: string): Promise<void> {
    const { store, book } = await read();
    const before = store.get(idOf(n.toString(16), n)) ?? assert.fail();
    await writeChange(nodeWritableFiles, uri(), { store, book }, editing([[before, { ...before, note }]]), TIME.replace('05.000', '09.000'));
  }

  it('name nothing of the machine', async () => {
    await tag(1, 'ward', ['first']);
    const all = readdirSync(join(folder, '.seedmark'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    assert.deepEqual(all.map(({ name }) => name).sort(), ['.gitattributes', '1.jsonl']);
    const content = readFileSync(join(folder, '.seedmark', 'tags', '1.jsonl'), 'utf8');
    assert.ok(!content.includes(folder) && !content.includes('file:'));
    assert.ok(parseRecord(content.trim().split('\n')[1] ?? '') !== undefined);
  });
});

describe('seedmark check', () => {
  beforeEach(async () => {
    writeFileSync(join(folder, 'a.txt'), TEXT);
    await tag(1, '71.3 %', ['score']);
    await tag(2, 'Vega-9B scored 68 % on the second.', ['claim/weak']);
  });

  it('is content where all is as it was', () => assert.deepEqual(seedmark('check', '.'), { out: '', notes: '', code: 0 }));

  it('tells what moved, changed and is gone', () => {
    writeFileSync(join(folder, 'a.txt'), `New.\n${TEXT}`);
    const moved = seedmark('check', '.');
    assert.equal(moved.code, 1);
    assert.match(moved.out, /^a\.txt:3:17: moved: “71\.3 %” \[score, /m);
    writeFileSync(join(folder, 'a.txt'), TEXT.replace('71.3', '74.0'));
    assert.match(seedmark('check', '.').out, /changed: “71\.3 %” → “74\.0 %”/);
    writeFileSync(join(folder, 'a.txt'), TEXT.replace('Vega-9B scored 68 % on the second.\n', ''));
    const gone = seedmark('check', '.');
    assert.equal(gone.code, 1);
    assert.match(gone.out, /^a\.txt: orphan: “Vega-9B scored 68 % on the second\.” is no longer there \[claim\/weak, /m);
  });

  it('finds a seed under its new name', () => {
    mkdirSync(join(folder, 'in'));
    renameSync(join(folder, 'a.txt'), join(folder, 'in', 'b.txt'));
    writeFileSync(join(folder, 'c.txt'), 'Nothing of that.');
    assert.deepEqual(seedmark('check', '.'), { out: 'a.txt: moved: the file is in/b.txt now, with 2 annotations\n', notes: '', code: 1 });
    writeFileSync(join(folder, 'in', 'b.txt'), `${TEXT}More.\n`);
    assert.match(seedmark('check', '.').out, /moved: the file is in\/b\.txt now/);
    rmSync(join(folder, 'in'), { recursive: true });
    assert.match(seedmark('check', '.').out, /orphan: the file is gone; it said “71\.3 %”/);
  });

  it('ends with 2 for a path that is not there, and tells of lines that cannot be read', () => {
    assert.equal(seedmark('check', 'nowhere').code, 2);
    const file = join(folder, '.seedmark', 'tags', '1.jsonl');
    writeFileSync(file, `${readFileSync(file, 'utf8')}not a record\n`);
    const run = seedmark('check', '.');
    assert.deepEqual([run.code, run.out], [1, '.seedmark/tags/1.jsonl: unread: this line is no record and is kept as it is: “not a record”\n']);
  });

  it('takes exports', () => {
    assert.equal(seedmark('export', '--format', 'jsonl', '--marks', 'both', '--out', 'x.jsonl', '.').code, 0);
    assert.equal(seedmark('export', '--format', 'csv', '--marks', 'both', '--out', 'x.csv', '.').code, 0);
    for (const file of ['x.jsonl', 'x.csv']) assert.deepEqual(seedmark('check', file), { out: '', notes: '', code: 0 }, file);
    writeFileSync(join(folder, 'a.txt'), TEXT.replace('71.3', '74.0'));
    for (const file of ['x.jsonl', 'x.csv']) assert.match(seedmark('check', file).out, /changed: “71\.3 %” → “74\.0 %”/, file);
    assert.equal(seedmark('check', 'x.md').code, 2);
  });

  it('finds in exports of seeds that did not change each excerpt where it was, however often its words stand there', () => {
    const line = 'Thread 🧵 the tool failed in 38.5% of the replies that we read.';
    writeFileSync(join(folder, 'lf.txt'), `${line}\n`.repeat(3));
    writeFileSync(join(folder, 'crlf.txt'), `\ufeff${`${line}\r\n`.repeat(3)}`);
    writeFileSync(join(folder, 'new\nline.txt'), `${line}\r`.repeat(3));
    for (const format of ['jsonl', 'csv']) {
      seedmark('export', '--format', format, '--marks', 'both', '--out', `x.${format}`, '.');
      assert.deepEqual(seedmark('check', `x.${format}`), { out: '', notes: '', code: 0 }, format);
    }
    writeFileSync(join(folder, 'new\nline.txt'), `New.\n${line}\n`);
    assert.match(seedmark('check', 'x.csv').out, /^(new line\.txt:2:\d+: moved: .*\n)+/);
  });

  it('goes with exports that say what they could not carry', async () => {
    await tag(3, 'nurses', ['people', 'people/ward']);
    const notes = (format: string): string => seedmark('export', '--format', format, '--marks', 'human', '.').notes;
    assert.equal(notes('jsonl'), '');
    assert.match(notes('csv'), /^seedmark: CSV has one row for each tag; .*: 1\.\n$/);
    assert.match(notes('markdown'), /^seedmark: Markdown holds no offsets .*: 3\.\n$/);
    writeFileSync(join(folder, 'a.txt'), 'Nothing of that.');
    assert.match(notes('jsonl'), /^seedmark: Annotations without a certain place .*: 3\.\n$/);
  });
});

describe('tags in what the command line prints', () => {
  beforeEach(async () => {
    writeFileSync(join(folder, 'a.txt'), TEXT);
    await tag(1, '71.3 %', ['score', 'claim/weak']);
    await tag(2, 'two tools', ['setting']);
  });

  it('are annotations of the kind tag', () => {
    const [first, second] = seedmark('annotate', '--kinds', 'tag', '.').out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual([first?.['text'], second?.['text'], second?.['start'], second?.['line']], ['two tools', '71.3 %', TEXT.indexOf('71.3 %'), 2]);
    assert.deepEqual(['kind', 'tags', 'note', 'creator', 'created', 'state'].map((name) => second?.[name]), ['tag', ['score', 'claim/weak'], 'why', 'Mira', TIME, 'exact']);
  });

  it('go into exports apart from what was found, and by tag', () => {
    const kinds = (...args: string[]): unknown[] => seedmark('export', '--format', 'jsonl', ...args, '.').out.trim().split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { kind: string }).kind);
    assert.deepEqual(kinds('--marks', 'human'), ['tag', 'tag']);
    assert.ok(!kinds('--marks', 'auto').includes('tag'));
    assert.ok(['number', 'tag'].every((kind) => kinds('--marks', 'both').includes(kind)));
    assert.deepEqual(kinds('--marks', 'human', '--tags', 'claim/*'), ['tag']);
    assert.deepEqual(kinds('--tags', 'claim/*'), ['tag'], 'who asks for tags means what people set');
    assert.ok(kinds('--marks', 'both', '--tags', 'claim/*').includes('number'));
    assert.match(seedmark('export', '--format', 'csv', '--marks', 'human', '.').out, /weak,claim\/weak,human,71\.3 %/);
    assert.match(seedmark('export', '--format', 'markdown', '--marks', 'human', '.').out, /tag \*\*claim\/weak\*\* · note: why · set by Mira/);
  });

  it('go into exports with the words they had where their seed is gone', () => {
    const files = (...args: string[]): string[] => seedmark('export', '--format', 'jsonl', '--marks', 'human', ...args, '.').out.trim().split('\n').filter(Boolean)
      .map((line) => JSON.parse(line) as { file: string; text: string; state: string }).map(({ file, text, state }) => [file, text, state].join(' '));
    const before = files();
    const [name = ''] = before[0]?.split(' ') ?? [];
    renameSync(join(folder, name), join(folder, `${name}.gone`));
    const after = files();
    assert.doesNotMatch(seedmark('export', '--format', 'markdown', '--marks', 'human', '.').out, /\]\(/, 'a link to what is gone');
    renameSync(join(folder, `${name}.gone`), join(folder, name));
    assert.ok(before.length > 0 && after.length === before.length && after.every((line) => line.endsWith(' orphan')), after.join());
    assert.deepEqual(files('--tags', 'no-such-tag'), []);
  });
});
