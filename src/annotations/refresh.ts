import type { Span } from '../base/span.js';
import type { Annotation } from './annotation.js';
import { editing, type Change } from './changes.js';
import { describer } from './describe.js';

/**
 * Writes down where annotations of a seed stand by now. What they say stays, so that undoing an earlier change leaves
 * their places alone. To be made when a seed is saved, of those whose place was followed. One whose quote is another by
 * now is left out: that is for `acceptedAs`. So is one of which nothing but the rest of its text has changed.
 */
export function refreshed(source: string, text: string, places: readonly (readonly [Annotation, Span])[]): Change {
  const describe = describer(source, text);
  return editing(places.flatMap(([annotation, span]) => {
    const target = describe(span);
    const { sha256, exact } = annotation.target;
    const isElsewhere = JSON.stringify({ ...target, sha256 }) !== JSON.stringify(annotation.target);
    return target.exact === exact && isElsewhere ? [[annotation, { ...annotation, target }]] : [];
  }));
}

/** The change that a person makes who says where annotations stand: after an edit within the quote, a rename, or a pick among candidates. */
export function acceptedAs(source: string, text: string, places: readonly (readonly [Annotation, Span])[]): Change {
  const describe = describer(source, text);
  return editing(places.map(([annotation, span]) => [annotation, { ...annotation, target: describe(span) }]));
}
