import { RAREST, rarityOf } from './lexicon.js';
import { NAME, WORD, kindOf } from './terms.js';

/** How many terms stand for what a stretch of text is about. */
const MOST = 64;
/** Names tell more of what a text is about than other words that are as rare. */
const NAMED = 3;
/** Stretches that share so much of what they are about are about one thing. */
const KIN = 0.17;

/** A stretch of less worth than ten rare words says too little to be told by what it is about. */
const LEAST = 10 * RAREST ** 2, UNTOLD = 0.77;

/** What a stretch is about, as `topicOf` has it. */
interface Kindred {
  readonly topic: Uint32Array;
  /** One number: what the topic is worth. */
  readonly topicWorth: Float64Array;
}

/**
 * What a stretch of text is about: its words and names that stand in most sentences for how rare they are in English,
 * sorted; words that are written as proper names count as names.
 * @param terms those of each sentence, each once
 */
export function topicOf(terms: Uint32Array, propers: ReadonlySet<number>): Uint32Array {
  const sorted = terms.slice().sort();
  const topics = new Uint32Array(sorted.length);
  const worths = new Float64Array(sorted.length);
  let length = 0;
  for (let at = 0; at < sorted.length;) {
    const term = sorted[at] ?? 0;
    const first = at;
    while (at < sorted.length && sorted[at] === term) at++;
    if (kindOf(term) > NAME) continue;
    const topic = propers.has(term) ? (term | NAME) >>> 0 : term;
    if (length === 0 || topics[length - 1] !== topic) topics[length++] = topic;
    worths[length - 1] = (worths[length - 1] ?? 0) + (at - first) * worthOf(topic);
  }
  return mostWorth(topics.subarray(0, length), worths.subarray(0, length));
}

/** Those of different topics that are worth most; of those that are worth as much, the first by number. */
function mostWorth(topics: Uint32Array, worths: Float64Array): Uint32Array {
  if (topics.length <= MOST) return topics.slice();
  const ranked = worths.slice().sort();
  const least = ranked[ranked.length - MOST] ?? 0;
  let level = 1;
  while (level < MOST && ranked[ranked.length - MOST + level] === least) level++;
  const most = new Uint32Array(MOST);
  let length = 0;
  for (let i = 0; i < topics.length; i++) {
    const worth = worths[i] ?? 0;
    if (worth > least || (worth === least && level-- > 0)) most[length++] = topics[i] ?? 0;
  }
  return most;
}

/** From 0 to 1, how likely two stretches speak of one thing: by what they share of what the one with less to say is about. */
export function kinOf(p: Kindred, q: Kindred): number {
  if (p === q) return 1;
  if (p !== asked.for) asked = { for: p, worths: Float64Array.from(p.topic, worthOf) };
  // The one with less to say tells how much of it is shared, and how well that tells what it is about.
  const least = Math.min(p.topicWorth[0] ?? 0, q.topicWorth[0] ?? 0);
  const share = least === 0 ? 0 : worthOfShared(p.topic, asked.worths, q.topic) / least;
  const telling = Math.min(1, least / LEAST);
  return telling * Math.min(1, share / KIN) + (1 - telling) * UNTOLD;
}

/** The stretch last asked for: a question compares one sentence with many. */
let asked: { readonly for: Kindred | null; readonly worths: Float64Array } = { for: null, worths: new Float64Array() };

/** What all terms of a topic are worth. */
export function worthOfAll(topic: Uint32Array): number {
  let worth = 0;
  for (const term of topic) worth += worthOf(term);
  return worth;
}

function worthOfShared(p: Uint32Array, worths: Float64Array, q: Uint32Array): number {
  let worth = 0;
  for (let i = 0, j = 0; i < p.length && j < q.length;) {
    const x = p[i] ?? 0, y = q[j] ?? 0;
    if (x === y) worth += worths[i] ?? 0;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return worth;
}

function worthOf(term: number): number {
  return (kindOf(term) === WORD ? 1 : NAMED) * rarityOf(term) ** 2;
}
