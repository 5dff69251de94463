/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { setup, until, Window } from './window.js';

/** Colour and line of painted words, as the window computes them. */
const style = (words: Locator) => words.evaluate((element) => {
  const { color, textDecorationLine, textDecorationStyle } = getComputedStyle(element);
  return { color, textDecorationLine, textDecorationStyle };
});

describe('the installed extension', function () {
  this.timeout(240_000);
  let window: Window;
  before(async () => { window = await Window.open(); });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.shot(`failed ${this.currentTest.title}`);
  });
  after(() => window.close());

  it('paints the marks of a seed', async () => {
    await window.openSeed('paper-summary.txt');
    await window.words('71.3%').waitFor();
    const figure = await style(window.words('71.3%'));
    const model = await style(window.words('Vega 9B'));
    const plain = await style(window.textWith('All volunteers were adults'));
    assert.notEqual(figure.color, plain.color);
    assert.notEqual(model.color, plain.color);
    assert.notEqual(model.color, figure.color);
  });

  it('underlines claims, and shows the hedge by the kind of line', async () => {
    const plain = await style(window.textWith('The median reply takes'));
    const strong = await style(window.textWith('The results might not hold'));
    assert.match(plain.textDecorationLine, /underline/);
    assert.match(strong.textDecorationLine, /underline/);
    assert.notEqual(strong.textDecorationStyle, plain.textDecorationStyle);
    await window.shot('light');
  });

  it('counts the marks in the status bar', async () => {
    await window.page.locator('.statusbar-item', { hasText: /claims?/ }).first().waitFor();
  });

  it('tells on a card where a figure is said again, and goes there', async () => {
    const card = await window.hover(window.words('71.3%'), /halden-thread\.txt/);
    const text = await card.innerText();
    await window.shot('light hover');
    assert.match(text, /71\.3 ?% of (?:the )?cases/);
    assert.match(text, /search snippets\.txt/);
    await card.getByText(/^halden-thread\.txt/).first().click();
    await window.page.locator('.tab.active', { hasText: 'halden-thread.txt' }).waitFor();
    await until('the cursor stands on the figure', async () => /^Ln 19, Col 4\b/.test(await window.cursor()));
  });

  it('tells the spellings and mentions of a model', async () => {
    await window.openSeed('timeline-posts.txt');
    const card = await window.hover(window.words('Marlin Atlas 3'), /mention/);
    await window.shot('light model');
    assert.match(await card.innerText(), /Atlas 3/);
  });

  it('tells what a claim rests on and what contradicts it', async () => {
    await window.openSeed('newsletter.txt');
    await window.page.locator('.view-line', { hasText: 'went on sale' }).first().waitFor();
    const card = await window.hover(window.textWith('went on sale on'), /timeline-posts\.txt/);
    await window.shot('light claim');
    assert.match(await card.innerText(), /14 May 2026/);
  });

  it('exports what is marked, from the palette', async () => {
    await window.openSeed('paper-summary.txt');
    await window.words('71.3%').waitFor();
    await window.command('Seedmark: Export Excerpts…');
    await window.pick('This Seed');
    await window.page.locator('.quick-input-widget', { hasText: '2 of 3' }).waitFor();
    await window.page.locator('.quick-input-widget .quick-input-action a', { hasText: 'OK' }).first().click();
    await window.pick('JSON Lines');
    await window.page.locator('.quick-input-widget input').first().waitFor();
    await until('the dialog names the file', async () => (await window.page.locator('.quick-input-widget input[type=text]').first().inputValue()).endsWith('excerpts.jsonl'));
    await window.page.keyboard.press('Enter');
    await window.page.locator('.tab.active', { hasText: 'excerpts.jsonl' }).waitFor();
    const rows = readFileSync(join(setup.folder, 'excerpts.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    const text = readFileSync(join(setup.folder, 'paper-summary.txt'), 'utf8');
    assert.ok(rows.length > 10);
    for (const row of rows) assert.equal(text.slice(Number(row['start']), Number(row['end'])), row['text']);
  });

  for (const [name, theme, mark] of [
    ['dark', 'Default Dark Modern', '.vs-dark'], ['high contrast dark', 'Default High Contrast', '.hc-black'], ['high contrast light', 'Default High Contrast Light', '.hc-light'],
  ] as const) {
    it(`paints in the theme ${name}`, async () => {
      const settings = join(setup.folder, '.vscode', 'settings.json');
      writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync(settings, 'utf8')) as object, 'workbench.colorTheme': theme }));
      await window.page.locator(`.monaco-workbench${mark}`).waitFor();
      await window.openSeed('paper-summary.txt');
      const plain = await style(window.textWith('All volunteers were adults'));
      assert.notEqual((await style(window.words('Vega 9B'))).color, plain.color);
      await window.hover(window.words('71.3%'), /halden-thread\.txt/);
      await window.shot(name);
    });
  }
});
