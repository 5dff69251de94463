import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corrector } from '../../../src/annotations/corrections.js';
import { lineStarts } from '../../../src/base/lines.js';
import { Workspace } from '../../../src/features/workspace.js';
import { Edits } from '../../../src/server/common/edits.js';
import { dataOf, editsBetween, encodeSeed, encodeTokens, type EncodedTokens, type Shown } from '../../../src/server/common/tokens.js';
import { tokenise } from '../../../src/features/tokens.js';

const NAMES = { models: {}, systems: {} };
const SHOWN: Shown = new Set(['number', 'model', 'system', 'source']);
const noThrees: Corrector = (marks, text) => marks.filter((mark) => !text.slice(mark.start, mark.end).includes('3'));

/** Some 100 KB. */
const PASTED = Array.from({ length: 700 }, (_, i) => `${i % 9 === 0 ? `Ada Byte\n@adabyte\n` : ''}We saw ${i} of 900 looms fall by ${i % 70}% in ${1950 + (i % 70)}, as Wombat ${i % 5} had it, ${'and so on '.repeat(i % 9)}.${i % 3 === 0 ? '\n\n' : '\n'}`).join('');

const workspaceWith = (corrector: Corrector | undefined): Workspace =>
  new Workspace({ names: () => NAMES, corrector: () => corrector, read: () => Promise.resolve(undefined) });

describe('an edited document', () => {
  const piece = fc.constantFrom(
    'a', ' ', '.', '…', '\n', '\r', '\r\n', '\n\n', '👋', 'Ada Byte\n@adabyte\n', 'We measured 42% of GPT-4 in 2024. ', 'Reply\n', '# Looms\n', '- Looms that listen\n',
    'sWe saw that it may rise by 3 ms.', 'It was shown (Ada et al., 2021) at https://loom.example/3\nand https://loom.example/4.', 'Natural loom readers (NLRs) are good.', '3h. ', '5 looms\r\nrose');
  const change = fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(20), text: fc.array(piece, { maxLength: 4 }).map((some) => some.join('')) });
  const rounds = fc.array(fc.array(change, { maxLength: 3 }), { minLength: 1, maxLength: 5 });

  it('has the marks, lines and tokens of a fresh start, and a client that obeys the edits of tokens has those', function () {
    this.timeout(20_000);
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }).map((some) => some.join('')), rounds, fc.constantFrom(undefined, noThrees), (start, given, corrector) => {
      const document = TextDocument.create('mem:a.txt', 'plaintext', 1, start);
      const edits = new Edits(() => undefined);
      const workspace = workspaceWith(corrector);
      const take = () => workspace.set(document.uri, 'a.txt', document.getText(), edits.take(document));
      let tokens: EncodedTokens = encodeSeed(take(), SHOWN);
      const known = dataOf(tokens);
      for (const changes of given) {
        for (const { from, length, text } of changes) {
          const at = Math.floor(from * document.getText().length);
          edits.update(document, [{ range: { start: document.positionAt(at), end: document.positionAt(at + length) }, text }], document.version + 1);
        }
        const seed = take();
        const now = encodeSeed(seed, SHOWN, tokens);
        for (const { start: first, deleteCount, data = [] } of editsBetween(tokens, now)) known.splice(first, deleteCount, ...data);
        tokens = now;
        const fresh = workspaceWith(corrector).set(document.uri, 'a.txt', document.getText());
        assert.deepEqual(seed.marks, fresh.marks);
        assert.deepEqual(seed.lineStarts, lineStarts(fresh.text));
        assert.deepEqual(known, dataOf(encodeSeed(fresh, SHOWN)));
        assert.deepEqual(known, encodeTokens(tokenise(seed, { start: 0, end: seed.text.length }), SHOWN, seed.lineStarts));
      }
    }), { numRuns: 100 });
  });

  it('that is long has them too, wherever it is edited: at borders of sections, by large pastes, by undoing and by deleting all', function () {
    this.timeout(30_000);
    const place = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.record({ border: fc.nat(40), by: fc.integer({ min: -2, max: 2 }) }));
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ place, length: fc.nat(200), text: fc.array(piece, { maxLength: 3 }).map((some) => some.join('')) }) },
      { weight: 1, arbitrary: fc.record({ place, length: fc.nat(20_000), text: fc.constantFrom('', PASTED) }) },
      { weight: 1, arbitrary: fc.constant('undo' as const) },
      { weight: 1, arbitrary: fc.constant({ place: 0, length: Infinity, text: '' }) },
    );
    const long = fc.array(piece, { minLength: 900, maxLength: 1200, size: 'max' }).map((some) => some.join('\n'));
    fc.assert(fc.property(long, fc.array(step, { minLength: 4, maxLength: 8 }), fc.constantFrom(undefined, noThrees), (start, steps, corrector) => {
      const document = TextDocument.create('mem:a.txt', 'plaintext', 1, start);
      const edits = new Edits(() => undefined);
      const workspace = workspaceWith(corrector);
      const take = () => workspace.set(document.uri, 'a.txt', document.getText(), edits.take(document));
      let tokens = encodeSeed(take(), SHOWN);
      const known = dataOf(tokens);
      const done: { readonly at: number; readonly removed: string; readonly added: string }[] = [];
      const edit = (at: number, removed: string, added: string): void => {
        edits.update(document, [{ range: { start: document.positionAt(at), end: document.positionAt(at + removed.length) }, text: added }], document.version + 1);
      };
      for (const each of steps) {
        const text = document.getText();
        if (each === 'undo') {
          const last = done.pop();
          if (last !== undefined) edit(last.at, last.added, last.removed);
        } else {
          const { sections } = tokens.seed.analysis;
          const wanted = typeof each.place === 'number' ? Math.floor(each.place * text.length) : (sections[each.place.border % Math.max(1, sections.length)]?.start ?? 0) + each.place.by;
          // An edit never parts a CR from its LF, which LSP has no place for.
          const at = document.offsetAt(document.positionAt(Math.max(0, Math.min(wanted, text.length))));
          const removed = text.slice(at, document.offsetAt(document.positionAt(Math.min(text.length, at + each.length))));
          edit(at, removed, each.text);
          done.push({ at, removed, added: each.text });
        }
        const seed = take();
        const now = encodeSeed(seed, SHOWN, tokens);
        for (const { start: first, deleteCount, data = [] } of editsBetween(tokens, now)) known.splice(first, deleteCount, ...data);
        tokens = now;
      }
      const fresh = workspaceWith(corrector).set(document.uri, 'a.txt', document.getText());
      assert.deepEqual(tokens.seed.analysis.blocks, fresh.analysis.blocks);
      assert.deepEqual(tokens.seed.marks, fresh.marks);
      assert.deepEqual(tokens.seed.lineStarts, lineStarts(fresh.text));
      assert.deepEqual(known, dataOf(encodeSeed(fresh, SHOWN)));
    }), { numRuns: 10 });
  });

  it('is compared with what it was when the whole text was replaced', () => {
    const document = TextDocument.create('mem:a.txt', 'plaintext', 1, 'one');
    const edits = new Edits(() => undefined);
    edits.take(document);
    edits.update(document, [{ text: 'two' }], 2);
    assert.equal(edits.take(document), undefined);
    assert.equal(document.version, 2);
    assert.deepEqual(edits.take(document), { prefix: 3, suffix: 0, shift: 0 });
  });

  it('keeps the blocks that were not edited, and encodes their tokens once', () => {
    const text = 'We saw it fall by 3%.\n\n'.repeat(40);
    const workspace = workspaceWith(undefined);
    const before = workspace.set('mem:a.txt', 'a.txt', text);
    const after = workspace.set('mem:a.txt', 'a.txt', `${text.slice(0, 460)}By 4%, too.\n\n${text.slice(460)}`, { prefix: 460, suffix: text.length - 460, shift: 13 });
    assert.equal(after.analysis.settled.filter((block) => before.analysis.settled.includes(block)).length, 40);
    const [{ deleteCount, data = [] } = { deleteCount: -1 }, ...others] = editsBetween(encodeSeed(before, SHOWN), encodeSeed(after, SHOWN));
    assert.ok(deleteCount <= 5 && data.length <= 10 && others.length === 0, `${deleteCount} ${data.join()}`);
  });
});

describe('tokens', () => {
  it('are encoded again where other kinds are shown', () => {
    const seed = workspaceWith(undefined).set('mem:a.txt', 'a.txt', 'GPT-4 fell by 3%.');
    const all = encodeSeed(seed, SHOWN);
    assert.equal(dataOf(all).length, 10);
    assert.equal(dataOf(encodeSeed(seed, new Set(['model']), all)).length, 5);
    assert.equal(dataOf(encodeSeed(seed, new Set(), all)).length, 0);
  });
});
