import { endOf, lineAt, shapeAt, type Lines } from './lines.js';
import { HEADLINE, isName, isSaid, LABEL, type Roles } from './neighbours.js';
import { shows, TRAIT } from './traits.js';
import { isQuoting, speaksToOthers } from './turns.js';

/** What stands above a post: who may have written it, the line that tells that it is one, and where the last saying above ends. */
interface Head {
  readonly names: readonly number[];
  /** Those that stand below the line that tells of the post. */
  readonly below: readonly number[];
  readonly mark: number;
  /** The first line that is said, and that of whom it quotes, if it does. */
  readonly says: number;
  readonly opens: number;
  readonly above: number;
}

/** When somebody asked or answered: the name beside it stands below what its bearer says. */
const SIGNED = /^(?:asked|answered) /;
/** So many lines a head has at most, with the controls of the post above it. */
const LONGEST = 16;
/** What the bearer of a name does is told in so many words. */
const CALLING = 12;
/** So many sayings at least have one label above them. */
const FEWEST = 4;
/** A fact of who wrote a post is told in so many words. */
const MOST_OF_FACT = 7;
/** A subject has so many UTF-16 code units at most. */
const LONGEST_SUBJECT = 160;
/** So many names and labels stand in a head at most. */
const MOST_LABELS = 5;

/**
 * Posts that each open with a name, what the page tells of its bearer, and when it was written, on a line each:
 * `jane`, `Member`, `3 May 2023`, `#4`. It takes two of them, no headline above most, and sentences below most. Where no time is told,
 * a label that comes back above each saying, beside names that come back, tells as much.
 */
export function findPosts(lines: Lines, roles: Roles): void {
  const labels = labelsOf(lines, roles);
  if (labels.size === 0 && !lines.shapes.some(({ kind }) => kind === 'stamp')) return;
  const subjects = subjectsOf(lines);
  const found: Head[] = [];
  // Posts whose writer is known by a handle.
  let known = 0;
  let from = 0;
  for (let i = 0; i < lines.shapes.length; i++) {
    if (!isSaid(lines.shapes[i]) || isFact(lines, i) || (subjects.size > 0 && subjects.has(lineAt(lines, i)))) continue;
    const head = roles[i] === 'speaker' || i === from ? null : headAbove(lines, roles, labels, i, from);
    if (head === 'known') known++;
    else if (head !== null) found.push(head);
    from = i + 1;
  }
  // A page tells the time below all names, or above them and what it tells of their bearers; a day with a few words below it heads an entry.
  const isBelow = found.every(({ names, mark, opens }) => names.length === 0 && opens - mark > 2) && found.filter(({ says }) => isTalk(lines, says)).length * 2 >= found.length;
  const heads = found.map((head) => (isBelow ? { ...head, names: head.below } : head)).filter(({ names }) => names.length > 0);
  if (heads.length + known < 2) return;
  const company = companyOf(lines, heads);
  // So far above the line that tells of the post stands a name in so many heads.
  const places = new Map<number, number>();
  for (const { names, mark } of heads) for (const i of names) places.set(mark - i, (places.get(mark - i) ?? 0) + 1);
  const named = heads.map(({ names, mark, ...head }) => {
    const rank = (i: number): number => (company.get(lineAt(lines, i)) ?? 0) * heads.length - (places.get(mark - i) ?? 0);
    return { name: names.reduce((best, i) => (rank(i) <= rank(best) ? i : best)), ...head };
  });
  const titled = named.filter(({ name, above }) => isBelowTitle(lines, name, above)).length;
  const mute = named.filter(({ says }) => lines.shapes[says]?.kind !== 'prose').length;
  if (heads.length + known - titled < 2 || titled * 2 > heads.length || mute * 2 > heads.length) return;
  for (const { name, says, opens } of named) {
    roles[name] = 'speaker';
    if (name > 0 && isAvatar(lines, name - 1)) roles[name - 1] = 'chrome';
    for (let i = name + 1; i < opens; i++) roles[i] = 'chrome';
    roles[says] = 'body';
  }
}

/** The head that ends above line `says`, where there is one, and whether it is known who speaks below it; `from` is the first line that may belong to it. */
function headAbove(lines: Lines, roles: Roles, labels: ReadonlySet<string>, says: number, from: number): Head | 'known' | null {
  const { shapes } = lines;
  const [names, below]: [number[], number[]] = [[], []];
  const opens = says > 0 && isQuoting(lines, says - 1) ? says - 1 : says;
  let [mark, phrases] = [-1, 0];
  let i = opens - 1;
  for (; i >= Math.max(from - 2, 0, says - LONGEST); i--) {
    const shape = shapes[i];
    if (shape === undefined) return null;
    if (roles[i] === 'speaker') return mark >= 0 ? 'known' : null;
    if (shape.kind === 'stamp') {
      if (SIGNED.test(lineAt(lines, i))) return null;
      // The stamp of the post above, whose saying is a word or two.
      if (names.length > 0) break;
      mark = i;
      continue;
    }
    if (labels.size > 0 && labels.has(lineAt(lines, i))) {
      if (mark < 0) mark = i;
      continue;
    }
    if (i < from && (names.length > 0 || mark < 0 || shape.words > CALLING || shape.end !== 'open' || (shape.kind !== 'phrase' && shape.kind !== 'interface'))) break;
    if (isName(lines, i) && !shows(lines, i, TRAIT.section) && !isAvatar(lines, i)) (mark >= 0 || labels.size > 0 ? names : below).push(i);
    if (shape.kind === 'phrase' && ++phrases > MOST_LABELS) break;
    if (shape.kind !== 'phrase' && shape.kind !== 'interface') break;
  }
  return mark < 0 ? null : { names, below, mark, says, opens, above: i };
}

/** Whether a line tells a fact of who wrote a post: `Location: the old quay, Bergen`. */
function isFact(lines: Lines, i: number): boolean {
  const shape = lines.shapes[i];
  return shape?.kind === 'phrase' && shape.end === 'open' && shape.words <= MOST_OF_FACT && shows(lines, i, TRAIT.field);
}

/** What a thread is about comes back above its posts, without a stop. */
function subjectsOf(lines: Lines): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  lines.shapes.forEach(({ end, length, words, kind }, i) => {
    if (end !== 'open' || length > LONGEST_SUBJECT || words <= LABEL || kind !== 'phrase') return;
    const line = lineAt(lines, i);
    if (once.has(line)) again.add(line);
    else once.add(line);
  });
  return again;
}

/** Whether somebody speaks to others in line `i`. */
function isTalk(lines: Lines, i: number): boolean {
  return speaksToOthers(lines.text, lines.starts[i] ?? 0, endOf(lines, i));
}

/** Whether a line shows no more of a name than the letters of the one below it: `IL`, above `Ida Lund`. */
function isAvatar(lines: Lines, i: number): boolean {
  const letters = lineAt(lines, i);
  return letters.length < 4 && isName(lines, i + 1) && letters === lineAt(lines, i + 1).split(' ').map((word) => word.charAt(0)).join('').toUpperCase();
}

/** The labels that stand above nearly each saying, beside a name, where no time is told and people speak to each other. */
function labelsOf(lines: Lines, roles: Roles): ReadonlySet<string> {
  const { shapes } = lines;
  const above = new Map<string, number>();
  const names = new Map<string, number>();
  let [heads, talk] = [0, 0];
  for (let i = 1; i < shapes.length; i++) {
    if (!isSaid(shapes[i]) || roles[i] === 'speaker' || isSaid(shapes[i - 1]) || !isName(lines, i - 1)) continue;
    heads++;
    if (isTalk(lines, i)) talk++;
    const [label, name] = [i > 1 && !isSaid(shapes[i - 2]) ? lineAt(lines, i - 2) : '', lineAt(lines, i - 1)];
    if (label !== '') above.set(label, (above.get(label) ?? 0) + 1);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  const again = [...names.values()].filter((count) => count > 1).length;
  if (heads < FEWEST || again === 0 || names.size < 2 || names.size === heads || talk * 2 < heads) return new Set();
  return new Set([...above].filter(([, count]) => count * 4 >= heads * 3).map(([label]) => label));
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
