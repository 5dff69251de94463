import type { Excerpt } from './excerpt.js';

/** One JSON object a line: the annotation as printed everywhere, then where it comes from. What is not yet known is `null`. */
export function jsonLines(excerpts: readonly Excerpt[]): string {
  return excerpts.map((excerpt) => `${JSON.stringify(record(excerpt))}\n`).join('');
}

function record(excerpt: Excerpt): object {
  const { annotation, codePoints, prefix, suffix, sha256, url, unsaved } = excerpt;
  return {
    ...annotation, start_cp: codePoints.start, end_cp: codePoints.end, prefix, suffix, passage_source: excerpt.source?.text ?? null, url,
    captured: null, sha256, ...(unsaved ? { unsaved } : {}), ...(annotation.kind === 'tag' ? {} : { tags: null, note: null, creator: null, created: null, state: null }),
  };
}
