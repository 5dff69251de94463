import { analyse } from '../../../../src/analysis/analyse.js';
import type { AnalysisOptions } from '../../../../src/analysis/analysis.js';
import type { NameMark } from '../../../../src/analysis/marks.js';

export const NO_NAMES: AnalysisOptions = { models: {}, systems: {} };

export interface ExpectedName {
  readonly kind: 'model' | 'system';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly canonical: string;
  readonly optional: boolean;
}

/** Takes the marks (`[m Opus 4 = Claude Opus 4]`) out of a text: the plain text, and the names marked in it. */
export function unmarked(marked: string): { readonly text: string; readonly names: readonly ExpectedName[] } {
  const names: ExpectedName[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([ms])(\??) ([^\]=]+?)(?: = ([^\]]+))?\]/g)) {
    const [whole, kind = 'm', optional = '', name = '', canonical] = match;
    text += marked.slice(from, match.index);
    names.push({ kind: kind === 'm' ? 'model' : 'system', start: text.length, end: text.length + name.length, text: name, canonical: canonical ?? name, optional: optional === '?' });
    text += name;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), names };
}

export function namesIn(text: string, options: AnalysisOptions = NO_NAMES): NameMark[] {
  return analyse(text, options).marks.filter((mark): mark is NameMark => mark.kind === 'model' || mark.kind === 'system');
}

const words = (name: string): string => (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** What differs between the names a text should have and those found in it, a line each; optional ones cost nothing. */
export function differences(marked: string): readonly string[] {
  const { text, names } = unmarked(marked);
  const found = namesIn(text);
  const missed = names.filter((name) => !name.optional && !found.some((f) => f.kind === name.kind && f.start === name.start && f.end === name.end));
  const spurious = found.filter((f) => !names.some((name) => name.kind === f.kind && (name.optional ? f.start < name.end && name.start < f.end : f.start === name.start && f.end === name.end)));
  const misnamed = names.filter((name) => !name.optional && found.some((f) => f.kind === name.kind && f.start === name.start && f.end === name.end && words(f.canonical) !== words(name.canonical)));
  return [
    ...missed.map((name) => `missed ${name.kind} ${name.text}`),
    ...spurious.map((f) => `spurious ${f.kind} ${text.slice(f.start, f.end)} (${f.rule})`),
    ...misnamed.map((name) => `misnamed ${name.text}: ${found.find((f) => f.start === name.start)?.canonical ?? ''} for ${name.canonical}`),
  ];
}
