import type { Span } from '../base/span.js';
import type { Hedge, Kind, Mark } from '../analysis/marks.js';
import type { Relation } from '../corpus/links.js';
import type { ConflictFinding } from './conflicts.js';
import type { Subject } from './compare/subjects.js';
import type { ReferenceGroup } from './references.js';
import type { Turn } from './turn.js';
import type { Outline, OutlineOptions } from './outline/outline.js';

/** A stretch of a seed; lines and columns are from 1, columns in UTF-16 code units. It is known without the seed's text. */
export interface Location extends Span {
  readonly uri: string;
  /** As a person knows the file: relative to its folder, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A location with a few words of its text on one line. All text here is plain: whoever shows it escapes it. */
export interface Place extends Location {
  readonly excerpt: string;
}

/** One fact of a card: a plain sentence, the places that bear it out, and how many more there are. */
export interface CardLine {
  readonly text: string;
  readonly places: readonly Place[];
  readonly more: number;
}

/** What a hover says of the mark at `start`–`end`. The last line is the rule and its cues. */
export interface Card extends Span {
  readonly kind: Kind;
  readonly title: string;
  readonly lines: readonly CardLine[];
}

export interface CardOptions {
  /** How many places a line of the card shows. */
  readonly limit: number;
  /** Which relations between claims it tells of; all where none are named. */
  readonly relations?: readonly Relation[];
}

export interface SymbolNode extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: Kind | 'passage';
  /** The part that is shown as selected. */
  readonly selection: Span;
  readonly children: readonly SymbolNode[];
}

export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: Kind;
  readonly location: Location;
}

/** A stretch of one line with one type; tokens are in order and do not overlap: the inner kind wins, an outer one is split. */
export interface Token extends Span {
  readonly type: Exclude<Kind, 'claim'>;
  /** Of a number that the text does not give as exact: `about`, `over`, `up to`. */
  readonly approximate: boolean;
}

export interface Decorations {
  readonly claims: Readonly<Record<Hedge, readonly Span[]>>;
  readonly chrome: readonly Span[];
}

export interface Related {
  readonly relation: Relation | 'same-name' | 'same-source' | 'same-measure';
  readonly location: Location;
}

/**
 * What Seedmark does for an editor, in offsets (UTF-16 code units) and plain data. A document that is not held gives
 * empty answers. A card quotes other seeds, whose text may have to be read again: it is a promise.
 */
export interface Features {
  /** Every mark of a seed, by start, then the longer first, the user's corrections obeyed. */
  marks(uri: string): readonly Mark[];
  tokens(uri: string, within?: Span): readonly Token[];
  decorations(uri: string): Decorations;
  counts(uri: string): Readonly<Record<Kind, number>>;
  hover(uri: string, offset: number, options: CardOptions): Promise<Card | null>;
  definition(uri: string, offset: number): readonly Location[];
  /** Everything that links to the mark at `offset`, itself included, by relation, then file and offset. */
  references(uri: string, offset: number): readonly Related[];
  /** The same by relation, for those of `relations`, with a few words of each place. */
  referenceGroups(uri: string, offset: number, relations: readonly Related['relation'][], turn: Turn): Promise<readonly ReferenceGroup[]>;
  highlights(uri: string, offset: number): readonly Span[];
  symbols(uri: string): readonly SymbolNode[];
  workspaceSymbols(query: string): readonly WorkspaceSymbol[];
  /** A tree over all seeds, as they are when it is asked. */
  outline(options: OutlineOptions): Outline;
  /** What contradicts a seed: the differing figures, or whole claims. Empty where it is cancelled. */
  conflicts(uri: string, turn: Turn): Promise<readonly ConflictFinding[]>;
  /** What can be compared: every model, system and measured thing. */
  subjects(): readonly Subject[];
  /** The ids of what the mark at an offset is about. */
  subjectsAt(uri: string, offset: number): readonly string[];
  /**
   * A comparison as a Markdown document; the same for the same seeds.
   * @param href the address of a seed as the document's links are to have it
   */
  compare(ids: readonly string[], href: (uri: string) => string): Promise<string>;
  /** http and https alone. */
  links(uri: string): readonly (Span & { readonly target: string })[];
  folds(uri: string): readonly Span[];
  /** The nearest mark after (or before) `offset`, going round at the end; `null` where the seed has none of `kinds`. */
  nextMark(uri: string, offset: number, direction: 'next' | 'previous', kinds: readonly Kind[]): Span | null;
}
