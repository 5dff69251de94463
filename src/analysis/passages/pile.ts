import type { BlockSource, Role } from '../analysis.js';
import { detached } from '../../base/strings.js';
import type { SourceOf, Stack } from './stack.js';

/** The blocks that have been put, as lists, with places from the start of the first. Whoever asks gives places of the text. */
export class Pile implements Pick<Stack, 'starts' | 'ends' | 'roles' | 'sources' | 'passages' | 'passage'> {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly roles: Role[] = [];
  readonly sources: SourceOf[] = [];
  readonly passages: number[] = [];
  /** The number of the passage that blocks belong to. */
  passage = 0;
  readonly #text: string;
  readonly #base: number;

  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  /** The number of the block that was put last; -1 for none. */
  get last(): number {
    return this.starts.length - 1;
  }

  push(start: number, end: number, role: Role, source: SourceOf = null): number {
    this.starts.push(start - this.#base);
    this.ends.push(end - this.#base);
    this.roles.push(role);
    this.sources.push(source);
    return this.passages.push(this.passage) - 1;
  }

  /** Puts what stands between two others, less the space behind it. */
  pushChrome(start: number, end: number): void {
    const { length } = this.#text.slice(start, end).trimEnd();
    if (length > 0) this.push(start, start + length, 'chrome');
  }

  /** Lets the last block go on to `end`. */
  extend(end: number): void {
    this.ends[this.last] = end - this.#base;
  }

  sourceAt(start: number, end: number, subtype: BlockSource['subtype']): BlockSource {
    return { start: start - this.#base, end: end - this.#base, text: detached(this.#text.slice(start, end)), subtype };
  }
}
