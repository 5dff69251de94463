import type { Analysis } from '../analysis/analysis.js';
import type { Mark, NumberMark } from '../analysis/marks.js';
import type { Figure } from './figures.js';
import { NumberList } from './numberList.js';
import { subjectsOf } from './subjects.js';
import { addTerms, SentenceTerms } from './terms.js';
import { topicOf, worthOfAll } from './topics.js';
import { readWords, Words } from './words.js';

/** The columns of an entry that tell what its sentences say, and where its words start. */
export function readWording(analysis: Analysis, starts: Uint32Array, ends: Uint32Array, marks: readonly Mark[], figureOf: (mark: NumberMark) => Figure | null) {
  const { text } = analysis;
  const { length } = starts;
  const words = new Words(text.length);
  const found = new SentenceTerms(length);
  const wordAt = new Uint32Array(length + 1);
  const isQuestion = new Uint8Array(length);
  const inner = marks.filter((mark) => mark.kind !== 'claim' && !(mark.kind === 'source' && mark.subtype === 'title'));
  let next = 0;
  for (let i = 0; i < length; i++) {
    const [start, end] = [starts[i] ?? 0, ends[i] ?? 0];
    const first = words.length;
    readWords(text, start, end, words);
    wordAt[i + 1] = words.length;
    while (next < inner.length && (inner[next]?.end ?? 0) <= start) next++;
    let after = next;
    while (after < inner.length && (inner[after]?.start ?? end) < end) after++;
    addTerms(found, i, text, words, first, inner.slice(next, after), figureOf);
    isQuestion[i] = asks(text, start, end) ? 1 : 0;
  }
  return { words: words.stems.all(), wordStarts: words.starts.all(), wordAt, isQuestion, ...termRows(analysis, starts, found) };
}

/** The terms of each sentence in order, each once, in the light of the others: what it speaks of without naming it, and first words that are proper names elsewhere. */
function termRows(analysis: Analysis, starts: Uint32Array, found: SentenceTerms) {
  const { length } = starts;
  const known = new Set(found.propers.all());
  const terms = new NumberList(), propers = new NumberList();
  const termAt = new Uint32Array(length + 1), properAt = new Uint32Array(length + 1);
  const named = found.named.map((name, i) => {
    const head = found.heads[i] ?? 0;
    const proper = found.properAt[i] ?? 0;
    return name !== 0 ? name : head !== 0 && known.has(head) ? head : proper < (found.properAt[i + 1] ?? 0) ? found.propers.at(proper) : 0;
  });
  const subjects = subjectsOf(analysis, starts, named);
  for (let i = 0; i < length; i++) {
    const head = found.heads[i] ?? 0;
    terms.pushFrom(found.terms, found.termAt[i] ?? 0, found.termAt[i + 1] ?? 0);
    if (subjects[i] !== 0) terms.push(subjects[i] ?? 0);
    terms.sortFrom(termAt[i] ?? 0);
    termAt[i + 1] = terms.length;
    if (head !== 0 && known.has(head)) propers.push(head);
    propers.pushFrom(found.propers, found.properAt[i] ?? 0, found.properAt[i + 1] ?? 0);
    propers.sortFrom(properAt[i] ?? 0);
    properAt[i + 1] = propers.length;
  }
  const topic = topicOf(terms.all(), known);
  return { terms: terms.all(), termAt, propers: propers.all(), properAt, topic, topicWorth: Float64Array.of(worthOfAll(topic)) };
}

/** Whether a question mark ends a sentence, but for quotes and brackets that close. */
function asks(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && at > end - 4 && CLOSING.includes(text.charAt(at))) at--;
  return text.charAt(at) === '?';
}

const CLOSING = '"”’)';
