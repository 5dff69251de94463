import type { CodeEntry } from '../../../protocol/tags.js';

/** A line of the list that tags are picked from. */
export interface TagChoice extends CodeEntry {
  /** Why it stands where it stands; `new` is a tag that is not there yet. */
  readonly group: 'chosen' | 'found' | 'new' | 'recent' | 'all';
}

/**
 * The tags to choose from, those that are chosen first. While something is typed, what it finds follows, the best first, and
 * the typed name as a new tag unless there is one of that name; else the tags used last and then all others.
 */
export function tagChoices(codes: readonly CodeEntry[], recent: readonly string[], chosen: readonly string[], typed: string): readonly TagChoice[] {
  const known = new Map(codes.map((code) => [code.name, code]));
  const entry = (name: string): CodeEntry => known.get(name) ?? { name, count: 0, colour: null, description: '' };
  const of = (group: TagChoice['group'], names: readonly string[]): TagChoice[] => names.map((name) => ({ ...entry(name), group }));
  const others = codes.filter(({ name }) => !chosen.includes(name));
  const first = of('chosen', chosen);
  const typedName = cleanName(typed);
  if (typedName === '') {
    const last = recent.filter((name) => known.has(name) && !chosen.includes(name));
    return [...first, ...of('recent', last), ...of('all', others.map(({ name }) => name).filter((name) => !last.includes(name)))];
  }
  const isKnown = [...known.keys(), ...chosen].some((name) => name.toLowerCase() === typedName.toLowerCase());
  return [...first, ...of('found', found(others, typed)), ...of('new', isKnown ? [] : [typedName])];
}

/** The names used last, the last one first. */
export function withUsed(recent: readonly string[], used: readonly string[]): readonly string[] {
  return [...new Set([...used, ...recent])].slice(0, MOST_RECENT);
}

const MOST_RECENT = 12;

/** A tag's name as it is kept: levels with `/` between, white space folded. */
export function cleanName(typed: string): string {
  return typed.split('/').map((level) => level.replace(/\s+/gu, ' ').trim()).filter((level) => level !== '').join('/');
}

/** Whether it is a colour as a code book keeps it: `#rrggbb`. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** Those whose name or description holds each typed word. */
function found(codes: readonly CodeEntry[], typed: string): readonly string[] {
  const words = typed.toLowerCase().split(/\s+/u).filter((word) => word !== '');
  const query = cleanName(typed).toLowerCase();
  const ranked = codes.filter(({ name, description }) => words.every((word) => `${name} ${description}`.toLowerCase().includes(word)))
    .map(({ name }) => ({ name, rank: rank(name.toLowerCase(), query) }));
  return ranked.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}

function rank(name: string, query: string): number {
  const levels = name.split('/');
  if (name === query) return 0;
  if (levels.includes(query)) return 1;
  if (name.startsWith(query)) return 2;
  if (levels.some((level) => level.startsWith(query))) return 3;
  return name.includes(query) ? 4 : 5;
}
