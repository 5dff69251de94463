import { excerpt } from '../base/excerpt.js';
import { lineColumnAt } from '../base/lines.js';
import type { Span } from '../base/span.js';
import type { CardLine, Location, Place } from './features.js';
import type { Workspace } from './workspace.js';

export interface Found extends Span {
  readonly uri: string;
}

/** Where a stretch of a known seed stands. */
export function locate(workspace: Workspace, { uri, start, end }: Found): Location {
  const lines = workspace.corpus.lines(uri) ?? FIRST_LINE;
  const [from, to] = [lineColumnAt(lines, start), lineColumnAt(lines, end)];
  return { uri, start, end, file: workspace.corpus.fileOf(uri) ?? uri, ...from, endLine: to.line, endColumn: to.column };
}

const FIRST_LINE = Uint32Array.of(0);

/** A line of a card with the first `limit` of the places that bear it out; seeds that can no longer be read are quoted as empty. */
export async function lineWith(workspace: Workspace, text: string, found: readonly Found[], limit: number): Promise<CardLine> {
  const shown = found.slice(0, limit);
  const places = await Promise.all(shown.map((one) => quote(workspace, one)));
  return { text, places, more: found.length - shown.length };
}

async function quote(workspace: Workspace, found: Found): Promise<Place> {
  const text = await workspace.textOf(found.uri);
  return { ...locate(workspace, found), excerpt: text === undefined ? '' : inSentence(workspace, text, found) };
}

/** What of its sentence stands around a place, in `room` UTF-16 code units at most: in messy seeds the words before it may be of another page. */
export function inSentence(workspace: Workspace, text: string, found: Found, room?: number): string {
  return excerpt(text, found, room, workspace.corpus.sentenceAt(found.uri, found.start));
}

/** How many different seeds places are in. */
export function seedCount(found: readonly Found[]): number {
  return new Set(found.map(({ uri }) => uri)).size;
}
