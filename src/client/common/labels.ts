/**
 * A seed's text for a pick list or the status bar, on one line: what VS Code would show as an icon, and characters that are
 * invisible or turn the writing direction, stand there as plain text. The server's `printable` does the same for cards.
 */
export function plainLabel(text: string): string {
  return text.replace(/\s+/gu, ' ').replaceAll('$(', '$ (').replace(/[\p{Bidi_Control}\p{Cc}\u200B-\u200D\u2060\uFEFF]/gu, (character) =>
    `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}

/** Any text as Markdown that shows just this text, on one line: no punctuation is left that could begin a link, an image or HTML. */
export function plainMarkdown(text: string): string {
  return plainLabel(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
