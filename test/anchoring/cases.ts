import { analyse } from '../../src/analysis/analyse.js';
import type { Span } from '../../src/base/span.js';
import { Document } from './document.js';
import { EDITS, pieces, SENTENCE, several, then, type Edit } from './edits.js';
import { below, pick, randomOf, type Random } from './random.js';
import { textsOf, type Part } from './texts.js';

/** A text with one annotation, what it became, and where the annotation then truly is. */
export interface Case {
  readonly scenario: string;
  readonly before: string;
  readonly tag: Span;
  readonly after: string;
  /** `null` where it is no longer there. */
  readonly truth: Span | null;
  /** Whether the tagged text says the same, white space, quote marks and normal form apart. */
  readonly isSame: boolean;
}

interface Scenario {
  /** Done before the text is annotated. */
  readonly prepare?: Edit;
  readonly edit: Edit;
}

const e = EDITS;
const some: readonly Edit[] = [e.insertSentence, e.insertParagraph, e.deleteSentence, e.rewrap, e.spaces, e.quoteMarks, e.numberInTag, e.numberNear, e.nameNear, e.wordInTag, e.addLookAlike, e.moveParagraph];

const PLAIN: Readonly<Record<string, Scenario>> = {
  'text inserted': { edit: several([e.insertSentence, e.insertParagraph], 1, 3) },
  'text deleted elsewhere': { edit: several([e.deleteSentence, e.deleteParagraph], 1, 2) },
  'wrapped anew': { edit: then(e.rewrap, e.insertParagraph) },
  'white space and line ends': { edit: then(e.spaces, e.insertSentence, e.lineEnds) },
  'quote marks': { edit: then(e.quoteMarks, e.insertSentence) },
  'normal form': { edit: then(e.normalForm, e.insertSentence) },
  'number changed in place': { edit: e.numberInTag },
  'number changed beside': { edit: e.numberNear },
  'name changed in place': { edit: e.nameInTag },
  'name changed beside': { edit: e.nameNear },
  'word changed in place': { edit: e.wordInTag },
  'word changed beside': { edit: e.wordNear },
  'look-alike inserted beside': { edit: e.addLookAlike },
  'sentence deleted': { edit: e.deleteTaggedSentence },
  'sentence deleted beside a look-alike': { prepare: e.addLookAlike, edit: e.deleteTaggedSentence },
  'line deleted among look-alikes': { edit: e.deleteTaggedLine },
  'paragraph deleted': { edit: e.deleteTaggedParagraph },
  'number changed beside a look-alike': { prepare: e.addLookAlike, edit: e.numberInTag },
  'paragraphs swapped': { edit: e.moveParagraph },
  'paragraph pasted twice': { edit: e.pasteParagraph },
  'all pasted twice': { edit: e.pasteAll },
  'pasted twice, the first changed': { edit: then(e.pasteParagraph, e.numberInTag) },
  'sentence stands twice, one deleted': { prepare: e.pasteSentence, edit: e.deleteTaggedSentence },
  'another text': { edit: e.replaceWhole },
  'several at once': { edit: several(some, 2, 4) },
};

/** Mixes of several edits, and edits that take much of the context away. */
const MIXES: Readonly<Record<string, Scenario>> = {
  'sentence moved': { edit: e.moveSentence },
  'lines sorted': { edit: e.sortLines },
  'all around replaced': { edit: e.replaceAround },
  'word inserted in place': { edit: then(e.insertInTag, e.insertSentence) },
  'number and name changed': { edit: then(e.nameInTag, e.numberInTag) },
  'look-alikes on both sides, deleted': { prepare: then(e.addLookAlike, e.addLookAlike), edit: then(e.deleteTaggedSentence, e.insertSentence) },
  'deleted, beside it changed': { prepare: e.addLookAlike, edit: then(e.numberNear, e.deleteTaggedSentence, e.rewrap) },
  'changed, wrapped and moved': { edit: then(e.numberInTag, e.rewrap, e.quoteMarks, e.moveParagraph) },
  'many at once': { edit: several([...some, e.nameInTag, e.wordNear, e.moveSentence, e.deleteParagraph, e.pasteSentence], 3, 6) },
};

/** Edits and mixes that no rule was made on. */
const FRESH: Readonly<Record<string, Scenario>> = {
  'name replaced throughout': { edit: e.replaceNameThroughout },
  'all figures brought up to date': { edit: e.allNumbers },
  'all figures around brought up to date': { edit: e.numbersAround },
  'lines and paragraphs joined': { edit: then(e.joinLines, e.insertSentence) },
  'sentence split in two': { edit: e.splitSentence },
  'list numbered': { edit: then(e.numberLines, e.insertParagraph) },
  'copied as a template, first deleted': { prepare: e.addTemplateCopy, edit: e.deleteTaggedParagraph },
  'copied as a template, first changed': { prepare: e.addTemplateCopy, edit: then(e.numberInTag, e.rewrap) },
  'look-alikes on three sides, name changed': { prepare: then(e.addLookAlike, e.addLookAlike, e.addLookAlike), edit: then(e.nameInTag, e.insertSentence) },
  'look-alike kept, both sides replaced, deleted': { prepare: e.addLookAlike, edit: then(e.replaceAround, e.deleteTaggedSentence) },
  'deleted, a sentence in its place': { edit: then(e.deleteTaggedSentence, e.insertSentence, e.spaces) },
  'only the half before is left': { edit: e.keepBefore },
  'only the half after is left': { edit: e.keepAfter },
  'revised all over': { edit: several([e.insertSentence, e.numberNear, e.nameNear, e.wordNear, e.wordInTag, e.numberInTag, e.addLookAlike, e.joinLines, e.splitSentence, e.deleteSentence, e.moveSentence, e.numbersAround], 4, 8) },
};

const KNOWN = { ...PLAIN, ...MIXES };

export const SCENARIOS: Readonly<Record<Part, Readonly<Record<string, Scenario>>>> = { tuning: KNOWN, held: KNOWN, fresh: { ...KNOWN, ...FRESH } };

/** The same numbers never give the same edits in two parts. */
const SEEDS: Readonly<Record<Part, number>> = { tuning: 0, held: 5_000_011, fresh: 11_000_027 };

/** `count` cases of each scenario. The same numbers give the same cases. */
export function* casesOf(part: Part, count: number, seed = 1): Generator<Case> {
  const texts = textsOf(part);
  for (const [n, [scenario, { prepare, edit }]] of Object.entries(SCENARIOS[part]).entries()) {
    const random = randomOf(seed * 7919 + n * 104729 + SEEDS[part]);
    for (let made = 0, tries = 0; made < count && tries < count * 20; tries++) {
      const one = caseOf(pick(random, texts), pick(random, texts), random, prepare, edit);
      if (one === undefined) continue;
      made++;
      yield { scenario, ...one };
    }
  }
}

function caseOf(text: string, other: string, random: Random, prepare: Edit | undefined, edit: Edit): Omit<Case, 'scenario'> | undefined {
  if (text === other) return undefined;
  const first = tagIn(text, random);
  const prepared = prepare === undefined ? new Document(text) : prepare(new Document(text), first, random, other);
  const tag = prepared?.placeOf(first);
  // Text that comes from elsewhere must not bring what was tagged along.
  if (prepared === undefined || !tag || (tag.end - tag.start >= 12 && other.includes(text.slice(first.start, first.end)))) return undefined;
  const edited = edit(new Document(prepared.text), tag, random, other);
  const truth = edited?.placeOf(tag);
  if (edited === undefined || truth === undefined || edited.text === prepared.text) return undefined;
  const isSame = truth !== null && like(edited.text.slice(truth.start, truth.end)) === like(prepared.text.slice(tag.start, tag.end));
  const one = { before: prepared.text, tag, after: edited.text, truth, isSame };
  return isUndecidable(one) ? undefined : one;
}

/**
 * Whether the texts alone tell another story than the true one, so that nobody could know: an equal copy stands better in the old context than
 * what was tagged, which was moved or changed; or a look-alike was changed into the sentence that was deleted.
 */
function isUndecidable({ before, tag, after, truth, isSame }: Omit<Case, 'scenario'>): boolean {
  const whole = like(after);
  if (truth === null) {
    const sentence = like(slice(before, pieces(before, SENTENCE).find(({ start, end }) => start <= tag.start && tag.end <= end) ?? tag));
    return whole.split(sentence).length >= like(before).split(sentence).length;
  }
  const [left, words, right] = [like(before.slice(0, tag.start)), like(slice(before, tag)), like(before.slice(tag.end))];
  const contextAt = (start: number, end: number): readonly [number, number] => [alikeAtEnd(left, whole.slice(0, start)), alikeAtEnd(turned(right), turned(whole.slice(end)))];
  const own = like(after.slice(0, truth.start)).length;
  const [before0, after0] = contextAt(own, own + like(slice(after, truth)).length);
  for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1)) {
    if (at === own && isSame) continue;
    const [before1, after1] = contextAt(at, at + words.length);
    if (before1 >= before0 && after1 >= after0 && before1 + after1 >= LEAST_CONTEXT && before1 + after1 > before0 + after0) return true;
  }
  return false;
}

/** In characters that are no white space. */
const LEAST_CONTEXT = 12;
const MOST_CONTEXT = 80;

function alikeAtEnd(a: string, b: string): number {
  let alike = 0;
  while (alike < Math.min(a.length, b.length, MOST_CONTEXT) && a.at(-1 - alike) === b.at(-1 - alike)) alike++;
  return alike;
}

function turned(text: string): string {
  return [...text.slice(0, MOST_CONTEXT)].reverse().join('');
}

const marks = new Map<string, readonly Span[]>();

/** What people tag: a mark that was found, a sentence, a line, or a few words. */
function tagIn(text: string, random: Random): Span {
  const known = marks.get(text) ?? analyse(text, { models: {}, systems: {} }).marks;
  marks.set(text, known);
  if (random() < 0.5 && known.length > 0) return pick(random, known);
  const sentence = pick(random, pieces(text, SENTENCE));
  if (random() < 0.4) return trimmed(text, sentence);
  const words = [...text.slice(sentence.start).matchAll(/\S+/g)].slice(0, 60);
  const from = below(random, Math.min(words.length, 12));
  const to = Math.min(words.length - 1, from + below(random, random() < 0.8 ? 8 : 40));
  const [a, b] = [words[from], words[to]];
  return a === undefined || b === undefined ? trimmed(text, sentence) : { start: sentence.start + a.index, end: sentence.start + b.index + b[0].length };
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: end - (part.length - part.trimEnd().length) };
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function like(text: string): string {
  return text.normalize('NFC').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, '');
}
