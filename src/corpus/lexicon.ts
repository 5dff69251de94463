import { stem } from './stem.js';
import { wordHash } from './words.js';

/** Words that point opposite ways on one scale: those before the bar one way, those after it the other. */
const SCALES = `
rise rose risen increase grow grew grown growth climb gain soar surge jump up raise | fall fell fallen decrease decline drop shrink shrank reduce lower cut plunge sink down lessen lowers
improve better best benefit | worsen worse worst deteriorate degrade
more most many often | less fewer few least rarely seldom
high higher highest large larger big bigger | low lowest small smaller
fast faster quick quicker quickly | slow slower slowly
safe safely harmless | unsafe dangerous harmful
pass succeed success successful | fail failure unsuccessful
support favour favor back endorse | oppose resist
accept approve grant allow permit | reject deny refuse forbid prohibit ban
necessary needed essential required | unnecessary needless
possible feasible | impossible infeasible
effective efficient | ineffective inefficient
reliable | unreliable
likely | unlikely
able | unable
strong stronger | weak weaker
early earlier | late later
long longer | short shorter
win won | lose lost
open | closed
true correct right accurate | false incorrect wrong inaccurate
cheap cheaper | expensive costly dearer
legal lawful | illegal unlawful
include | exclude
agree | disagree
trust | distrust
present | absent
hard harder difficult | easy easier simple
stable | unstable
positive | negative
confirm verify prove | refute disprove contradict
recover | deteriorate
always | never
`;

/** Words that say the same in reports of research, work and news. */
const SYNONYMS = `
find discover detect identify uncover spot
show reveal demonstrate indicate
remove delete erase eliminate
keep kept retain store save
use usage utilise utilize employ adopt
begin began begun start
finish complete end
help aid assist
ask request
answer reply response respond
pupil student learner schoolchild
teacher tutor instructor educator
doctor physician clinician medic
buy bought purchase
company firm employer business vendor
child children kid
fund finance pay paid sponsor
study research investigate paper article preprint experiment
evaluate assess test benchmark exam
make made create build built produce construct
write wrote written draft author
choose chose chosen select pick
explain clarify
skip ignore omit
outside external independent
half halve halves twice double
convert translate transform turn
quick rapid swift
teach taught train tune finetune
stop prevent block avert
get got obtain receive
let enable
try tried attempt
need require demand
people person human participant respondent volunteer employee staff worker colleague user everyone somebody
method approach technique procedure
error mistake bug flaw fault
vulnerability weakness
text document
car vehicle
often frequent regular
big large great huge
think thought believe suspect consider opinion
percent percentage
cause lead led because due blame reason
license licence
tell told distinguish
copy duplicate
reach achieve attain score hit record
conversation chat dialogue discussion exchange
dispute disagreement quarrel disagree argument
yield cave surrender fold abandon concede capitulate
dataset corpus collection
collect gather compile assemble
analyse analyze examine analysis inspect
cost price expense
hospital clinic
area region
rate share proportion fraction
goal aim objective purpose
ship release launch publish
month monthly
week weekly
year annual yearly
day daily
hold support
assistant chatbot bot machine
program software app tool product
scientist researcher expert
gpu graphics card accelerator
prefer favour like
rater annotator labeller grader judge grade
worry worried fear afraid concern anxious
job career occupation
rely depend trust
vanish disappear
explore probe
hide conceal
rarely seldom infrequent
gain benefit profit advantage
warn caution alert
guess estimate
average mean typical
median midpoint
word term
phone mobile handset smartphone
money budget
lawyer attorney
nurse carer
house home dwelling
city town municipal
begin introduce
memory storage ram
speed pace throughput
sentence phrase
image picture photo photograph
film movie video
sum arithmetic calculation addition
number digit figure
boss manager supervisor
young youth
old elderly
change alter modify
check verify inspect
guard protect shield
attack assault
break broke broken crash
repair fix mend
forget forgot forgotten
remember recall
speak spoke spoken talk
see saw seen
read gone
method recipe
latency delay lag
`;

/** Words that say little of what a sentence is about: they bring no sentences together and tell none apart. */
const LIGHT = `get got bring brought make made take took taken give gave given hold held run ran reach achieve attain score amount total show found find
 report according even already still only just about around nearly almost roughly approximately least also recent recently currently now
 overall average general generally really quite own use want go went come came thing way include contain`;

const NEGATIONS = `not no never none nor neither without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt nobody nothing hardly fail`;

/** Verbs that deny without a `not`. */
const DENIALS = `refuse reject deny lack avoid prevent stop destroy miss ignore skip forbid decline abandon`;

/** What happens to a thing once, so that two dates for it contradict each other. */
const EVENTS = `release launch publish found born die announce sale begin start end finish arrive open close sign approve retire introduce debut appear complete`;

/** Where a word stands on a scale. */
export interface Pole {
  readonly scale: number;
  readonly sign: 1 | -1;
}

const hashes = (words: string): number[] => words.trim().split(/\s+/).map((word) => wordHash(stem(word)));
const rows = (table: string): string[] => table.trim().split('\n');

const poles = new Map<number, Pole>();
const meanings = new Map<number, number>();

for (const line of rows(SYNONYMS)) {
  const words = hashes(line);
  for (const word of words) if (!meanings.has(word)) meanings.set(word, words[0] ?? word);
}
rows(SCALES).forEach((line, scale) => {
  const meaning = wordHash(`~${scale}`);
  const [one = '', other = ''] = line.split('|');
  for (const [words, sign] of [[one, 1], [other, -1]] as const) {
    for (const word of hashes(words)) {
      if (!poles.has(word)) poles.set(word, { scale, sign });
      if (!meanings.has(word)) meanings.set(word, meaning);
    }
  }
});

const light = new Set(hashes(LIGHT));
const negations = new Set(hashes(NEGATIONS));
const denials = new Set(hashes(DENIALS));
const events = new Set(hashes(EVENTS));
const than = wordHash('than');

/** What a word means here: one number for all words that mean the same or stand on one scale. */
export function meaningOf(word: number): number {
  return meanings.get(word) ?? word;
}

export function poleOf(word: number): Pole | undefined {
  return poles.get(word);
}

export function isLight(word: number): boolean {
  return light.has(word);
}

export function isNegation(word: number): boolean {
  return negations.has(word);
}

export function isDenial(word: number): boolean {
  return denials.has(word);
}

export function isEvent(word: number): boolean {
  return events.has(word);
}

export function isThan(word: number): boolean {
  return word === than;
}
