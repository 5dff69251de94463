import type { Span } from '../base/span.js';
import type { Annotation, Version } from './annotation.js';
import { editing, type Change } from './changes.js';
import { describer } from './describe.js';

/**
 * The annotations of a text with their places as they are: versions to be written without being anyone's change, since what
 * they say is the same. To be made when a seed is saved, of those whose place was tracked or that a person has accepted as moved.
 * One whose quote is another by now is left out: that is for `acceptedAs`.
 */
export function refreshed(source: string, text: string, places: readonly (readonly [Annotation, Span])[]): readonly Version[] {
  const describe = describer(source, text);
  return places.flatMap(([annotation, span]) => {
    const target = describe(span);
    return target.exact === annotation.target.exact && source === annotation.target.source && JSON.stringify(target) !== JSON.stringify(annotation.target) ? [{ ...annotation, target }] : [];
  });
}

/** The change that a person makes who says where annotations stand: after an edit within the quote, a rename, or a pick among candidates. */
export function acceptedAs(source: string, text: string, places: readonly (readonly [Annotation, Span])[]): Change {
  const describe = describer(source, text);
  return editing(places.map(([annotation, span]) => [annotation, { ...annotation, target: describe(span) }]));
}
