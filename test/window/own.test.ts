import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kept, untilKept } from './kept.js';
import { openWithSeed } from './seeded.js';
import { setup, until, Window } from './window.js';

const SEED = 'cellar.txt';
const leak = 'The cellar leaked after 14 days of rain.';
const text = `Cellar notes\n\n${leak} Nobody saw where the water came in.\n\nMore than 31 bottles were lost, said the cooper.\n`;

describe('what a person sets, by keyboard alone', function () {
  this.timeout(240_000);
  let window: Window;
  const opened = openWithSeed(SEED, text);
  const press = (...keys: readonly string[]) => window.press(...keys);
  const tagged = (what: string, holds: (all: readonly string[]) => boolean) => untilKept(what, holds, SEED);

  before(() => { window = opened(); });

  it('accepts one mark and dismisses another, apart from what is found', async () => {
    await window.goTo(SEED, 5, 11);
    await window.run('Seedmark: Accept Mark');
    await tagged('the number is accepted', (all) => all.includes('31 []'));
    await until('what was accepted has a frame', async () => (await window.frames()).includes('solid'));
    await window.goTo(SEED, 3, 27);
    await window.words('14 days').waitFor();
    await window.run('Seedmark: Not a Number');
    await window.words('14 days').waitFor({ state: 'detached' });
    assert.match(readFileSync(join(setup.folder, '.seedmark', 'corrections.jsonl'), 'utf8'), /14 days/);
    await window.shot('own accepted');
  });

  it('lets tags nest, several at once, with the last ones first', async () => {
    await window.goTo(SEED, 3, 1);
    await window.select(leak.length);
    await press('Control+k', 't');
    await window.question(/Tag “The cellar/);
    await window.answer('water/leak', 'Create tag');
    await tagged('the sentence has a tag', (all) => all.includes(`${leak} [water/leak]`));
    await window.goTo(SEED, 3, 5);
    await window.select('cellar'.length);
    await press('Control+k', 't');
    await window.question(/Tag “cellar”/);
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'water/leak' }).and(window.page.locator('.focused')).waitFor();
    await press('ArrowDown', 'ArrowUp', 'Space');
    await window.page.locator('.quick-input-widget .quick-input-count', { hasText: '1 Selected' }).waitFor();
    await press('ArrowUp');
    await window.page.locator('.quick-input-widget input[type=text]:focus').waitFor();
    await window.page.keyboard.type('place/cellar');
    await window.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Create tag' }).waitFor();
    await window.shot('own several');
    await press('Enter');
    await tagged('the word in it has two', (all) => all.some((each) => /^cellar \[(?:place\/cellar, water\/leak|water\/leak, place\/cellar)\]$/.test(each)));
  });

  it('keeps the tags of text that is deleted and comes back by undo', async () => {
    const before = kept(SEED);
    await window.goTo(SEED, 3, 1);
    const solid = async () => (await window.frames()).filter((style) => style === 'solid').length;
    let shown = 0;
    await until('three frames are shown', async () => (shown = await solid()) >= 3);
    await window.select(leak.length);
    await press('Delete');
    await until('the frames are gone', async () => await solid() < shown);
    await press('Control+z');
    await until('the frames are back', async () => await solid() === shown);
    await press('Control+s');
    await tagged('nothing has changed', (all) => all.join() === before.join());
  });

  it('gives a tag a colour and a description', async () => {
    await window.run('Seedmark: Describe Tag…');
    await window.question('Describe Tag');
    await window.answer('leak', 'water/leak');
    await window.question('Colour of Tag');
    await window.answer('blue', 'Blue');
    await window.question('Describe Tag “water/leak”');
    await window.page.keyboard.type('where water came in');
    await press('Enter');
    const codes = join(setup.folder, '.seedmark', 'codebook.jsonl');
    await until('the code book has it', () => Promise.resolve(existsSync(codes) && /water\/leak.*#3a86c8|#3a86c8.*water\/leak/.test(readFileSync(codes, 'utf8'))));
    await window.run('Seedmark: Focus on Code Book View');
    const row = (words: string) => window.page.locator('.pane', { has: window.page.locator('.pane-header', { hasText: 'Code Book' }) }).locator('.monaco-list-row', { hasText: words });
    await row('water').first().waitFor();
    const above = row('water').first();
    // A side bar that is being opened gives the keyboard back to the editor.
    await until('the tag above it is focused', async () => {
      await window.run('Seedmark: Focus on Code Book View');
      await press('Home', 'ArrowDown');
      return await above.and(window.page.locator('.focused')).count() > 0;
    });
    await press('ArrowRight');
    await row('leak').first().waitFor();
    assert.match(await row('leak').first().getAttribute('aria-label') ?? '', /where water came in/);
    await window.shot('own code book');
  });

  for (const [name, typed, line, hits] of [
    ['a regular expression', 'w[a-z]+r\\b', 'Regular expression, capital or small', 'water'],
    ['a model in every spelling', '', 'The name at the cursor', 'Vega 9B'],
    ['a claim wherever it is said', '', 'The claim at the cursor', 'Vega 9B'],
  ] as const) {
    it(`tags all hits of ${name}, and takes them back at once`, async () => {
      const before = kept();
      if (typed === '') {
        await window.openTab('paper-summary.txt');
        const at = readFileSync(join(setup.folder, 'paper-summary.txt'), 'utf8').indexOf(hits);
        const above = readFileSync(join(setup.folder, 'paper-summary.txt'), 'utf8').slice(0, at).split('\n');
        await window.goTo('paper-summary.txt', above.length, (above.at(-1)?.length ?? 0) + 2);
      }
      await window.run('Seedmark: Tag All…');
      await window.question('1 of 3');
      if (typed !== '') {
        await press('Control+a');
        await window.page.keyboard.type(typed);
      }
      await window.highlight(line);
      await press('Enter');
      await window.question('2 of 3');
      await window.shot(`own all ${name}`);
      await press('Enter');
      await window.question('3 of 3');
      await window.answer(`all/${name.replaceAll(' ', '-')}`, 'Create tag');
      await untilKept('the hits are tagged', (all) => all.length > before.length);
      await window.run('Seedmark: Undo Tag Change');
      await untilKept('all is as it was', (all) => all.join() === before.join());
    });
  }

  it('exports what is tagged, with its state, by tag', async () => {
    await window.openTab(SEED);
    await window.run('Seedmark: Export Excerpts…');
    await window.question('1 of 3');
    await window.answer('Tagged', 'Tagged Excerpts');
    await window.question('2 of 3');
    await press('Shift+Tab', 'Space', 'Tab');
    await window.highlight('water/leak');
    await press('Space', 'Enter');
    await window.question('3 of 3');
    await window.answer('JSON', 'JSON Lines');
    const name = window.page.locator('.quick-input-widget input[type=text]').first();
    await until('the dialog names the file', async () => (await name.inputValue()).endsWith('excerpts.jsonl'));
    await name.fill(join(setup.folder, 'leaks.jsonl'));
    await press('Enter');
    await window.page.locator('.tab.active', { hasText: 'leaks.jsonl' }).waitFor();
    const rows = readFileSync(join(setup.folder, 'leaks.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { text: string; state: string; tags: string[] });
    assert.deepEqual(rows.map(({ text: words, state, tags }) => [words, state, tags.includes('water/leak')]), [[leak, 'exact', true], ['cellar', 'exact', true]]);
  });

  it('shows the old words beside the new ones where these were changed outside', async () => {
    writeFileSync(join(setup.folder, SEED), text.replace('after 14 days of rain', 'after 41 days of rain'));
    await window.openTab(SEED);
    await window.run('Problems: Focus on Problems View');
    await window.page.locator('.markers-panel .monaco-list-row', { hasText: 'water/leak' }).first().waitFor();
    await window.run('Seedmark: Focus on Tags to Check View');
    await window.page.locator('.pane .monaco-list-row', { hasText: /The cellar leaked after/ }).first().waitFor();
    await window.shot('own changed');
    const line = await window.page.locator('.markers-panel .monaco-list-row', { hasText: 'water/leak' }).first().innerText();
    assert.match(line, /14 days.*41 days/s);
  });
});

describe('tags in other windows', function () {
  this.timeout(240_000);
  const roots = ['north', 'south'].map((name) => join(setup.folder, '..', 'roots', name));
  const sentence = 'The tide rose by 3 metres.';
  let window: Window | undefined;

  before(() => {
    for (const root of roots) {
      mkdirSync(root, { recursive: true });
      writeFileSync(join(root, 'tide.txt'), `${sentence}\n`);
    }
    writeFileSync(join(setup.folder, '..', 'roots', 'both.code-workspace'), JSON.stringify({ folders: roots.map((path) => ({ path })) }));
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.shot(`failed ${this.currentTest.title}`);
    await window?.close();
    window = undefined;
  });

  /** Tags the first sentence of the seed that is open. */
  const tagFirst = async (shown: Window) => {
    await shown.page.locator('.statusbar-item', { hasText: /claims?/ }).first().waitFor();
    await shown.press('Control+Home');
    await shown.select(sentence.length);
    await shown.press('Control+k', 't');
  };

  it('are kept in the folder of their seed where there are several', async () => {
    window = await Window.open({ workspace: join(setup.folder, '..', 'roots', 'both.code-workspace') });
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'south' }).first().waitFor();
    await window.ask('Control+p', 'south/tide.txt', 'tide.txt');
    await window.page.locator('.tab.active', { hasText: 'tide.txt' }).waitFor();
    await tagFirst(window);
    await window.question(/Tag “The tide/);
    await window.answer('sea', 'Create tag');
    const [north, south] = roots;
    const isNorth = (await window.page.locator('.tab.active').getAttribute('aria-label') ?? '').includes('north');
    const [own, other] = isNorth ? [north, south] : [south, north];
    await untilKept('the tag is kept there', (all) => all.includes(`${sentence} [sea]`), 'tide.txt', own);
    assert.deepEqual(kept('tide.txt', other), []);
  });

  it('are refused with a reason where there is no folder', async () => {
    window = await Window.open({ payload: JSON.stringify([['openFile', `vscode-remote://localhost:${setup.port}${join(roots[0] ?? '', 'tide.txt')}`]]) });
    await tagFirst(window);
    await window.page.locator('.notification-toast', { hasText: /folder/ }).first().waitFor();
    await window.shot('own no folder');
  });

  it('are refused with a reason where the folder cannot be written', async () => {
    const closed = join(setup.folder, '..', 'closed');
    mkdirSync(closed, { recursive: true });
    writeFileSync(join(closed, 'tide.txt'), `${sentence}\n`);
    // A file in the place of the folder: nothing can be written there by anybody.
    writeFileSync(join(closed, '.seedmark'), '');
    window = await Window.open({ folder: closed });
    await window.openSeed('tide.txt');
    await tagFirst(window);
    await window.question(/Tag “The tide/);
    await window.answer('sea', 'Create tag');
    await window.page.locator('.notification-toast', { hasText: /could not be written/ }).first().waitFor();
    await window.shot('own closed');
  });
});
