/// <reference lib="dom" />
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kept, untilKept } from './kept.js';
import { openWithSeed } from './seeded.js';
import { setup, until, Window } from './window.js';

const SEED = 'quarry.txt';
const closure = 'The north face was closed for 31 days.';
const saw = 'The foreman wrote that the saw was old.';
const atFirst = `Quarry report\n\n${closure} Two teams moved to the south pit.\n\nThe south pit gave 420 tonnes of slate.\n\n${saw}\n`;
/** A sentence is gone, and another one is pasted twice among other words. */
const changed = `Quarry report\n\nTwo teams moved to the south pit. ${closure}\n\nA look-alike follows. ${closure}\n\nThe south pit gave 420 tonnes of slate.\n`;

describe('tags that are looked at again, by keyboard alone', function () {
  this.timeout(240_000);
  let window: Window;
  const opened = openWithSeed(SEED, atFirst);
  const press = (...keys: readonly string[]) => window.press(...keys);
  const tagged = (what: string, holds: (all: readonly string[]) => boolean) => untilKept(what, holds, SEED);
  const treeRow = (text: string) => window.page.locator('.pane', { has: window.page.locator('.pane-header', { hasText: 'Code Book' }) }).locator('.monaco-list-row', { hasText: text }).first();
  const thread = () => window.page.locator('.review-widget').first();

  /** Opens the list of what can be done here, and goes down to an entry. A list that comes too early is opened anew. */
  const openActions = async (title: string) => {
    const list = window.page.locator('.action-widget .monaco-list-row');
    await until(`“${title}” is offered`, async () => {
      await press('Control+.');
      const isOffered = await list.filter({ hasText: title }).first().waitFor({ timeout: 4000 }).then(() => true, () => false);
      if (!isOffered) await press('Escape');
      return isOffered;
    });
    await until(`“${title}” is highlighted`, async () => {
      if (await list.filter({ hasText: title }).and(window.page.locator('.focused')).count() > 0) return true;
      await press('ArrowDown');
      return false;
    });
  };

  before(() => { window = opened(); });

  it('shows from an excerpt its tag, and from a tag its excerpts', async () => {
    await window.select(closure.length);
    await press('Control+k', 't');
    await window.question(/Tag “The north face/);
    await window.answer('stone/closure', 'Create tag');
    await tagged('the sentence is tagged', (all) => all.includes(`${closure} [stone/closure]`));
    await window.goTo(SEED, 5, 22);
    await press('Control+k', 't');
    await window.question(/Tag “420 tonnes”/);
    await window.answer('stone/yield', 'Create tag');
    await tagged('the number is tagged', (all) => all.includes('420 tonnes [stone/yield]'));
    await window.run('Seedmark: Reveal Tag in Side Bar');
    await treeRow('420 tonnes').and(window.page.locator('.selected')).waitFor();
    await window.shot('review revealed');
    await window.run('Seedmark: Focus on Code Book View');
    await until('the tag of the other excerpt is focused', async () => {
      if (await treeRow('closure').and(window.page.locator('.focused')).count() > 0) return true;
      await press('ArrowUp');
      return false;
    });
    await press('ArrowRight');
    await treeRow('The north face').waitFor();
    await press('ArrowRight', 'Enter');
    await until('the excerpt is shown in its seed', async () => (await window.cursor()).startsWith('Ln 3'));
  });

  it('keeps a note, a reply to it and what is changed in it, and deletes it', async () => {
    await window.goTo(SEED, 7, 1);
    await window.select(saw.length);
    await press('Control+k', 'g');
    await window.question(/Note on “The foreman/);
    await window.page.keyboard.type('ask the foreman');
    await press('Enter');
    await tagged('the note is kept', (all) => all.includes(`${saw} [ask the foreman]`));
    await window.goTo(SEED, 1, 1);
    await press('Alt+F9');
    await thread().getByText('ask the foreman').waitFor();
    await thread().locator('.comment-form .monaco-editor, .comment-form button').first().waitFor();
    await thread().locator('.comment-form').first().click();
    await window.page.keyboard.type('he is away');
    await window.shot('review note');
    await press('Control+Enter');
    await tagged('the reply is kept', (all) => all.includes(`${saw} [ask the foreman\nhe is away]`));
    await thread().locator('.review-comment', { hasText: 'he is away' }).waitFor();
    await thread().locator('.review-comment').first().hover();
    await thread().locator('[aria-label="Edit Note"]').first().focus();
    await press('Enter');
    await thread().locator('.edit-container .monaco-editor').first().waitFor();
    await press('Control+End');
    await window.page.keyboard.type(' today');
    await window.shot('review note edited');
    await press('Control+Enter');
    await tagged('the note is another', (all) => all.includes(`${saw} [ask the foreman\nhe is away today]`));
    // A thread that is drawn anew after the edit takes the keyboard away.
    await until('the note is gone', async () => {
      if (!kept(SEED).some((each) => each.startsWith(saw))) return true;
      const button = thread().locator('[aria-label="Delete Note"]').first();
      await thread().locator('.review-comment').first().hover({ timeout: 2000 }).then(() => button.focus({ timeout: 2000 })).then(() => press('Enter')).catch(() => undefined);
      await window.page.waitForTimeout(500);
      return false;
    });
    await window.run('Seedmark: Undo Tag Change');
    await tagged('the note is back', (all) => all.includes(`${saw} [ask the foreman\nhe is away today]`));
  });

  it('merges tags after a look at what would change, takes it back and does it again', async () => {
    const before = kept(SEED);
    await window.run('Seedmark: Merge Tags…');
    await window.question('Merge Tags');
    await window.highlight('stone/closure');
    await press('Space');
    await window.highlight('stone/yield');
    await press('Space', 'Enter');
    await window.question('Merge 2 Tags');
    await window.answer('closure', 'stone/closure');
    await window.page.locator('.monaco-dialog-box', { hasText: 'stone/yield → stone/closure' }).waitFor();
    await window.shot('review merge');
    await press('Enter');
    await tagged('they are one', (all) => all.includes('420 tonnes [stone/closure]'));
    await window.run('Seedmark: Undo Tag Change');
    await tagged('they are two', (all) => all.join() === before.join());
    await window.run('Seedmark: Redo Tag Change');
    await tagged('they are one again', (all) => all.includes('420 tonnes [stone/closure]'));
    await window.run('Seedmark: Undo Tag Change');
    await tagged('they are two again', (all) => all.join() === before.join());
  });

  it('moves a tag to the top and deletes it, each after a look and with one undo', async () => {
    await window.run('Seedmark: Move Tag…');
    await window.question('Move Tag');
    await window.answer('stone/yield', 'stone/yield');
    await window.question('Move Tag “stone/yield”');
    await window.answer('top', 'To the top');
    await window.page.locator('.monaco-dialog-box', { hasText: 'stone/yield → yield' }).waitFor();
    await press('Enter');
    await tagged('it is at the top', (all) => all.includes('420 tonnes [yield]'));
    await window.run('Seedmark: Undo Tag Change');
    await tagged('it is where it was', (all) => all.includes('420 tonnes [stone/yield]'));
    await window.run('Seedmark: Delete Tag…');
    await window.question('Delete Tag');
    await window.answer('stone/yield', 'stone/yield');
    await window.page.locator('.monaco-dialog-box', { hasText: 'stone/yield is deleted' }).waitFor();
    await window.shot('review delete');
    await press('Enter');
    await tagged('the excerpt has no tag', (all) => all.includes('420 tonnes []'));
    await window.run('Seedmark: Undo Tag Change');
    await tagged('it has its tag', (all) => all.includes('420 tonnes [stone/yield]'));
  });

  it('tags of many hits only the one that is ticked again after all were unticked', async () => {
    await window.run('Seedmark: Tag All…');
    await window.question('1 of 3');
    await press('Control+a');
    await window.answer('south pit', /Words, capital or small.*“south pit”/);
    await window.question('2 of 3');
    const count = (wanted: string) => window.page.locator('.quick-input-widget .quick-input-count', { hasText: wanted }).waitFor();
    await count('2 Selected');
    await press('Shift+Tab', 'Space');
    await count('0 Selected');
    await press('Tab');
    await window.highlight(`${SEED}:5`);
    await press('Space');
    await count('1 Selected');
    await window.shot('review tag all');
    await press('Enter');
    await window.question(/3 of 3.*1 place/);
    await window.answer('stone/place', 'Create tag');
    await tagged('one hit is tagged', (all) => all.filter((each) => each === 'south pit [stone/place]').length === 1);
  });

  it('shows in one window what another one has tagged', async () => {
    const other = await Window.open();
    try {
      await other.goTo(SEED, 3, 49);
      await other.page.locator('.statusbar-item', { hasText: /claims?/ }).first().waitFor();
      await other.page.keyboard.press('Control+k');
      await other.page.keyboard.press('t');
      await other.question(/Tag “/);
      await other.answer('stone/teams', 'Create tag');
      await tagged('it is kept', (all) => all.some((each) => each.endsWith('[stone/teams]')) && all.includes(`${closure} [stone/closure]`));
      await window.run('Seedmark: Focus on Code Book View');
      await treeRow('teams').waitFor();
    } finally {
      await other.close();
    }
  });

  it('goes with a seed that is renamed outside, and back', async () => {
    const all = kept(SEED);
    renameSync(join(setup.folder, SEED), join(setup.folder, 'pit.txt'));
    await untilKept('the tags are those of the new name', (each) => each.join() === all.join(), 'pit.txt');
    renameSync(join(setup.folder, 'pit.txt'), join(setup.folder, SEED));
    await tagged('they are back', (each) => each.join() === all.join());
  });

  it('mends by quick fixes what is in one of two places and what is nowhere', async () => {
    await window.goTo(SEED, 1, 1);
    writeFileSync(join(setup.folder, SEED), changed);
    await window.run('Problems: Focus on Problems View');
    await window.page.locator('.markers-panel .monaco-list-row', { hasText: 'ask the foreman' }).or(window.page.locator('.markers-panel .monaco-list-row', { hasText: saw.slice(0, 20) })).first().waitFor();
    await window.page.locator('.markers-panel .monaco-list-row', { hasText: 'stone/closure' }).first().waitFor();
    await window.shot('review problems');
    await window.goTo(SEED, 5, 30);
    const fix = async (title: string) => {
      await openActions(title);
      await window.shot(`review fix ${title.slice(0, 6)}`);
      await press('Enter');
    };
    await fix('Choose the place of the tag');
    await window.question('Belongs');
    await window.highlight('line 5');
    await press('Enter');
    await window.page.locator('.markers-panel .monaco-list-row', { hasText: 'stone/closure' }).waitFor({ state: 'detached' });
    await window.goTo(SEED, 1, 1);
    await fix('Delete the annotation');
    await tagged('what is nowhere was deleted', (all) => !all.some((each) => each.startsWith(saw)) && all.includes(`${closure} [stone/closure]`));
  });

  it('pastes a passage as a seed, under a header', async () => {
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    writeFileSync(join(setup.folder, 'inbox.txt'), '');
    await window.openTab('inbox.txt');
    await window.page.evaluate((text) => navigator.clipboard.writeText(text), `Slate prices\nhttps://slate.example/prices\nA tonne of slate cost 95 euros in May.\n`);
    await press('Control+v');
    await window.textWith('A tonne of slate').waitFor();
    await openActions('Paste as Seed');
    await window.shot('review paste');
    await press('Enter');
    await window.textWith('Collected').waitFor();
    await window.shot('review pasted');
  });
});
