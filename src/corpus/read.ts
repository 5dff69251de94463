import { Strings } from '../base/strings.js';
import type { Document } from './entry.js';
import { pack, type Packed } from './layout.js';
import { readStretch, stretchesOf, type Stretch } from './parts.js';

/** What was read of a stretch, as it is kept. */
export interface PartRead {
  readonly start: number;
  readonly packed: Packed;
  readonly sentences: number;
  readonly annotations: number;
}

/** What was read of one document by itself, wherever that was: it can be sent from one thread to another. */
export interface DocumentRead {
  readonly uri: string;
  readonly file: string;
  readonly parts: readonly PartRead[];
  /** What the numbers of strings in `parts` stand for. */
  readonly strings: readonly string[];
}

export function readDocument(document: Document): DocumentRead {
  const strings = new Strings();
  const parts = stretchesOf(document.analysis).map((stretch) => readPart(document, stretch, strings));
  return { uri: document.uri, file: document.file, parts, strings: strings.all() };
}

export function readPart(document: Document, stretch: Stretch, strings: Strings): PartRead {
  const { entry, annotations } = readStretch(document, stretch, strings);
  return { start: stretch.start, packed: pack(entry), sentences: entry.starts.length, annotations };
}
