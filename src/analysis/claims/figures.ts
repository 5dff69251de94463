import { CLASS, SENSE, wordList, wordLists } from './lexicon.js';
import { clauseStart, hasBefore, type Predicate } from './predicates.js';
import { SHAPE, type Words } from './words.js';

const LIST = wordLists({
  takeTakes: 'take takes took taken',
  percent: 'percent',
  of: 'of',
  inOut: 'in out',
  halfQuarter: 'half quarter third most',
  than: 'than',
  ratherOther: 'rather other',
  times: 'times',
  often: 'often',
  moreLess: 'more less most least as',
  one: 'one',
  half: 'half',
  longTime: 'long time',
  thirds: 'two-thirds three-quarters one-third one-quarter two-fifths three-fifths four-fifths',
  aAn: 'a an few several',
});

/** A comparison or a figure is further from its verb than this in hardly any clause. */
const REACH = 12;

/**
 * Whether the clause tells how much or how many: a share of the subject or of the object, a comparison (`twice as fast`, `less
 * often than`), or in the present tense an amount (`saves 52 minutes`, `5,700 people use`). A deed in the past may have an
 * amount too (`raised $60m`).
 */
export function isMeasured(p: Predicate): boolean {
  const { w, main, head } = p;
  const verb = Math.max(main, head);
  if (verb < 0) return false;
  if (subjectIsShare(p)) return true;
  for (let i = verb + 1; i < Math.min(w.length, verb + REACH); i++) if (isShare(w, i) || isComparison(w, i)) return true;
  const isPresent = head === main && w.is(main, CLASS.third | CLASS.base) && !w.is(main, CLASS.past);
  if (isPresent && (w.means(main, SENSE.loose) || !hasBefore(p, CLASS.agent))) return isAmount(w, main + 1) || isAmount(w, main + 2) || isAmount(w, main + 3) || tellsTime(w, main) || subjectIsCounted(p);
  return w.isOneOf(verb, LIST.takeTakes) && tellsTime(w, verb);
}

/** `62 percent preferred`, `One in eight has read`: a share of something does it. */
export function subjectIsShare(p: Predicate): boolean {
  for (let i = clauseStart(p); i < p.main; i++) if (isShare(p.w, i)) return true;
  return false;
}

/** `71%`, `6 of 10`, `half of`, `most of` */
function isShare(w: Words, i: number): boolean {
  if (w.isOneOf(i + 1, LIST.percent) || (w.shaped(i, SHAPE.digit) && w.text.charAt(w.ends[i] ?? 0) === '%')) return true;
  if (!w.follows(i + 1) || !w.isOneOf(i + 1, LIST.of)) return w.isOneOf(i, LIST.thirds) || (w.isOneOf(i + 1, LIST.inOut) && (isAmount(w, i) || w.isOneOf(i, LIST.one)) && isAmount(w, i + 2) && w.follows(i + 2));
  return w.isOneOf(i, LIST.halfQuarter) || (isAmount(w, i) && !w.shaped(i, SHAPE.name));
}

function isComparison(w: Words, i: number): boolean {
  if (w.isOneOf(i, LIST.than)) return !w.isOneOf(i - 1, LIST.ratherOther);
  if (w.isOneOf(i, LIST.times)) return isAmount(w, i - 1);
  return w.isOneOf(i, LIST.often) && w.isOneOf(i - 1, LIST.moreLess);
}

const isAmount = (w: Words, i: number): boolean => (w.shaped(i, SHAPE.digit) && !w.shaped(i, SHAPE.capital)) || (w.is(i, CLASS.number) && !w.isOneOf(i, LIST.one));

/** `More than 12,000 researchers use …`, `Nearly half now use …`: a number stands before the last noun of the subject. */
function subjectIsCounted(p: Predicate): boolean {
  const { w, main } = p;
  for (let i = main - 1; i >= Math.max(clauseStart(p), main - 3); i--) {
    if (isAmount(w, i) && (w.shaped(i + 1, SHAPE.plural) || w.isOneOf(i, LIST.half))) return true;
  }
  return false;
}

const TIMES = wordList('second minute hour day week month year seconds minutes hours days weeks months years');

/** `just under an hour`, `a few days`, `twice as long`, `a third less time` */
function tellsTime(w: Words, verb: number): boolean {
  for (let i = verb + 2; i < Math.min(w.length, verb + 6); i++) {
    if (w.isOneOf(i, TIMES) && (w.isOneOf(i - 1, LIST.aAn) || isAmount(w, i - 1))) return true;
    if (w.isOneOf(i, LIST.longTime) && w.isOneOf(i - 1, LIST.moreLess)) return true;
  }
  return false;
}

/** Verbs of deeds that with what follows tell only what comes about. */
const HAPPENINGS = [
  { verbs: wordList('give gives gave given'), before: wordList('way up in rise out') },
  { verbs: wordList('carry carries carried'), before: wordList('over') },
  { verbs: wordList('take takes took taken'), before: wordList('place effect longer less more') },
  { verbs: wordList('work works worked'), before: wordList('well better best worse fine poorly only too as') },
  { verbs: wordList('run runs ran'), before: wordList('out on into in at slower faster') },
  { verbs: wordList('go goes went gone'), before: wordList('wrong down up away unnoticed') },
  { verbs: wordList('turn turns turned'), before: wordList('out into') },
  { verbs: wordList('break breaks broke'), before: wordList('down out') },
  { verbs: wordList('come comes came'), before: wordList('to in from up at') },
  { verbs: wordList('start starts started begin begins began'), before: wordList('to') },
];

export function isHappening({ w, head, isFirst, isPassive }: Predicate): boolean {
  if (head < 0 || isFirst || isPassive || !w.follows(head + 1)) return false;
  return HAPPENINGS.some((happening) => w.isOneOf(head, happening.verbs) && w.isOneOf(head + 1, happening.before));
}
