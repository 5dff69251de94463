import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../gold/sets.js';

interface Frame {
  readonly id: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly restates: readonly string[];
  readonly conflicts: readonly string[];
  readonly near: readonly string[];
}
interface Kind { readonly items?: readonly Readonly<Record<string, string>>[]; readonly forms?: Readonly<Record<string, unknown>> }
interface Wording {
  readonly frames: readonly Frame[];
  readonly values: Readonly<Record<string, Kind>>;
  readonly fillers: Readonly<Record<string, readonly string[]>>;
}

const { frames, values, fillers } = JSON.parse(readFileSync(join(ROOT, 'scripts', 'bench', 'wording.json'), 'utf8')) as Wording;
const templatesOf = (frame: Frame): string[] => [...frame.restates, ...frame.conflicts, ...frame.near];

describe('the wording of the generated corpus', () => {
  it('fills no place but with a slot of its frame, in a form that the kind of the slot has', () => {
    for (const frame of frames) for (const template of templatesOf(frame)) {
      for (const [place, slot = '', form = 'cap'] of template.matchAll(/\{([^}*:]*)\*?(?::([^}]*))?\}/g)) {
        const kind = values[frame.slots[slot] ?? assert.fail(`${frame.id}: ${place}`)] ?? assert.fail(`${frame.id}: ${slot}`);
        const forms = ['cap', 'lower', ...Object.keys(kind.items?.[0] ?? {}), ...Object.keys(kind.forms ?? {})];
        assert.ok(forms.includes(form === 'cap' ? form : form.replace(/_cap$/, '')), `${frame.id}: ${place}`);
      }
    }
  });

  it('says each fact in four ways and more, and contradicts and misses it in two', () => {
    for (const { id, restates, conflicts, near } of frames) {
      assert.ok(restates.length >= 4 && conflicts.length >= 2 && near.length >= 2, id);
    }
  });

  it('says nothing twice', () => {
    for (const texts of [frames.map(({ id }) => id), frames.flatMap(templatesOf), Object.values(fillers).flat()]) {
      assert.deepEqual(texts.filter((text, i) => texts.indexOf(text) !== i), []);
    }
  });
});
