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

/** The other way round, for a text with line ends as LF: for each offset in code points (the end included) that in UTF-16 code units. */
export function codeUnitOffsets(text: string): Uint32Array {
  const offsets = codePointOffsets(text);
  const units = new Uint32Array((offsets[text.length] ?? 0) + 1);
  for (let i = text.length; i >= 0; i--) units[offsets[i] ?? 0] = i;
  return units;
}

function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isLowSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}
