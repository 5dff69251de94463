import assert from 'node:assert/strict';
import { Window, until } from './window.js';

describe('the installed extension', function () {
  this.timeout(180_000);
  let window: Window;
  before(async () => { window = await Window.open(); });
  after(() => window.close());

  it('paints the marks of a seed', async () => {
    await window.openSeed('newsletter.txt');
    await until('marks are painted', async () => await window.page.locator('.monaco-editor .view-lines span[class*="mtk"]').count() > 20);
    await window.shot('first');
    assert.ok(true);
  });
});
