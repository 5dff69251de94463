import assert from 'node:assert/strict';
import type { Kind } from '../../../src/analysis/marks.js';
import type { Card } from '../../../src/features/features.js';
import { claim, given, model, percent, url, type Given, type Sketch } from './given.js';

const lines = (card: Card | null): string[] => card?.lines.map((line) => line.text) ?? [];

const SEEDS: Readonly<Record<string, Given>> = {
  'a.txt': {
    text: 'Over 40% of answers came from Falcon 2. See tests.example.org/report for more.',
    marks: [claim('Over 40% of answers came from Falcon 2.'), percent('40%', 40, 'answers'), model('Falcon 2', 'Falcon 2'), url('tests.example.org/report')],
  },
  'b.txt': {
    text: 'In a later run 38% of all the answers came from falcon-2, which may be noise. 40% of answers were short.',
    marks: [claim('In a later run 38% of all the answers came from falcon-2, which may be noise.', 'strong', ['may']), percent('38%', 38, 'answers'), model('falcon-2', 'Falcon 2'), percent('40%', 40, 'answers')],
  },
};

describe('features', () => {
  it('says of a number how it reads and who else reports one', async () => {
    const card = await given(SEEDS).hover('mem:a.txt', 6, { limit: 1 });
    assert.equal(card?.title, 'Number: 40 % of answers');
    assert.deepEqual(lines(card), ['Source unknown.', '2 other places give a figure for answers: 1 agrees, 1 says 38%.', 'Found by the rule test.number.']);
    assert.deepEqual(card.lines[1]?.places.map((place) => [place.file, place.line, place.column]), [['b.txt', 1, 79]]);
    assert.equal(card.lines[1]?.more, 1);
  });

  it('finds a figure for the same thing in a sentence that says the same in other words', async () => {
    const first = 'Within three turns the assistant gave up its answer in 71.3% of disputes.';
    const second = 'The assistant gave up its answer in 71% of cases within three turns.';
    const features = given({
      'a.txt': { text: first, marks: [claim(first), percent('71.3%', 71.3, 'disputes')] },
      'b.txt': { text: second, marks: [claim(second), percent('71%', 71, 'cases')] },
    });
    const card = await features.hover('mem:a.txt', first.indexOf('71.3'), { limit: 5 });
    assert.ok(lines(card).includes('1 other place gives a figure for disputes: 1 agrees.'), lines(card).join(' | '));
  });

  it('counts a figure once a source, and not at all where it is copied', async () => {
    const said = 'Within three turns the assistant gave up its answer in 71.3% of disputes.';
    const other = 'Some 68% of the disputes that we saw ended with a lie from the assistant.';
    const seed = (text: string, reading: string, value: number) => ({ text, marks: [claim(text), percent(reading, value, 'disputes')] });
    const features = given({
      'a.txt': seed(said, '71.3%', 71.3), 'b.txt': seed(said, '71.3%', 71.3), 'c.txt': seed('A later audit put the share of lost disputes at 71% again.', '71%', 71), 'd.txt': seed(other, '68%', 68), 'e.txt': seed(other, '68%', 68),
    });
    assert.ok(lines(await features.hover('mem:a.txt', said.indexOf('71.3'), { limit: 5 }))
      .includes('4 other places give a figure for disputes: 1 agrees, 1 says 68%, 1 is a copy of this, 1 is a copy of another.'));
  });

  describe('compares a number with others for the same thing', () => {
    const own = 'Falcon 2 gave a false answer to 12% of users in the spring trial.';
    const summaryBeside = async (other: string, marks: readonly Sketch[]): Promise<string | undefined> => {
      const features = given({ 'a.txt': { text: own, marks: [claim(own), model('Falcon 2', 'Falcon 2'), percent('12%', 12, 'users')] }, 'b.txt': { text: other, marks: [claim(other), ...marks] } });
      return lines(await features.hover('mem:a.txt', own.indexOf('12%'), { limit: 5 })).find((line) => line.includes('give'));
    };

    it('and not with what another model did', async () => {
      const of = (name: string) => summaryBeside(`${name} gave a false answer to 19% of users in the autumn.`, [model(name, name), percent('19%', 19, 'users')]);
      assert.equal(await of('Falcon 2'), '1 other place gives a figure for users: 1 says 19%.');
      assert.equal(await of('Osprey 3'), undefined);
    });

    it('and not with what shares the noun alone', async () =>
      assert.equal(await summaryBeside('The new editor opens files at twice the speed, and 31% of users keep its dark colours on all day.', [percent('31%', 31, 'users')]), undefined));

    it('and of several in one sentence with those that agree', async () =>
      assert.equal(await summaryBeside('Of the users of Falcon 2 a false answer reached 12% of users in spring and 9% of users in May.', [model('Falcon 2', 'Falcon 2'), percent('12%', 12, 'users'), percent('9%', 9, 'users')]),
        '1 other place gives a figure for users: 1 agrees.'));
  });

  it('shows an acronym under the long form that another seed gives', async () => {
    const long = { ...model('Layer Probe', 'Layer Probe'), kind: 'system' } as Sketch;
    const short = (canonical: string) => ({ ...model('LPs', canonical), kind: 'system' }) as Sketch;
    const features = given({
      'a.txt': { text: 'LPs are new.', marks: [claim('LPs are new.'), short('LP')] },
      'b.txt': { text: 'A Layer Probe (LPs) is small.', marks: [claim('A Layer Probe (LPs) is small.'), long, short('Layer Probe')] },
    });
    const card = await features.hover('mem:a.txt', 1, { limit: 5 });
    assert.match(card?.title ?? '', /: Layer Probe$/);
    assert.deepEqual(lines(card).slice(0, 2), ['Also written: LPs.', '3 mentions in 2 seeds.']);
  });

  it('says of a model how it is written and where', async () => {
    const card = await given(SEEDS).hover('mem:a.txt', 31, { limit: 5 });
    assert.deepEqual(lines(card), ['Also written: falcon-2.', '2 mentions in 2 seeds.', '2 claims name it.', 'Found by the rule test.model.']);
  });

  it('says of a source where else it is named, if it is', async () => {
    const seed = (text: string) => ({ text, marks: [url('tests.example.org/report')] });
    const features = given({ 'a.txt': seed('See tests.example.org/report for more.'), 'b.txt': seed('It is at tests.example.org/report now.') });
    const card = await features.hover('mem:a.txt', 6, { limit: 1 });
    assert.deepEqual(lines(card).slice(0, 2), ['2 mentions in 2 seeds.', 'No passage is known to come from it.']);
    assert.equal(card?.lines[0]?.more, 1);
    assert.deepEqual(lines(await given(SEEDS).hover('mem:a.txt', 55, { limit: 1 })).slice(0, 1), ['No passage is known to come from it.']);
  });

  it('says of a claim what hedges it', async () => {
    const card = await given(SEEDS).hover('mem:b.txt', 3, { limit: 5 });
    assert.deepEqual(lines(card), ['Strongly hedged by “may”.', 'Source unknown.', 'Contradicted in 1 other place.', 'Found by the rule test.claim, with the words “may”.']);
  });

  it('shows of a place no more than its sentence, and of a long one what stands around it', async () => {
    const glued = 'Its tools were short of time.Small tools: teaching a 7B model to hold its groundIn 38% of replies the small tool failed. They went on.';
    const long = `The small tool, of which ${'very '.repeat(30)}much was said, failed in 38% of replies.`;
    const marks = (text: string, from: number, to: number): Given['marks'] => [claim(text.slice(from, to)), percent('38%', 38, 'replies')];
    const own = 'The small tool failed in 38% of all replies.';
    const card = await given({
      'a.txt': { text: own, marks: marks(own, 0, own.length) },
      'b.txt': { text: glued, marks: marks(glued, glued.indexOf('In 38'), glued.indexOf(' They went')) },
      'c.txt': { text: long, marks: marks(long, 0, long.length) },
    }).hover('mem:a.txt', own.indexOf('38') + 1, { limit: 5 });
    const shown = (card?.lines ?? []).flatMap((line) => line.places.map(({ excerpt }) => excerpt));
    assert.equal(shown[0], 'In 38% of replies the small tool failed.');
    assert.match(shown[1] ?? '', /^…[ a-z,]+ failed in 38% of replies\.$/);
  });

  it('says of a conflict which figures are against each other, and of opposite verdicts nothing more', async () => {
    const places = async (own: string, other: string, marks: (text: string) => Given['marks']): Promise<string[]> => {
      const card = await given({ 'a.txt': { text: own, marks: marks(own) }, 'b.txt': { text: other, marks: marks(other) } }).hover('mem:b.txt', 1, { limit: 5 });
      return (card?.lines ?? []).flatMap((line) => line.places.map(({ excerpt }) => excerpt));
    };
    const share = (text: string): Given['marks'] => [claim(text), percent(/\d+%/.exec(text)?.[0] ?? '', Number(/\d+/.exec(text)?.[0]), 'replies')];
    const [first, second] = ['The small tool failed in 38% of replies we read.', 'The small tool failed in 52% of replies we read.'];
    assert.deepEqual(await places(first, second, share), [`38% against 52%: ${first}`]);
    const [helps, not] = ['The small tool helps all new readers.', 'The small tool does not help all new readers.'];
    assert.deepEqual(await places(helps, not, (text) => [claim(text)]), [helps]);
  });

  it('takes the innermost mark, and the one that ends at the cursor', () => {
    const features = given(SEEDS);
    const kindAt = (offset: number) => features.references('mem:a.txt', offset)[0]?.relation;
    assert.equal(kindAt(2), 'same');
    assert.equal(kindAt(5), 'same-measure');
    assert.equal(kindAt(39), 'same');
  });

  it('goes to the first mention, and highlights those in the seed', () => {
    const features = given(SEEDS);
    assert.deepEqual(features.definition('mem:b.txt', 50).map(({ file, start }) => [file, start]), [['a.txt', 30]]);
    assert.deepEqual(features.highlights('mem:b.txt', 50), [{ start: 48, end: 56 }]);
  });

  it('lists names and sources of the workspace', () => {
    assert.deepEqual(given(SEEDS).workspaceSymbols('fal').map(({ name, kind }) => [name, kind]), [['Falcon 2', 'model']]);
  });

  it('answers emptily for what it does not hold', async () => {
    const features = given({});
    assert.equal(await features.hover('mem:x.txt', 0, { limit: 5 }), null);
    assert.deepEqual([features.marks('mem:x.txt'), features.tokens('mem:x.txt'), features.symbols('mem:x.txt')], [[], [], []]);
  });
});

describe('tokens', () => {
  const tokensOf = (text: string, marks: readonly Sketch[]) =>
    given({ 'a.txt': { text, marks } }).tokens('mem:a.txt').map((token) => `${token.type}:${text.slice(token.start, token.end)}`);

  it('splits an outer mark round an inner one', () => {
    assert.deepEqual(tokensOf('A plan for 12% growth here.', [url('A plan for 12% growth'), percent('12%', 12, null)]),
      ['source:A plan for ', 'number:12%', 'source: growth']);
  });

  it('splits at line ends', () => {
    assert.deepEqual(tokensOf('Ada Example\r\n@ada\nHello.', [url('Ada Example\r\n@ada')]), ['source:Ada Example', 'source:@ada']);
  });

  it('leaves claims to decorations', () => assert.deepEqual(tokensOf('All is well.', [claim('All is well.')]), []));
});

describe('web links', () => {
  const check = (text: string, target: string | undefined) => it(text, () => {
    assert.equal(given({ 'a.txt': { text, marks: [url(text)] } }).links('mem:a.txt')[0]?.target, target);
  });
  check('https://a.example/x', 'https://a.example/x');
  check('a.example/x', 'https://a.example/x');
  check('a.example:8080/x', 'https://a.example:8080/x');
  check('javascript:alert(1)', undefined);
  check('ftp://a.example', undefined);
  check('a.example/re…', undefined);
});

describe('next mark', () => {
  const text = 'One 1% and 2% here.';
  const features = given({ 'a.txt': { text, marks: [claim(text), percent('1%', 1, null), percent('2%', 2, null)] } });
  const check = (name: string, offset: number, direction: 'next' | 'previous', kinds: Kind[], start: number | undefined) =>
    it(name, () => assert.equal(features.nextMark('mem:a.txt', offset, direction, kinds)?.start, start));
  check('goes on', 4, 'next', ['number'], 11);
  check('goes round', 11, 'next', ['number'], 4);
  check('goes back', 4, 'previous', ['number'], 11);
  check('finds none', 4, 'next', ['model'], undefined);
});
