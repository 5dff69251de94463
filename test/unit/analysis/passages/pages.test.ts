import { PAGES } from './pages.js';
import { check } from './reading.js';

describe('pages as they are pasted', () => {
  for (const [name, page] of Object.entries(PAGES)) it(name, () => { check(page); });
});
