import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kept, untilKept } from './kept.js';
import { openWithSeed } from './seeded.js';
import { setup, until, type Window } from './window.js';

const sentence = 'The cranes stood still for nine days.';
const atFirst = `Port report\n\n${sentence} Two ships left on Monday.\n\nThe pilot said that the ferry was late by 12 minutes.\n`;
/** The sentence is pasted twice among other words, and a figure is another one. */
const changed = `Port report\n\nTwo ships left on Monday. ${sentence}\n\nA look-alike follows. ${sentence}\n\nThe pilot said that the ferry was late by 14 minutes.\n`;

describe('tags by keyboard alone', function () {
  this.timeout(240_000);
  let window: Window;
  const opened = openWithSeed('harbour.txt', atFirst);
  const press = (...keys: readonly string[]) => window.press(...keys);

  before(() => { window = opened(); });

  it('tags what is selected with a new tag', async () => {
    await window.select(sentence.length);
    await press('Control+k', 't');
    await window.question(/Tag “The cranes/);
    await window.answer('port/strike', 'Create tag');
    await untilKept('the tag is kept', (all) => all.includes(`${sentence} [port/strike]`));
    await until('its frame is shown', async () => (await window.frames()).includes('solid'));
  });

  it('tags the mark at the cursor, with a note', async () => {
    await window.goTo('harbour.txt', 5, 44);
    await press('Control+k', 't');
    await window.question(/Tag “12 minutes”/);
    await window.page.keyboard.type('port/delay');
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Create tag' }).waitFor();
    await window.shot('tags pick');
    await press('Alt+Enter');
    await window.question(/Note on “12 minutes”/);
    await window.page.keyboard.type('says the pilot');
    await press('Enter');
    await untilKept('tag and note are kept', (all) => all.includes('12 minutes [port/delay, says the pilot]'));
  });

  it('renames a tag after a look at what would change', async () => {
    await window.run('Seedmark: Rename Tag…');
    await window.question('Rename Tag');
    await window.answer('strike', 'port/strike');
    await window.question('Rename Tag “port/strike”');
    await press('Control+a');
    await window.page.keyboard.type('port/standstill');
    await press('Enter');
    await window.page.locator('.monaco-dialog-box', { hasText: 'port/strike → port/standstill' }).waitFor();
    await window.shot('tags rename');
    await press('Enter');
    await untilKept('it has its new name', (all) => all.includes(`${sentence} [port/standstill]`));
  });

  it('tags every hit that is left ticked, and takes all back at once', async () => {
    const known = kept();
    await window.run('Seedmark: Tag All…');
    await window.question('1 of 3');
    await press('Control+a');
    await window.answer('answer', /Words, capital or small.*“answer”/);
    await window.question('2 of 3');
    await press('ArrowDown', 'Space');
    await window.page.locator('.quick-input-widget .quick-input-count:visible').waitFor();
    await window.shot('tags all');
    await press('Enter');
    await window.question('3 of 3');
    await window.answer('topic/answers', 'Create tag');
    // The files are written one after the other.
    await untilKept('the hits are tagged', (all) => all.some((each) => /^answer \[topic\/answers\]$/i.test(each)) && all.length > known.length + 2);
    await window.run('Seedmark: Undo Tag Change');
    await untilKept('all is as it was', (all) => all.join() === known.join());
  });

  it('tells of what was changed outside, and settles it', async () => {
    await window.goTo('harbour.txt', 1, 1);
    writeFileSync(join(setup.folder, 'harbour.txt'), changed);
    await until('where the tag may stand is shown', async () => (await window.frames()).filter((style) => style === 'dashed').length >= 2);
    await window.run('Seedmark: Settle Tag…');
    await window.question('Tags to Check');
    await window.answer('standstill', 'The cranes stood still');
    await window.question('Belongs');
    await press('ArrowDown');
    await until('the second place is shown', async () => (await window.cursor()).startsWith('Ln 5'));
    await window.shot('tags settle');
    await press('Enter');
    await until('no place is in doubt', async () => !(await window.page.locator('.quick-input-widget').isVisible()) && (await window.frames()).includes('solid'));
    await window.run('Problems: Focus on Problems View');
    await window.page.locator('.markers-panel .monaco-list-row', { hasText: 'port/delay' }).first().waitFor();
    await window.theme('Default Dark Modern', 'vs-dark');
    await window.shot('tags dark');
    assert.equal(await window.page.locator('.markers-panel .monaco-list-row', { hasText: 'port/standstill' }).count(), 0);
  });
});
