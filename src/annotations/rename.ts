import { sha256, withLineFeeds } from '../base/hash.js';
import { anchorer } from './anchor.js';
import type { Annotation } from './annotation.js';

/** A seed that annotations name and that is not there, and what is known of where it went. */
export type Whereabouts =
  | { readonly kind: 'found'; readonly file: string }
  | { readonly kind: 'several'; readonly files: readonly string[] }
  | { readonly kind: 'gone' };

/** Tells where seeds went that are no longer at their path, from all seeds that are there: each text is given once. */
export interface Search {
  /** @param file where the text is */
  see(file: string, text: string): void;
  /** By the path that is gone. */
  result(): ReadonlyMap<string, Whereabouts>;
}

export function searchSeeds(missing: ReadonlyMap<string, readonly Annotation[]>): Search {
  const sources = [...missing].map(([source, annotations]) => ({
    source, annotations, hashes: new Set(annotations.map(({ target }) => target.sha256)), quotes: quotesOf(annotations), same: [] as string[], alike: [] as { file: string; share: number }[],
  }));
  return {
    see: (file, text) => {
      if (sources.length === 0) return;
      const hash = sha256(text);
      const lf = withLineFeeds(text);
      for (const each of sources) {
        if (each.hashes.has(hash)) each.same.push(file);
        else if (each.quotes.some((quote) => lf.includes(quote))) each.alike.push({ file, share: shareIn(lf, each.annotations) });
      }
    },
    result: () => new Map(sources.map(({ source, same, alike }) => [source, decide(same.length > 0 ? same : likely(alike))])),
  };
}

/** So many annotations tell whether a text is the one that is looked for. */
const SAMPLE = 12;
const LEAST_QUOTE = 12;

function quotesOf(annotations: readonly Annotation[]): readonly string[] {
  const parts = annotations.map(({ target: { prefix, exact, suffix } }) => (exact.length >= LEAST_QUOTE ? exact : `${prefix.slice(-LEAST_QUOTE)}${exact}${suffix.slice(0, LEAST_QUOTE)}`));
  return [...new Set(parts)].sort((a, b) => b.length - a.length).slice(0, SAMPLE);
}

function shareIn(text: string, annotations: readonly Annotation[]): number {
  const anchor = anchorer(text);
  const some = annotations.slice(0, SAMPLE);
  return some.filter(({ target }) => ['exact', 'moved'].includes(anchor(target).state)).length / some.length;
}

/** Those in which most stands, where no other comes near. */
function likely(alike: readonly { readonly file: string; readonly share: number }[]): readonly string[] {
  const best = Math.max(0, ...alike.map(({ share }) => share));
  return best < 0.5 ? [] : alike.filter(({ share }) => share > best - 0.2).map(({ file }) => file);
}

function decide(files: readonly string[]): Whereabouts {
  const [file, ...others] = files;
  if (file === undefined) return { kind: 'gone' };
  return others.length === 0 ? { kind: 'found', file } : { kind: 'several', files };
}
