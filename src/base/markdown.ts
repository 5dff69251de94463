import { printable } from './printable.js';

/**
 * Any text as Markdown that shows just this text, on one line. Every ASCII punctuation character gets a backslash: with
 * fewer, `www.`, `https:` and mail addresses still become links in VS Code.
 */
export function escapeMarkdown(text: string): string {
  return printable(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

export function strong(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped === '' ? '' : `**${escaped}**`;
}

/** @param target a URI; whatever in it Markdown could read is percent-encoded */
export function link(text: string, target: string): string {
  return `[${escapeMarkdown(text)}](${target.replace(/[^\w\-.~:/?#@$&+,;=%]/gu, percent)})`;
}

/** A link that runs a command, where the reader's window allows just this one. */
export function commandLink(text: string, command: string, args: readonly unknown[]): string {
  return link(text, `command:${command}?${encodeURIComponent(JSON.stringify(args))}`);
}

/** Paragraphs whose lines stay lines. */
export function paragraphs(blocks: readonly (readonly string[])[]): string {
  return blocks.map((lines) => lines.join('  \n')).join('\n\n');
}

function percent(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(character.replace(/\p{Cs}/gu, '\uFFFD'));
}
