import type { ClaimGrouping } from '../../corpus/claims.js';
import type { Location } from '../features.js';
import type { Turn } from '../turn.js';
import type { Seed } from '../workspace.js';

export type OutlineIcon = 'claim' | 'model' | 'system' | 'spelling' | 'source' | 'type' | 'file' | 'place' | 'conflicts' | 'conflict' | 'copies' | 'copy';

/** One line of a side bar's tree. All text here is plain: whoever shows it escapes it. */
export interface OutlineNode {
  /** The same for the same thing as seeds change, and different from that of every other node of its tree. */
  readonly id: string;
  readonly icon: OutlineIcon;
  readonly label: string;
  readonly description: string;
  /** More of it, on lines of their own. */
  readonly detail: string;
  readonly place: Location | null;
  /** The source of what stands at `place`; `null` where it is not known. */
  readonly source: string | null;
  /** The name, or the head of the measured thing, by which it can be compared. */
  readonly subject: string | null;
  /** Its children where they are few; `later` where they are asked for by its id. */
  readonly children: readonly OutlineNode[] | 'later';
}

/** The first children of a node, and how many there are beside them. */
export interface OutlinePage {
  readonly nodes: readonly OutlineNode[];
  readonly more: number;
  /** What the user is to know of the whole tree: a cap that was hit. */
  readonly note: string | null;
  /** Whether all is known; else more may come when it is asked again. */
  readonly isWhole: boolean;
}

/** A node by its id, and its place among the children of the one before it. */
export interface OutlineStep {
  readonly id: string;
  readonly index: number;
}

export const OUTLINE_VIEWS = ['claims', 'names', 'findings'] as const;
export type OutlineView = (typeof OUTLINE_VIEWS)[number];

export interface OutlineOptions {
  readonly view: OutlineView;
  /** Of the claims alone: what they stand under, and words that each must hold; empty for all. */
  readonly grouping: ClaimGrouping;
  readonly filter: string;
  /** Whether the user wants to hear of conflicts of a seed. */
  readonly tellsConflicts: (uri: string) => boolean;
}

/** One tree over all seeds, asked node by node, so that a large folder costs what is looked at. */
export interface Outline {
  /** @param parent a node's id; `null` for the top */
  children(parent: string | null, limit: number, turn: Turn): Promise<OutlinePage>;
  /** The way from the top to what stands at an offset; empty where the tree holds nothing there. */
  path(seed: Seed, offset: number): Promise<readonly OutlineStep[]>;
}

export function page(nodes: readonly OutlineNode[], all: number, note: string | null = null): OutlinePage {
  return { nodes, more: all - nodes.length, note, isWhole: true };
}
