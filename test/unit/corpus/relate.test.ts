import assert from 'node:assert/strict';
import { Strings } from '../../../src/base/strings.js';
import { compareFigures } from '../../../src/corpus/compare.js';
import { compareConditions, conditionsOf } from '../../../src/corpus/conditions.js';
import { Corpus } from '../../../src/corpus/corpus.js';
import { lowOf, readEntry, SHARE, type Document } from '../../../src/corpus/entry.js';
import type { Link } from '../../../src/corpus/links.js';
import { figuredEvidence, readEvidence, wordedEvidence } from '../../../src/corpus/evidence.js';
import { overlapOf } from '../../../src/corpus/overlap.js';
import { phraseOf } from '../../../src/corpus/phrases.js';
import { opposed } from '../../../src/corpus/polarity.js';
import { relate } from '../../../src/corpus/relate.js';
import { standingIn } from '../../../src/corpus/standing.js';
import { stem } from '../../../src/corpus/stem.js';
import { Store } from '../../../src/corpus/store.js';
import { subjectsOf } from '../../../src/corpus/subjects.js';
import { kinOf } from '../../../src/corpus/topics.js';
import type { SentenceView } from '../../../src/corpus/view.js';
import { wordHash } from '../../../src/corpus/words.js';
import { analyse } from '../../../src/analysis/analyse.js';
import { CONFLICTS, LOOK_ALIKES, NEAR_MISSES, RESTATES } from './pairs.js';
import { pairsOf, sketch } from './sketch.js';

const strings = new Strings();
const view = (line: string): SentenceView => ({ entry: readEntry(sketch(line, [line]), strings), index: 0 });
const weight = () => 6;
const read = (text: string): Document => {
  const analysis = analyse(text, { models: {}, systems: {} });
  return { uri: '', file: '', analysis, marks: analysis.marks };
};

describe('the stem of a word', () => {
  const check = (expected: boolean, ...words: readonly string[]) => it(`${expected ? 'is' : 'is not'} one for ${words.join(', ')}`, () => assert.equal(new Set(words.map(stem)).size === 1, expected));
  check(true, 'drive', 'drives', 'driving');
  check(true, 'note', 'notes', 'noted', 'noting');
  check(false, 'note', 'not');
});

describe('two ways to write a name', () => {
  const check = (expected: boolean, a: string, b: string) => it(`${expected ? 'are' : 'are not'} one in ${a} // ${b}`, () => {
    const overlap = overlapOf(view(a), view(b), weight);
    const { twinModels, twinSystems } = readEvidence(view(a), view(b), wordedEvidence(view(a), view(b), overlap), figuredEvidence(overlap, compareFigures(view(a), view(b))));
    assert.deepEqual([overlap.names, twinModels + twinSystems], expected ? [1, 0] : [0, 1]);
  });
  check(true, 'We ran <Claude Sonnet 3.5> on it.', 'It was run with <Claude 3.5 Sonnet>.');
  check(false, 'We ran <Claude Sonnet 3.5> on it.', 'It was run with <Claude 3.7 Sonnet>.');
  check(true, 'The set is <HRQA|Harbour Rope Question Answering>.', 'We score on <HRQA|HRQA>.');
  check(false, 'The set is <HRQA|Harbour Rope Question Answering>.', 'We score on <HTQA|HTQA>.');
});

describe('opposite verdicts', () => {
  const check = (expected: boolean, a: string, b: string) => it(`${expected ? 'are' : 'are not'}: ${a} // ${b}`, () => {
    assert.equal(opposed(view(a), view(b)), expected);
    assert.equal(opposed(view(b), view(a)), expected);
  });
  check(true, 'Rents rose after the reform.', 'After the reform rents fell.');
  check(false, 'Rents rose after the reform.', 'After the reform rents went up.');
  check(true, 'The drug improves sleep.', 'There is no evidence that the drug improves sleep.');
  check(false, 'The run cost two million.', 'The run cost two million, not counting salaries.');
  check(true, 'The clause can be enforced.', 'The clause cannot be enforced.');
  check(false, 'The court did not accept the appeal.', 'The court rejected the appeal.');
  check(true, 'Marks in reading did not change.', 'Marks in reading rose.');
  check(false, 'Marks in reading did not change.', 'Marks in reading stayed flat.');
  check(false, '<Alpha 1> beats <Beta 2> at chess.', 'At chess <Beta 2> loses to <Alpha 1>.');
  check(true, '<Alpha 1> beats <Beta 2> at chess.', 'At chess <Beta 2> beats <Alpha 1>.');
  check(false, 'Cats sleep more than dogs.', 'Dogs sleep less than cats.');
  check(false, 'Most volunteers failed to tell them apart.', 'Most volunteers could not tell them apart.');
  check(false, 'Drop-out did not differ between the arms.', 'Drop-out was equal in both arms.');
  check(true, 'Drop-out did not differ between the arms.', 'Drop-out fell in both arms.');
  check(false, 'The model reads the notes of nurses.', 'The model reads what nurses write.');
  check(true, 'The model does not read what nurses write.', 'The model reads what nurses write.');
  check(false, 'Readers who were not told which text it was liked the translation.', 'The text was liked by readers.');
  check(false, 'Investors were not amused and the share fell.', 'The share fell.');
  check(true, 'No, they never sell the addresses of customers.', 'They sell the addresses of customers.');
  check(false, 'No, they sell the addresses of customers.', 'They sell the addresses of customers.');
  check(true, 'No one sells the addresses of customers.', 'They sell the addresses of customers.');
  check(true, 'Two people died in the trial.', 'Nobody died in the trial.');
});

describe('two sentences of one source in one text', () => {
  const relation = (...texts: readonly string[]): string | undefined => {
    const corpus = new Corpus();
    texts.forEach((text, i) => corpus.set({ ...read(text), uri: `file:///${i}`, file: `${i}` }));
    return [...corpus.links()][0]?.relation;
  };
  const check = (relations: readonly (string | undefined)[], a: string, b: string) => it(`${a} // ${b}`, () => {
    const mira = `Mira Oak\n@mira_oak\n${a}\n\n`;
    const byOne = relation(`${mira}The boats were late again.\n\n${b}\n`);
    const byTwo = relation(`${mira}Bo Elm\n@boelm\nThe boats were late again.\n\n${b}\n`);
    assert.deepEqual([byOne, byTwo, relation(`${a}\n`, `${b}\n`)], relations);
  });
  check([undefined, 'conflicts', 'conflicts'], 'The library lends 400 tools a month.', 'Some 300 tools are lent by the library each month.');
  check(['conflicts', 'conflicts', 'conflicts'], 'Rents rose after the reform.', 'After the reform rents in the city fell.');
  check(['restates', 'restates', 'restates'], 'The harbour wall broke in two places during the storm.', 'The storm broke the wall of the harbour in two places last week.');
});

describe('what is said with something and what is said without it', () => {
  const clash = (a: string, b: string): boolean => compareConditions(conditionsOf(view(a)), conditionsOf(view(b))).clashing > 0;
  const check = (expected: boolean, a: string, b: string) => it(`${expected ? 'are' : 'are not'} under different conditions: ${a} // ${b}`, () => {
    assert.equal(clash(a, b), expected);
    assert.equal(clash(b, a), expected);
  });
  check(true, 'With the filter 4% of the answers are wrong.', 'Without the filter 16% of the answers are wrong.');
  check(false, 'With the filter 4% of the answers are wrong.', 'Without supervision 16% of the answers are wrong.');
});

describe('a figure with its uncertainty', () => {
  const alike = (a: string, b: string) => {
    const view = (text: string): SentenceView => ({ entry: readEntry(read(text), strings), index: 0 });
    const { alike, alikeRound } = compareFigures(view(a), view(b));
    return alike + alikeRound > 0;
  };
  const check = (expected: boolean, a: string, b: string) => it(`${expected ? 'is' : 'is not'} told as well by ${b}, where it stands in ${a}`, () => {
    assert.equal(alike(a, b), expected);
    assert.equal(alike(b, a), expected);
  });
  check(true, 'Accuracy is 58.4 ± 1.1 % on the test.', 'It is right 58.4% of the time.');
  check(true, 'An answer drew 1.27 ± 0.09 Wh.', 'It needed some 1.3 Wh.');
  check(false, 'Accuracy is 58.4 ± 1.1 % on the test.', 'It is right 61.2% of the time.');
  check(false, 'Accuracy is 58.4 ± 1.1 % on the test.', 'Accuracy is from 57.3 to 59.5 % on the tests.');
});

describe('a share that one sentence tells twice', () => {
  const unpaired = (text: string): number => compareFigures({ entry: readEntry(read(text), strings), index: 0 }, { entry: readEntry(read('It rained.'), strings), index: 0 }).unpaired[0];
  it('is one figure', () => assert.equal(unpaired('We found 19 of 408 references wrong, so 4.7%.'), 1));
  it('is another figure where it differs', () => assert.equal(unpaired('We found 19 of 408 references wrong, against 9.1%.'), 2));
});

describe('conditions', () => {
  const conditions = (line: string) => conditionsOf(view(line));
  const check = (expected: 'clash' | 'differ' | 'agree', a: string, b: string) => it(`${expected}: ${a} // ${b}`, () => {
    const { clashing, oneSided, groups } = compareConditions(conditions(a), conditions(b));
    assert.equal(clashing > 0 ? 'clash' : oneSided + groups > 0 ? 'differ' : 'agree', expected);
  });
  check('clash', 'It scores well with five-shot prompts.', 'It scores well zero-shot.');
  check('agree', 'It scores well with five-shot prompts.', 'With 5-shot prompts it scores well.');
  check('clash', 'Sales rose in the first quarter.', 'Sales rose in the third quarter.');
  check('clash', 'The level was low before the change.', 'The level was low after the change.');
  check('differ', 'Nurses are worried.', 'All are worried.');
  check('clash', 'Women over sixty sleep less.', 'Men over sixty sleep less.');
  check('agree', 'Everybody sleeps less.', 'People sleep less.');
});

describe('a link between long texts', () => {
  const among = (others: number, uri: string, line: string): SentenceView => ({ entry: readEntry(sketch(uri, [line, ...Array<string>(others).fill('It rained.')]), strings), index: 0 });
  const relation = (others: number, a: string, b: string) => relate(among(others, 'a', a), among(others, 'b', b), weight)?.relation ?? null;
  const vague = ['Reading the deeds took the clerks whole evenings.', 'Clerks spent their evenings with deeds.'] as const;
  const telling = ['Reading the deeds took the clerks {31|31|hours} hours a week.', 'Clerks spent {31|31|hours} hours a week with deeds.'] as const;
  it('is told where they share what is telling', () => {
    assert.equal(relation(3, ...telling), 'restates');
    assert.equal(relation(200, ...telling), 'restates');
  });
  it('is told of less only between short ones', () => {
    assert.equal(relation(3, ...vague), 'restates');
    assert.equal(relation(200, ...vague), null);
  });
});

describe('a link between long sentences', () => {
  const relation = (a: string, b: string) => relate(view(a), view(b), weight)?.relation ?? null;
  const report = 'A reader who tried the {12|12|GB} card at home says that the small <Alpha 1> model fits into its memory with room left for a long context, but adds that answers came slowly and that the fan was loud all night';
  const again = 'The small <Alpha 1> model fits into the memory of a {12|12|GB} card with room left for a long context, says a reader who tried it at home, though answers came slowly all night and the fan was loud';
  const unlike = 'Another reader asks why a small model needs so much memory at all, does not believe the figures that the firm has posted, and would rather wait until the price of a second card comes down by half next year';
  it('is told where most of what they say is the same', () => assert.equal(relation(report, again), 'restates'));
  it('is not where they share some words, as long sentences do', () => {
    assert.equal(relation(report, unlike), null);
    assert.equal(relation(again, unlike), null);
  });
  it('is no conflict because one of their many parts is denied', () =>
    assert.notEqual(relation(report, `${unlike}, and says that answers did not come slowly on the {16|16|GB} one`), 'conflicts'));
});

describe('what two sentences in conflict disagree on', () => {
  const differs = (a: string, b: string) => relate(view(a), view(b), weight)?.differs ?? null;
  it('is the two figures', () => {
    const [a, b] = ['The survey had {1,200|1200|respondents} respondents.', 'The survey had {2,900|2900|respondents} respondents.'];
    assert.deepEqual(differs(a, b), { kind: 'figure', a: { start: 15, end: 20 }, b: { start: 15, end: 20 } });
  });
  it('is a verdict', () => {
    assert.deepEqual(differs('The mayor supports the tunnel.', 'The mayor opposes the tunnel.'), { kind: 'verdict' });
  });
  it('is nothing where they say the same', () => {
    const [a, b] = ['The survey had {1,200|1200|respondents} respondents.', 'About {1,200|~1200|respondents} respondents took part in the survey.'];
    assert.equal(relate(view(a), view(b), weight)?.relation, 'restates');
    assert.equal(differs(a, b), null);
  });
});

describe('verbs of two words', () => {
  const phrase = (first: string, second: string) => phraseOf(wordHash(stem(first)), wordHash(stem(second)));
  it('say what one word says, in every form of the verb', () => {
    assert.equal(phrase('gave', 'way'), wordHash(stem('yield')));
    assert.equal(phrase('giving', 'way'), wordHash(stem('yield')));
    assert.equal(phrase('carried', 'out'), wordHash(stem('perform')));
  });
  it('are none where the second word is another', () => {
    assert.equal(phrase('gave', 'advice'), undefined);
    assert.equal(phrase('walked', 'out'), undefined);
  });
});

describe('what a sentence speaks of without naming it', () => {
  function subjects(text: string, named: readonly number[]): number[] {
    const analysis = analyse(text, { models: {}, systems: {} });
    return [...subjectsOf(analysis, Uint32Array.from(analysis.sentences, ({ start }) => start), Uint32Array.from(named))];
  }
  it('is what was last named in the passage', () => {
    assert.deepEqual(subjects('Llama-3.1-70B reads long inputs. It answers in two seconds. And the model is open.', [7, 0, 0]), [0, 7, 7]);
  });
  it('is nothing in another passage, and nothing where the subject is another', () => {
    assert.deepEqual(subjects('Llama-3.1-70B reads long inputs. Users like that.\n\nIt rained in the night.', [7, 0, 0]), [0, 0, 0]);
  });
});

describe('two numbers that tell one share', () => {
  const shares = (text: string) => {
    const entry = readEntry(read(text), strings);
    return [...entry.figures.scale.keys()].filter((row) => entry.figures.scale[row] === SHARE).map((row) => Math.round(lowOf(entry.figures, row)));
  };
  it('are one figure', () => {
    assert.deepEqual(shares('Three bakers in five use the oven.'), [60]);
    assert.deepEqual(shares('One oven in four broke.'), [25]);
  });
  it('are two where the second one is a year, is smaller, or stands apart', () => {
    assert.deepEqual(shares('Three bakers in 1995 used the oven.'), []);
    assert.deepEqual(shares('Nine bakers in five towns use the oven.'), []);
    assert.deepEqual(shares('Three bakers use the oven, and five do not.'), []);
  });
});

describe('what two sentences tell of one change', () => {
  const changes = (a: string, b: string) => compareFigures(view(a), view(b)).changes;
  const check = (expected: number, a: string, b: string) => it(`${expected}: ${a} // ${b}`, () => {
    assert.equal(changes(a, b), expected);
    assert.equal(changes(b, a), expected);
  });
  check(1, 'Thefts fell from {2,000|2000|thefts} to {1,500|1500|thefts}.', 'Thefts are down {25%|25 %|}.');
  check(1, 'The wait fell from {50 min|50 min|} to {20 min|20 min|}.', 'They wait {30 minutes|30 min|} less.');
  check(1, 'The price doubled.', 'The price is {two times|2 x|} as high.');
  check(1, 'The price halved.', 'The price fell by {50%|50 %|}.');
  check(0, 'Thefts fell from {2,000|2000|thefts} to {1,500|1500|thefts}.', 'Thefts are down {40%|40 %|}.');
  check(0, 'The price doubled.', 'The price is {three times|3 x|} as high.');
});

describe('how likely two texts speak of one thing', () => {
  const kin = (a: readonly string[], b: readonly string[]) => kinOf(readEntry(sketch('a', a), strings), readEntry(sketch('b', b), strings));
  const lines = ['Divers mapped the wreck of the Halcyon.', 'The wreck lies deep below the ferry route.', 'A ferry found the wreck of the Halcyon by sonar.'];
  it('rises with the rare words and names that they share', () => {
    const [same, near, far] = [kin(lines, [...lines].reverse()), kin(lines, ['Nobody knew where the Halcyon sank.', 'Its wreck was found last year.']), kin(lines, ['The bakery raised its prices.', 'Bread is dear now.'])];
    assert.ok(same > 0.9 && near < same && far < near);
  });
});

describe('how a sentence stands to another one beside its neighbours', () => {
  const second = readEntry(sketch('b', ['The lamp weighs a ton.', 'The lamp of the tower shines over the bay.', 'Nobody lives there.']), strings);
  const margin = (line: string, index: number) => standingIn(view(line), { entry: second, index }, weight);
  it('is best where it says more of it than they do', () => {
    const line = 'The lamp of the tower shines.';
    assert.ok(margin(line, 1).margin > 0 && margin(line, 0).margin < 0);
  });
  it('tells of names that the other text does not have', () => {
    assert.equal(margin('In <Gannet> the lamp shines.', 1).aliens, 1);
    assert.equal(margin('In the tower the lamp shines.', 1).aliens, 0);
  });
});

describe('the links of a corpus', () => {
  it('are those of its sentences, from both ends', () => {
    const corpus = new Corpus();
    const lines = [RESTATES, LOOK_ALIKES, CONFLICTS, NEAR_MISSES].flatMap((table) => pairsOf(table).slice(0, 20).flat());
    lines.forEach((line, i) => corpus.set(sketch(String(i), [line])));
    const key = ({ relation, score, a, b }: Link) => `${relation} ${score} ${a.document} ${b.document}`;
    const all = [...corpus.links()].map(key).sort();
    const fromEnds = lines.flatMap((_, i) => corpus.linksAt(String(i), 0).map(key)).sort();
    assert.ok(all.length > 20);
    assert.deepEqual(fromEnds, all.flatMap((link) => [link, link]).sort());
  });
});

describe('what only one did or does', () => {
  const parts = (a: string, b: string) => {
    const [x, y] = [view(a), view(b)];
    const overlap = overlapOf(x, y, weight);
    return readEvidence(x, y, wordedEvidence(x, y, overlap), figuredEvidence(overlap, compareFigures(x, y)));
  };

  it('is told apart by two names for whoever did it', () => {
    assert.equal(parts('The bridge was designed by Kessler.', 'It was Moreau who designed the bridge.').makers, 1);
    assert.equal(parts('The bridge was designed by Kessler.', 'Kessler designed the bridge.').makers, 0);
    assert.equal(parts('The bridge was painted by Kessler.', 'It was Moreau who painted the bridge.').makers, 0);
  });

  it('changes places with another that starts the sentence, where a capital tells nothing', () => {
    const beats = 'On the hard course Rowan beat Alder.';
    assert.equal(parts(beats, 'Alder lost to Rowan on the hard course.').swapped, 1);
    assert.equal(parts(beats, 'Rowan won against Alder on the hard course.').swapped, 0);
  });

  it('is reversed where one figure goes opposite ways', () => {
    const fell = 'Sales fell by {30%|30 %|}.';
    assert.equal(parts('Sales rose by {30%|30 %|}.', fell).reversed, 1);
    assert.equal(parts('Sales rose by {41%|41 %|}.', fell).reversed, 0);
    assert.equal(parts('Sales did not fall by {30%|30 %|}.', fell).reversed, 0);
    assert.equal(parts('Sales went down by {30%|30 %|}.', fell).reversed, 0);
  });
});

describe('what figures of one value tell', () => {
  const figured = (a: string, b: string) => {
    const [x, y] = [view(a), view(b)];
    return figuredEvidence(overlapOf(x, y, weight), compareFigures(x, y));
  };

  it('is turned round where one is told as more and the other as less', () => {
    const lower = 'Running costs were {15%|15 %|} lower than with gas.';
    assert.equal(figured('The thing is {15%|15 %|} dearer to run than a gas boiler.', lower).turned, 1);
    assert.equal(figured('The thing is {15%|15 %|} cheaper to run than a gas boiler.', lower).turned, 0);
    assert.equal(figured('The thing is {19%|19 %|} dearer to run than a gas boiler.', lower).turned, 0);
  });

  it('is the same in points and in percentage points', () => {
    const points = 'Masks add {2.3 points|2.3 point|} to the error.';
    assert.equal(figured('Masks made the error {2.3 pp|2.3 pp|} larger.', points).alike, 1);
    assert.equal(figured('Masks made the error {2.3%|2.3 %|} larger.', points).alike, 0);
  });

  it('is something even where small counts are called by other nouns', () => {
    const median = 'The median age was {47|47|age}.';
    assert.equal(figured('Half of the nurses were older than {47|47|nurses} then.', median).counts, 1);
    assert.equal(figured('Half of the nurses were older than {49|49|nurses} then.', median).counts, 0);
  });
});

describe('what a sentence says that others of a text say too', () => {
  it('counts as said elsewhere where the other sentence has not got it', () => {
    const text = { entry: readEntry(sketch('text', ['The planner makes joins fast.', 'The planner makes inserts slow.']), strings), index: 0 };
    assert.ok(standingIn(view('Inserts are fast.'), text, weight).elsewhere > 0);
    assert.equal(standingIn(view('Joins are fast.'), text, weight).elsewhere, 0);
    assert.equal(standingIn(view('Scans are fast.'), text, weight).elsewhere, 0);
  });
});

describe('a figure that few share by chance', () => {
  it('brings long sentences together that share nothing else, and a round one does not', () => {
    const found = (figure: string) => {
      const store = new Store();
      const lines = { a: `The glacier snout crept back ${figure}, visitors notice.`, b: `Its tongue ends ${figure} further uphill.`, c: 'A glacier snout crept back and visitors notice.' };
      for (const [uri, line] of Object.entries(lines)) store.set(sketch(uri, [line]));
      const [a, b] = store.order.all().map(({ parts: [part] }) => part);
      assert.ok(a !== undefined);
      return store.sentences.candidates(store.entryOf(a), 0).holders.some(({ part }) => part === b);
    };
    assert.equal(found('{843 m|843 m|}'), true);
    assert.equal(found('{800 m|800 m|}'), false);
  });
});
