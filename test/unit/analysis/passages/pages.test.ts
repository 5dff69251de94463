import { MORE_PAGES } from './more-pages.js';
import { OTHER_GENRES } from './other-genres.js';
import { PAGES } from './pages.js';
import { check } from './reading.js';

describe('pages as they are pasted', () => {
  for (const [name, page] of Object.entries({ ...PAGES, ...MORE_PAGES, ...OTHER_GENRES })) it(name, () => { check(page); });
});
