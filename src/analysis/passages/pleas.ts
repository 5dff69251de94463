import { PLEA } from './words.js';

/** How many words of notices and pleas a line holds. */
export function pleasIn(line: string): number {
  return line.match(PLEA)?.length ?? 0;
}
