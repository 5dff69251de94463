import { pattern } from '../../base/pattern.js';
import type { Span } from '../../base/span.js';
import { SIGN } from './chars.js';
import { endOf, lineAt, type Lines } from './lines.js';
import { isSaid, type Roles } from './neighbours.js';
import type { Shape, Turn } from './shape.js';
import { shows, TRAIT } from './traits.js';
import { INTERFACE } from './words.js';
import { goesOn } from './wraps.js';

/** When a turn was spoken or sent: `[00:14:20] `, `(1:02) `, `[12/03/2024, 09:14] `, `12/03/2024, 09:14 - `. */
const TIME = String.raw`(?:[[(](?:\d[\d/.-]{3,9},? )?\d{1,2}:\d\d(?::\d\d)?(?:\.\d{1,3})?(?: ?[AaPp][Mm])?[\])] ?|\d[\d/.-]{5,9},? \d{1,2}:\d\d(?: ?[AaPp][Mm])? - )`;
const PERSON = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,24}(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{0,24}|de|van|von|der|da|\d{1,2})){0,3}(?: \([^()]{2,24}\))?`;
const TIMED = pattern(String.raw`^(?<time>${TIME})(?<name>${PERSON}|[\p{Ll}][\w.-]{1,24})(?<colon>:) (?=\S)`);
const LOG_TIME = String.raw`\[?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d)?`;
/** A line of a log, with the time in brackets or bare: `10:05 < ida> It froze.`, `[10:05:12] <@ida> It froze.` */
const LOGGED = new RegExp(String.raw`^(?<time>${LOG_TIME}(?: ?[AaPp][Mm])?\]?\s{1,3}<[@+~&% ]?)(?<nick>[\w.[\]{}|^\x60-]{1,24})>\s{1,3}(?=\S)`);
/** What a log tells of who came, left and was named. */
const EVENT = new RegExp(String.raw`^(?:${LOG_TIME}\]?\s{1,3})?(?:-!-|\*{3}|-->|<--|-{3})\s`);
/** A name in capitals may have what its bearer does behind a comma: `IDA LUND, HARBOUR MASTER: It froze.` */
const PLAIN = pattern(String.raw`^(?<name>${PERSON}(?<=\p{Lu}{2})(?:, \p{Lu}[\p{Lu} .,&’'-]{2,60})|${PERSON}|[\p{L}\d_][\w.+-]{2,24})(?<colon>:) (?=\S)`);
/** A user in angles, as in minutes that are taken where people type: `<ida> It froze.`, which is no tag of a page. */
const TYPED = /^<(?!(?:[abipqsu]|br|li|ul|ol|td|tr|th|dd|dt|em|hr|h\d|div|pre|img|nav|sub|sup|code|span|font|html|head|body|title|table|strong|script|style|center)>)[@+~&%]?(?<name>[A-Za-z_][\w.-]{0,24})> (?=\S)/;
/** A name in the emphasis of Markdown, with a degree or without: `**Ada Lund:** It froze.`, `__Ada Lund, PhD__: It froze.` */
const EMPHASISED = pattern(String.raw`^(?:\*\*|__)(?<name>${PERSON}(?:, \p{Lu}[\p{L}.]{1,6})?)(?::(?:\*\*|__)|(?:\*\*|__):) (?=\S)`);
const ANGLE = 60;
/** What stands before a colon again and again and is nobody. */
const NOBODY = /^(?:Q|A|Questions?|Answers?|Notes?|NOTES?|WARNINGS?|Warnings?|TIPS?|Tips?|Pros|Cons|Examples?|EXAMPLES?|Problems?|Solutions?|Input|Output|Prompt|Response|Claim|Evidence|Title|Authors?|Abstract|Updates?|UPDATES?|Edit|EDIT|Source|Price|Date|Result|Why|What|How|Step|STEP|Part|Chapter|Figure|Table|Rule|Section|Day|Week|Version|Bug|Fix|FIX|Feature|error|warning|info|debug|fatal|note|hint|help|fix|feat|docs|chore|test|refactor|perf|style|build|edit|update|source|example|question|answer|tip|https?|name|title|type|date|description|summary|author)\b/;
const FARTHEST_COLON = 90;

/** Who sent a mail: a name with its address, or one of both. */
const SENDER = /^From: {1,3}(?<name>"?[^"<>@(,]{2,60}?"?(?: {0,2}<[^<>]{3,80}>)?)(?=,| @ | \(|$)/;

/** Where the name stands in the sender's field of a mail. */
export function senderIn(line: string): Span {
  const name = SENDER.exec(line)?.groups?.['name'] ?? line.slice('From: '.length).trimStart();
  const start = line.indexOf(name, 'From:'.length);
  return { start, end: start + name.length };
}

/** Who wrote what is quoted below: `On Wed, 3 May 2023 at 6:40 PM, Ida Lund <ida@reeds.example> wrote:`. */
const ASKER = pattern(String.raw`(?:[,>)] |[AaPp][Mm],? |\d,? |UTC,? )(?<name>(?![AP]M )(?:\p{Lu}[\p{L}.'’-]{0,24} ?){1,4}(?:[<(][^<>()]{3,80}[>)])?) ?(?:wrote|writes):$`);

/** The same in news, where the name stands in brackets: `ida@reeds.example (Ida Lund) writes...` */
const POSTER = /\S@\S{2,60} \((?<name>[^()]{2,60})\) (?:wrote|writes)(?::|\.{3})$/;

/** Where the name stands of who wrote what is quoted below a line; `null` where that is not told. */
export function quotedIn(line: string): Span | null {
  const match = POSTER.exec(line) ?? ASKER.exec(line);
  const name = match?.groups?.['name']?.trimEnd();
  if (match === null || name === undefined) return null;
  const start = match.index + match[0].lastIndexOf(name);
  return { start, end: start + name.length };
}

const QUOTING = /^(?:Originally|Quot)|:$/;
/** What opens up the rest of a quotation stands below it, so many lines at most. */
const LONGEST_QUOTATION = 12;

/** Whether line `i` tells whom a post quotes: `ida wrote:`, `Originally Posted by ida`. */
export function isQuoting(lines: Lines, i: number): boolean {
  return lines.shapes[i]?.kind === 'byline' && QUOTING.test(lineAt(lines, i));
}

/** The line below what is quoted under line `at`: that is one paragraph, or reaches to what opens up the rest of it. */
export function quotationEnd(lines: Lines, at: number): number {
  const { shapes } = lines;
  let end = at + 1;
  while (end < shapes.length && !isSaid(shapes[end]) && end < at + LONGEST_QUOTATION) end++;
  for (let i = end + 1; i < Math.min(shapes.length, end + LONGEST_QUOTATION) && shapes[i]?.kind !== 'byline' && shapes[i]?.kind !== 'stamp'; i++) {
    if (shapes[i]?.kind === 'interface') return shapes[i]?.end === 'cut' ? i : end + 1;
  }
  return end + 1;
}

/** The turn that line `i` would be if somebody spoke there; looked for once. */
export function turnAt(lines: Lines, i: number): Turn | null {
  const known = lines.shapes[i]?.known;
  if (known === undefined) return null;
  if (known.turn === undefined) known.turn = ((lines.shapes[i]?.signs ?? 0) & (SIGN.colon | SIGN.slash)) === 0 ? null : readTurn(lineAt(lines, i));
  return known.turn;
}

function readTurn(line: string): Turn | null {
  const opens = line.charCodeAt(0);
  if (opens === 91 || opens === 40 || (opens >= 48 && opens < 58)) {
    const timed = (line.includes('>') ? LOGGED.exec(line) : null) ?? TIMED.exec(line);
    if (timed === null) return null;
    const { time = '', name = timed.groups?.['nick'] ?? '' } = timed.groups ?? {};
    const start = timed[0].indexOf(name, time.length);
    return { start, end: start + name.length, says: timed[0].length, by: 'time' };
  }
  if (opens === 42 || opens === 95) {
    const emphasised = EMPHASISED.exec(line);
    const name = emphasised?.groups?.['name'];
    return emphasised === null || name === undefined || NOBODY.test(name) ? null : { start: 2, end: 2 + name.length, says: emphasised[0].length, by: 'emphasis' };
  }
  if (opens === ANGLE) {
    const typed = TYPED.exec(line);
    const name = typed?.groups?.['name'];
    const start = name === undefined ? 0 : line.indexOf(name);
    return typed === null || name === undefined ? null : { start, end: start + name.length, says: typed[0].length, by: 'angle' };
  }
  const colon = line.indexOf(': ');
  if (colon < 1 || colon > FARTHEST_COLON) return null;
  const name = PLAIN.exec(line)?.groups?.['name'];
  return name === undefined || NOBODY.test(name) ? null : { start: 0, end: name.length, says: colon + 2, by: 'colon' };
}

/** A name of several words that stands alone above what its bearer says: `Rep. Ida Lund (Harbour):`. */
const ALONE = pattern(String.raw`^(?=[^ ]+ )${PERSON}:$`);

/** So many turns at least are a conversation. */
const FEWEST = 4;

/**
 * Transcripts and chats in which a name and a colon stand before what is said, on one line. With a time each such line is a
 * turn. Without, labels of any list look the same: it takes two names or more that come again, in most lines of the
 * stretch, before sentences, and that look like names or ask and answer.
 */
export function findTurns(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  const timed: number[] = [];
  const alone = new Map<string, number[]>();
  const plain = new Map<string, number[]>();
  const emphasised = new Map<string, number[]>();
  // Who takes minutes writes a name with a capital or without.
  const spelled = new Map<string, string>();
  shapes.forEach(({ kind, marked, length, words, end }, i) => {
    if (length < 4 || marked !== 'no' || roles[i] === 'speaker' || kind === 'url' || kind === 'row' || kind === 'fence') return;
    if (end === 'colon' && words <= 8 && (shapes[i + 1]?.kind === 'prose' || shapes[i + 1]?.end === 'question' || shapes[i + 1]?.end === 'stop') && ALONE.test(lineAt(lines, i))) add(alone, lineAt(lines, i), i);
    const turn = turnAt(lines, i);
    if (turn === null) return;
    if (turn.by === 'time') timed.push(i);
    else {
      const name = lineAt(lines, i).slice(turn.start, turn.end).split(',', 1)[0] ?? '';
      const same = name.includes(' ') ? name : spelled.get(name.toLowerCase()) ?? name;
      if (same === name) spelled.set(name.toLowerCase(), name);
      add(turn.by === 'emphasis' ? emphasised : plain, same, i);
    }
  });
  findNamed(lines, roles);
  const again = [...alone.values()].filter((at) => at.length > 1);
  if (again.length > 1) for (const i of again.flat()) roles[i] = 'speaker';
  if (timed.length >= FEWEST - 1 && isDense(lines, timed, 2)) {
    for (const i of timed) roles[i] = 'speaker';
    if (timed.some((i) => lineAt(lines, i).includes('>'))) shapes.forEach((_, i) => { if (EVENT.test(lineAt(lines, i))) roles[i] = 'chrome'; });
    return;
  }
  // A name in bold shows where each turn begins, so that one may go on over many paragraphs.
  findTalk(lines, roles, plain, 2);
  findTalk(lines, roles, emphasised, 12);
}

/** A name that stands alone: of several words, or one such as `Operator`. */
const NAMED = pattern(String.raw`^\p{Lu}[\p{L}.'’-]{1,24}(?: (?:\p{Lu}[\p{L}.'’-]{0,24}|de|van|von|der|da)){0,3}$`);
/** How people speak to each other. */
const TO_EACH_OTHER = /\b(?:I|I['’]\w+|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Tt]hanks?)\b|\?/;
/** So much of what somebody says tells that it is talk. */
const OPENING = 400;

/** Whether somebody speaks to others in what starts at `from`, up to `to` or as far as that is looked at. */
export function speaksToOthers(text: string, from: number, to: number): boolean {
  return TO_EACH_OTHER.test(text.slice(from, Math.min(to, from + OPENING)));
}

/**
 * Transcripts in which a name stands alone above what is said. It takes two names or more that come again, one of them
 * of several words, and that people speak to each other below most of them; then others that stand so speak, too.
 */
function findNamed(lines: Lines, roles: Roles): void {
  const { shapes } = lines;
  const named = new Map<string, number[]>();
  shapes.forEach(({ kind, words, end, marked, length, signs }, i) => {
    if ((kind !== 'phrase' && kind !== 'interface') || words > 4 || length > 60 || end !== 'open' || marked !== 'no' || (signs & SIGN.digit) !== 0 || shapes[i + 1]?.kind !== 'prose' || roles[i] === 'speaker') return;
    const line = lineAt(lines, i);
    if (NAMED.test(line) && !NOBODY.test(line) && !shows(lines, i, TRAIT.section) && !INTERFACE.has(line.toLowerCase())) add(named, line, i);
  });
  const again = [...named].filter(([, at]) => at.length > 1);
  const turns = again.flatMap(([, at]) => at).sort((a, b) => a - b);
  if (again.length < 2 || turns.length < FEWEST + 1 || !again.some(([name]) => name.includes(' '))) return;
  const talk = turns.filter((i) => speaksToOthers(lines.text, lines.starts[i + 1] ?? 0, endOf(lines, i + 1))).length;
  if (talk * 3 < turns.length * (again.every(([name]) => isCapitals(name)) ? 1 : 2) || isForm(again.map(([name]) => name), named)) return;
  const [first = 0, last = 0] = [turns[0], turns[turns.length - 1]];
  for (const at of named.values()) for (const i of at) if (i >= first && i <= last) roles[i] = 'speaker';
}

/** @param longest how many lines a turn may have on average */
function findTalk(lines: Lines, roles: Roles, said: ReadonlyMap<string, readonly number[]>, longest: number): void {
  // A label that never stands before a sentence is that of a fact: `Venue: the old quay`.
  const isSaying = (i: number): boolean => ENDS.has(endOfTurn(lines, i));
  const names = [...said].filter(([name, at]) => comesAgain(name, said) && at.some(isSaying)).map(([name]) => name);
  const turns = names.flatMap((name) => said.get(name) ?? []).sort((a, b) => a - b);
  if (names.length < 2 || turns.length < FEWEST || !isDense(lines, turns, longest) || !isTalk(lines, names, turns) || isForm(names, said)) return;
  for (const i of turns) roles[i] = 'speaker';
  // Who speaks only once is named as the others are.
  const [first = 0, last = 0] = [turns[0], turns[turns.length - 1]];
  const isLike = names.every(isCapitals) ? isCapitals : names.every(hasSpace) ? hasSpace : names.some(isUser) ? isUser : () => false;
  for (const [name, at] of said) if (isLike(name)) for (const i of at) if (i > first && i < last && isSaying(i)) roles[i] = 'speaker';
}

/** How a turn ends that may run on over some lines. */
function endOfTurn(lines: Lines, i: number): Shape['end'] {
  let last = i;
  while (last < i + LONGEST_WRAP && lines.gaps[last + 1] === 0 && goesOn(lines, last + 1)) last++;
  return lines.shapes[last]?.end ?? 'open';
}

const LONGEST_WRAP = 6;
const ENDS: ReadonlySet<Shape['end']> = new Set(['stop', 'question', 'cut']);
const isCapitals = (name: string): boolean => name.length > 1 && name === name.toUpperCase();
const isUser = (name: string): boolean => name === name.toLowerCase() || /\d/.test(name);
const hasSpace = (name: string): boolean => name.includes(' ');
/** How copies of talks with a model call who speaks. */
const ASSISTED = /^(?:User|Human|You|Me|Assistant|AI|Bot|ChatGPT|Claude|Gemini|Copilot|Model|System)$/;
const isAssisted = (name: string): boolean => ASSISTED.test(name);

function add(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The same name, or its first or last part, as after an introduction: `NORA BLUM`, then `NORA`; or the like with another number does: `spk09`, `spk02`. */
function comesAgain(name: string, turns: ReadonlyMap<string, readonly number[]>): boolean {
  if ((turns.get(name)?.length ?? 0) > 1) return true;
  if (FIGURES.test(name)) {
    const unnumbered = name.replace(FIGURES, '');
    for (const [other, at] of turns) if (at.length > 1 && other.replace(FIGURES, '') === unnumbered) return true;
  }
  for (const other of turns.keys()) if (other !== name && (other.startsWith(`${name} `) || name.startsWith(`${other} `) || other.endsWith(` ${name}`) || name.endsWith(` ${other}`))) return true;
  return false;
}

const FIGURES = /\d+$/;

function isDense({ shapes }: Lines, turns: readonly number[], longest: number): boolean {
  const [first = 0, last = 0] = [turns[0], turns[turns.length - 1]];
  let others = 0;
  // What opens with a cut mark goes on with what is said above it.
  for (let i = first; i <= last; i++) if (shapes[i]?.cutStart === false && (shapes[i]?.kind === 'prose' || (shapes[i]?.kind === 'phrase' && shapes[i]?.marked === 'no'))) others++;
  return turns.length * longest >= others;
}

/** Most turns are sentences; and all names are of several words or in capitals, or somebody asks. Words in lower case or with figures are names where people speak to each other. */
function isTalk(lines: Lines, names: readonly string[], turns: readonly number[]): boolean {
  // What is typed needs no stop, and neither does who speaks to another.
  const spoken = turns.filter((i) => lines.shapes[i]?.first !== ANGLE);
  const ends = spoken.map((i) => endOfTurn(lines, i));
  const talks = spoken.map((i) => TO_EACH_OTHER.test(lineAt(lines, i)));
  if (names.some(isUser) && talks.filter(Boolean).length * 2 < spoken.length) return false;
  const said = ends.filter((end, n) => ENDS.has(end) || talks[n]).length;
  return said * 3 >= spoken.length * 2 && (ends.includes('question') || names.every((name) => hasSpace(name) || isCapitals(name)) || names.every(isAssisted));
}

/** Labels that come again in one order, as often as each other, are those of a form. */
function isForm(names: readonly string[], turns: ReadonlyMap<string, readonly number[]>): boolean {
  const places = names.map((name) => turns.get(name) ?? []);
  const count = places[0]?.length ?? 0;
  if (names.length < 3 || count < 2 || places.some((each) => each.length !== count)) return false;
  return places.every((each, k) => each.every((at, n) => k === 0 || at > (places[k - 1]?.[n] ?? at)) && each.every((at, n) => n === count - 1 || at < (places[0]?.[n + 1] ?? at)));
}
