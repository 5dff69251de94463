import * as l10n from '@vscode/l10n';
import { headOf, readFigure } from '../../corpus/figures.js';
import { thingKey } from '../../corpus/entry.js';
import { countIn, mentionCount } from '../outline/counts.js';
import { seedCount } from '../places.js';
import { markAt } from '../seed.js';
import { kindName } from '../wording.js';
import type { Seed, Workspace } from '../workspace.js';

/** What can be compared. Its id is `name` or `thing`, a space, and the canonical name or the key of the measured thing. */
export interface Subject {
  readonly id: string;
  readonly kind: 'model' | 'system' | 'thing';
  readonly label: string;
  readonly description: string;
}

export function nameSubject(canonical: string): string {
  return `name ${canonical}`;
}

function thingSubject(key: string): string {
  return `thing ${key}`;
}

/** Every model, system and measured thing. */
export function subjectsOf({ corpus }: Workspace): Subject[] {
  const names = corpus.names().map(({ canonical, kind }): Subject => {
    const mentions = corpus.mentions(canonical);
    return { id: nameSubject(canonical), kind, label: canonical, description: l10n.t('{0}, {1}', kindName(kind).toLowerCase(), countIn(mentionCount(mentions.length), seedCount(mentions))) };
  });
  const things = corpus.things().map(({ key, head, dimension, figures, seeds }): Subject =>
    ({ id: thingSubject(key), kind: 'thing', label: measureName(head, dimension), description: countIn(figureCount(figures), seeds) }));
  const order = ['model', 'system', 'thing'];
  return [...names, ...things].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** What the mark at an offset is about: its name, the thing that is measured, or the names in a claim. */
export function subjectsAt({ corpus }: Workspace, seed: Seed, offset: number): string[] {
  const mark = markAt(seed, offset);
  if (mark?.kind === 'model' || mark?.kind === 'system') return [nameSubject(corpus.nameOf(mark.canonical))];
  if (mark?.kind === 'claim') return [...new Set(corpus.mentionsIn(seed.uri, mark).map(({ canonical }) => nameSubject(canonical)))];
  const figure = mark?.kind === 'number' && headOf(mark.of) !== null ? readFigure(mark, seed.text.slice(mark.start, mark.end)) : null;
  const key = mark?.kind !== 'number' || figure === null ? null : thingKey(mark, figure);
  return key === null ? [] : [thingSubject(key)];
}

/** `answers (%)`; a dimension alone where the text names no thing. */
export function measureName(head: string | null, dimension: string): string {
  const unit = dimension === 'x' ? l10n.t('times') : dimension;
  if (head !== null) return unit === '' ? head : l10n.t('{0} ({1})', head, unit);
  return unit === '' ? l10n.t('other counts') : l10n.t('other figures ({0})', unit);
}

function figureCount(count: number): string {
  return count === 1 ? l10n.t('1 figure') : l10n.t('{0} figures', count);
}
