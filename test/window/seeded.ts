import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setup, Window } from './window.js';

/**
 * Opens a window with a seed for the tests of a suite, at its third line, once its marks are counted; what a failed test
 * leaves is a picture. Gives the window.
 */
export function openWithSeed(name: string, text: string): () => Window {
  let window: Window;
  before(async () => {
    writeFileSync(join(setup.folder, name), text);
    window = await Window.open();
    await window.theme('Default Light Modern', 'vs');
    await window.goTo(name, 3, 1);
    await window.page.locator('.statusbar-item', { hasText: /claims?/ }).first().waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.shot(`failed ${this.currentTest.title}`);
  });
  after(() => window.close());
  return () => window;
}
