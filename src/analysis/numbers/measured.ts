import type { Quantity } from './quantity.js';

/** The noun a figure measures. First version: the noun that follows. */
export function measuredOf(_text: string, _q: Quantity): string | null {
  return null;
}
