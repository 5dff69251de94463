/**
 * For each offset of `text` (UTF-16 code units, the end included) its offset in Unicode code points in the same text with
 * line ends as LF, which is how the formats outside editors count.
 */
export function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    offsets[i] = count;
    const unit = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    const goesOn = (unit === 13 && next === 10) || (isHighSurrogate(unit) && isLowSurrogate(next));
    if (!goesOn) count++;
  }
  offsets[text.length] = count;
  return offsets;
}

function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isLowSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}
