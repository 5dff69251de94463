import assert from 'node:assert/strict';
import type { Mark } from '../../../src/analysis/marks.js';
import { createFeatures } from '../../../src/features/create.js';
import type { Features } from '../../../src/features/features.js';
import { Workspace } from '../../../src/features/workspace.js';

const NAMES = { models: {}, systems: {} };

/** Marks by their text: the first occurrence after the mark before it. */
export type Sketch = Omit<Mark, 'start' | 'end' | 'rule'> & { readonly text: string };

export const percent = (text: string, value: number, of: string | null): Sketch =>
  ({ text, kind: 'number', subtype: 'percent', value, unit: '%', comparator: '=', tolerance: null, of }) as Sketch;
export const model = (text: string, canonical: string): Sketch => ({ text, kind: 'model', canonical }) as Sketch;
export const system = (text: string, canonical: string): Sketch => ({ text, kind: 'system', canonical }) as Sketch;
export const claim = (text: string, hedge: 'none' | 'weak' | 'strong' = 'none', cues: string[] = []): Sketch =>
  ({ text, kind: 'claim', type: 'finding', hedge, cues, source: null }) as Sketch;
export const url = (text: string): Sketch => ({ text, kind: 'source', subtype: 'url' }) as Sketch;

export interface Given {
  readonly text: string;
  readonly marks: readonly Sketch[];
}

/** The marks that stand in a block of the text. */
function placed({ text, marks }: Given, block: string): Mark[] {
  let from = 0;
  return marks.flatMap((sketch) => {
    assert.ok(text.includes(sketch.text), `${sketch.text} is not in the text`);
    const start = block.indexOf(sketch.text, from);
    if (start < 0) return [];
    from = start;
    const { text: words, ...rest } = sketch;
    return [{ ...rest, start, end: start + words.length, rule: `test.${sketch.kind}` } as Mark];
  });
}

export function workspaceOf(seeds: Readonly<Record<string, Given>>): Workspace {
  const workspace = new Workspace({
    names: () => NAMES,
    corrector: (uri) => (_, block) => placed(seeds[uri.slice(4)] as Given, block),
    read: (uri) => Promise.resolve(seeds[uri.slice(4)]?.text),
  });
  for (const [file, seed] of Object.entries(seeds)) workspace.set(`mem:${file}`, file, seed.text);
  return workspace;
}

/** Features over seeds whose marks are given; each seed's URI is `mem:` and its file. */
export function given(seeds: Readonly<Record<string, Given>>): Features {
  return createFeatures(workspaceOf(seeds));
}
