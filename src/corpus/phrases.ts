import { stem } from './stem.js';
import { WordMap } from './wordMap.js';
import { wordHash } from './words.js';

/** Forms of irregular verbs, the base form first, so that they meet. */
const IRREGULAR = `
give gave given
take took taken
go went gone
come came
fall fell fallen
leave left
bring brought
run ran
find found
set
push
back
carry
look
make made
work
point
put
cut
turn
wipe
roll
phase
rule
break broke broken
`;

/** Verbs of two words and a single word for each. */
const PHRASES = `
give way: yield
give in: yield
back down: yield
give up: abandon
push back: disagree
come to: cost
go through: examine
look at: examine
look into: examine
leave out: exclude
rule out: exclude
find out: discover
carry out: perform
set up: create
take part: participate
go down: fall
go up: rise
come down: fall
go wrong: fail
break down: fail
make worse: worsen
turn down: reject
cut down: reduce
put off: delay
point out: say
bring about: cause
go on: continue
wipe out: destroy
roll out: launch
take longer: slow
`;

const hash = (word: string): number => wordHash(stem(word));
const pair = (first: number, second: number): number => (Math.imul(first, 31) ^ second) >>> 0;

const bases = new WordMap(IRREGULAR.trim().split('\n').flatMap((line) => {
  const forms = line.split(' ').map(hash);
  return forms.map((form) => [form, forms[0] ?? form] as const);
}));

const phrases = new WordMap(PHRASES.trim().split('\n').map((line) => {
  const [first = '', second = '', meaning = ''] = line.split(/:? /);
  return [pair(hash(first), hash(second)), hash(meaning)] as const;
}));

/** The word that says the same as these two together; `undefined` where they are no phrase. */
export function phraseOf(first: number, second: number): number | undefined {
  const base = bases.get(first);
  return base === undefined ? undefined : phrases.get(pair(base, second));
}
