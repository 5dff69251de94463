import { pattern } from '../../base/pattern.js';
import type { Span } from '../../base/span.js';
import { lineAt, type Lines } from './lines.js';
import { DATE } from './stamps.js';

const BEFORE = pattern(String.raw`^(?:[-*•▪■◦‣·–+]\s+|\d{1,3}[.)]\s+|\(\d{1,2}\)\s+|[a-z][.)]\s+|#{1,6}\s+(?:\d{1,3}[.)]\s+(?=\p{L}{2}))?|={2,5}\s?|(?:[Tt]itle|Subject):\s*|\[(?:PDF|HTML|BOOK|DOC)\]\s+)?(?:\*\*|__)?`);
const AFTER = /(?:\*\*|__)?(?:\s?={2,5}|\s#{1,6}|\s?\[edit(?: source)?\]|(?<=[a-z?)])#|\s?¶|[☆⋆†‡])?$/;

/** Where and when it appeared, whose it is, and its address: `(Volt Magazine, 2021)`, `(Lund et al., Bergen)`, `(cells.example)`, ` — via Volt`, ` — The Volt Times`, ` by Lund et al. (Bergen)`, ` | Code | Slides`, `: https://cells.example/age`. */
const APPEARED = pattern(String.raw`(?:\s\([^()]{0,60}(?:\b(?:19|20)|[’'])\d\d(?:, [^()]{1,30})?\)|\s\((?:PDF|HTML|EPUB|DOCX?|PPTX?|[Ss]lides|[Vv]ideo|[Aa]udio)(?:, [^()]{1,30})?\)|\s[–—]\s\p{Lu}[\p{L} .&’'-]{1,40}, ${DATE}|\s\((?:arXiv:\S{6,20}|[^()]{0,50}\bet al\.[^()]{0,60}|\p{Lu}[\p{L}.’'-]{1,20}(?:, \p{Lu}[\p{L}.’'-]{1,20}){0,6},? (?:&|and) \p{Lu}[\p{L}.’'-]{1,20}|(?:\p{Ll}+ )?authors|[a-z\d-]{2,40}(?:\.[a-z\d-]{2,20}){1,3})\)|\s[–—]\s(?:The )?(?:\p{Lu}\p{L}{1,20} ){0,3}(?:Times|Post|Gazette|Herald|Tribune|Journal|News|Magazine|Weekly|Daily|Guardian|Observer|Chronicle|Courier|Economist|Telegraph)|\s[–—-]\s(?:[Vv]ia\s[^.–—]{2,40}|[a-z\d-]{2,40}(?:\.[a-z\d-]{2,20}){1,3})|\sby \p{Lu}[\p{L}’'-]{1,24} et al\.?(?: \([^()]{1,60}\))?|(?:\s\|\s(?:[^\p{L}\s]{1,3}\s?)?(?:Code|Paper|PDF|GitHub|Slides|Video|Demo|Poster|Website|Dataset|arXiv)){1,5}|(?::|\s[-–—|])?\s(?:https?://|www\.)\S{1,80})$`);

const AUTHOR = String.raw`\p{Lu}[\p{L}.’'-]{0,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){0,3}`;
/** Who wrote it and when, behind a dash: ` — Lund et al. (2021)`. */
export const WRITTEN = String.raw`\s[–—-]\s${AUTHOR}(?:(?:,|,? and|,? &) ${AUTHOR}){0,6}(?:,? et al\.)? \((?:19|20)\d\d[a-z]?\)`;
/** The same, and under which number: `**Gulls** — Lund et al. (2021), arXiv:2103.04417`. */
const CREDIT = pattern(String.raw`${WRITTEN}(?:, .{1,80})?$`);

/** A title in a field of its own, as YAML writes it: `title: "Gulls on roofs"`. */
const QUOTED = /^[Tt]itle:\s*(["']).{1,300}\1$/;
/** A title that leads to its page: `[Gulls on roofs](https://gulls.example)`. */
const LINK = /^\[([^[\]]{2,200})\]\((?:https?:\/\/|\/|\.|#)/;
const LONGEST_LINK = 220;

const IN_QUOTES = /^["“][^"“”]{2,200}["”]$/;

/** Where a title's authors begin behind it on its line; -1 where they do not. */
export function creditAt(line: string): number {
  const from = Math.max(0, line.length - 300);
  const at = CREDIT.exec(line.slice(from))?.index ?? -1;
  return at < 0 ? -1 : from + at;
}

/** Where the title stands in line `i`; looked for once. */
export function titleIn(lines: Lines, i: number): Span {
  const known = lines.shapes[i]?.known;
  const span = known?.title ?? titleSpan(lineAt(lines, i));
  if (known !== undefined) known.title = span;
  return span;
}

/** Where the title itself stands in the text of a title's line: without the marks of a list, of Markdown or of a wiki. */
export function titleSpan(entry: string): Span {
  const credit = creditAt(entry);
  const line = credit < 0 ? entry : entry.slice(0, credit);
  const start = BEFORE.exec(line)?.[0].length ?? 0;
  const quoted = QUOTED.test(line);
  if (quoted) return { start: start + 1, end: line.length - 1 };
  const link = line.charCodeAt(start) === 91 ? LINK.exec(line.slice(start, start + LONGEST_LINK))?.[1] : undefined;
  if (link !== undefined) return { start: start + 1, end: start + 1 + link.length };
  const after = AFTER.exec(line.slice(-24))?.[0].length ?? 0;
  const end = line.length - after;
  const tail = line.slice(Math.max(start, end - 140), end);
  const stop = Math.max(start, end - (APPEARED.exec(tail)?.[0].length ?? 0));
  // Who wrote it and when stands behind the quotation marks of a title.
  return stop < end && IN_QUOTES.test(line.slice(start, stop)) ? { start: start + 1, end: stop - 1 } : { start, end: stop };
}
