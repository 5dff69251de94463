import type { Analysis, Block, Sentence } from '../../../src/analysis/analysis.js';
import type { Comparator, Mark } from '../../../src/analysis/marks.js';
import type { Document } from '../../../src/corpus/entry.js';

/** A document of one sentence a line, its figures and names written as in `pairs.ts`. */
export function sketch(uri: string, lines: readonly string[]): Document {
  const marks: Mark[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  for (const line of lines) {
    const start = text.length;
    let from = 0;
    for (const found of line.matchAll(/\{([^|}]*)\|([^|}]*)\|([^}]*)\}|<([^|>]*)(?:\|([^>]*))?>/g)) {
      text += line.slice(from, found.index);
      from = found.index + found[0].length;
      const [, words, value, thing, name, canonical] = found;
      const span = { start: text.length, end: text.length + (words ?? name ?? '').length, rule: 'test' };
      text += words ?? name ?? '';
      if (name !== undefined) marks.push({ ...span, kind: /Bench|QA/.test(name) ? 'system' : 'model', canonical: canonical ?? name });
      else marks.push(numberMark(span, words ?? '', value ?? '', thing ?? ''));
    }
    text += line.slice(from);
    const sentence = { start, end: text.length, claim: true };
    sentences.push(sentence);
    marks.push({ kind: 'claim', start, end: text.length, rule: 'test', type: 'finding', hedge: 'none', cues: [], source: null });
    text += '\n';
  }
  const blocks: Block[] = sentences.map(({ start, end }, passage) => ({ start, end, role: 'body', source: null, passage }));
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const settled = blocks.map((block, i) => {
    const sentence = sentences[i];
    const inside = marks.filter((mark) => block.start <= mark.start && mark.start < block.end);
    return {
      sentences: sentence === undefined ? [] : [{ ...sentence, start: 0, end: block.end - block.start }],
      marks: inside.map((mark) => ({ ...mark, start: mark.start - block.start, end: mark.end - block.start })),
    };
  });
  const analysis: Analysis = { text, blocks, settled, sentences, marks };
  return { uri, file: uri, analysis, marks };
}

function numberMark(span: { start: number; end: number; rule: string }, words: string, written: string, thing: string): Mark {
  const [, comparator, amount = '', unit] = /^([~<>≤≥]?)(\S+) ?(.*)$/.exec(written) ?? [];
  const ends = amount.split('..').map(Number);
  const [low = 0, high] = ends;
  const isDate = unit === '' && thing === '' && (/^(?:19|20)\d\d$/.test(words) || /^--\d\d$/.test(written));
  return {
    ...span, kind: 'number', comparator: (comparator === '' ? '=' : comparator) as Comparator, tolerance: null,
    value: isDate ? written : high === undefined ? low : [low, high], unit: unit === '' ? null : unit ?? null,
    of: thing === '' ? null : thing,
    subtype: isDate ? 'date' : unit === '%' ? 'percent' : unit === 'x' ? 'multiplier' : unit === '' && low < 1 ? 'fraction' : unit === '' ? 'cardinal' : 'measurement',
  };
}

/** `a // b` a line. */
export function pairsOf(table: string): (readonly [string, string])[] {
  return table.trim().split('\n').map((line) => {
    const [a = '', b = ''] = line.split(' // ');
    return [a, b] as const;
  });
}
