/** What two states of one text share at either end, in UTF-16 code units; the two never overlap. */
export interface Change {
  readonly prefix: number;
  readonly suffix: number;
  /** How far what stands after the change has moved. */
  readonly shift: number;
}

/** Long stretches are compared as strings, which is far quicker than by character. */
const STRETCH = 4096;

export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix + STRETCH <= shorter && before.slice(prefix, prefix + STRETCH) === after.slice(prefix, prefix + STRETCH)) prefix += STRETCH;
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  const [a, b] = [before.length, after.length];
  while (suffix + STRETCH <= shorter - prefix && before.slice(a - suffix - STRETCH, a - suffix) === after.slice(b - suffix - STRETCH, b - suffix)) suffix += STRETCH;
  while (suffix < shorter - prefix && before.charCodeAt(a - 1 - suffix) === after.charCodeAt(b - 1 - suffix)) suffix++;
  return { prefix, suffix, shift: b - a };
}
