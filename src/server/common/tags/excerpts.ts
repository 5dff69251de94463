import type { Annotation } from '../../../annotations/annotation.js';
import { allTags } from '../../../annotations/recode.js';
import { lineStarts } from '../../../base/lines.js';
import type { CodeEntry, TagExcerpt } from '../../../protocol/tags.js';
import { rangeOf } from '../positions.js';
import type { FolderTags } from './folderTags.js';
import type { Placed } from './live.js';

/** Annotations of one seed for the client; `text` is the seed's, `undefined` where it cannot be read. */
export function excerptsOf(folder: FolderTags, placed: readonly Placed[], text: string | undefined): TagExcerpt[] {
  if (placed.length === 0) return [];
  const starts = lineStarts(text ?? '');
  return placed.map(({ annotation, anchor }) => ({
    ...saidIn(folder, annotation),
    state: anchor.state,
    range: 'span' in anchor ? rangeOf(starts, anchor.span) : null,
    textNow: anchor.state === 'changed' ? anchor.text : null,
    candidates: anchor.state === 'ambiguous' ? anchor.candidates.map((span) => rangeOf(starts, span)) : [],
  }));
}

function saidIn(folder: FolderTags, { id, target, tags, note, creator, created, mark }: Annotation): Omit<TagExcerpt, 'state' | 'range' | 'textNow' | 'candidates'> {
  return {
    folder: folder.uri, id, uri: folder.uriOf(target.source), file: target.source, text: target.exact, tags, note, creator, created,
    mark: mark?.kind ?? null, colour: tags.map((tag) => colourOf(folder, tag)).find((colour) => colour !== null) ?? null,
  };
}

/** A tag without a colour has that of the level above it. */
function colourOf(folder: FolderTags, tag: string): string | null {
  for (let name = tag; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('/')))) {
    const colour = folder.book.codes.get(name)?.colour;
    if (colour !== undefined && colour !== null) return colour;
  }
  return null;
}

/** Every tag of a folder, levels that only others stand under too. */
export function codeEntries(folder: FolderTags): CodeEntry[] {
  return allTags(folder.store, folder.book).map((name) => ({
    name, count: folder.store.count(name), colour: colourOf(folder, name), description: folder.book.codes.get(name)?.description ?? '',
  }));
}
