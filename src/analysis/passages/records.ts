import { pattern } from '../../base/pattern.js';
import { detached } from '../../base/strings.js';
import { SIGN } from './chars.js';
import { endOf, lineAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';
import { isAboutPage, isOneSentence } from './pages.js';
import type { Shape } from './shape.js';
import { isNoTitle, shows, TRAIT } from './traits.js';
import { FIRST_PERSON } from './words.js';

/** A line that repeats, and the lines between two passages among which it stands: from the one after a passage to the next passage. */
interface Field {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What repeats, by what it is or says, and the lines where it stands. */
type Repeated = ReadonlyMap<string, readonly number[]>;

const FEWEST = 3;
/** A title stands so many lines from what repeats at most. */
const NEAR = 4;
const LONGEST_FIELD = 8;
const LONGEST_LABEL = 24;
/** Most titles of a page have so many words at least. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 25;
const LONGEST_TITLE = 200;
/** A passage that stops short has so many words at least. */
const FEWEST_CUT = 12;

/**
 * The titles of a page that shows several things in one form, as results of a search, abstracts, posts or cards: between their
 * passages something repeats (an address, a day, a label, a button), and the title of each stands in the same place beside it,
 * however it reads. What else stands there names sites and parts.
 * @returns where these titles stand
 */
export function findRecords(lines: Lines, roles: Roles): readonly number[] {
  const records: number[] = [];
  const repeated = repeatedLines(lines);
  const told = repeated.size === 0 ? undefined : passagesOf(lines, repeated);
  if (told === undefined || told.first < 0) return records;
  // Of two things alone the titles are told by their addresses, or by two fields or more.
  const known = new Set<string>();
  for (const [what, places] of repeated) {
    const fields = fieldsAt(roles, places, told.below, what);
    const whole = fields.filter(({ to }) => to < lines.shapes.length);
    const distance = whole.length < 2 ? undefined : titlesBeside(lines, roles, whole, repeated);
    if (distance === undefined) continue;
    const titles = whole.map(({ at }) => at + distance).join();
    if (fields.length >= FEWEST || what === 'url' || known.has(titles)) {
      for (const field of withFirst(fields, told.first, distance)) if (markTitle(lines, roles, field, distance)) records.push(field.at + distance);
    }
    known.add(titles);
  }
  return records;
}

function repeatedLines(lines: Lines): Repeated {
  const places = new Map<string, number[]>();
  lines.shapes.forEach((shape, i) => {
    const field = fieldOf(lines, shape, i);
    if (field === null) return;
    const list = places.get(field);
    if (list === undefined) places.set(field, [i]);
    else list.push(i);
  });
  for (const [field, { length }] of places) if (length < 2) places.delete(field);
  return places;
}

const YEAR_ALONE = /^\(?\d{4}s?\)?$/;
const FIGURES = /\d[\d.,]*/g;
/** How a line opens that counts or files what it is about: `Posted in Pumps | 2 Comments`. */
const OPENING = pattern(String.raw`^\p{L}{3,20} (?:\p{Ll}{2,10} )?`);

/** What line `i` has in common with others of its kind, `null` for what tells itself; looked for once. */
function fieldOf(lines: Lines, shape: Shape, i: number): string | null {
  const { known } = shape;
  if (known.field === undefined) known.field = fieldIn(lines, shape, i);
  return known.field;
}

/** The years of a timeline tell of its entries, and the fields of a mail of what it says. */
function fieldIn(lines: Lines, { kind, words, signs, marked, length }: Shape, i: number): string | null {
  if (kind === 'url' || (words <= LONGEST_FIELD && shows(lines, i, TRAIT.identifier))) return 'url';
  if (shows(lines, i, TRAIT.mailField)) return null;
  if (length < 8 && YEAR_ALONE.test(lineAt(lines, i))) return null;
  if (kind === 'stamp') return kind;
  if ((kind !== 'phrase' && kind !== 'interface') || words > LONGEST_FIELD || marked !== 'no') return null;
  const line = detached(lineAt(lines, i));
  const colon = (signs & SIGN.colon) === 0 ? -1 : line.indexOf(':');
  if (colon > 0 && colon < LONGEST_LABEL) return line.slice(0, colon + 1);
  return (signs & (SIGN.digit | SIGN.bar | SIGN.bullet)) === 0 ? line : OPENING.exec(line)?.[0] ?? line.replace(FIGURES, '0');
}

/** The first line with which something is told, -1 for none, and for each line the next one from there on; behind the last all lines are over. */
interface Passages {
  readonly first: number;
  readonly below: Uint32Array;
}

function passagesOf({ shapes }: Lines, repeated: Repeated): Passages {
  const controls = new Set<number>();
  for (const places of repeated.values()) for (const i of places) if (shapes[i]?.kind === 'interface') controls.add(i);
  const below = new Uint32Array(shapes.length);
  let [first, next] = [-1, shapes.length];
  for (let i = shapes.length - 1; i >= 0; i--) {
    const shape = shapes[i];
    // What a page has cut off without a mark stands above the button that leads to the rest.
    if (shape !== undefined && (isPassage(shape) || (shape.kind === 'prose' && shape.end === 'open' && shape.words >= FEWEST_CUT && controls.has(i + 1)))) [first, next] = [i, i];
    below[i] = next;
  }
  return { first, below };
}

/** Whether a line is prose of some length, or a sentence that has come to its end. */
export function isPassage({ kind, words, end, marked, titled }: Shape): boolean {
  if (kind !== 'prose' || marked === 'heading' || (titled && end === 'open')) return false;
  return words >= 20 || (end === 'stop' && words >= 7) || (end === 'cut' && words >= FEWEST_CUT + 2);
}

/** The first of the lines at `places` between each two passages where nobody speaks; of two addresses the second, as a site may be named by its own. */
function fieldsAt(roles: Roles, places: readonly number[], below: Uint32Array, what: string): readonly Field[] {
  const fields: Field[] = [];
  for (const at of places) {
    const to = below[at] ?? 0;
    if (fields.at(-1)?.to === to) {
      if (what !== 'url' || fields.at(-1)?.at !== at - 1) continue;
      fields.pop();
    }
    let from = at;
    while (from > 0 && below[from - 1] === to) from--;
    if (!roles.slice(from, to + 1).includes('speaker')) fields.push({ at, from, to });
  }
  return fields;
}

/**
 * How many lines below what repeats the titles stand, where all or all but one stand in one place: in the first such place, unless
 * what stands there has few words beside what stands in another.
 */
function titlesBeside(lines: Lines, roles: Roles, fields: readonly Field[], repeated: Repeated): number | undefined {
  const words = new Map<number, number>();
  for (let distance = -NEAR; distance <= NEAR; distance++) {
    let [titles, missed, sum, long, others] = [0, 0, 0, 0, 0];
    for (const { at, from, to } of fields) {
      const i = at + distance;
      const shape = lines.shapes[i];
      const mayBe = i >= from && i < to && distance !== 0 && shape !== undefined && (repeated.get(fieldOf(lines, shape, i) ?? '')?.length ?? 0) * 2 <= fields.length;
      if (!mayBe || !isLikeTitle(lines, roles, i)) {
        if (++missed > 1) break;
        continue;
      }
      titles++;
      sum += shape.words;
      if (shape.words >= FEWEST_WORDS) long++;
      if (isAboutPage(lines, i)) others++;
    }
    const stands = titles === fields.length || (titles >= FEWEST && titles === fields.length - 1);
    if (stands && others * 2 < titles && long * 3 >= titles * 2) words.set(distance, sum);
  }
  const most = Math.max(...words.values());
  return [...words].find(([, sum]) => sum * 2 > most)?.[0];
}

/** The fields, and where the first would stand if what repeats closes each of the things: nothing is above the first of them. */
function withFirst(fields: readonly Field[], to: number, distance: number): readonly Field[] {
  const [first, last] = [fields[0], fields.at(-1)];
  if (first === undefined || first.from === 0 || distance < 0) return fields;
  const closes = fields.every(({ at, from, to: end }) => at === from && (end - at === first.to - first.at || end === last?.to));
  const at = to - (first.to - first.at);
  return closes && at + distance >= 0 ? [{ at, from: 0, to }, ...fields] : fields;
}

function markTitle(lines: Lines, roles: Roles, { at, from, to }: Field, distance: number): boolean {
  const { shapes } = lines;
  const i = at + distance;
  const isBehindLast = to === shapes.length && distance > 0;
  if (i < from || i > to || isBehindLast || !(i < to ? mayBeTitle(lines, roles, i) : callsOut(lines, i))) return false;
  const passage = i < to ? to : to + 1;
  for (let k = Math.min(i, at) + 1; k < passage; k++) {
    const shape = shapes[k];
    if (shape === undefined || shape.marked !== 'no' || shape.kind === 'url' || (shape.kind === 'prose' && roles[k] !== 'title')) continue;
    if (shape.words <= LONGEST_FIELD) roles[k] = 'chrome';
    else if (roles[k] !== 'chrome' && !isAboutPage(lines, k)) roles[k] = 'body';
  }
  if (passage < shapes.length) roles[passage] = 'body';
  roles[i] = 'title';
  return true;
}

/** How a title opens that stands beside what repeats. */
const OPENS = pattern(String.raw`^["“‘'«(\[]?[\p{L}\d]`);

/** Whether line `i` may be a title by itself. */
function isLikeTitle(lines: Lines, roles: Roles, i: number): boolean {
  const line = lineAt(lines, i);
  return mayBeTitle(lines, roles, i) && isOneSentence(lines, i) && !isNoTitle(line) && !FIRST_PERSON.test(line);
}

/** Whether line `i` may be a title where others stand in its place. */
function mayBeTitle(lines: Lines, roles: Roles, i: number): boolean {
  const shape = lines.shapes[i];
  if (shape === undefined || (shape.kind !== 'phrase' && shape.kind !== 'prose') || roles[i] === 'speaker' || shape.marked === 'item' || shape.lowerStart) return false;
  if (shape.words === 0 || shape.words > MOST_WORDS || shape.length > LONGEST_TITLE || shape.end === 'stop' || shape.end === 'colon') return false;
  return OPENS.test(lineAt(lines, i)) && !shows(lines, i, TRAIT.identifier);
}

/** Whether line `i` calls something out above prose, as a title may. */
function callsOut(lines: Lines, i: number): boolean {
  return (lines.shapes[i]?.words ?? 0) <= MOST_WORDS && lines.shapes[i + 1]?.kind === 'prose' && lines.text.charCodeAt(endOf(lines, i) - 1) === CALL && isOneSentence(lines, i);
}

/** `!` */
const CALL = 33;
