import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainOf } from '../../../src/analysis/plain/plain.js';

function check(written: string, expected: string): void {
  assert.equal(plainOf(written)?.text ?? written, expected);
}

describe('the plain text of a text with markup', () => {
  it('is without emphasis, but with what multiplies, lists and names', () => {
    check('a **57% rise** in *dry* years', 'a 57% rise in dry years');
    check('a __57% rise__ in _very dry_ ~~wet~~ years', 'a _57% rise_ in very dry wet years');
    check('2 * 3, 10**4 and 7*(2+1)', '2 * 3, 10**4 and 7*(2+1)');
    check('* an item of f_1 and __init__', '* an item of f_1 and __init__');
    check('about ~5 mills', 'about ~5 mills');
  });

  it('has of a link what is seen of it, and of a reference its brackets', () => {
    check('See [5 mills](https://a.example/b_(2)?c=3 "9 lines") here', 'See 5 mills here');
    check('![a plan of 5 mills](plan-2.png)', 'a plan of 5 mills');
    check('as shown [12](#ref-12) before', 'as shown [12] before');
    check('the range [1, 2](3)', 'the range 1, 2');
    check('the range [1, 2] (3)', 'the range [1, 2] (3)');
  });

  it('has one sign for an address or a handle, but all of a mail address', () => {
    check('at https://a.example/5/6. Ask @ada_5 or ada@a.example', 'at \u25a1. Ask \u25a1 or ada@a.example');
    check('5 @ 3 GHz', '5 @ 3 GHz');
  });

  it('is without tags and entities, but with comparisons', () => {
    check('<img src="a.png" width="80%">', '\u2022');
    check('<b>5</b> mills<br/>6 &lt; 7', '5 mills\u20226 < 7');
    check('10<sup>7</sup> of the 5<sup>th</sup>', '10^7 of the 5th');
    check('if a <b and c> d', 'if a <b and c> d');
    check('<!-- 5 mills -->kept', '\u2022kept'.slice(1));
  });

  it('has one sign for a formula, but the figure that is one', () => {
    check('with $N_i = 5$ mills', 'with \u25a1 mills');
    check('took $6.7 \\times 10^{-7}$ and $\\approx 5\\%$', 'took 6.7 ×10^{-7} and ≈5%');
    check('a model of $3$ and\n$$\nx = 5\n$$', 'a model of 3 and\n\u25a1');
    check('\\alpha g^{(1)} + \\beta h^{(2)}', '\u25a1');
    check('from $5 to $10', 'from $5 to $10');
    check('in C:\\mills\\north', 'in C:\\mills\\north');
  });

  it('is without backslashes before punctuation', () => {
    check('\\[laughs\\] 5 \\% of it', '[laughs] 5 % of it');
  });

  it('is the text itself where nothing is marked up', () => {
    assert.equal(plainOf('We counted 5 mills (in 2024).'), undefined);
  });

  it('gives each stretch back where it was written, without the marks around it', () => {
    const written = 'a **5%** [rise of 6 mills](x) in `2024`';
    const plain = plainOf(written);
    assert.ok(plain !== undefined);
    const spans = ['5%', 'rise of 6 mills', '2024'].map((part) => ({ start: plain.text.indexOf(part), end: plain.text.indexOf(part) + part.length }));
    assert.deepEqual(plain.written(spans).map(({ start, end }) => written.slice(start, end)), ['5%', 'rise of 6 mills', '2024']);
    assert.deepEqual(plain.spans(plain.written(spans)), spans);
  });

  it('keeps stretches in order and within the text, whatever stands there', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('*', '**', '_', '`', '[', ']', '](', ')', '<', '>', '<b>', '$', '$$', '\\', '\\a^{', '&lt;', '@ab', 'https://a', ' ', '5', 'word', '\n', '!', '='), { maxLength: 60 }), (parts) => {
      const written = parts.join('');
      const plain = plainOf(written);
      if (plain === undefined) return;
      const cut = Array.from(plain.text, (_, i) => ({ start: i, end: i + 1 })).filter(({ end }) => end <= plain.text.length);
      let last = 0;
      for (const { start, end } of plain.written(cut)) {
        assert.ok(start >= last && end >= start && end <= written.length, JSON.stringify(written));
        last = start;
      }
    }));
  });
});
