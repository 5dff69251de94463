import { isObject } from './record.js';

/** An entry of the code book. A tag needs none; one gives it a colour and a description. */
export interface Code {
  /** Levels with `/` between: `method/training`. */
  readonly name: string;
  /** `#rrggbb`, or `null` for none. */
  readonly colour: string | null;
  readonly description: string;
}

/** A code book as read. Lines that cannot be read are kept as they are. */
export interface CodeBook {
  readonly codes: ReadonlyMap<string, Code>;
  readonly unread: readonly string[];
  /** Further entries of a name, which a merge of files leaves: the one that sorts last counts, these are kept until a change of that code. */
  readonly doubles: readonly Code[];
}

export const EMPTY_CODE_BOOK: CodeBook = { codes: new Map(), unread: [], doubles: [] };

/** A tag's name with white space folded and no empty level; `null` where nothing is left. */
export function tagName(typed: string): string | null {
  const levels = typed.split('/').map((level) => level.replace(/\s+/gu, ' ').trim()).filter((level) => level !== '');
  return levels.length === 0 ? null : levels.join('/');
}

/** Whether `name` is `tag` or lies below it. */
export function isWithin(name: string, tag: string): boolean {
  return name === tag || name.startsWith(`${tag}/`);
}

/** A test for tags from patterns such as `method/training` (this tag alone) and `method/*` (it and all below it). */
export function tagTest(patterns: readonly string[]): (tag: string) => boolean {
  return (tag) => patterns.some((pattern) => (pattern === '*' || (pattern.endsWith('/*') ? isWithin(tag, pattern.slice(0, -2)) : tag === pattern)));
}

export function withCodes(book: CodeBook, changed: readonly { readonly name: string; readonly after: Code | null }[]): CodeBook {
  const codes = new Map(book.codes);
  for (const { name, after } of changed) {
    if (after === null) codes.delete(name);
    else codes.set(name, after);
  }
  const settled = new Set(changed.map(({ name }) => name));
  return { ...book, codes, doubles: book.doubles.filter(({ name }) => !settled.has(name)) };
}

export function parseCodes(lines: readonly string[]): CodeBook {
  const codes = new Map<string, Code>();
  const doubles: Code[] = [];
  const unread: string[] = [];
  for (const line of [...new Set(lines)].sort()) {
    const code = parseCode(line);
    if (code === undefined) {
      unread.push(line);
      continue;
    }
    const other = codes.get(code.name);
    if (other !== undefined) doubles.push(other);
    codes.set(code.name, code);
  }
  return { codes, unread, doubles };
}

/** One code a line, by name. */
export function formatCodes(book: CodeBook): readonly string[] {
  return [...[...book.codes.values(), ...book.doubles].map(formatCode).sort(), ...book.unread];
}

function formatCode({ name, colour, description }: Code): string {
  return JSON.stringify({ name, colour, description });
}

function parseCode(line: string): Code | undefined {
  try {
    const record: unknown = JSON.parse(line);
    if (!isObject(record)) return undefined;
    const { name, colour = null, description = '', ...others } = record;
    const isColour = colour === null || (typeof colour === 'string' && /^#[0-9a-fA-F]{6}$/.test(colour));
    if (typeof name !== 'string' || tagName(name) !== name || !isColour || typeof description !== 'string') return undefined;
    return Object.keys(others).length === 0 ? { name, colour: colour as string | null, description } : undefined;
  } catch {
    return undefined;
  }
}
