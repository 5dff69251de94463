/** 1 for the code unit of each of some characters that is of ASCII. */
export function oneOf(characters: string): Uint8Array {
  const list = new Uint8Array(128);
  for (const character of characters) list[character.charCodeAt(0)] = 1;
  return list;
}
