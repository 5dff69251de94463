import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FollowedSpans, shift, type Edit } from '../../../src/annotations/follow.js';
import type { Span } from '../../../src/base/span.js';

const apply = (text: string, { start, end, text: added }: Edit): string => text.slice(0, start) + added + text.slice(end);

/** A text with one span, and edits of it as a person makes them: by the words that are replaced. */
class Page {
  readonly #spans = new FollowedSpans();
  text: string;

  constructor(text: string, tagged: string) {
    this.text = text;
    const start = text.indexOf(tagged);
    this.#spans.set('a', { start, end: start + tagged.length });
  }

  replace(words: string, by: string): this {
    const start = this.text.indexOf(words);
    assert.ok(start >= 0, `“${words}” is not there`);
    return this.edit({ start, end: start + words.length, text: by });
  }

  edit(edit: Edit): this {
    const before = this.text;
    this.text = apply(before, edit);
    this.#spans.edit(edit, before, this.text);
    return this;
  }

  get tagged(): string | undefined {
    const span = this.#spans.get('a');
    return span === undefined ? undefined : this.text.slice(span.start, span.end);
  }
}

const page = (): Page => new Page('One crane lifts 40 t. Two cranes wait.', 'lifts 40 t');

describe('a span in an edited text', () => {
  it('moves with what stands before it', () => assert.equal(page().replace('One', 'Every second').tagged, 'lifts 40 t'));

  it('stays where only what follows it changes', () => assert.equal(page().replace('Two', 'Twenty').tagged, 'lifts 40 t'));

  it('does not grow at its edges', () => {
    const start = page().text.indexOf('lifts');
    assert.equal(page().edit({ start, end: start, text: 'now ' }).tagged, 'lifts 40 t');
    assert.equal(page().edit({ start: start + 10, end: start + 10, text: ' at most' }).tagged, 'lifts 40 t');
  });

  it('grows with what is typed inside it', () => assert.equal(page().replace('40', '40.5').tagged, 'lifts 40.5 t'));

  it('takes in what replaces its own words', () => {
    assert.equal(page().replace('lifts', 'carries').tagged, 'carries 40 t');
    assert.equal(page().replace('lifts 40 t', 'carries 2 t').tagged, 'carries 2 t');
  });

  it('loses what is deleted over its edge, and has it again after an undo', () => {
    const cut = page().replace('crane lifts', '');
    assert.equal(cut.tagged, ' 40 t');
    assert.equal(cut.edit({ start: 4, end: 4, text: 'crane lifts' }).tagged, 'lifts 40 t');
  });

  it('is gone with its text, and back with it', () => {
    const deleted = page().replace('One crane lifts 40 t. ', '');
    assert.equal(deleted.tagged, undefined);
    assert.equal(deleted.edit({ start: 0, end: 0, text: 'One crane lifts 40 t. ' }).tagged, 'lifts 40 t');
  });

  it('is back at once after it was deleted letter by letter', () => {
    const deleted = page();
    for (let i = 0; i < 12; i++) deleted.edit({ start: 19 - i, end: 20 - i, text: '' });
    assert.equal(deleted.tagged, undefined);
    assert.equal(deleted.edit({ start: 8, end: 8, text: 'e lifts 40 t' }).tagged, 'lifts 40 t');
  });

  it('stays gone while another text stands there', () => {
    const deleted = page().replace('One crane lifts 40 t. ', '');
    assert.equal(deleted.edit({ start: 0, end: 0, text: 'One crane lifts 41 t. ' }).tagged, undefined);
  });

  it('is back after other text was edited and that was undone too', () => {
    const deleted = page().replace('lifts 40 t', '').replace('One', 'Each').replace('Each', 'One');
    assert.equal(deleted.edit({ start: 10, end: 10, text: 'lifts 40 t' }).tagged, 'lifts 40 t');
  });
});

const edits = fc.array(fc.record({ at: fc.nat(60), length: fc.nat(20), text: fc.string({ maxLength: 6 }) }), { minLength: 1, maxLength: 12 });
const spans = fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 20 }) });

describe('spans under any edits', () => {
  it('are as they were once every edit is undone', () => {
    fc.assert(fc.property(fc.integer({ min: 30, max: 60 }), spans, edits, (size, { start: at, length }, made) => {
      // No two letters are alike: where they are, deleting one of them is deleting any.
      let letters = 0x4e00;
      const unlike = (count: number): string => Array.from({ length: count }, () => String.fromCharCode(letters++)).join('');
      const text = unlike(size);
      const start = Math.min(at, text.length - 1);
      const span: Span = { start, end: Math.min(text.length, start + length) };
      const followed = new FollowedSpans();
      followed.set('a', span);
      const undo: Edit[] = [];
      let now = text;
      for (const { at: from, length: removed, text: typed } of made) {
        const added = unlike(typed.length);
        const edit = { start: Math.min(from, now.length), end: Math.min(from + removed, now.length), text: added };
        undo.push({ start: edit.start, end: edit.start + added.length, text: now.slice(edit.start, edit.end) });
        const before = now;
        now = apply(before, edit);
        followed.edit(edit, before, now);
      }
      for (const edit of undo.reverse()) {
        const before = now;
        now = apply(before, edit);
        followed.edit(edit, before, now);
      }
      assert.deepEqual(followed.get('a'), span);
    }));
  });

  it('hold only letters that they held, or that were typed between them', () => {
    fc.assert(fc.property(spans, edits, ({ start, length }, made) => {
      // Each letter tells where it was: capitals inside the span, small ones outside, digits typed.
      let text = 'a'.repeat(start) + 'B'.repeat(length) + 'c'.repeat(20);
      let span: Span | null = { start, end: start + length };
      for (const { at, length: size } of made) {
        if (span === null) return;
        const edit = { start: Math.min(at, text.length), end: Math.min(at + size, text.length), text: '1' };
        span = shift(span, edit);
        text = apply(text, edit);
        if (span !== null) assert.match(text.slice(span.start, span.end), /^[B1]+$/);
      }
    }));
  });
});
