import { lineAt, shapeAt, type Lines } from './lines.js';
import { isName, isSaid, LABEL, type Roles } from './neighbours.js';
import { shows, TRAIT } from './traits.js';

/** What stands above a post: who may have written it, the first line of what is said, and where the last saying above ends. */
interface Head {
  readonly names: readonly number[];
  readonly says: number;
  readonly above: number;
}

/** When somebody asked or answered: the name beside it stands below what its bearer says. */
const SIGNED = /^(?:asked|answered) /;
/** So many lines a head has at most, with the controls of the post above it. */
const LONGEST = 16;
/** What the bearer of a name does is told in so many words. */
const CALLING = 12;
/** A headline has so many words at most. */
const HEADLINE = 25;
/** So many names and labels stand in a head at most. */
const MOST_LABELS = 5;

/**
 * Posts that each open with a name, what the page tells of its bearer, and when it was written, on a line each:
 * `jane`, `Member`, `3 May 2023`, `#4`. It takes two of them, no headline above most, and sentences below most.
 */
export function findPosts(lines: Lines, roles: Roles): void {
  const heads: Head[] = [];
  // Posts whose writer is known by a handle.
  let known = 0;
  let from = 0;
  for (let i = 0; i < lines.shapes.length; i++) {
    if (!isSaid(lines.shapes[i])) continue;
    const head = roles[i] === 'speaker' || i === from ? null : headAbove(lines, roles, i, from);
    if (head === 'known') known++;
    else if (head !== null) heads.push(head);
    from = i + 1;
  }
  if (heads.length + known < 2) return;
  const company = companyOf(lines, heads);
  const named = heads.map(({ names, says, above }) => ({ name: names.reduce((best, i) => ((company.get(lineAt(lines, i)) ?? 0) <= (company.get(lineAt(lines, best)) ?? 0) ? i : best)), says, above }));
  const titled = named.filter(({ name, above }) => isBelowTitle(lines, name, above)).length;
  const mute = named.filter(({ says }) => lines.shapes[says]?.kind !== 'prose').length;
  if (heads.length + known - titled < 2 || titled * 2 > heads.length || mute * 2 > heads.length) return;
  for (const { name, says } of named) {
    roles[name] = 'speaker';
    for (let i = name + 1; i < says; i++) roles[i] = 'chrome';
    roles[says] = 'body';
  }
}

/** The head that ends above line `says`, where there is one, and whether it is known who speaks below it; `from` is the first line that may belong to it. */
function headAbove(lines: Lines, roles: Roles, says: number, from: number): Head | 'known' | null {
  const { shapes } = lines;
  const names: number[] = [];
  let [stamped, labels] = [false, 0];
  let i = says - 1;
  for (; i >= Math.max(from - 2, 0, says - LONGEST); i--) {
    const shape = shapes[i];
    if (shape === undefined) return null;
    if (roles[i] === 'speaker') return stamped ? 'known' : null;
    if (shape.kind === 'stamp') {
      if (SIGNED.test(lineAt(lines, i))) return null;
      // The stamp of the post above, whose saying is a word or two.
      if (names.length > 0) break;
      stamped = true;
      continue;
    }
    if (i < from && (names.length > 0 || !stamped || shape.words > CALLING || shape.end !== 'open' || (shape.kind !== 'phrase' && shape.kind !== 'interface'))) break;
    if (stamped && isName(lines, i) && !shows(lines, i, TRAIT.section)) names.push(i);
    if (shape.kind === 'phrase' && ++labels > MOST_LABELS) break;
    if (shape.kind !== 'phrase' && shape.kind !== 'interface') break;
  }
  return names.length === 0 ? null : { names, says, above: i };
}

/** With how many others the names of heads stand in theirs: a label stands below many names, and a name above few labels. */
function companyOf(lines: Lines, heads: readonly Head[]): ReadonlyMap<string, number> {
  const company = new Map<string, Set<string>>();
  for (const { names } of heads) {
    const all = names.map((i) => lineAt(lines, i));
    for (const name of all) {
      const others = company.get(name) ?? new Set();
      for (const other of all) if (other !== name) others.add(other);
      company.set(name, others);
    }
  }
  return new Map([...company].map(([name, others]) => [name, others.size]));
}

/** Whether a headline stands right above a name, no farther from it than what stands below: then it is that of who wrote an article. */
function isBelowTitle(lines: Lines, name: number, above: number): boolean {
  const title = shapeAt(lines, above);
  if (above !== name - 1 || title === undefined || (title.kind !== 'phrase' && title.kind !== 'prose')) return false;
  return title.words >= LABEL && title.words <= HEADLINE && title.end !== 'stop' && (lines.gaps[name] ?? 0) <= (lines.gaps[name + 1] ?? 0) && !shows(lines, above, TRAIT.field);
}
