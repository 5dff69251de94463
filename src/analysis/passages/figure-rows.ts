import { pattern } from '../../base/pattern.js';

/** A label and its figure, and no more. */
const ROW = pattern(String.raw`^[\p{L}\d][^\n:=]{0,40}[^\s:=–—-](?<parted> ?[:=] ?| [–—-] | )[~≈<>≤≥]?(?<figure>[+−-]?[$€£¥]? ?\d[\d.,]*(?:[–-]\d[\d.,]*)?)(?<unit> ?%| ?[\p{L}°µ][\p{L}\d/²³-]{0,11}(?: [\p{Ll}/]{1,12})?)?(?:/[\p{L}-]{1,12})?\*?(?: ?\([^()]{1,30}\))?$`);
/** A figure with a place behind its point, in thousands, in money or below nought. */
const EXACT = /^[+−-]|[$€£¥]|\d[.,]\d/;
/** Behind a blank alone a figure may be a version, but not with two places before its point or three digits behind it. */
const NO_VERSION = /\d\d\.\d|\.\d\d\d|,\d\d\d|[$€£¥−]/;

/** Whether a line is a label and its figure: `Weight 31 kg`, `Depth: 4`, but not `Level 4`. */
export function isFigureRow(line: string): boolean {
  const { parted } = ROW.exec(line)?.groups ?? {};
  return parted !== undefined && (parted !== ' ' || isExactRow(line));
}

/** Whether the figure of such a line is of a kind that no page counts its readers by: `Weight 31 kg`, `Depth: 4.2`, `Rows = 4`. */
export function isExactRow(line: string): boolean {
  const { parted, figure = '', unit } = ROW.exec(line)?.groups ?? {};
  return parted !== undefined && (unit !== undefined || parted.includes('=') || (parted === ' ' ? NO_VERSION : EXACT).test(figure));
}
