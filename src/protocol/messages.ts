// What client and server say to each other beyond LSP: written once, in plain data, importing nothing.
// Offsets in `Range` and `Position` are LSP's: lines and UTF-16 code units from 0.
import type { TagExcerpt } from './tags.js';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Sent with `initialize` as `initializationOptions`. */
export interface InitializationOptions {
  /** The translated strings: a bundle as VS Code's `l10n` has it. */
  readonly l10n?: Readonly<Record<string, string>>;
  /** Whether links of a hover may run Seedmark's own commands. */
  readonly commandLinks?: boolean;
  /** Whether the client answers the requests of `ClientFiles`, since the server has no files of its own. */
  readonly seedmark?: unknown;
}

/** Requests of the client. */
export const Requests = {
  /** → `IndexCounts`, once everything known so far is read; pending again after the folder changes. */
  whenIndexed: 'seedmark/whenIndexed',
  /** `DocumentParams` → `{ version, annotations }`. */
  annotations: 'seedmark/annotations',
  /** `NextMarkParams` → `Range | null`. */
  nextMark: 'seedmark/nextMark',
  /** `ExportParams` → `ExportResult`. */
  export: 'seedmark/export',
  /** `CorrectParams` → `CorrectionEdit | CorrectionRefusal`. */
  correct: 'seedmark/correct',
  /** `OutlineParams` → `OutlinePage`. */
  outline: 'seedmark/outline',
  /** `OutlinePathParams` → `OutlineStep[]`. */
  outlinePath: 'seedmark/outlinePath',
  /** `ReferencesParams` → `ReferencesResult | null`: what links to the mark at a position. */
  references: 'seedmark/references',
  /** `SubjectsParams` → `SubjectsResult`: what can be compared. */
  subjects: 'seedmark/subjects',
  /** `{ ids }` → `{ text }`: a comparison of some subjects in Markdown. */
  compare: 'seedmark/compare',
  /** `DenyConflictParams` → `CorrectionEdit | CorrectionRefusal`. */
  denyConflict: 'seedmark/denyConflict',
  /** → `KnownCorrection[]`. */
  corrections: 'seedmark/corrections',
  /** `UndoCorrectionParams` → `CorrectionEdit | CorrectionRefusal`. */
  undoCorrection: 'seedmark/undoCorrection',
} as const;

/** Requests of a server that has no files of its own. */
export const ClientFiles = {
  /** `{ uri }` → `{ name, type }[]`. */
  list: 'seedmark/files/list',
  /** `{ uri }` → `{ type, size }`. */
  stat: 'seedmark/files/stat',
  /** `{ uri }` → the bytes in base64. */
  read: 'seedmark/files/read',
  /** `{ uri, text }`: replaces a file whole, or makes it with the folders above it. */
  write: 'seedmark/files/write',
} as const;

export const Notifications = {
  /** Client to server: `ViewParams`. */
  view: 'seedmark/view',
  /** Client to server: the corrections of a folder have been written; `DocumentParams`. */
  correctionsWritten: 'seedmark/correctionsWritten',
  /** Server to client: what is known of the seeds has changed; a few times a second at most. */
  seedsChanged: 'seedmark/seedsChanged',
  /** Server to client: `DecorationParams`, for a visible document. */
  decorations: 'seedmark/decorations',
} as const;

export interface DocumentParams {
  readonly uri: string;
}

export interface IndexCounts {
  readonly documents: number;
  readonly sentences: number;
  readonly annotations: number;
}

/** What the user sees: the documents in visible editors, and whether marks are shown at all. */
export interface ViewParams {
  readonly visible: readonly string[];
  readonly marksShown: boolean;
}

export interface DecorationParams {
  readonly uri: string;
  readonly version: number;
  /** Claims by hedge; all empty while marks are hidden. */
  readonly claims: { readonly none: readonly Range[]; readonly weak: readonly Range[]; readonly strong: readonly Range[] };
  readonly chrome: readonly Range[];
  /** Marks by kind, hidden or not; `null` for a document that is not served. */
  readonly counts: Readonly<Record<string, number>> | null;
}

export interface NextMarkParams {
  readonly uri: string;
  readonly position: Position;
  readonly direction: 'next' | 'previous';
}

export type ExportScope =
  | { readonly kind: 'selection'; readonly uri: string; readonly range: Range }
  | { readonly kind: 'seed'; readonly uri: string }
  | { readonly kind: 'folder' };

export interface ExportParams {
  readonly scope: ExportScope;
  /** Of marks. */
  readonly kinds: readonly string[];
  /** What people tagged: every annotation, or those with one of some tags (`method/training`, or `method/*` for all below too); none where it is left out. */
  readonly tags?: 'all' | readonly string[];
  readonly format: string;
  /** Where the export will be, for the links in it. */
  readonly target: string;
  /** ISO 8601. */
  readonly date: string;
}

export interface ExportResult {
  readonly text: string;
  readonly excerpts: number;
  readonly seeds: number;
  /** What the format could not carry, in sentences. */
  readonly notes: readonly string[];
}

export interface CorrectParams {
  readonly uri: string;
  readonly position: Position;
  readonly kind: string;
}

/** The whole new text of a corrections file, for the client to write. `file` is relative to the folder. */
export interface CorrectionEdit {
  readonly kind: 'edit';
  readonly folder: string;
  readonly file: string;
  readonly content: string;
  /** The text that is now no mark, or one again. */
  readonly text: string;
}

export interface CorrectionRefusal {
  readonly kind: 'refusal';
  readonly reason: string;
}

export interface KnownCorrection {
  readonly folder: string;
  readonly id: string;
  readonly not: string;
  readonly text: string;
  readonly sentence: string | null;
}

export interface UndoCorrectionParams {
  readonly folder: string;
  readonly id: string;
}

/** The trees of the side bar, and how the claims among them are grouped and filtered. */
export interface OutlineOptions {
  readonly view: string;
  readonly grouping: string;
  readonly filter: string;
}

export interface OutlineParams extends OutlineOptions {
  /** The id of a node; `null` for the top. */
  readonly parent: string | null;
  readonly limit: number;
}

export interface OutlinePathParams extends OutlineOptions {
  readonly uri: string;
  readonly position: Position;
}

export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** One line of a tree, fit to be shown as plain text. */
export interface OutlineNode {
  /** The same for the same thing as seeds change. */
  readonly id: string;
  readonly icon: string;
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly place: Place | null;
  /** The source of what stands at `place`; `null` where it is not known. */
  readonly source: string | null;
  /** What can be compared: a name, or the head of a measured thing. */
  readonly subject: string | null;
  /** In the trees of tags: the tag, or the annotation, that it stands for. */
  readonly tag?: { readonly folder: string; readonly name: string; readonly colour: string | null };
  readonly excerpt?: TagExcerpt;
  /** Of a group of annotations to check: how many there are. */
  readonly toCheck?: number;
  /** `later` where they are to be asked for. */
  readonly children: readonly OutlineNode[] | 'later';
}

export interface OutlinePage {
  readonly nodes: readonly OutlineNode[];
  /** How many there are beside `nodes`. */
  readonly more: number;
  readonly note: string | null;
  /** Whether seeds are still being read. */
  readonly reading: boolean;
  /** Whether all is known; else more may come when it is asked again. */
  readonly isWhole: boolean;
}

export interface OutlineStep {
  readonly id: string;
  readonly index: number;
}

export interface Subject {
  readonly id: string;
  readonly kind: 'model' | 'system' | 'thing';
  readonly label: string;
  readonly description: string;
}

/** The place of the cursor; `null` where there is none. */
export interface SubjectsParams {
  readonly at: { readonly uri: string; readonly position: Position } | null;
}

export interface SubjectsResult {
  readonly subjects: readonly Subject[];
  /** The ids of what the mark at the cursor is about. */
  readonly atCursor: readonly string[];
}

export interface CompareParams {
  readonly ids: readonly string[];
}

export interface CompareResult {
  readonly text: string;
}

/** Two places, in claims that do not contradict each other. */
export interface DenyConflictParams {
  readonly here: Place;
  readonly there: Place;
}

export interface ReferencesParams {
  readonly uri: string;
  readonly position: Position;
}

export interface ReferencesResult {
  readonly groups: readonly ReferenceGroup[];
  readonly reading: boolean;
}

/** Places that link to a mark in one way, by file and position. */
export interface ReferenceGroup {
  readonly relation: string;
  readonly label: string;
  readonly places: readonly ReferencePlace[];
  /** How many there are beside `places`. */
  readonly more: number;
}

export interface ReferencePlace extends Place {
  readonly file: string;
  readonly excerpt: string;
}
