import { MORE_PAGES } from './more-pages.js';
import { PAGES } from './pages.js';
import { check } from './reading.js';

describe('pages as they are pasted', () => {
  for (const [name, page] of Object.entries({ ...PAGES, ...MORE_PAGES })) it(name, () => { check(page); });
});
