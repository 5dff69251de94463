import { pattern } from '../../base/pattern.js';
import type { Span } from '../../base/span.js';
import type { BlockSource } from '../analysis.js';
import { isTitleText, wordsIn } from './glue.js';
import { endOf, type Lines } from './lines.js';
import { WRITTEN } from './titles.js';

/** The source with which a line opens, in UTF-16 code units from the line's start. */
export interface Lead extends Span {
  readonly subtype: Extract<BlockSource['subtype'], 'title' | 'speaker'>;
  /** Where the line's own text starts; 0 where the lead is part of it. */
  readonly says: number;
}

/** The title of a publication in the cell of a table, with a wide gap or a dash before what is told of it: `| 2) Gulls on roofs  We count …`. */
const CELL = pattern(String.raw`^\|\s{0,3}(?:\d{1,3}[.)]\s{1,3})?(?:\*\*)?(?<title>[\p{Lu}\d][^|*]{2,160}?)(?:\*\*(?::|\s[–—-]|\s{1,4})\s{0,4}|\s{2,6})(?=["“(]?\p{Lu})`);
/** The mark of an item. */
const MARK = String.raw`(?:[-*•■+]|\d{1,3}[.)])\s{1,3}`;
/** Where an item of a list leads to, set apart from what is told of it: `- **[Nine gulls on one roof](https://gulls.example)** (12 votes): …`. */
const ITEM = pattern(String.raw`^(?:${MARK})?(?:\*\*)?\[(?<title>[\p{Lu}\d"“][^[\]\n]{8,200})\]\(https?://[^\s()]{3,400}\)(?:\*\*)?(?=\s\(|:|\s[–—-]\s)`);
/** The same with the address in brackets, or what kind of text it is, or who wrote it: `• Nine gulls on one roof (https://gulls.example): …`, `• Nine gulls on one roof, by Ida Lund. …`. */
const NAMED_ITEM = pattern(String.raw`^${MARK}(?<title>[\p{Lu}\d"“][^()\n]{8,160}?)(?: \((?:https?://(?![^\s()]{0,200}/(?:pull|issues|commit|compare)s?/)[^\s()]{3,400}|[^()\n]{0,40}\b(?:blog|paper|post|report|preprint|arXiv|talk|slides|video|podcast|essay|article|newsletter|thread)\b[^()\n]{0,30})\)|, by \p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3}(?=[.,:]|$))`);
/** The same with who wrote it and when behind a dash, which tells of no sentence: `- Gulls are birds — Lund et al. (2021). …`. */
const WRITTEN_ITEM = pattern(String.raw`^${MARK}(?<title>[\p{Lu}\d"“][^()\n]{8,160}?)(?=${WRITTEN})`);
/** Who says what an item tells: `- [@ida_m](https://birds.example/1) said …`, `@ida_m: …`. */
const SAYS = /^(?:[-*•+]\s{1,3})?(?:\*\*)?\[?(?<name>@\w{2,30})\]?(?:\(https?:\/\/[^\s()]{3,400}\))?(?:\*\*)?(?::\s|\s(?:said|says|wrote|writes|argued|argues|claimed|claims|reported|reports|shared|stressed|noted|notes|called|asked|announced|explained|posted|added|warned|replied)\b)/;

/** A source at the start of a line ends within so many UTF-16 code units. */
const LONGEST = 700;

/** The source with which line `i` opens; looked for once. */
export function leadAt(lines: Lines, i: number): Lead | null {
  const shape = lines.shapes[i];
  if (shape === undefined) return null;
  const { known } = shape;
  if (known.lead === undefined) known.lead = shape.kind === 'row' ? null : leadOf(lines.text, lines.starts[i] ?? 0, endOf(lines, i));
  return known.lead;
}

/** The source that stands at the start of the line from `from` to `to`, for that line alone; `null` where there is none. */
export function leadOf(text: string, from: number, to: number): Lead | null {
  const opens = text.charAt(from);
  if (!'|-*•■+[@123456789'.includes(opens)) return null;
  const line = text.slice(from, Math.min(to, from + LONGEST));
  if (opens === '|') return found(CELL.exec(line), 'title', true);
  return line.includes('](http') && line.indexOf('[') < 12 && line.charAt(line.indexOf('[') + 1) !== '@' ? found(ITEM.exec(line), 'title', false)
    : line.slice(0, 8).includes('@') ? found(SAYS.exec(line), 'speaker', false)
    : line.includes(' (') || line.includes(', by ') ? named(found(NAMED_ITEM.exec(line), 'title', false), line) ?? found(WRITTEN_ITEM.exec(line), 'title', false) : null;
}

function named(lead: Lead | null, line: string): Lead | null {
  return lead !== null && isTitleText(line.slice(lead.start, lead.end)) ? lead : null;
}

function found(match: RegExpExecArray | null, subtype: Lead['subtype'], apart: boolean): Lead | null {
  const name = (match?.groups?.['title'] ?? match?.groups?.['name'])?.trimEnd();
  if (match === null || name === undefined || (subtype === 'title' && (apart ? !isTitleText(name) : wordsIn(name) < 4))) return null;
  const start = match[0].indexOf(name);
  return { start, end: start + name.length, subtype, says: apart ? match[0].length : 0 };
}
