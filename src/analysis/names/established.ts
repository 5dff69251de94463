import { pattern } from '../../base/pattern.js';
import type { NameMark } from '../marks.js';
import { interned, isDigit, isLetter, isLower, isUpper, isWord, matchAt, WordFlags } from './chars.js';
import { readSuffix } from './grammar.js';
import type { Established } from './reading.js';
import { WordScan } from './scan.js';

/** Spellings by their first word, the longest first; those that hold in any case in lower case. */
export interface Lexicon {
  readonly exact: ReadonlyMap<string, readonly Established[]>;
  readonly anyCase: ReadonlyMap<string, readonly Established[]>;
  /** A flag for the words that may start one of them. */
  readonly starts: WordFlags;
  readonly bySurface: ReadonlyMap<string, Established>;
  readonly size: number;
}

/** Spellings that share a first word are tried one by one, so that many of them could cost more than their length. */
const MOST_ALIKE = 40;

/** What the first word of a spelling may be: as it stands, with a capital of ASCII at its start or without, or in any case. */
const CAPITAL = 1, ANY_CASE = 2, SMALL = 4;

export function lexiconOf(names: readonly Established[]): Lexicon {
  if (names.length === 0) return NO_SPELLINGS;
  const exact = new Map<string, Established[]>();
  const anyCase = new Map<string, Established[]>();
  const starts = new WordFlags(names.length > 200 ? 1 << 15 : 1 << 12);
  for (const { surface, kind, canonical, rule, anyCase: isAnyCase, aiOnly } of [...names].sort((a, b) => b.surface.length - a.surface.length)) {
    starts.add(surface, isAnyCase ? ANY_CASE : isCapital(surface.charCodeAt(0)) ? CAPITAL : SMALL);
    const first = firstWord(isAnyCase ? surface.toLowerCase() : surface, 0);
    const map = isAnyCase ? anyCase : exact;
    const list = map.get(first) ?? [];
    // Made anew, since those who found them make them each in another way, which is slow to look into.
    if (list.length < MOST_ALIKE) map.set(first, [...list, { surface, kind, canonical, rule, anyCase: isAnyCase, aiOnly }]);
  }
  return { exact, anyCase, starts, bySurface: new Map(names.map((name) => [name.surface, name])), size: names.length };
}

/** Whether so many spellings start as a name does that some of them may have been left out. */
export function isCrowded({ exact, anyCase }: Lexicon, name: Established): boolean {
  const alike = name.anyCase ? anyCase.get(firstWord(name.surface.toLowerCase(), 0)) : exact.get(firstWord(name.surface, 0));
  return alike !== undefined && alike.length >= MOST_ALIKE;
}

const NO_SPELLINGS: Lexicon = { exact: new Map(), anyCase: new Map(), starts: new WordFlags(1), bySurface: new Map(), size: 0 };

/** The mentions in `text` of the names of a lexicon: the longest at each place, whole words, a plural `s` inside. */
export function findEstablished(text: string, lexicon: Lexicon): NameMark[] {
  const marks: NameMark[] = [];
  if (lexicon.size === 0) return marks;
  scan.open(text);
  while (scan.next()) {
    const flags = lexicon.starts.of(scan.hash);
    if (flags === 0) continue;
    const mark = nameAt(text, scan.at, lexicon, flags);
    if (mark === undefined || (mark.rule === 'model.tail' && surnameAt(text, scan.at)) || (mark.rule === 'model.size' && !isSizeOfModel(text, mark)) || (mark.rule === 'model.variant' && !isVariantAlone(text, mark))) continue;
    const whole = extended(text, mark);
    scan.pass(whole.end);
    if (whole !== mark || !makes(text, mark.end)) marks.push(whole);
  }
  return marks;
}

const scan = new WordScan();

const DEFINITE = /\b(?:the|this|that) (?:\w{3,8}(?:er|est) |big |small |full |base |old |new )?$/i;
const COUNTING = /[ -](?:param|tokens?\b|words?\b|active\b|total\b|dollars?\b|people\b|users?\b|images?\b|pairs\b|examples?\b|samples?\b|weights\b|(?:scale|size|range|class|count|level|mark|limit|regime|category)s?\b|(?:of|in|and|or|to) )/y;

/** Whether a size stands for the model that has it: `the 72B takes longer`, but not `a 72B model` or `the 72B parameters`. */
function isSizeOfModel(text: string, { start, end }: NameMark): boolean {
  return text.charCodeAt(start - 1) === 32 && matchAt(COUNTING, text, end) === null && DEFINITE.test(text.slice(Math.max(0, start - 24), start));
}

const ACTS = / (?:keeps?|kept|runs?|ran|gets?|got|does|did|is|was|has|had|needs?|needed|costs?|scores?|scored|counts?|counted|handles?|handled|can|cannot|could|will|would|reads?|takes?|took|beats?|loses?|lost|wins?|won|fails?|failed|refuses?|refused|stays?|fits?|answers?|answered|makes?|made|writes?|wrote|knows?|knew|supports?|comes?|came|outperforms?|matches)(?![\w-])/y;
const BEFORE_VARIANT = /\b(?:from|than|confuses?|by|against|beats?|outperforms?|prices for|use|used|using|need|try|with) $/;
const ENDS_PHRASE = /[.,;:)!?](?!\d)| (?:on|in|at|and|or|are|to|for|when|while|because|but)(?![\w-])/y;

/** Whether the last word of a model's name stands for it: `Large keeps its window`, `distilled from Medium on`, but not `Large firms`. */
function isVariantAlone(text: string, { start, end }: NameMark): boolean {
  const before = text.charCodeAt(start - 2);
  const opens = text.charCodeAt(start - 1) !== 32 || !(isUpper(before) || isDigit(before));
  return text.charCodeAt(start - 1) !== 45 && ((opens && matchAt(ACTS, text, end) !== null) || (BEFORE_VARIANT.test(text.slice(Math.max(0, start - 14), start)) && matchAt(ENDS_PHRASE, text, end) !== null));
}

/** ` M` of `Marmot M`, ` III` of `Marmot III`. */
const SIZE_LETTER = / (?:XX?L|XS|[SML]|I{2,3}|IV)(?=[ ,;:?!)"”’]|$)/yu;

/** `-S` of `SORREL-S`: what is made in sizes is a model, whatever the text calls it. */
const OF_SIZE = /-(?:XX?L|XS|[SMLBT])(?![\w-])/y;

/** `-Big` of `Marmot-Big`. */
const JOINED_VARIANT = pattern(String.raw`-\p{Lu}[\p{L}\d]{1,14}(?![\p{L}\d-])(?<!ed|ing)`, 'yu');

/** A name that has its version: a figure behind it is what it scored. */
const VERSIONED = / \d/;

/** A model that the text introduces may go on with a version, a variant or a size: `Marmot 2 Ultra` of `Marmot`. */
function extended(text: string, mark: NameMark): NameMark {
  if (mark.kind === 'system' && text.charCodeAt(mark.end) === 45 && !mark.rule.endsWith('.yours')) {
    const size = matchAt(OF_SIZE, text, mark.end)?.[0] ?? '';
    return size === '' ? mark : { ...longer(mark, mark.end + size.length, text.slice(mark.start, mark.end) + size), kind: 'model' };
  }
  if (mark.kind !== 'model' || mark.rule === 'model.tail' || mark.rule === 'model.size' || mark.rule === 'model.variant' || mark.rule.endsWith('.yours')) return mark;
  const read = readSuffix(text, { kind: 'head', start: mark.start, end: mark.end });
  const scored = VERSIONED.test(mark.canonical) ? read.findIndex(({ kind, start }) => kind === 'version' && text.charCodeAt(start - 1) === 32) : -1;
  const pieces = scored < 0 ? read : read.slice(0, scored);
  const last = pieces.at(-1);
  const size = last === undefined && text.charCodeAt(mark.end) === 32 ? matchAt(SIZE_LETTER, text, mark.end)?.[0] : undefined;
  if (size !== undefined) return longer(mark, mark.end + size.length, mark.canonical + size);
  const joined = last === undefined && text.charCodeAt(mark.end) === 45 ? matchAt(JOINED_VARIANT, text, mark.end)?.[0] : undefined;
  if (joined !== undefined) return longer(mark, mark.end + joined.length, mark.canonical + joined);
  if (last === undefined) return mark;
  return longer(mark, last.end, [mark.canonical, ...pieces.map((piece) => text.slice(piece.start, piece.end))].join(' '));
}

function longer({ kind, start, rule }: NameMark, end: number, canonical: string): NameMark {
  return { kind, start, end, canonical: interned(canonical), rule };
}

const MAKER = pattern(String.raw` (?:Labs?|Inc|Ltd|LLC|GmbH|Corp|Corporation|Company|AI|Research|Systems|Technologies|Group|Institute|Foundation|Ventures|Capital|Team|Collective|Learning|Education|Health|Holdings|Software|Robotics|Robots|Therapeutics|Biosciences|plc)(?![\p{L}\d-])`, 'yu');

/** Whether what follows makes a firm of the word that is also its model's or its tool's: `Juniper Labs`. */
function makes(text: string, end: number): boolean {
  return text.charCodeAt(end) === 32 && isUpper(text.charCodeAt(end + 1)) && matchAt(MAKER, text, end) !== null;
}

/** The longest name of a lexicon that stands at `at`; `flags` are those of its `starts` for the word there. */
export function nameAt(text: string, at: number, lexicon: Lexicon, flags: number): NameMark | undefined {
  const isExact = (flags & (isCapital(text.charCodeAt(at)) ? CAPITAL : SMALL)) !== 0;
  if (!isExact && (flags & ANY_CASE) === 0) return undefined;
  const word = firstWord(text, at);
  const exact = isExact ? atWord(lexicon.exact, word) : undefined;
  const anyCase = (flags & ANY_CASE) === 0 ? undefined : atWord(lexicon.anyCase, word.toLowerCase());
  if ((exact === undefined && anyCase === undefined) || !beginsName(text, at)) return undefined;
  let best: Established | undefined;
  let bestEnd = 0;
  for (const name of anyCase ?? []) {
    const end = text.slice(at, at + name.surface.length).toLowerCase() === name.surface.toLowerCase() ? endOf(text, at + name.surface.length, name) : -1;
    if (end > bestEnd) [best, bestEnd] = [name, end];
  }
  for (const name of exact ?? []) {
    const end = text.startsWith(name.surface, at) ? endOf(text, at + name.surface.length, name) : -1;
    if (end > bestEnd) [best, bestEnd] = [name, end];
  }
  return best === undefined ? undefined : { kind: best.kind, start: at, end: bestEnd, canonical: best.canonical, rule: best.rule };
}

const isCapital = (c: number): boolean => c >= 65 && c <= 90;

/** The names that start with a word, or with what it is the plural of, or with what is left without the number of a footnote. */
function atWord(names: ReadonlyMap<string, readonly Established[]>, word: string): readonly Established[] | undefined {
  const last = word.charCodeAt(word.length - 1);
  return names.get(word) ?? (last === 115 || isDigit(last) ? names.get(word.slice(0, -1)) : undefined);
}

const FIRST_NAME_BEFORE = pattern(String.raw`(?:^|[^.!?…:] )(?!The|And|In|On|For|With|Our|Both|But|When|While|Use|Using|Claude|Gemini|Llama|New)\p{Lu}\p{Ll}{1,12} $`);

/** Whether a short form is somebody's surname: `Ann Opus`. */
export function surnameAt(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 32 && FIRST_NAME_BEFORE.test(text.slice(Math.max(0, at - 18), at));
}

/** The letters, digits and underscores that stand at `at`, 60 of them at most. */
export function firstWord(text: string, at: number): string {
  let end = at;
  const last = at + 60;
  while (end < last && isWord(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

function beginsName(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 46) return isLower(text.charCodeAt(at - 2)) && isUpper(text.charCodeAt(at));
  if (before === 47) return !isLower(text.charCodeAt(at));
  return !(before === 64 || before === 35 || before === 92 || before === 95 || before === 61 || (before === 45 && isWord(text.charCodeAt(at - 2))));
}

/** Where a name ends whose spelling ends at `end`: a known tool may have the number of a footnote glued behind it, `PyTorch3`. */
function endOf(text: string, end: number, { rule, surface }: Established): number {
  const c = text.charCodeAt(end);
  const isNoted = c > 48 && c < 58 && rule === 'system.known' && surface.length > 4 && isLower(surface.charCodeAt(surface.length - 1)) && !isWord(text.charCodeAt(end + 1)) && text.charCodeAt(end + 1) !== 45;
  return isNoted && INNER_CAPITAL.test(surface) ? end : nameEnd(text, end);
}
const INNER_CAPITAL = /[a-z][A-Z]/;

/** Where a name ends whose spelling ends at `end`, its plural included; -1 where the word goes on. */
function nameEnd(text: string, end: number): number {
  const after = text.charCodeAt(end);
  if (after === 115 && !isWord(text.charCodeAt(end + 1))) return end + 1;
  if (isWord(after) || after === 64 || after === 92) return -1;
  if (after === 46 && isLower(text.charCodeAt(end + 1))) return -1;
  if (after === 45 && isDigit(text.charCodeAt(end + 1))) return -1;
  return after === 47 && isLetter(text.charCodeAt(end + 1)) && isLower(text.charCodeAt(end + 1)) ? -1 : end;
}
