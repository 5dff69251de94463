import type { Span } from '../base/span.js';
import type { Mark, SourceSubtype } from './marks.js';

/**
 * What a stretch of text is to a reader. `body` is what somebody says; `title`, `heading` and `speaker` tell where
 * a body comes from; `chrome` is buttons, menus and ads, in which nothing is marked.
 */
export type Role = 'body' | 'title' | 'heading' | 'speaker' | 'chrome';

/** The text of the source of a passage, and where it stands. */
export interface BlockSource extends Span {
  readonly text: string;
  readonly subtype: SourceSubtype;
}

/** A stretch of text with one role; blocks are in order, do not overlap and leave out nothing but white space. */
export interface Block extends Span {
  readonly role: Role;
  /** Where a body comes from; `null` where the text does not say, and for every other role. */
  readonly source: BlockSource | null;
  /** Bodies that share a number are one passage: the sayings of one speaker, the text under one title. */
  readonly passage: number;
}

/** A sentence of a body, a claim or not; a cut one keeps its trailing `…`. */
export interface Sentence extends Span {
  /** Whether it reads as an assertion: the same as that a claim mark has this span. */
  readonly claim: boolean;
}

/**
 * What is said in one block, with offsets from the block's start. It is the same object from one analysis of a text to
 * the next as long as nothing in it has changed, wherever the block has moved.
 */
export interface SettledBlock {
  readonly sentences: readonly Sentence[];
  /** Of a claim, `source` is `null` here: the block tells it. */
  readonly marks: readonly Mark[];
}

/** Names that the user gave: canonical name to aliases. They win over every rule. */
export interface AnalysisOptions {
  readonly models: Readonly<Record<string, readonly string[]>>;
  readonly systems: Readonly<Record<string, readonly string[]>>;
}

/**
 * What is known of one text. Offsets here are from the start of the text. `marks` is sorted by start, then the
 * longer first. An `Analysis` is a value: it never changes, and a later one may share parts with it.
 */
export interface Analysis {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What is said in each of `blocks`. */
  readonly settled: readonly SettledBlock[];
  readonly sentences: readonly Sentence[];
  readonly marks: readonly Mark[];
}
