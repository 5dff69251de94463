import type { Text } from './text.js';

/** The number of the word before `at`, over one blank or hyphen; 0 where there is none that a list holds. */
export function wordBefore(text: Text, at: number): number {
  const code = text.codeAt(at - 1);
  if (code !== 32 && code !== 45 && code !== 0xa0) return 0;
  return text.idTo(at - 1);
}
