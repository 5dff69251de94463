import { equal } from 'node:assert/strict';
import { ONCE, pattern } from '../../../src/base/pattern.js';

describe('Patterns', () => {
  const CLASSES = { letters: /^\p{L}$/u, capitals: /^\p{Lu}$/u, 'small letters': /^\p{Ll}$/u, digits: /^\p{N}$/u, marks: /^\p{M}$/u };
  for (const [name, exact] of Object.entries(CLASSES)) {
    it(`hold the ${name} of Latin, Greek and Cyrillic as Unicode has them`, () => {
      const short = pattern(exact.source);
      for (let code = 0; code <= 0x45f; code++) equal(short.test(String.fromCharCode(code)), exact.test(String.fromCharCode(code)), code.toString(16));
    });
  }

  it('take the letters of other scripts for letters, and signs for none', () => {
    for (const letter of '한字אあअ') equal(pattern(String.raw`^\p{L}$`).test(letter), true, letter);
    for (const sign of '—’…•™€→☀、') equal(pattern(String.raw`^\p{L}$`).test(sign), false, sign);
  });

  it('keep classes, negated ones, escapes and flags', () => {
    const word = pattern(String.raw`[^\p{L}\]-]\[(\p{Lu}[\p{L}\d]*)`, 'iu');
    equal(word.exec('x a[Éa1] 7[éa1]')?.[1], 'éa1');
    equal(word.flags, 'iu');
    equal(word.test(']['), false);
  });

  it('match the same with a mark for what follows once', () => {
    const moment = new RegExp(`^(?:May|June?)${ONCE}(?: \\d{1,2})?${ONCE}$`);
    for (const text of ['May', 'Jun 5', 'June 12']) equal(moment.test(text), true, text);
    equal(moment.test('Ju 5'), false);
  });
});
