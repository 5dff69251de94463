import type { Span } from '../../src/base/span.js';
import { added, joined, type Document } from './document.js';
import { below, pick, type Random } from './random.js';

/** What is done to a text that has one annotation. `undefined` where it cannot be done there. */
export type Edit = (document: Document, tag: Span, random: Random, other: string) => Document | undefined;

/** Sentences, lines and paragraphs as rough as can be: an edit needs no more, and has nothing in common with what reads the text. */
export const SENTENCE = /[^.!?\n]*(?:[.!?](?!\s|$)[^.!?\n]*)*(?:[.!?]+["”’)]*|(?=\n)|$)[ ]*/g;
const LINE = /[^\n]*(?:\n|$)/g;
const PARAGRAPH = /(?:[^\n]+\n?)+\n*/g;

export function pieces(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].filter((match) => match[0].trim() !== '').map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const around = (some: readonly Span[], { start, end }: Span): Span | undefined => some.find((each) => each.start <= start && end <= each.end);
const apart = (some: readonly Span[], tag: Span): Span[] => some.filter((each) => each.end <= tag.start || tag.end <= each.start);
const oneOf = <T>(random: Random, some: readonly T[]): T | undefined => (some.length === 0 ? undefined : pick(random, some));

/** Where the tag is by now, for edits that come after others. */
const now = (document: Document, tag: Span): Span | undefined => document.placeOf(tag) ?? undefined;

const insertSentence: Edit = (document, _tag, random, other) => document.insert(pick(random, pieces(document.text, SENTENCE)).start, `${slice(other, pick(random, pieces(other, SENTENCE))).trim()} `);

const insertParagraph: Edit = (document, _tag, random, other) => document.insert(pick(random, pieces(document.text, LINE)).start, `${slice(other, pick(random, pieces(other, PARAGRAPH))).trim()}\n\n`);

const deletePiece = (pattern: RegExp): Edit => (document, tag, random) => {
  const at = now(document, tag);
  const gone = at && oneOf(random, apart(pieces(document.text, pattern), at));
  return gone && document.delete(gone);
};

const deleteTagged = (pattern: RegExp): Edit => (document, tag) => {
  const at = now(document, tag);
  const gone = at && around(pieces(document.text, pattern), at);
  return gone && gone.end - gone.start < document.text.length / 2 ? document.delete(gone) : undefined;
};

const rewrap: Edit = (document, _tag, random) => {
  const width = 40 + below(random, 60);
  let column = 0;
  return document.replaceAll(/\n(?=[^\n])|[ ]+|[^\s]+|\n+/g, (piece) => {
    if (/\n\n/.test(piece)) return (column = 0, piece);
    if (!/^\s/.test(piece)) return (column += piece.length, piece);
    if (column > width) return (column = 0, '\n');
    return (column++, ' ');
  });
};

const spaces: Edit = (document, _tag, random) => document.replaceAll(/ /g, () => (random() < 0.1 ? pick(random, ['\u00a0', '  ', ' \t', '\u202f']) : ' '));

const lineEnds: Edit = (document) => document.replaceAll(/\n/g, () => '\r\n');

const quoteMarks: Edit = (document) => (/["'“”‘’]/.test(document.text)
  ? document.replaceAll(/["'“”‘’]/g, (mark, at) => ({ '“': '"', '”': '"', '‘': "'", '’': "'", "'": '’' })[mark] ?? (/\w/.test(document.text[at - 1] ?? '') ? '”' : '“')) : undefined);

const normalForm: Edit = (document) => {
  const decomposed = document.text.normalize('NFD') !== document.text;
  return decomposed ? document.replaceAll(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD')) : undefined;
};

/** One digit or more is another one; a number does not come to begin with 0. */
const digits = (random: Random, old: string): string => {
  const sure = below(random, old.length);
  return [...old].map((digit, i) => (i === sure || random() < 0.3 ? String((Number(digit) + 1 + below(random, 8)) % 10) : digit)).join('').replace(/^0(?=\d)/, old.startsWith('1') ? '2' : '1');
};

function matchesIn(document: Document, within: Span, pattern: RegExp): Span[] {
  return [...document.text.slice(within.start, within.end).matchAll(pattern)].map((match) => ({ start: within.start + match.index, end: within.start + match.index + match[0].length }));
}

const inTag = (pattern: RegExp, make: (random: Random, old: string) => string): Edit => (document, tag, random) => {
  const at = now(document, tag);
  const found = at && oneOf(random, matchesIn(document, at, pattern));
  return found && document.replace(found, make(random, slice(document.text, found)));
};

const nearTag = (pattern: RegExp, make: (random: Random, old: string) => string): Edit => (document, tag, random) => {
  const at = now(document, tag);
  if (!at) return undefined;
  const near = { start: Math.max(0, at.start - 80), end: Math.min(document.text.length, at.end + 80) };
  const found = oneOf(random, apart(matchesIn(document, near, pattern), at));
  return found && document.replace(found, make(random, slice(document.text, found)));
};

const NUMBER = /(?<![\w.])\d+(?:\.\d+)?(?!\w)/g;
const NAME = /\b(?=\w*[A-Z])[A-Za-z][\w]*(?:-\w+)*/g;
const WORD = /\b[a-z]{4,}\b/g;
const NAMES = ['Quill-3', 'Meridian', 'Tessera-9B', 'Halden', 'Osprey Mini', 'Lumen-40', 'Brix', 'Carver 2', 'Vantage', 'Noor-7B'];
const WORDS = ['slowly', 'reported', 'sample', 'rather', 'measured', 'several', 'training', 'answers', 'results', 'against'];
const otherNumber = (random: Random, old: string): string => (old.includes('.') ? `${old.split('.')[0]}.${digits(random, old.split('.')[1] ?? '0')}` : digits(random, old));
const otherName = (random: Random, old: string): string => pick(random, NAMES.filter((name) => name !== old));
const otherWord = (random: Random, old: string): string => pick(random, WORDS.filter((word) => word !== old));

/** A sentence like another one, of another subject and with other figures. */
export function lookAlike(random: Random, sentence: string): string {
  return sentence.replace(NUMBER, (old) => otherNumber(random, old)).replace(/\b[A-Z]\w*(?:-\w+)+|\b\w*[a-z]\w*\d\w*/g, (old) => otherName(random, old)).replace(/^(\W*)[A-Z][a-z]+/, (_, lead: string) => `${lead}${pick(random, NAMES)}`);
}

const addLookAlike: Edit = (document, tag, random) => {
  const at = now(document, tag);
  const sentence = at && around(pieces(document.text, SENTENCE), at);
  if (!sentence) return undefined;
  const text = slice(document.text, sentence);
  const alike = lookAlike(random, text);
  if (alike === text) return undefined;
  const gap = /\s$/.test(text) ? '' : ' ';
  return random() < 0.5 ? document.insert(sentence.start, `${alike}${gap}`) : document.insert(sentence.end, `${gap}${alike}`);
};

const moveParagraph: Edit = (document, tag, random) => {
  const at = now(document, tag);
  const all = pieces(document.text, PARAGRAPH);
  const mine = at && around(all, at);
  const partner = mine && oneOf(random, all.filter((each) => each !== mine));
  if (!mine || !partner) return undefined;
  const [a, b] = mine.start < partner.start ? [mine, partner] : [partner, mine];
  const part = (span: Span): Document => joined([document.slice(span.start, span.end), added(document.text.slice(span.start, span.end).endsWith('\n\n') ? '' : '\n\n')]);
  return joined([document.slice(0, a.start), part(b), document.slice(a.end, b.start), part(a), document.slice(b.end, document.text.length)]);
};

const moveSentence: Edit = (document, tag, random) => {
  const at = now(document, tag);
  const mine = at && around(pieces(document.text, SENTENCE), at);
  if (!mine) return undefined;
  const rest = document.delete(mine);
  const to = oneOf(random, pieces(rest.text, SENTENCE))?.start;
  return to === undefined ? undefined : joined([rest.slice(0, to), document.slice(mine.start, mine.end), added(' '), rest.slice(to, rest.text.length)]);
};

/** The paragraph, or the whole text, stands a second time elsewhere. The first one stays what is meant. */
const paste = (pattern: RegExp): Edit => (document, tag, random) => {
  const at = now(document, tag);
  const all = pieces(document.text, pattern);
  const mine = at && around(all, at);
  const far = mine && oneOf(random, all.filter((each) => document.text.slice(Math.min(each.start, mine.end), Math.max(each.start, mine.start)).trim() !== '' && (each.start < mine.start || each.start > mine.end)));
  return far && document.insert(far.start, `${slice(document.text, mine).trimEnd()}\n\n`);
};

const pasteAll: Edit = (document) => document.insert(document.text.length, `\n\n${document.text}`);

const sortLines: Edit = (document) => {
  const lines = pieces(document.text, LINE);
  if (lines.length < 3) return undefined;
  return joined([...lines].sort((a, b) => (slice(document.text, a) < slice(document.text, b) ? -1 : 1)).map(({ start, end }) => document.slice(start, end)));
};

const replaceAround: Edit = (document, tag, random, other) => {
  const at = now(document, tag);
  const all = pieces(document.text, SENTENCE);
  const mine = at && around(all, at);
  const [before, after] = mine ? [all.findLast((each) => each.end <= mine.start), all.find((each) => each.start >= mine.end)] : [];
  if (!before || !after) return undefined;
  const sentence = (): string => `${slice(other, pick(random, pieces(other, SENTENCE))).trim()} `;
  return document.delete(after).insert(after.start, sentence()).delete(before).insert(before.start, sentence());
};

const insertInTag: Edit = (document, tag, random) => {
  const at = now(document, tag);
  const gap = at && oneOf(random, matchesIn(document, at, / /g));
  return gap && document.insert(gap.end, `${pick(random, WORDS)} `);
};

/** A name that stands in or near the tag becomes another one wherever it stands. */
const replaceNameThroughout: Edit = (document, tag, random) => {
  const at = now(document, tag);
  const near = at && { start: Math.max(0, at.start - 80), end: Math.min(document.text.length, at.end + 80) };
  const found = near && oneOf(random, matchesIn(document, near, NAME));
  if (!found) return undefined;
  const old = slice(document.text, found);
  const made = otherName(random, old);
  return document.replaceAll(NAME, (name) => (name === old ? made : name));
};

const allNumbers: Edit = (document, _tag, random) => document.replaceAll(NUMBER, (old) => otherNumber(random, old));

const numbersAround: Edit = (document, tag, random) => {
  const at = now(document, tag);
  return at && document.replaceAll(NUMBER, (old, start) => (start >= at.start && start < at.end ? old : otherNumber(random, old)));
};

const joinLines: Edit = (document, _tag, random) => document.replaceAll(/\n+/g, (feeds) => (random() < 0.5 ? ' ' : feeds));

/** Ends a sentence in the middle and begins another one there. */
const splitSentence: Edit = (document, tag, random) => {
  const at = now(document, tag);
  const mine = at && around(pieces(document.text, SENTENCE), at);
  const comma = mine && oneOf(random, apart(matchesIn(document, mine, /,(?= )/g), at));
  return comma && document.replace(comma, '.').insert(comma.end, ' That said,');
};

const numberLines: Edit = (document) => {
  const lines = pieces(document.text, LINE);
  return lines.reduceRight((done, { start }, i) => done.insert(start, `${i + 1}) `), document);
};

/** The paragraph stands a second time right after, with other figures and names. */
const addTemplateCopy: Edit = (document, tag, random) => {
  const at = now(document, tag);
  const mine = at && around(pieces(document.text, PARAGRAPH), at);
  if (!mine || mine.end - mine.start > 1500) return undefined;
  const text = slice(document.text, mine).trimEnd();
  const alike = lookAlike(random, text);
  return alike === text ? undefined : document.insert(mine.start + text.length, `\n\n${alike}`);
};

const keepBefore: Edit = (document, tag) => {
  const at = now(document, tag);
  return at && at.end < document.text.length - 40 ? document.delete({ start: at.end, end: document.text.length }) : undefined;
};

const keepAfter: Edit = (document, tag) => {
  const at = now(document, tag);
  return at && at.start > 40 ? document.delete({ start: 0, end: at.start }) : undefined;
};

const replaceWhole: Edit = (document, tag, _random, other) => (other.includes(slice(document.text, tag)) ? undefined : added(other));

export const then = (...edits: readonly Edit[]): Edit => (document, tag, random, other) =>
  edits.reduce<Document | undefined>((done, edit) => done && edit(done, tag, random, other), document);

export const several = (edits: readonly Edit[], least: number, most: number): Edit => (document, tag, random, other) => {
  let done = document;
  for (let left = least + below(random, most - least + 1); left > 0; left--) done = pick(random, edits)(done, tag, random, other) ?? done;
  return done === document ? undefined : done;
};

export const EDITS = {
  insertSentence, insertParagraph, rewrap, spaces, lineEnds, quoteMarks, normalForm, addLookAlike, moveParagraph, moveSentence, pasteAll, sortLines, replaceAround, insertInTag, replaceWhole,
  replaceNameThroughout, allNumbers, numbersAround, joinLines, splitSentence, numberLines, addTemplateCopy, keepBefore, keepAfter,
  deleteSentence: deletePiece(SENTENCE), deleteParagraph: deletePiece(PARAGRAPH),
  deleteTaggedSentence: deleteTagged(SENTENCE), deleteTaggedLine: deleteTagged(LINE), deleteTaggedParagraph: deleteTagged(PARAGRAPH),
  numberInTag: inTag(NUMBER, otherNumber), numberNear: nearTag(NUMBER, otherNumber), nameInTag: inTag(NAME, otherName), nameNear: nearTag(NAME, otherName),
  wordInTag: inTag(WORD, otherWord), wordNear: nearTag(WORD, otherWord),
  pasteParagraph: paste(PARAGRAPH), pasteSentence: paste(SENTENCE),
} satisfies Record<string, Edit>;

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
