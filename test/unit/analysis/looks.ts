import assert from 'node:assert/strict';

/** How often the characters of strings are looked at while `read` runs: work that no clock and no other process can change. */
export function looks(read: () => void): number {
  const original = Object.getOwnPropertyDescriptor(String.prototype, 'charCodeAt');
  assert.ok(original !== undefined);
  const charCodeAt = original.value as (this: string, at: number) => number;
  let count = 0;
  Object.defineProperty(String.prototype, 'charCodeAt', { ...original, value(this: string, at: number) { count++; return charCodeAt.call(this, at); } });
  try {
    read();
  } finally {
    Object.defineProperty(String.prototype, 'charCodeAt', original);
  }
  return count;
}
