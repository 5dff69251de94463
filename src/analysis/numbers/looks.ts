import { isBlank, isDigit } from './chars.js';
import type { Text } from './text.js';

/** The end of the digits that begin at `at`. */
export function digitsEnd(text: Text, at: number): number {
  let end = at;
  while (isDigit(text.codeAt(end))) end++;
  return end;
}

/** Whether two more runs of digits follow at `at`, each after the same mark: `.3.11`, `/03/2024`. */
export function isChain(text: Text, at: number): boolean {
  const mark = text.codeAt(at);
  const next = digitsEnd(text, at + 1);
  return next > at + 1 && text.codeAt(next) === mark && isDigit(text.codeAt(next + 1));
}

/** The offset before `at` where at most two blanks end. */
export function skipBlanksBack(text: Text, at: number): number {
  let end = at;
  while (at - end < 2 && isBlank(text.codeAt(end - 1))) end--;
  return end;
}

/** Runs a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: Text, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text.string);
}

/** Whether a sticky pattern holds at a place. */
export function holdsAt(pattern: RegExp, text: Text, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text.string);
}
