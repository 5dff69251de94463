import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownSets, ROOT } from '../gold/sets.js';
import { below, pick, randomOf, type Random } from './random.js';

/** The texts that rules may be made on; those they never were; and those of other genres, of which nothing but the counts is ever looked at. */
export type Part = 'tuning' | 'held' | 'fresh';

export function textsOf(part: Part): readonly string[] {
  const { lists, interviews } = MADE[part];
  const made = Array.from({ length: lists.length }, (_, i) => list(randomOf(i + lists.seed), WORDS[part]));
  const twice = Array.from({ length: interviews.length }, (_, i) => interview(randomOf(i + interviews.seed), WORDS[part]));
  return [...filesOf(part), ...made, ...twice].map((text) => text.replace(/\r\n?/g, '\n'));
}

function filesOf(part: Part): string[] {
  if (part === 'fresh') {
    const folder = join(ROOT, 'test', 'anchoring', 'fresh');
    return readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  }
  const texts = ownSets().filter(({ name }) => !['held', 'next'].includes(name)).flatMap((set) => set.texts);
  return texts.filter(({ file, text }) => text.length > 300 && HELD.test(file) === (part === 'held')).map(({ text }) => text);
}

/** Texts that marks may be tuned on, but on which no rule of anchoring was made. The sets `held` and `next` take no part: their texts are not to be read. */
const HELD = /^(?:forkbench|sorrel|tarn|wrenna)-/;

/** How many texts are made, and from which numbers. */
const MADE: Readonly<Record<Part, Readonly<Record<'lists' | 'interviews', { readonly length: number; readonly seed: number }>>>> = {
  tuning: { lists: { length: 12, seed: 1 }, interviews: { length: 6, seed: 40 } },
  held: { lists: { length: 8, seed: 900 }, interviews: { length: 4, seed: 950 } },
  fresh: { lists: { length: 3, seed: 4100 }, interviews: { length: 2, seed: 4200 } },
};

interface Words {
  readonly names: readonly string[];
  readonly tests: readonly string[];
  readonly tails: readonly string[];
  readonly asked: readonly string[];
  readonly said: readonly string[];
}

/** Lines that are alike but for a name and some figures: the worst a look-alike can do. */
function list(random: Random, words: Words): string {
  const head = `Results, week ${1 + below(random, 50)}\n\n`;
  const lines = Array.from({ length: 12 + below(random, 30) }, () =>
    `- ${pick(random, words.names)} scored ${40 + below(random, 50)}.${below(random, 10)} % on ${pick(random, words.tests)}${random() < 0.3 ? `, ${pick(random, words.tails)}` : ''}.`);
  return `${head}${lines.join('\n')}\n\n${words.tails.map((tail) => `${tail[0]?.toUpperCase()}${tail.slice(1)}.`).join(' ')}\n`;
}

/** Questions and answers that come back in the same words. */
function interview(random: Random, words: Words): string {
  return Array.from({ length: 10 + below(random, 12) }, (_, i) =>
    `Q${i + 1}: ${pick(random, words.asked)}\nA: ${pick(random, words.said)} ${pick(random, words.names)} took ${1 + below(random, 30)} minutes, ${pick(random, words.tails)}. ${pick(random, words.said)}`).join('\n\n');
}

const WORDS: Readonly<Record<Part, Words>> = {
  tuning: {
    names: ['Orion-7B', 'Vega-9B', 'Lyra 3', 'Orion-13B', 'Pico-2', 'Vega-9B Chat', 'Castor', 'Lyra 3 Mini'],
    tests: ['MedTriage', 'LexBench', 'the held-out split', 'CodeHop', 'the night shift set'],
    tails: ['up from the last run', 'with the same prompt', 'though two runs were stopped early', 'which nobody has repeated', 'on one card'],
    asked: ['How long did the review take?', 'Was the tool of use to you?', 'What would you change first?', 'How long did it take the second time?'],
    said: ['It was fine.', 'I would not say so.', 'We counted everything twice.', 'Nobody asked us before.', 'It is hard to say.'],
  },
  held: {
    names: ['Brindle 4', 'Brindle 4 Lite', 'Thistle-30B', 'Thistle-3B', 'Morrow', 'Sable-R1', 'Sable-R2', 'Quay XL'],
    tests: ['ClaimCheck', 'the spring exam', 'LongLedger', 'RouteQA', 'the blind set'],
    tails: ['a point below the baseline', 'after the second cleaning', 'although the judges disagreed', 'as the appendix shows', 'without any tuning'],
    asked: ['Who read the answers?', 'Did you trust the summary?', 'How often did you correct it?', 'Did you trust it in the end?'],
    said: ['Not at first.', 'We stopped after lunch.', 'The nurses read all of them.', 'It depends on the day.', 'Yes, mostly.'],
  },
  fresh: {
    names: ['The Heron', 'Heron II', 'Old Pelican', 'Pelican', 'Gannet 5', 'Gannet 15', 'Tern'],
    tests: ['the harbour mile', 'the long leg', 'Sunday\'s run', 'the lee course', 'the night leg'],
    tails: ['with the tide', 'against the tide', 'under one sail', 'before the protest was heard', 'as the committee boat had it'],
    asked: ['Who had the helm?', 'Was the mark rounded?', 'Who had the helm after that?', 'How deep was it there?'],
    said: ['I could not say.', 'That is in the book.', 'Not that I saw.', 'We had other things to look at.', 'Twice, I believe.'],
  },
};
