import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { f1, score, scoreLinks } from '../../gold/scoring.js';
import { annotationsOf, linksOf, ownSets, ROOT } from '../../gold/sets.js';

/** The F1 (for attributes the share that is right) below which nothing may fall: by set, then by name. */
type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

const floors = JSON.parse(readFileSync(join(ROOT, 'test', 'gold', 'floors.json'), 'utf8')) as Floors;

describe('on own gold', () => {
  for (const set of ownSets()) {
    it(`the figures of ${set.name} do not fall`, () => {
      const figures = { ...score(set.golds, annotationsOf(set)), ...(set.links.length === 0 ? {} : scoreLinks(set.links, linksOf(set))) };
      const reached = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Math.floor(f1(figure) * 1000) / 1000]));
      const fallen = Object.entries(floors[set.name] ?? assert.fail(`${set.name} has no floors; it reaches ${JSON.stringify(reached)}`))
        .filter(([name, floor]) => (reached[name] ?? 0) < floor).map(([name, floor]) => `${name}: ${reached[name] ?? 'nothing'} is below ${floor}`);
      assert.deepEqual(fallen, []);
    });
  }
});
