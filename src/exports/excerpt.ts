import { analyse } from '../analysis/analyse.js';
import type { Analysis, Block, BlockSource } from '../analysis/analysis.js';
import type { Kind, Mark } from '../analysis/marks.js';
import { codePointOffsets } from '../base/codePoints.js';
import { sha256 } from '../base/hash.js';
import { lineStarts } from '../base/lines.js';
import { annotationRecord, type AnnotationRecord } from './record.js';
import { byPlace, tagRecord, type Anchored, type TagRecord } from './tags.js';

/** A seed to export from: its text as it is now, and the marks that go out. */
export interface ExportSeed {
  /** `null` where there is no such file any more. */
  readonly uri: string | null;
  /** Relative to the folder it was found in, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly marks: readonly Mark[];
  /** What people tagged, as far as it goes out. */
  readonly tags?: readonly Anchored[];
  /** Whether `text` differs from what is on disk. */
  readonly unsaved: boolean;
}

/** A seed that is gone: what was tagged in it goes out with the words it had. */
export function goneSeed(file: string, tags: readonly Anchored[]): ExportSeed {
  return { uri: null, file, text: '', analysis: analyse('', { models: {}, systems: {} }), marks: [], tags, unsaved: false };
}

/** An annotation with its provenance. What is not yet known is `null`. */
export interface Excerpt {
  readonly annotation: AnnotationRecord | TagRecord;
  /** Of its seed; `null` where that is gone. */
  readonly uri: string | null;
  /** Unicode code points in the text with line ends as LF, end exclusive. */
  readonly codePoints: { readonly start: number | null; readonly end: number | null };
  /** The text before and after, at most 32 code units, cut between characters as a reader sees them. */
  readonly prefix: string;
  readonly suffix: string;
  readonly source: BlockSource | null;
  readonly url: string | null;
  readonly sha256: string;
  readonly unsaved: boolean;
}

/** Length of prefix and suffix in UTF-16 code units: that of Hypothesis, whose readers expect it. */
const CONTEXT = 32;

export function excerptsOf(seed: ExportSeed, kinds: readonly Kind[]): Excerpt[] {
  const { uri, file, text, analysis, unsaved, tags = [] } = seed;
  const marks = seed.marks.filter((mark) => kinds.includes(mark.kind));
  if (marks.length === 0 && tags.length === 0) return [];
  const starts = lineStarts(text);
  const codePoints = codePointOffsets(text);
  const hash = sha256(text);
  const sourceAt = sourceFinder(analysis.blocks);
  const found: (AnnotationRecord | TagRecord)[] = marks.map((mark) => annotationRecord(file, text, starts, mark));
  const all = tags.length === 0 ? found : [...found, ...tags.map((tag) => tagRecord(file, text, starts, tag))].sort(byPlace);
  const lost = new Map(tags.map(({ annotation }) => [annotation.id, annotation.target]));
  return all.map((annotation): Excerpt => {
    const { start, end } = annotation;
    if (start === null || end === null) {
      const { prefix = '', suffix = '', sha256: was = hash } = lost.get(annotation.id) ?? {};
      return { annotation, uri, codePoints: { start: null, end: null }, prefix: lastCharacters(prefix), suffix: firstCharacters(suffix), source: null, url: null, sha256: uri === null ? was : hash, unsaved };
    }
    const source = sourceAt({ start });
    return {
      annotation,
      uri,
      codePoints: { start: codePoints[start] ?? 0, end: codePoints[end] ?? 0 },
      prefix: lastCharacters(text.slice(Math.max(0, start - CONTEXT - CLUSTER), start)),
      suffix: firstCharacters(text.slice(end, end + CONTEXT + CLUSTER)),
      source,
      url: source?.subtype === 'url' ? source.text : null,
      sha256: hash,
      unsaved,
    };
  });
}

/** Marks come in order, so the block of each is at or after that of the one before. */
function sourceFinder(blocks: readonly Block[]): (mark: { readonly start: number }) => BlockSource | null {
  let index = 0;
  return (mark) => {
    while (index + 1 < blocks.length && (blocks[index + 1]?.start ?? Infinity) <= mark.start) index++;
    return blocks[index]?.source ?? null;
  };
}

/** More than the code units of any character in common use, so that a cluster at the cut is seen whole. */
const CLUSTER = 16;

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a reader sees them. The tables for it are loaded when the first excerpt is made. */
function charactersOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function firstCharacters(text: string): string {
  let end = 0;
  for (const { index, segment } of charactersOf(text)) {
    if (index + segment.length > CONTEXT) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

function lastCharacters(text: string): string {
  for (const { index } of charactersOf(text)) {
    if (text.length - index <= CONTEXT) return text.slice(index);
  }
  return '';
}
