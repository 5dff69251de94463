import { wordsOf } from './same.js';
import { stem } from './stem.js';
import { isPlain } from './terms.js';
import { once } from './view.js';
import { WordMap, wordSet } from './wordMap.js';
import { wordHash } from './words.js';

/** What two sentences may differ in and still both be true: each line an axis, its values parted by bars. */
const AXES = `
train training | development validation | heldout
before prior previously untuned original initially formerly baseline | after afterwards tuned finetuned
median midpoint | average mean averaged | total altogether sum | maximum max peak | minimum
accuracy | precision | recall | f1 | bleu | rouge | perplexity | auc | latency | throughput
english | german | french | spanish | italian | chinese | japanese | arabic | portuguese | russian | korean | hindi | swahili | dutch
monday tuesday wednesday thursday friday weekday weekdays | saturday sunday sundays saturdays weekend weekends | holiday holidays
spring | summer | autumn fall | winter
north northern | south southern | east eastern | west western
city cities urban capital | countryside rural village villages
upload | download
text textual | image images visual vision picture | audio speech voice spoken | video
online | offline
cpu cpus | gpu gpus | tpu
morning | afternoon | evening | night
indoor indoors | outdoor outdoors
public | private
internal | external
net | gross | operating
input | output
`;

/** Groups of people, in the same form: what is said of one of them is not said of everybody. */
const GROUPS = `
woman women female girl girls | man men male boy boys
child children kid kids pupil pupils teen teens teenager adolescent adolescents student students under | adult adults | elderly seniors pensioners
nurse nurses | doctor doctors physician physicians clinician | patient patients | teacher teachers | lawyer lawyers | translator translators | manager managers boss bosses | engineer engineers developer developers programmer programmers coder
beginner beginners novice novices newcomer | expert experts experienced veteran veterans professional professionals
small smaller smallest | large larger largest big bigger | medium
`;

/** A word here takes a value from the word before it (`five-shot`) or after it (`phase 2`). */
const KEYED_BEFORE = 'shot quarter generation half';
const KEYED_AFTER = 'phase stage level grade season wave cohort top pass tier version part appendix round';

const axesRead = new Map<number, readonly [axis: number, value: number]>();
const hash = (word: string): number => wordHash(stem(word));
const GENERAL = AXES.trim().split('\n').length;
`${AXES.trim()}${GROUPS.trimEnd()}`.split('\n').forEach((line, axis) => {
  line.split('|').forEach((words, value) => {
    for (const word of words.trim().split(/\s+/)) if (!axesRead.has(hash(word))) axesRead.set(hash(word), [axis, 1 << value]);
  });
});
const axes = new WordMap(axesRead);
const before = wordSet(KEYED_BEFORE.split(' ').map(hash));
const after = wordSet(KEYED_AFTER.split(' ').map(hash));
const NUMERALS = ['zero', 'one first single', 'two second', 'three third', 'four fourth', 'five fifth', 'six', 'seven', 'eight', 'nine', 'ten', 'few', 'many'];
const numerals = new WordMap([
  ...Array.from({ length: 100 }, (_, i) => [wordHash(String(i)), i] as const),
  ...NUMERALS.flatMap((words, value) => words.split(' ').map((word) => [hash(word), value < 11 ? value : 100 + value] as const)),
]);

/** The conditions a sentence names: the values on each axis as bits, or for a key such as `phase` its number. */
export type Conditions = ReadonlyMap<number, number>;

/** The axis or key and the value that word `i` is or takes; `undefined` where it is no condition. */
export function conditionAt(words: Uint32Array, i: number): readonly [axis: number, value: number] | undefined {
  const word = words[i] ?? 0;
  const known = axes.get(word);
  if (known !== undefined) return known;
  const value = before.has(word) ? numerals.get(words[i - 1] ?? 0) : after.has(word) ? numerals.get(words[i + 1] ?? 0) : undefined;
  return value === undefined ? undefined : [word, value];
}

export const conditionsOf = once((sentence): Conditions => {
  const words = wordsOf(sentence);
  const found = new Map<number, number>();
  for (let i = 0; i < words.length; i++) {
    const condition = conditionAt(words, i);
    if (condition !== undefined) found.set(condition[0], (found.get(condition[0]) ?? 0) | condition[1]);
    const means = MEANS.get(words[i] ?? 0);
    if (means !== undefined) for (const word of meansAt(words, i)) found.set(-word, (found.get(-word) ?? 0) | means);
  }
  return found;
});

/** What is done with something and what is done without it are under different conditions. */
const MEANS = new WordMap([...['with', 'using', 'use'].map((word) => [hash(word), 1] as const), [hash('without'), 2]]);
const MOST_MEANS = 3;

/** What stands after `with` or `without`, up to three words on: each a condition by a negative number, which tells only where the other sentence names it so too. */
function meansAt(words: Uint32Array, at: number): number[] {
  return [...words.subarray(at + 1, at + 1 + MOST_MEANS)].filter((word) => !isPlain(word));
}

/**
 * On how many axes two sentences name different values, and on how many only one of them names any; those of groups
 * by themselves;
 * `isApart` where each names one that the other does not. */
export function compareConditions(a: Conditions, b: Conditions): { readonly clashing: number; readonly oneSided: number; readonly groups: number; readonly isApart: boolean } {
  let clashing = 0, oneSided = 0, groups = 0, only = 0, onlyOther = 0;
  const miss = (axis: number) => { if (axis >= GENERAL && axis < AXIS_COUNT) groups++; else oneSided++; };
  for (const [axis, value] of a) {
    const other = b.get(axis);
    if (other === undefined) { if (axis >= 0) { miss(axis); only++; } }
    else if (axis < AXIS_COUNT ? (value & other) === 0 : value !== other) clashing++;
  }
  for (const axis of b.keys()) if (axis >= 0 && !a.has(axis)) { miss(axis); onlyOther++; }
  return { clashing, oneSided, groups, isApart: only > 0 && onlyOther > 0 };
}

const AXIS_COUNT = 64;
