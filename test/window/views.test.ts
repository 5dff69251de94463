import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { setup, until, Window } from './window.js';

describe('the side bar, references and comparisons', function () {
  this.timeout(240_000);
  let window: Window;
  before(async () => {
    window = await Window.open();
    await window.theme('Default Light Modern', 'vs');
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.shot(`failed ${this.currentTest.title}`);
  });
  after(() => window.close());

  const rows = (view: string): Locator => window.page.locator('.pane', { has: window.page.locator('.pane-header', { hasText: view }) }).locator('.monaco-list-row');
  const row = (view: string, text: string | RegExp): Locator => rows(view).filter({ hasText: text }).first();
  const open = async (of: Locator): Promise<void> => { if (await of.getAttribute('aria-expanded') === 'false') await of.click(); };

  it('lists claims by source, and goes to one', async () => {
    await window.openSeed('paper-summary.txt');
    await window.words('71.3%').waitFor();
    await window.run('View: Show Seedmark');
    await open(row('Claims', 'Conversation and Trust'));
    const claim = rows('Claims').and(window.page.locator('[aria-level="2"]')).first();
    await claim.waitFor();
    const said = /([\w #]+\.txt):(\d+)/.exec(await claim.getAttribute('aria-label') ?? '') ?? assert.fail('no place');
    await claim.click();
    await window.page.locator('.tab.active', { hasText: said[1]?.trim() ?? '' }).waitFor();
    await until('the cursor is there', async () => (await window.cursor()).startsWith(`Ln ${said[2] ?? ''},`));
  });

  it('filters claims by words', async () => {
    await window.run('Seedmark: Filter Claims…');
    const input = window.page.locator('.quick-input-widget input').first();
    await input.fill('memory card');
    await window.page.keyboard.press('Enter');
    await until('fewer sources', async () => await row('Claims', 'Conversation and Trust').count() === 0);
    await window.page.locator('.pane-header', { hasText: /memory card/ }).waitFor();
    await window.run('Seedmark: Clear Claim Filter');
    await row('Claims', 'Conversation and Trust').waitFor();
  });

  it('lists names with their spellings, and follows the cursor', async () => {
    await row('Models and Systems', 'Claude Opus 4').waitFor();
    await window.openTab('paper-summary.txt');
    await window.words('Vega 9B').click();
    await window.page.locator('.pane', { has: window.page.locator('.pane-header', { hasText: 'Models and Systems' }) }).locator('.monaco-list-row.selected').first().waitFor();
  });

  it('lists conflicts and copies', async () => {
    await open(row('Conflicts and Copies', 'Conflicts'));
    await row('Conflicts and Copies', /newsletter\.txt:\d+, /).waitFor();
    await window.shot('light side bar');
  });

  it('underlines a conflict and tells of the other place', async () => {
    await window.openTab('newsletter.txt');
    await window.page.locator('.monaco-editor .squiggly-info').first().waitFor();
    await window.run('Problems: Focus on Problems View');
    await window.page.locator('.markers-panel .monaco-list-row', { hasText: 'timeline-posts.txt' }).first().waitFor();
    await window.shot('light conflict');
    await window.run('View: Hide Panel');
  });

  it('tells on a card of a conflict, and of copies', async () => {
    const timeline = readFileSync(join(setup.folder, 'timeline-posts.txt'), 'utf8');
    writeFileSync(join(setup.folder, 'timeline saved twice.txt'), timeline);
    await window.openTab('newsletter.txt');
    const card = await window.hover(window.textWith('went on sale on'), /cop(?:y|ies)/);
    await card.evaluate((row) => Promise.all(row.getAnimations({ subtree: true }).map(({ finished }) => finished)));
    await window.shot('light conflict card');
    assert.match(await card.innerText(), /Contradicted[\s\S]*timeline-posts\.txt/);
  });

  it('shows references by relation', async () => {
    await window.openTab('paper-summary.txt');
    const mentions = window.page.locator('.sidebar .monaco-list-row', { hasText: /^Mentions/ }).first();
    await until('the references are shown', async () => {
      await window.words('Vega 9B').click();
      await window.run('Seedmark: Show References');
      return mentions.waitFor({ timeout: 10_000 }).then(() => true, () => false);
    });
    await window.shot('light references');
  });

  it('compares what is picked in a table whose cells lead to their places', async () => {
    await window.openTab('paper-summary.txt');
    await window.words('Vega 9B').click();
    await window.run('Seedmark: Compare…');
    const list = window.page.locator('.quick-input-list .monaco-list-row');
    await list.filter({ hasText: 'Orion 7B' }).or(list.filter({ hasText: 'Orion-7B' })).first().click();
    await window.shot('light compare pick');
    await window.page.locator('.quick-input-widget .quick-input-action a', { hasText: 'OK' }).first().click();
    await window.page.locator('.tab.active', { hasText: 'Comparison of' }).waitFor();
    const preview = window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await preview.locator('table').waitFor();
    await window.shot('light compare');
    await preview.locator('td a').first().click();
    await until('a seed is shown', async () => (await window.page.locator('.tab.active', { hasText: '.txt' }).count()) > 0);
  });

  it('looks sound in a dark theme', async () => {
    await window.theme('Default Dark Modern', 'vs-dark');
    await window.shot('dark compare');
    await window.run('View: Show Seedmark');
    await window.openTab('newsletter.txt');
    await window.page.locator('.monaco-editor .squiggly-info').first().waitFor();
    await window.shot('dark side bar');
  });
});
