/** Whether two runs of bytes are the same. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  // Four at a time, where both begin at a border of four.
  const words = a.byteOffset % 4 === 0 && b.byteOffset % 4 === 0 ? a.length >> 2 : 0;
  const left = new Int32Array(a.buffer, words === 0 ? 0 : a.byteOffset, words);
  const right = new Int32Array(b.buffer, words === 0 ? 0 : b.byteOffset, words);
  for (let i = 0; i < words; i++) if (left[i] !== right[i]) return false;
  for (let i = words * 4; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Where some bytes stand in others from an offset on; -1 where they do not. (Horspool 1980: the byte below the last one of `part` tells how far to go on.) */
export function indexOfBytes(bytes: Uint8Array, part: Uint8Array, from: number): number {
  const last = part.length - 1;
  const steps = new Uint32Array(256).fill(part.length);
  for (let i = 0; i < last; i++) steps[part[i] ?? 0] = last - i;
  for (let at = from; at + last < bytes.length; at += steps[bytes[at + last] ?? 0] ?? 1) {
    let i = last;
    while (i >= 0 && bytes[at + i] === part[i]) i--;
    if (i < 0) return at;
  }
  return -1;
}
