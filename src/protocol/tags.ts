// What client and server say to each other of tags, in plain data.
import type { Position, Range } from './messages.js';

export const TagRequests = {
  /** `TagPlaceParams` → `TagContext | Refusal`. */
  context: 'seedmark/tags/context',
  /** `AddTagsParams` → `TagOutcome`. */
  add: 'seedmark/tags/add',
  /** `EditTagsParams` → `TagOutcome`. */
  edit: 'seedmark/tags/edit',
  /** `AnnotationsParams` → `TagOutcome`. */
  remove: 'seedmark/tags/remove',
  /** → `TagOutcome`: the last change of any folder. */
  undo: 'seedmark/tags/undo',
  redo: 'seedmark/tags/redo',
  /** → `FolderCodeBook[]`. */
  codeBooks: 'seedmark/tags/codeBooks',
  /** `RecodeParams` → `RecodePreview | Refusal`: what it would do. */
  previewRecode: 'seedmark/tags/previewRecode',
  /** `RecodeParams` → `TagOutcome`. */
  recode: 'seedmark/tags/recode',
  /** `DescribeTagParams` → `TagOutcome`. */
  describe: 'seedmark/tags/describe',
  /** `ExcerptsParams` → `TagExcerpt[]`. */
  excerpts: 'seedmark/tags/excerpts',
  /** `SettleParams` → `TagOutcome`: a person says where an annotation belongs. */
  settle: 'seedmark/tags/settle',
  /** `ConcordanceParams` → `Concordance | Refusal`. */
  concordance: 'seedmark/tags/concordance',
} as const;

export const TagNotifications = {
  /** Server to client: `DocumentTags`, for a visible document. */
  tags: 'seedmark/tags',
  /** Client to server: a document's text was replaced by that of its file; `{ uri }`. */
  reloaded: 'seedmark/reloaded',
} as const;

export type AnchorState = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'orphan';

export interface Refusal {
  readonly kind: 'refusal';
  readonly reason: string;
  /** Where something went wrong, rather than that there is nothing to do. */
  readonly isError?: true;
}

/** `text` says in words what was done. */
export type TagOutcome = Refusal | { readonly kind: 'done'; readonly text: string };

export interface TagPlaceParams {
  readonly uri: string;
  /** The selections, or empty ranges where the cursors are. */
  readonly ranges: readonly Range[];
}

/** What a tag would be put on, and what is there already. */
export interface TagContext {
  readonly kind: 'context';
  readonly folder: string;
  /** The selections as they are; where one was empty, the mark around it or else the sentence. */
  readonly ranges: readonly Range[];
  /** The first of them in words. */
  readonly text: string;
  /** The kind of the mark that stands just there. */
  readonly mark: string | null;
  /** The annotations that hold the cursor, the innermost first. */
  readonly here: readonly TagExcerpt[];
  readonly codes: readonly CodeEntry[];
}

export interface CodeEntry {
  readonly name: string;
  /** How many annotations carry it. */
  readonly count: number;
  readonly colour: string | null;
  readonly description: string;
}

export interface FolderCodeBook {
  readonly folder: string;
  readonly name: string;
  readonly codes: readonly CodeEntry[];
}

/** All places as one change. */
export interface AddTagsParams {
  readonly places: readonly TagPlaceParams[];
  readonly tags: readonly string[];
  readonly note: string;
  /** Whether a mark that stands just there is accepted with it. */
  readonly accept: boolean;
}

export interface EditTagsParams {
  readonly folder: string;
  readonly edits: readonly { readonly id: string; readonly tags: readonly string[]; readonly note: string }[];
}

export interface AnnotationsParams {
  readonly folder: string;
  readonly ids: readonly string[];
}

export type RecodeParams = { readonly folder: string } & (
  | { readonly kind: 'rename'; readonly tag: string; readonly to: string }
  /** Empty for the top. */
  | { readonly kind: 'move'; readonly tag: string; readonly to: string }
  | { readonly kind: 'merge'; readonly tags: readonly string[]; readonly to: string }
  | { readonly kind: 'delete'; readonly tag: string }
);

export interface RecodePreview {
  readonly kind: 'preview';
  readonly annotations: number;
  readonly seeds: number;
  readonly tags: readonly { readonly from: string; readonly to: string | null }[];
  readonly merged: readonly string[];
}

export interface DescribeTagParams {
  readonly folder: string;
  readonly code: { readonly name: string; readonly colour: string | null; readonly description: string };
}

export interface ExcerptsParams {
  readonly folder: string;
  /** `null` for all; a tag stands for all below it too. */
  readonly tag: string | null;
}

/** One annotation as it stands now. */
export interface TagExcerpt {
  readonly folder: string;
  readonly id: string;
  readonly uri: string;
  /** The seed as a person knows it. */
  readonly file: string;
  /** `null` for an orphan. */
  readonly range: Range | null;
  readonly state: AnchorState;
  /** What was tagged, and what stands there where that differs. */
  readonly text: string;
  readonly textNow: string | null;
  /** Where it may belong, for an ambiguous one. */
  readonly candidates: readonly Range[];
  readonly tags: readonly string[];
  readonly note: string;
  readonly creator: string | null;
  readonly created: string;
  /** The kind of the mark it was made from. */
  readonly mark: string | null;
  /** `#rrggbb` of its first tag that has one. */
  readonly colour: string | null;
}

export interface DocumentTags {
  readonly uri: string;
  readonly version: number;
  readonly tags: readonly TagExcerpt[];
}

export interface SettleParams {
  readonly folder: string;
  readonly id: string;
  /** Where it belongs; `null` for where it stands now. */
  readonly range: Range | null;
  readonly uri: string;
}

export interface ConcordanceParams {
  readonly query:
    | { readonly kind: 'word'; readonly text: string; readonly matchCase: boolean }
    | { readonly kind: 'expression'; readonly text: string; readonly matchCase: boolean }
    | { readonly kind: 'name'; readonly canonical: string }
    | { readonly kind: 'claim'; readonly uri: string; readonly position: Position };
}

export interface Concordance {
  readonly kind: 'concordance';
  readonly lines: readonly ConcordanceLine[];
  /** How many hits there are beyond `lines`. */
  readonly more: number;
}

export interface ConcordanceLine {
  readonly uri: string;
  readonly file: string;
  readonly range: Range;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}
