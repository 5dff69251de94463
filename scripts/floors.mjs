// Prints what own gold is scored now, as test/gold/floors.json has it: `node scripts/floors.mjs > test/gold/floors.json` after a gain.
import { f1, score, scoreLinks } from '../out/test/gold/scoring.js';
import { annotationsOf, linksOf, ownSets } from '../out/test/gold/sets.js';

const floors = ownSets().map((set) => {
  const figures = { ...score(set.golds, annotationsOf(set)), ...(set.links.length === 0 ? {} : scoreLinks(set.links, linksOf(set))) };
  return [set.name, Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Math.floor(f1(figure) * 100) / 100]))];
});
console.log(JSON.stringify(Object.fromEntries(floors), null, 2));
