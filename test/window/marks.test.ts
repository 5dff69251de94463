/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { setup, until, Window } from './window.js';

const color = (words: Locator) => words.evaluate((element) => getComputedStyle(element).color);

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
    const plain = await color(window.textWith('All volunteers were adults'));
    const figure = await color(window.words('71.3%'));
    const model = await color(window.words('Vega 9B'));
    assert.equal(new Set([plain, figure, model]).size, 3);
  });

  it('draws a line under claims, whose style shows the hedge', async () => {
    const lines = window.page.locator('.monaco-editor .view-overlays [class*="ced-"]');
    const styles = () => lines.evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).borderBottomStyle))].filter((each) => each !== 'none').sort());
    await until('three styles of line', async () => (await styles()).join() === 'dashed,dotted,solid');
    await window.shot('light');
  });

  it('counts the marks in the status bar', async () => {
    await window.page.locator('.statusbar-item', { hasText: /claims?/ }).first().waitFor();
  });

  it("keeps what it has read of the seeds in the workspace's own storage", async () => {
    await window.openSeed('paper-summary.txt');
    const kept = (): readonly string[] => readdirSync(setup.data, { encoding: 'utf8', recursive: true }).filter((path) => /seedmark\.seedmark[\\/]read[\\/]/.test(path));
    const seeds = readdirSync(setup.folder).filter((name) => name.endsWith('.txt')).length;
    // The one that is open is not read from its file.
    await until('all others are kept', () => Promise.resolve(kept().length >= seeds - 1));
  });

  it('tells on a card where a figure is said again, and goes there', async () => {
    const card = await window.hover(window.words('71.3%'), /halden-thread\.txt/);
    const text = await card.innerText();
    await window.shot('light hover');
    assert.match(text, /71\.3 ?% of (?:the )?cases/);
    assert.match(text, /search snippets\.txt/);
    await card.getByText(/^halden-thread\.txt/).first().click();
    await window.page.locator('.tab.active', { hasText: 'halden-thread.txt' }).waitFor();
    await until('the cursor stands on the figure', async () => /^Ln 17, Col 4\b/.test(await window.cursor()));
  });

  it('tells the mentions of a model', async () => {
    await window.openSeed('paper-summary.txt');
    const card = await window.hover(window.words('Orion-7B'), /mention/);
    await window.shot('light model');
    assert.match(await card.innerText(), /in \d+ seeds/);
  });

  it('tells where a claim is restated', async () => {
    await window.openSeed('newsletter.txt');
    const card = await window.hover(window.textWith('of the cases the machine'), /paper-summary\.txt/);
    await window.shot('light claim');
    assert.match(await card.innerText(), /The Weekly Gradient/);
  });

  it('exports what is marked, from the palette', async () => {
    await window.openSeed('paper-summary.txt');
    await window.words('71.3%').waitFor();
    await window.run('Seedmark: Export Excerpts…');
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
    ['dark', 'Default Dark Modern', 'vs-dark'], ['high contrast dark', 'Default High Contrast', 'hc-black'], ['high contrast light', 'Default High Contrast Light', 'hc-light'],
  ] as const) {
    it(`paints in the theme ${name}`, async () => {
      await window.theme(theme, mark);
      await window.openSeed('paper-summary.txt');
      assert.notEqual(await color(window.words('Vega 9B')), await color(window.textWith('All volunteers were adults')));
      await window.hover(window.words('71.3%'), /halden-thread\.txt/);
      await window.shot(name);
    });
  }
});
