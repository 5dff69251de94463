import assert from 'node:assert/strict';
import fc from 'fast-check';
import { label, printable } from '../../../src/base/printable.js';

function check(text: string, shown: string): void {
  it(JSON.stringify(text), () => assert.equal(printable(text), shown));
}

describe('printable', () => {
  check('  two\r\n\tlines\u2028more ', 'two lines more');
  check('abc\u202edcba', 'abc⟨U+202E⟩dcba');
  check('zero\u200bwidth', 'zero⟨U+200B⟩width');
  check('soft\u00adhyphen', 'soft⟨U+00AD⟩hyphen');
  check('a\0b\u001b[31m', 'a⟨U+0000⟩b⟨U+001B⟩[31m');
  check('half \ud83d pair', 'half ⟨U+D83D⟩ pair');
  check('tag\u{e0041}', 'tag⟨U+E0041⟩');
  check('joined l\u200detters', 'joined l⟨U+200D⟩etters');
  check('👩‍💻 ✌🏽 ❤️ é שלום', '👩‍💻 ✌🏽 ❤️ é שלום');
  check('می‌خواهم', 'می‌خواهم');

  it('leaves nothing hidden', () => fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
    const text = String.fromCharCode(...units);
    assert.doesNotMatch(printable(text), /[\p{Bidi_Control}\p{Cc}\u200b\ufeff]/u);
  })));
});

describe('label', () => {
  it('shows no icon', () => assert.equal(label('$(alert) $(sync~spin) $5'), '$ (alert) $ (sync~spin) $5'));
  it('keeps other text', () => assert.equal(label('f(x) = $5'), 'f(x) = $5'));
});
