import type { BlockSource, Role } from '../analysis.js';

/** What the lines above leave to the lines below them. */
export interface Standing {
  /** What kind of source the text that follows comes from. */
  readonly source: BlockSource['subtype'] | null;
  readonly titled: boolean;
  /** How many titles there were; 2 for more. */
  readonly titles: number;
  /** Whether the text is an article under its headline, and whether it has come to its paragraphs: what looks like a title in it is a section of it. In a `page` that is dated or signed and no more only a few words are. */
  readonly article: 'none' | 'head' | 'text' | 'page';
  /** Under a name with a time each line is a message of its own. */
  readonly chatting: boolean;
  /** Whether a title has run into the start of a line, as in results of a search: others do so, too, whatever stands above them. */
  readonly running: boolean;
  /** Whether the last body may still be told its source. */
  readonly open: boolean;
}

/** At the top of a text. */
export const TOP: Standing = { source: null, titled: false, titles: 0, article: 'none', chatting: false, running: false, open: false };

/** In the place of a source or a block: the one that stands above these lines. */
export const ABOVE = 'above';
export type SourceOf = BlockSource | null | typeof ABOVE;
/** A body into which the next line, or the source of its title, may go. */
export type OpenBody = number | null | typeof ABOVE;

/**
 * The blocks of some lines as lists, so that many cost little: block `i` is what stands at `i` in each. They are in order,
 * do not overlap and leave out nothing but white space. Offsets are from the start of the first of the lines, and
 * passages are counted from there.
 */
export interface Stack {
  readonly starts: number[];
  readonly ends: number[];
  readonly roles: Role[];
  readonly sources: SourceOf[];
  readonly passages: number[];
  /** The source that the body left open above turns out to have. */
  readonly sourceOfOpen: BlockSource | null;
  readonly before: Standing;
  readonly after: Standing;
  /** What the text that follows comes from, the body that is open at the end, and the number of the passage there. */
  readonly source: SourceOf;
  readonly open: OpenBody;
  readonly passage: number;
}
