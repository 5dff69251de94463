import { lineAt, type Lines } from './lines.js';
import type { Roles } from './neighbours.js';

/** So many lines at most are front matter. */
const LONGEST = 160;
const FENCE = /^-{3,}$/;
const FIELD = /^[A-Za-z][\w-]{0,30}:(?:\s|$)/;
const TITLE = /^title:\s+\S/;
/** Fields whose values are sentences of the text's author. */
const SAID = /^(?:description|summary|subtitle|excerpt|abstract|tagline|tldr):(?:\s|$)/;
/** The mark of a value that begins on the next line. */
const BLOCK = /:\s*[|>][+-]?\d?$/;

/** What stands between two rules at the top of a Markdown file, in YAML: the page's title and what it says of itself; the rest is for machines. */
export function findFrontMatter(lines: Lines, roles: Roles): void {
  if (lines.starts[0] !== 0 || !FENCE.test(lineAt(lines, 0))) return;
  const end = closing(lines);
  let said = false;
  for (let i = 1; i < end; i++) {
    const line = lineAt(lines, i);
    const field = isField(lines, i, line);
    if (field) said = SAID.test(line);
    roles[i] = field && TITLE.test(line) ? 'title' : said && !BLOCK.test(line) && (!field || line.includes(': ')) ? 'body' : 'chrome';
  }
}

/** The line that ends the front matter; 0 where the lines are no fields. */
function closing(lines: Lines): number {
  for (let i = 1; i < lines.shapes.length && i <= LONGEST; i++) {
    const line = lineAt(lines, i);
    if (FENCE.test(line)) return i;
    if (!isField(lines, i, line) && !isIndented(lines, i) && !line.startsWith('- ') && !line.startsWith('#')) return 0;
  }
  return 0;
}

function isField(lines: Lines, i: number, line: string): boolean {
  return !isIndented(lines, i) && FIELD.test(line);
}

function isIndented({ text, starts }: Lines, i: number): boolean {
  const before = text.charCodeAt((starts[i] ?? 0) - 1);
  return before === 32 || before === 9;
}
