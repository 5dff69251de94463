/**
 * Text as one line that shows all it holds: white space is one space, and what is invisible or turns the writing
 * direction stands as its code point (`⟨U+202E⟩`). A joiner inside an emoji, or in a script that spells with it, stays.
 */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(HIDDEN, (all, joined: string | undefined) => (joined === undefined ? codePoint(all) : all)).trim();
}

/** `printable` for labels in which VS Code reads `$(name)` as an icon: pick lists and the status bar. */
export function label(text: string): string {
  return printable(text).replaceAll('$(', '$ (');
}

// What group 1 takes is no hidden character: an emoji's joiner, a joiner of Arabic and Indic spelling, and the variation
// selectors that choose between a drawn and a written emoji.
const HIDDEN = new RegExp([
  String.raw`((?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{M}])[\u200C\u200D](?=\p{L})`,
  String.raw`[\uFE0E\uFE0F])`,
  String.raw`[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\p{Cs}\uFFF9-\uFFFB]`,
].join('|'), 'gu');

function codePoint(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
