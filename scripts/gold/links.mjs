/** Reads links.tsv (notation: test/gold/README.md) into links between sentences. */

/**
 * A line is a relation, a tab, and groups of ids: `restates`/`same` link every pair of a group, `conflicts` and `not` every
 * id left of the bar with every one right of it. A relation that ends in `?` is optional; `not` names a near miss and links nothing.
 * What two sentences of the same words are linked with, both are. Throws where an id is not known.
 */
export function readLinks(tsv, golds) {
  const ends = new Map(golds.flatMap((g) => Object.entries(g.ids).map(([id, s]) => [id, end(g, s)])));
  const links = new Map();
  const copies = [];
  const put = (a, b, relation, optional) => {
    const [x, y] = [a, b].sort(byPlace);
    const key = `${place(x)} ${place(y)}`;
    if (x !== y && !links.has(key)) links.set(key, { relation, a: x, b: y, ...(optional && { optional: true }) });
  };
  const of = (id) => ends.get(id) ?? failed(`no sentence #${id}`);
  const rows = tsv.split('\n').filter((l) => l && !l.startsWith('#')).map((l) => l.split('\t'));
  for (const [name, list] of rows) {
    const relation = name.replace('?', '');
    if (!['same', 'restates', 'conflicts', 'not'].includes(relation)) failed(`no relation ${name}`);
    const [left, right] = list.split('|').map((ids) => ids.trim().split(/\s+/).map(of));
    if (relation === 'same') copies.push(left);
    if (relation === 'not') continue;
    left.forEach((a, i) => (right ?? left.slice(i + 1)).forEach((b) => put(a, b, relation, name.endsWith('?'))));
  }
  for (const { relation, a, b, optional } of [...links.values()].filter((l) => l.relation !== 'same')) {
    for (const x of copiesOf(a)) for (const y of copiesOf(b)) put(x, y, relation, optional);
  }
  undeclaredCopies(golds, put, links);
  return [...links.values()].sort((p, q) => byPlace(p.a, q.a) || byPlace(p.b, q.b));

  function copiesOf(sentence) { return copies.find((group) => group.includes(sentence)) ?? [sentence]; }
}

/** Titles and the like that stand twice are optional links; claims that stand twice must be declared. */
function undeclaredCopies(golds, put, links) {
  const byWords = new Map();
  for (const g of golds) {
    for (const s of g.sentences.filter((x) => x.passage !== null || !g.noise.some((n) => n.start === x.start))) {
      const words = s.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
      byWords.set(words, [...(byWords.get(words) ?? []), { s, e: end(g, s) }]);
    }
  }
  for (const twins of [...byWords.values()].filter((t) => t.length > 1)) {
    twins.forEach((a, i) => twins.slice(i + 1).forEach((b) => {
      const known = links.has(`${[a.e, b.e].sort(byPlace).map(place).join(' ')}`);
      if (!known && a.s.label === 'claim' && b.s.label === 'claim') failed(`same words, no link: ${a.s.text}`);
      if (!known) put(a.e, b.e, 'same', true);
    }));
  }
}

const end = (gold, s) => ({ file: gold.file, start: s.start, end: s.end, text: gold.text.slice(s.start, s.end) });
const place = (e) => `${e.file}:${e.start}`;
const byPlace = (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start);
function failed(why) { throw new Error(why); }
