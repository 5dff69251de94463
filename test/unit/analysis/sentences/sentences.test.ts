import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../../src/analysis/sentences/sentences.js';

const split = (text: string): string[] => splitSentences(text).map((s) => text.slice(s.start, s.end));

/** `parts` are joined with spaces and must come out again, one by one. */
function parts(...sentences: readonly string[]): void {
  assert.deepEqual(split(sentences.join(' ')), sentences);
}

/** The text must come out as one sentence. */
function whole(text: string): void {
  assert.deepEqual(split(text), [text]);
}

describe('sentences', () => {
  it('end at full stops, question and exclamation marks', () => {
    parts('It rained all day.', 'Nobody minded.', 'Why not?', 'The roof held!', 'Good.');
    parts('Really?!', 'Yes!!', 'That is all.');
    parts('Costs rose by 3%.', '4 of them fell.');
    parts('We left in 2019.', 'The lab stayed.');
  });

  it('begin behind the stamp of a page of results', () => {
    assert.deepEqual(split('Mar 3, 2024 — The pump runs. It is old.'), ['The pump runs.', 'It is old.']);
    assert.deepEqual(split('5 days ago · 4 answers · The pump runs.'), ['The pump runs.']);
    whole('March 3, 2024 was cold.');
    whole('5 days ago the pump broke.');
  });

  it('do not end at abbreviations', () => {
    whole('The method of Ruiz et al. (2020) works, cf. Fig. 3 and Eqs. 4, i.e. in most cases.');
    whole('Small models, e.g. Pico or Nano, beat big ones vs. last year.');
    whole('Dr. Ada Hill and Prof. J. K. Osei met Mr. Li on p. 12 of No. 5.');
    whole('The U.S. Senate and the U.K. government met at 9 a.m. on Monday.');
    whole('It grew from approx. 20 to ca. 30 in Jan. 2021.');
    whole('Acme Inc. sold its shares.');
    whole('Use v2.3.1 or 3.14 of node.js and see docs.example.com/a.b for more.');
    parts('He moved to the U.S. in May.', 'She stayed.');
  });

  it('end at an abbreviation that closes a sentence', () => {
    parts('They sell tea, coffee, etc.', 'Prices vary.');
    parts('It was built by Acme Inc.', 'The plan failed.');
    parts('This was shown by Ruiz et al.', 'We agree.');
    parts('It was printed in 2022.[2][3]', 'Its sequel followed.[4]', 'Nobody read it.[citation needed]', 'It sold.');
    parts('It was printed in 2022.²', 'Its sequel followed.¹²', 'It covers 9 m² of paper and 2 m.', 'Nobody read it.†');
    whole('Ruiz et al.[2] disagree with that.');
    whole('See a.[0] and b.[1] of the list.');
    parts('They live in the U.S.', 'It is large.');
    parts('Is it so?', 'No.', 'We checked.');
    parts('That is plan B.', 'We kept it.');
  });

  it('keep closing quotes and brackets', () => {
    parts('He said “stop.”', 'They stopped.');
    parts('(It was late.)', 'We went on.');
    parts('"We won!"', 'The crowd left.');
    whole('“Are you sure?” she asked.');
    whole('It came from Yahoo! in the end.');
  });

  it('hold sentences in brackets in their midst', () => {
    whole('The old pump (it was built in 1950. Nobody kept the plan.) still runs.');
    parts('The pump ran (it was old. It leaked.)', 'We left.');
    parts('(It rained.', 'We stayed.)', 'Then we ate.');
    parts('The pump (which leaked ran.', 'We left.');
    parts('It broke :( and leaked.', 'We sat.', 'It ran again :)');
  });

  it('leave out leading cut marks and list markers, and keep trailing cut marks', () => {
    assert.deepEqual(split('…and the valve held. It was replaced…'), ['and the valve held.', 'It was replaced…']);
    assert.deepEqual(split('...so they left...'), ['so they left...']);
    assert.deepEqual(split('- First point\n- Second point'), ['First point', 'Second point']);
    assert.deepEqual(split('1. Mix it.\n2. Bake it.'), ['Mix it.', 'Bake it.']);
    assert.deepEqual(split('(a) Mix it. (b) Bake it.'), ['Mix it.', 'Bake it.']);
    whole('It waited… and waited… until noon.');
    parts('It ended here…', 'Another began.');
  });

  it('begin behind the number or the time of a line', () => {
    assert.deepEqual(split('[3] The pump runs.\n[12:04] It is old.\n[0.96 --> 2.4] It leaks.'), ['The pump runs.', 'It is old.', 'It leaks.']);
    whole('[Lund] holds the key.');
    whole('The pump [3] runs.');
  });

  it('go on from line to line where a mail quotes them', () => {
    assert.deepEqual(split('> The pump runs all day, and\n> nobody minds.\n>\n> It is old.'), ['The pump runs all day, and\n> nobody minds.', 'It is old.']);
    assert.deepEqual(split('The pump runs all day\n> Nobody minds'), ['The pump runs all day', 'Nobody minds']);
  });

  it('end where only the space is missing', () => {
    assert.deepEqual(split('It raised costs.This surprised us.'), ['It raised costs.', 'This surprised us.']);
    assert.deepEqual(split('Rain fell.Costs rose.'), ['Rain fell.', 'Costs rose.']);
    whole('Open package.json and read System.IO or example.com now.');
    whole('The DataFrame.Index class is slow.');
    whole('It takes a torch.Tensor or a numpy.Array of any size.');
    assert.deepEqual(split('We moved it to numpy.This helped.'), ['We moved it to numpy.', 'This helped.']);
  });

  it('end at blank lines and short lines, not at wrapped ones', () => {
    assert.deepEqual(split('Milk prices\nBread prices\n\nEggs'), ['Milk prices', 'Bread prices', 'Eggs']);
    const wrapped = 'The committee, which had met twice in the spring, decided\nAnna Berg would lead the review of every harbour on the\ncoast before winter.';
    whole(wrapped);
    assert.deepEqual(split('It works\r\nreally well.'), ['It works\r\nreally well.']);
    assert.deepEqual(split('It works.\rIt lasts.'), ['It works.', 'It lasts.']);
  });

  it('end at pictures that stand for stops', () => {
    parts('It works 😀', 'We left the harbour 🎉🎉', 'The crew stayed.');
    whole('We 💙 Bergen and 🚀 Lund.');
    assert.deepEqual(split('✅ It leaks.'), ['✅ It leaks.']);
  });

  it('end before the figure of a note that lost its height, and at a figure without its space', () => {
    parts('It was printed in autumn.3', 'The sequel followed.12', 'It sold.');
    whole('The file plan.3 is old, and ver.3 The old one.');
    assert.deepEqual(split('It rose to 5.The crew left.'), ['It rose to 5.', 'The crew left.']);
    whole('It rose to 5.Ada left.');
  });

  it('go on over a cut mark whose stops stand apart', () => {
    whole('It leaked . . . and then stopped.');
    parts('It leaked.', '.hidden is a file.');
  });

  it('may stand in lower case or before an address', () => {
    parts('it works now.', 'we checked twice.');
    parts('All of it is online.', 'https://example.org/a?b=c.d');
    parts('All of it is online.', 'example.org/papers/a…');
  });

  it('hold a letter or a digit each', () => {
    assert.deepEqual(split(' 😊 … — '), []);
    assert.deepEqual(split(''), []);
    assert.deepEqual(split('It is done. 🎉'), ['It is done.']);
    assert.deepEqual(split('It is done.🎉 We rest.'), ['It is done.', '🎉 We rest.']);
  });

  it('are in order, apart, without white space at their ends, and leave out no word', () => {
    const piece = fc.constantFrom('a', 'Word', '.', '…', '!', '?"', ' ', '\n', '\r\n', '5', 'e.g.', '(', ')', '- ', '😀', '\u0000', 'Dr.', 'U.S.', '\ud800');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }).map((a) => a.join('')), (text) => {
      let last = 0;
      for (const { start, end } of splitSentences(text)) {
        assert.ok(start >= last && end > start);
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        assert.ok(!/[A-Z]{2}|Word/i.test(text.slice(last, start)));
        last = end;
      }
      assert.ok(!/Word/.test(text.slice(last)));
    }));
  });
});
