import { isDigit, isLetter, isLetterOrDigit, isSpace } from '../numbers/chars.js';
import { Cuts, type Plain } from './cuts.js';

/** Stands for what is in a sentence and is no word: an address, a handle, a formula. */
const THING = '\u25a1';
/** Stands for a tag that parts what is before it from what is after it. */
const PART = '\u2022';

const MARKS = /[*_`~<\\$&@[\]]|https?:\/\/|\d\ufe0f?\u20e3/g;

/** The plain text of `written`; `undefined` where nothing is cut. Linear in its length. */
export function plainOf(written: string): Plain | undefined {
  const cuts = new Cuts(written);
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(written); match !== null; match = MARKS.exec(written)) {
    MARKS.lastIndex = Math.max(MARKS.lastIndex, readMark(cuts, match.index, match[0]));
  }
  return cuts.plain();
}

/** Cuts the mark that begins at `at` where it is one, and tells how far it was read. */
function readMark(cuts: Cuts, at: number, mark: string): number {
  switch (mark) {
    case '*': return emphasis(cuts, at);
    case '[': return cuts.open(at);
    case ']': return link(cuts, at);
    case '$': return formula(cuts, at);
    case '<': return tag(cuts, at);
    case '_': return underscored(cuts, at);
    case '`': return cuts.cut(at, at + 1);
    case '~': return cuts.replace(STRUCK, at, '');
    case '@': return isLetterOrDigit(cuts.codeAt(at - 1)) ? at : cuts.replace(HANDLE, at, THING);
    case '\\': return isLetter(cuts.codeAt(at + 1)) ? commanded(cuts, at) : cuts.replace(ESCAPE, at, '') + 1;
    case '&': return cuts.replace(ENTITY, at, (name) => ENTITIES[name] ?? '\'');
    default: return isDigit(mark.charCodeAt(0)) ? cuts.cut(at, at + mark.length, PART) : cuts.replace(ADDRESS, at, THING);
  }
}

const STRUCK = /~~+/y;
const HANDLE = /@[A-Za-z]\w+/y;
const ADDRESS = /https?:\/\/[^\s<>()[\]"'`*]+(?:\([^\s<>()[\]"']*\)[^\s<>()[\]"'`*]*)?(?<![.,;:!?])/y;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/y;
const ENTITY = /&(?:(nbsp|amp|lt|gt|quot|apos|mdash|ndash|times)|#\d{2,4});/y;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', mdash: '—', ndash: '–', times: '×' };

const isEdge = (code: number): boolean => code === 0 || isSpace(code);

/** A run of asterisks, unless it multiplies or begins an item. */
function emphasis(cuts: Cuts, at: number): number {
  let end = at + 1;
  while (cuts.codeAt(end) === 42) end++;
  const before = cuts.codeAt(at - 1);
  const after = cuts.codeAt(end);
  const multiplies = (isLetterOrDigit(before) || before === 41) && (isLetterOrDigit(after) || after === 40);
  return multiplies || (isEdge(before) && isEdge(after)) ? end : cuts.cut(at, end);
}

/** A line below the words between two edges: `_only_`, but not `f_1` or `__init__`. */
const UNDERSCORED = /_{1,2}(?=[^\s_])[^_\n]{1,200}(?<!\s)_{1,2}(?!\w)/y;

function underscored(cuts: Cuts, at: number): number {
  const end = isLetterOrDigit(cuts.codeAt(at - 1)) ? at : cuts.end(UNDERSCORED, at);
  if (end === at || !/\s/.test(cuts.text.slice(at, end))) return at;
  cuts.cut(at, at + 1);
  return cuts.cut(end - 1, end);
}

const TARGET = /\]\([^\s()[\]]*(?:\([^\s()[\]]*\)[^\s()[\]]*)?(?: "[^"\n]{0,200}")?\)/y;

/** The target of a link and its brackets, which stay around the number of a reference. */
function link(cuts: Cuts, at: number): number {
  const open = cuts.close();
  const end = cuts.end(TARGET, at);
  if (end === at || open === undefined) return at;
  const isReference = /^\[\d{1,3}$/.test(cuts.text.slice(Math.max(open.start, at - 4), at));
  if (!isReference) open.end = cuts.text.indexOf('[', open.start) + 1;
  return cuts.cut(isReference ? at + 1 : at, end);
}

const TAG = /<!--[^>]{0,400}-->|<\/?([a-zA-Z][a-zA-Z0-9-]{0,15})(?:\s[^<>=]*=[^<>]*|\s*\/?)>/y;
const INLINE = /^(?:a|abbr|b|big|code|em|font|i|kbd|mark|s|small|span|strong|sub|u)$/i;

/** A raised figure. */
const POWER = /^<sup>[-−–]?\d/;

function tag(cuts: Cuts, at: number): number {
  return cuts.replace(TAG, at, (name) => name === '' || INLINE.test(name) ? '' : name === 'sup' ? POWER.test(cuts.text.slice(at, at + 8)) ? '^' : '' : PART);
}

const DISPLAYED = '$$';
const FORMULA = /\$(?=[^\s$])([^$\n]{0,300}[^\s$\\])\$(?!\d)/y;
const MATHEMATICAL = /[\\_^{}=]|^[\p{L}\d.,]{1,4}$/u;
/** A formula that is no more than a figure. */
const FIGURE = /^(?:[\d.,\s^{}+–%×≈~-]|\\(?:times|%|approx|sim|pm|leq?|geq?|,|;| ))+$/;
const COMMAND = /\\([a-z]+|[^a-z]) ?/g;
const COMMANDS: Readonly<Record<string, string>> = { times: '×', '%': '%', approx: '≈', sim: '~', pm: '±', le: '≤', leq: '≤', ge: '≥', geq: '≥', ',': '', ';': '', ' ': ' ' };

/** A formula between dollars; one that is a figure stays as a figure. */
function formula(cuts: Cuts, at: number): number {
  const { text } = cuts;
  if (text.startsWith(DISPLAYED, at)) {
    const close = text.indexOf(DISPLAYED, at + 2);
    return close < 0 ? at + 2 : cuts.cut(at, close + 2, THING);
  }
  const end = cuts.end(FORMULA, at);
  const inner = text.slice(at + 1, end - 1);
  if (end === at || !MATHEMATICAL.test(inner)) return at;
  if (!FIGURE.test(inner)) return cuts.cut(at, end, THING);
  cuts.cut(at, at + 1);
  for (const command of inner.matchAll(COMMAND)) {
    const start = at + 1 + command.index;
    cuts.cut(start, start + command[0].length, COMMANDS[command[1] ?? ''] ?? '');
  }
  return cuts.cut(end - 1, end);
}

/** A raised or lowered group, or a second command: what follows is a formula, and no path with backslashes. */
const COMMANDED = /\\[a-zA-Z]+[^\n\\]{0,80}?(?:[_^]\{|\\[a-zA-Z]{2,20}[ {_^()])/y;

/** A line of a formula that stands without dollars goes whole. */
function commanded(cuts: Cuts, at: number): number {
  const end = cuts.end(COMMANDED, at);
  if (end === at) return at;
  const { text } = cuts;
  const line = text.indexOf('\n', end);
  return cuts.cutFrom(text.lastIndexOf('\n', at) + 1, line < 0 ? text.length : line, THING);
}
