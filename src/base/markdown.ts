import { printable } from './printable.js';

/** Any text as Markdown that shows just this text, on one line, with what is invisible or turns the writing direction made visible. */
export function escapeMarkdown(text: string): string {
  return escapePunctuation(printable(text));
}

/**
 * One line of text as Markdown that shows it exactly. Punctuation gets a backslash wherever it could begin or carry on markup, or make
 * VS Code's renderer see an address (`www.`, `https:`, mail); where it cannot, as in `71.3 %`, `Orion-7B` or `(n = 12)`, it stays readable.
 */
export function escapePunctuation(line: string): string {
  return line.replace(/[!-/:-@[-`{-~]/g, (mark, at: number) => (isHarmless(mark, line, at) ? mark : `\\${mark}`));
}

function isHarmless(mark: string, line: string, at: number): boolean {
  const [before, after] = [line[at - 1] ?? '', line[at + 1] ?? ''];
  switch (mark) {
    case ',': case ';': case '?': case '%': case "'": case '"': case '(': return true;
    case '.': return !/[\p{L}\p{N}]/u.test(after) ? !isListNumber(line, at) : /\d/.test(before) && /\d/.test(after);
    case ')': return !isListNumber(line, at);
    case '-': return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    case '+': return /[\p{L}\p{N}]/u.test(before);
    case ':': return after !== '/';
    case '/': return before !== '/' && after !== '/' && before !== ':';
    default: return false;
  }
}

/** `1.` and `2)` at the start of a line begin a list; a list's number has nine digits at most (CommonMark 5.2). */
function isListNumber(line: string, at: number): boolean {
  return at <= 12 && /^\s*\d+$/.test(line.slice(0, at));
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

function percent(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(character.replace(/\p{Cs}/gu, '\uFFFD'));
}
