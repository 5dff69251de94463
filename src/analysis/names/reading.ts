import type { Span } from '../../base/span.js';
import { interned } from './chars.js';

/** What else the whole text must say before a candidate is a name. */
export type Need = 'nothing' | 'ai' | 'unless-person' | 'family' | 'listed';

export interface Candidate extends Span {
  readonly kind: 'model' | 'system';
  readonly canonical: string;
  readonly rule: string;
  readonly need: Need;
  /** The head in lower case, by which a person of that name is told. */
  readonly head: string;
}

/** A spelling that the text establishes as a name; `surface` stands for it wherever it is met. */
export interface Established {
  readonly surface: string;
  readonly kind: 'model' | 'system';
  readonly canonical: string;
  readonly rule: string;
  /** Whether the spelling holds in any case: `natural language autoencoder`. */
  readonly anyCase: boolean;
  /** Whether it is a name only where the text is about AI. */
  readonly aiOnly: boolean;
}

/** A name that stands for itself, as it is written, where the text is about AI. */
export function ownName(name: string, kind: Established['kind'], rule: string): Established {
  const surface = interned(name);
  return { surface, kind, canonical: surface, rule, anyCase: false, aiOnly: true };
}

/** What else a model is called, where the text is about AI. */
export function modelSpelling(surface: string, canonical: string, rule: string): Established {
  return { surface: interned(surface), kind: 'model', canonical: interned(canonical), rule, anyCase: false, aiOnly: true };
}

/** `Atlas 3` as it stands in `Marlin Atlas 3`, which may be a model: its word, the short form, and the longest. */
export interface Hint extends Span {
  readonly word: string;
  readonly short: string;
  readonly long: string;
  /** How much of what stands around it says that it is a model; less than 0 where it says that it is none. */
  weight: number;
  /** A word in capitals behind the version, which may be a tier, with its space: ` Grand` of `Atlas 3 Grand`; else empty. */
  readonly tier: string;
}

/** A word in capitals behind a model with a version, which may be its tier: ` Sol` of `GPT-6 Sol`; with its space. */
export interface Tiering {
  readonly model: string;
  readonly canonical: string;
  readonly tier: string;
}

/** A word that somebody coined where it stands: how much of what stands around it says that it is a system, less than 0 for a firm. */
export interface Coinage {
  readonly word: string;
  readonly weight: number;
}

/** The name with which the item of a list opens, and of what kind it is if that is known. */
export interface ListItem {
  readonly name: string;
  readonly kind: 'model' | 'system' | undefined;
}

/** What one block says of names by itself. */
export interface NameReading {
  readonly candidates: readonly Candidate[];
  readonly established: readonly Established[];
  /** Whether the block is about AI: then words like `Gemini` and `Llama` are models. */
  readonly ai: boolean;
  /** Heads, in lower case, that are people here: `Claude Monet`. */
  readonly people: readonly string[];
  /** What may be models by their shape, which the whole text decides. */
  readonly hints: readonly Hint[];
  /** Words that may be tiers, which the whole text decides. */
  readonly tierings: readonly Tiering[];
  /** What may be systems, which the whole text decides, too. */
  readonly coinages: readonly Coinage[];
  /** The item of a list that the block is. */
  readonly item: ListItem | undefined;
}

/** What one reader of a block adds to its reading. */
export interface Findings {
  readonly candidates: Candidate[];
  readonly established: Established[];
  readonly people: string[];
  readonly hints: Hint[];
  readonly tierings: Tiering[];
  readonly coinages: Coinage[];
  item: ListItem | undefined;
  ai: boolean;
}
