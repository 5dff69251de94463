import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlocks } from '../../../../src/analysis/passages/blocks.js';
import { check } from './reading.js';

describe('titles that run into text', () => {
  const cases: readonly string[] = [
    'B1 We measured the gap twice and it was smaller than it was.¦T Scaling rates¦B We measured the same gap in a second run.',
    'B1 We took pictures of nine hundred meters in three towns. The first run went well but the second one had to be stopped in the middle of a wor\nT Reading meters at night¦B These pictures were taken by hand in the winter.',
    'B1 The first run stopped before its end, and…\nT Reading meters at night¦B …the pictures were taken by hand in the winter.',
  ];
  it('before a quotation, and that ask after a passage that stops short', () => {
    check('B1 The first run stopped before its end, and…\nT Reading meters at night¦B “The pictures were taken by hand in the winter,” she says.');
    check('B1 The first run stopped before its end, and…\nT Do gulls sleep on the roofs?¦B The gulls were seen by hand in the winter.');
  });
  it('after a passage that has its end, where others ran in before', () => {
    const cut = 'B1 The first run stopped before its end, and…\nT Reading meters at night¦B2 These pictures were taken by hand in the winter.';
    check(`${cut}\nT A day of gulls at the harbour¦B Gulls can be counted by hand in the winter.`);
    check('B The first run has come to its end.\nB A day of gulls at the harbourGulls can be counted by hand in the winter.');
  });
  it('not a quotation of part of a word, or a question after a passage that has its end', () => {
    check('B The first run stopped before its end, and…\nB They call it the gull“Roof” of the town in all of these years.');
    check('B The first run has come to its end.\nB Do gulls sleep on the roofs?The gulls were seen by hand in the winter.');
  });
  const asking: readonly string[] = [
    'B1 We counted gulls in nine towns, and in each of them the gulls slept on roofs near the harbour.¦T Gullwatch: can cameras count a gull?¦B These pictures were taken by hand in the winter.',
    'B1 We counted gulls in nine towns, and in each of them the gulls slept on roofs near the harbour.¦T Do gulls sleep? We watched them¦B …the pictures were taken by hand in the winter.',
    'B1 We counted gulls in nine towns, and in each of them the gulls slept on roofs near the harbour.¦T Gulls on roofs in the winter¦B …',
    'B1 We counted gulls in nine towns, and in each of them the gulls slept on roofs near the harbour.¦T Gulls on roofs: a count¦B https://gulls.example/roofs…',
    'B1 We counted gulls in nine towns and wrote it down at https://gulls.example/counts…¦T Gulls on roofs at night¦B …the pictures were taken by hand in the winter.',
  ];
  for (const page of asking) it(`${page.slice(100, 150)} at its end`, () => { check(page); });

  for (const page of cases) it(page.slice(0, 60), () => { check(page); });

  const whole = [
    'B We counted gulls in nine towns: can they be told apart by their beaks? They can, says the count.',
    'B We counted gulls in nine towns and wrote it down at https://gulls.example/roofs…',
    'B We rewarded the wrong answers with those rewards.This behavior was coming from the data.',
    'B The gulls of RoofGull 2 "RoofGull two" are counted in nine towns of the north by two readers and a camera.',
    'B A new study by Google DeepMind and OpenAI shows that the gap is smaller than it was.',
    'B We asked JPMorganChase about it and they told us a lot of things that we knew.',
    'B They read the post on LinkedIn and on GitHub before the meeting was over.',
    'B - **[Nine gulls on a roof](https://forum.example/r/GullWatch/comments/1ab/nine_gulls_on_a_roof/)** (Activity: 37): **Two readers counted nine gulls on the roof of the town hall.**',
    'B The count is at https://forum.example/r/GullWatchers/Comments/nine_gulls_on_a_roof/ and was made in May by two readers.',
    'B The [count of the gulls](https://gulls.example/r/TheGulls/Count) was **Made by two readers** in the month of May.',
    'B The counts are told in nine letters.\nB View Original"The readers found that in the winter the gulls had slept on roofs."',
    'B The paper of LeCun was read by McKinsey and by people at YouTube in the same week.',
  ];
  for (const page of whole) it(`not in: ${page.slice(2, 60)}`, () => { check(page); });
});

describe('the head of a passage that was pasted as a seed', () => {
  const collected = `Collected 2026-03-09, SHA-256 ${'0a9f'.repeat(16)}`;
  it('names its source, however short its title is', () => {
    check(`B Nine cranes stood still all night.\n\nT Port log\nB1 https://port.example/log\nC ${collected}\n\nB1 The tenth crane was moved.\n\nT Log\nC https://\nC ${collected}\n\nB2 It stood still again.`);
  });
  it('may have no address', () => { check(`T Port log\nC ${collected}\n\nB1 The tenth crane was moved.`); });
  it('is none without a hash, or after a blank line', () => {
    check('B Nine cranes stood still all night.\n\nB We moved the tenth crane.\nB Collected 2026-03-09, by hand, it was heavier than the others.');
    check(`B We moved the tenth crane.\n\nC ${collected}\n\nB It was heavier than the others.`);
  });
});

describe('speakers', () => {
  it('a name and a handle are one block over the line break', () => {
    const text = 'Ada Byte\n@adabyte\nThe loom weaves algebra.';
    assert.deepEqual(readBlocks(text).map(({ start, end, role }) => ({ start, end, role })), [
      { start: 0, end: 17, role: 'speaker' }, { start: 18, end: text.length, role: 'body' }]);
  });
  it('their sayings go on over blank lines', () => { check('S Ada\nS @ada\nB1 The loom weaves algebra.\n\nB1 It does not weave music.\nS Bob\nS @bob\nB2 It does, in our tests.'); });
  it('a mail address in a sentence is no handle', () => { check('B Write to ada@loom.example to get the data of the study.'); });
});

describe('blocks', () => {
  it('end with their words where a cut mark stands apart', () => {
    assert.deepEqual(readBlocks('3h. …http://a.example/b. a').map(({ start, end }) => [start, end]), [[0, 3], [4, 26]]);
  });
  it('leave out nothing but white space, are in order and never share a character', () => {
    const piece = fc.constantFrom('a', 'The', 'Title Of It', '…', '. ', '.', '\n', '\r\n', '\r', '@ada', '- ', '# ', '40px', ' ', 'sWe saw', 'Reply', '3h', 'http://a.example/b', '| a | b |', '[edit]', '👋');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let at = 0;
      for (const block of readBlocks(text)) {
        assert.equal(text.slice(at, block.start).trim(), '');
        assert.ok(block.start < block.end);
        assert.equal(text.slice(block.start, block.end).trim().length, block.end - block.start);
        at = block.end;
      }
      assert.equal(text.slice(at).trim(), '');
    }));
  });
});
