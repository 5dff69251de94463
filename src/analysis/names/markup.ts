/** Emphasis, and links with their targets. Code stays, which names are not looked for in. */
const MARKUP = /\*{1,3}(?=\S)|(?<=\S)\*{1,3}|\[(?=[^[\]\n]{1,200}\]\()|\]\([^\s()]{0,400}\)/g;

/** A text as its reader sees it, without the marks of Markdown around names: what stands beside a name then stands right beside it. */
export function withoutMarkup(text: string): string {
  return text.includes('*') || text.includes('](') ? text.replace(MARKUP, '') : text;
}
