import { endOf, lineAt, shapeAt, type Lines } from './lines.js';
import { isToldBelow, type Roles } from './neighbours.js';
import { isAboutPage, isOneSentence } from './pages.js';
import { isPassage } from './records.js';
import type { Shape } from './shape.js';
import { WEIGHTS } from './title-weights.js';
import { isNoTitle, shows, TRAIT } from './traits.js';

/** The lines between two passages. */
interface Zone {
  readonly from: number;
  /** The next passage, or where the lines end. */
  readonly to: number;
  /** The first of those with most words that may be titles, and the last that looks like one; -1 for none. */
  readonly longest: number;
  readonly last: number;
  readonly isTitled: boolean;
}

/** A line that may be a title, and where it stands. */
export interface Place {
  readonly lines: Lines;
  /** What has been told of the lines so far. */
  readonly roles: Roles;
  readonly i: number;
  readonly shape: Shape;
  readonly zone: Zone;
  /** How many passages stand above: `MANY` for more, and where that is not known. */
  readonly passages: number;
  /** Whether nothing is said above, and nothing has a title. */
  readonly isTop: boolean;
  /** The share of the words of weight in the line that come back below it; `NaN` where that is not told. */
  readonly heard: () => number;
}

const MANY = 3;
/** Most titles have so many words at least. */
const FEWEST_WORDS = 3;
/** A text has fewer lines than these. */
const BRIEF = 12;
/** Who wrote a page and when stands so many lines below its title at most. */
const NEAR = 3;
/** What is told below a title takes up its words within so many lines, and UTF-16 code units. */
const FAR = 20;
const FARTHEST = 1500;
const NEAREST = 200;

/** What tells whether a line is the title of what stands below it, or is none: no sign does alone. What is quick to see comes first. */
export const SIGNS = {
  figured: ({ shape }) => shape.figured,
  /** The longest of what stands at the top of a page. */
  heads: (place) => place.isTop && isLongest(place),
  /** Behind the opening of a page stand its parts. */
  opened: ({ passages }) => passages > 0 && passages < MANY,
  rivalled: ({ zone, i }) => zone.last > i,
  /** Something else there is known to be a title. */
  titled: ({ zone }) => zone.isTitled,
  told: ({ lines, i }) => isToldBelow(lines, i),
  goesOn: ({ lines, roles, i }) => i > 0 && roles[i - 1] === 'body' && !isPassageAt(lines, i - 1),
  looks: ({ lines, i, shape }) => shape.words >= FEWEST_WORDS && shows(lines, i, TRAIT.title),
  parted: ({ lines, i }) => shapeAt(lines, i + 1)?.marked === 'heading' || shows(lines, i + 1, TRAIT.section),
  paired: ({ lines, i }) => standsOnItem(lines, i) && (standsOnItem(lines, i - 2) || standsOnItem(lines, i + 2)),
  belowAbout: ({ lines, i }) => isAboutPage(lines, i - 1),
  signed: (place) => isLongest(place) && isAboutBelow(place),
  /** Of a text of a few lines more is a title, but for what opens with a figure. */
  brief: ({ lines, i, shape }) => lines.shapes.length < BRIEF && !shape.figured && shows(lines, i, TRAIT.title),
  several: ({ lines, i }) => !isOneSentence(lines, i),
  noTitle: ({ lines, i }) => isNoTitle(lineAt(lines, i)),
  echoed: ({ heard }) => heard() >= 0.5,
  unheard: ({ heard }) => heard() === 0,
} satisfies Record<string, (place: Place) => boolean>;

export type Sign = keyof typeof SIGNS;

interface Weighed {
  readonly holds: (place: Place) => boolean;
  readonly weight: number;
  /** How much the signs after this one can take away, and add. */
  readonly least: number;
  readonly most: number;
}

const WEIGHED: readonly Weighed[] = (Object.keys(SIGNS) as Sign[]).map((sign, k, all) => {
  const rest = all.slice(k + 1).map((other) => WEIGHTS[other]);
  const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
  return { holds: SIGNS[sign], weight: WEIGHTS[sign], least: sum(rest.filter((weight) => weight < 0)), most: sum(rest.filter((weight) => weight > 0)) };
});

/** Whether the signs of a line speak for a title in sum; it is looked at no more of them than can change that. */
export function isTitle(place: Place): boolean {
  let score = WEIGHTS.bias;
  for (const { holds, weight, least, most } of WEIGHED) {
    if (holds(place)) score += weight;
    if (score + most <= 0) return false;
    if (score + least > 0) return true;
  }
  return score > 0;
}

/**
 * Finds where lines stand that may be titles; to be asked from the end to the start.
 * @param isStart whether the text starts with these lines
 */
export function placesIn(lines: Lines, roles: Roles, isStart: boolean): (i: number, shape: Shape) => Place {
  const { shapes } = lines;
  let said = -1;
  let above: Uint8Array | undefined;
  let zone: Zone | undefined;
  return (i, shape) => {
    if (above === undefined) {
      above = passagesAbove(lines, isStart);
      said = isStart ? shapes.findIndex(({ kind }, k) => kind === 'prose' || roles[k] === 'title' || roles[k] === 'speaker') : 0;
    }
    if (zone === undefined || i < zone.from) zone = zoneOf(lines, roles, i);
    let share: number | undefined;
    return { lines, roles, i, shape, zone, passages: above[i] ?? MANY, isTop: isStart && (said < 0 || i <= said), heard: () => (share ??= heardOf(lines, i)) };
  };
}

function passagesAbove(lines: Lines, isStart: boolean): Uint8Array {
  const above = new Uint8Array(lines.shapes.length).fill(MANY);
  for (let i = 0, passages = isStart ? 0 : MANY; i < above.length && passages < MANY; i++) {
    above[i] = passages;
    if (isPassageAt(lines, i)) passages++;
  }
  return above;
}

function zoneOf(lines: Lines, roles: Roles, i: number): Zone {
  let [from, to] = [i, i + 1];
  while (from > 0 && !isPassageAt(lines, from - 1)) from--;
  while (to < lines.shapes.length && !isPassageAt(lines, to)) to++;
  let [longest, last, most] = [-1, -1, 0];
  for (let k = from; k < to; k++) {
    const shape = shapeAt(lines, k);
    if (shape === undefined || roles[k] === 'chrome' || roles[k] === 'speaker') continue;
    const looks = shows(lines, k, TRAIT.title);
    const isLonger = shape.words > most && (looks || mayBeSentence(lines, k, shape));
    const isRival = looks && !shape.figured;
    if ((!isLonger && !isRival) || isAboutPage(lines, k) || shows(lines, k, TRAIT.furniture)) continue;
    if (isLonger) [longest, most] = [k, shape.words];
    if (isRival && !shows(lines, k, TRAIT.section)) last = k;
  }
  return { from, to, longest, last, isTitled: roles.slice(from, to).includes('title') };
}

/** Whether a line that does not look like a title may be one that reads like a sentence. */
function mayBeSentence(lines: Lines, i: number, { kind, end }: Shape): boolean {
  return kind === 'prose' && end !== 'stop' && isOneSentence(lines, i) && !shows(lines, i, TRAIT.identifier) && !isNoTitle(lineAt(lines, i));
}

/** Whether a line stands right on one passage and apart from what is above, as the entries of a list of pages do. */
function standsOnItem({ gaps, shapes }: Lines, i: number): boolean {
  const below = shapes[i + 1];
  return i >= 0 && gaps[i] === 1 && gaps[i + 1] === 0 && below !== undefined && isPassage(below) && (i + 2 >= shapes.length || gaps[i + 2] === 1);
}

function isPassageAt(lines: Lines, i: number): boolean {
  const shape = shapeAt(lines, i);
  return shape !== undefined && isPassage(shape);
}

function isLongest({ zone, i }: Place): boolean {
  return zone.longest === i;
}

/** Whether it says below a line, and above what it tells, who wrote that or when. */
function isAboutBelow({ lines, i, zone }: Place): boolean {
  for (let k = i + 1; k <= i + NEAR && k < zone.to; k++) if (isAboutPage(lines, k)) return true;
  return false;
}

const WORD = /\p{L}{5,}/gu;
/** Words are the same without their last letters, as long as so many are left. */
const ENDING = 2;
const SHORTEST = 4;

/** See `Place.heard`. */
function heardOf(lines: Lines, i: number): number {
  const words = lineAt(lines, i).toLowerCase().match(WORD) ?? [];
  const from = endOf(lines, i);
  const to = Math.min(from + FARTHEST, endOf(lines, Math.min(lines.shapes.length - 1, i + FAR)));
  if (to - from < NEAREST && shapeAt(lines, i + 1)?.kind === 'prose') return NaN;
  const below = lines.text.slice(from, to).toLowerCase();
  return words.filter((word) => below.includes(word.slice(0, Math.max(SHORTEST, word.length - ENDING)))).length / words.length;
}
