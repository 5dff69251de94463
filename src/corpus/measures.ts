import { stem } from './stem.js';
import { WordMap } from './wordMap.js';
import { wordHash } from './words.js';

/** Words by what a figure near them measures: two figures of one unit that measure different things never meet. */
const MEASURES = `
score scores scored accuracy accurate accurately correct correctly right answer answers solve solves solved pass passes passed succeed success succeeds
cost costs costing price priced pay paid pays spend spent spends bill budget fee charge charged worth expense
save saves saved saving savings
take takes took taken last lasts lasted finish finishes latency delay reply replies respond responds wait waits run runs ran
memory ram vram storage disk
train trained training trains pretrained pretraining read saw seen corpus
context window
error errors wrong mistake mistakes fail fails failed failure
rise rises rose risen increase increases increased grow grows grew grown climb climbed gain gained jump jumped fall falls fell fallen drop drops dropped decline declined decrease decreased cut cuts reduce reduces reduced shrink shrank lower lowers lowered
precision
recall
agree agrees agreed agreement
worry worried fear fears afraid concerned
use uses used using
prefer prefers preferred chose choose
weigh weighs weight
speed throughput
age aged
employ employs employed hire hired staff workforce
emit emits emitted emissions
`;

const measures = new WordMap(MEASURES.trim().split('\n').flatMap((line, measure) => line.split(' ').map((word) => [wordHash(stem(word)), measure + 1] as const)));

export const NO_MEASURE = 0;
const FARTHEST = 7;

/** What the nearest word of measure before or after word `at` of a sentence says is measured; those before count for more. */
export function measureAt(words: Uint32Array, at: number): number {
  for (let distance = 0; distance <= FARTHEST; distance++) {
    const found = measures.get(words[at - distance] ?? 0) ?? measures.get(words[at + distance] ?? 0);
    if (found !== undefined) return found;
  }
  return NO_MEASURE;
}
