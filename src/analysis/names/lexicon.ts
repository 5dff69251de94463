import { heads, joins, phrases, tiers, variants } from './learned.js';

/** What the bare head can be; see `learned.ts`. */
export type HeadClass = keyof typeof heads;

const HEAD_CLASSES: readonly HeadClass[] = ['common', 'weak', 'shy', 'sure'];
const words = (list: string): string[] => list.trim().split(/\s+/);

/** Coined heads that are words of English, or people, where they have no inner capital. */
const ENGLISH: ReadonlySet<string> = new Set(['climax', 'codegen', 'daydreamer', 'deepstack', 'colbert', 'bigbird', 'roberta']);

const classByHead = new Map<string, HeadClass>();
const shownByHead = new Map<string, string>();
for (const kind of HEAD_CLASSES) {
  for (const head of words(heads[kind])) {
    classByHead.set(head.toLowerCase(), kind);
    shownByHead.set(head.toLowerCase(), head);
  }
}
const variantSet = new Set([...words(variants), 'nemotron', 'experimental', 'exp', 'xl', 'xxl', 'fill', 'kontext', 'expanse', 'omni', 'uncased', 'cased', 'xxlarge', 'xlarge', 'it', 'transcribe', 'zero', 'jumbo', 'heavy', 'xhigh', 'speciale', 'terminus', 'theta', 'embed', 'transcribe', 'tts', 'asr', 'robotics', 'diffusion', 'imagine', 'multimodal', 'deep', 'deepthink', 'live', 'distilled', 'vlo', 'moe', 'codex', 'davinci', 'curie', 'babbage', 'ada']);
const joinByHead = new Map(words(joins).map((word) => [word.slice(0, -1), ({ '=': '', _: ' ', '-': '-' } as Record<string, string>)[word.slice(-1)] ?? ' ']));
const familyByTier = new Map(tiers.map((line) => [line.slice(0, line.indexOf(' ')).toLowerCase(), line.slice(line.indexOf(' ') + 1)]));
const phrasesByFirst = new Map<string, string[]>();
for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
  const first = phrase.split(/[ ]/)[0]?.toLowerCase() ?? '';
  phrasesByFirst.set(first, [...phrasesByFirst.get(first) ?? [], phrase]);
}

/** The words that start a head, a tier or a phrase. */
export const modelStarts: readonly string[] = [...classByHead.keys()].flatMap((head) => [head, `${/^[a-z]*/.exec(head)?.[0] ?? ''}v`]).concat([...familyByTier.keys()], [...phrasesByFirst.keys()], 'o');

/** Heads that are coined words in lower case, too: `deberta`, but not `climax`. */
export const coinedHeads: ReadonlySet<string> = new Set(words(heads.sure).filter((head) => /^(?=.{6})[A-Za-z]*[a-z][A-Z][A-Za-z]*$/.test(head)).map((head) => head.toLowerCase()).filter((head) => !ENGLISH.has(head)));

/** The class of a head, given in lower case. */
export const headClass = (head: string): HeadClass | undefined => classByHead.get(head);
/** A head as its makers write it; a word that is no head as it is. */
/** Whether a word is a model by itself, so that nothing around it needs to say so; what is one only with a version may stand for something else, too. */
export function isSureModel(word: string): boolean {
  const known = headClass(word.toLowerCase());
  return known === 'sure' || known === 'shy';
}

export const shownHead = (head: string): string => shownByHead.get(head.toLowerCase()) ?? head;
/** Whether a word, in lower case, is one that follows a head or a version. */
export const isVariant = (word: string): boolean => variantSet.has(word);
/** The family of a tier word, in lower case. */
export const tierFamily = (word: string): string | undefined => familyByTier.get(word);
/** How the makers join a head, in lower case, with its version. */
export const headJoin = (head: string): string | undefined => joinByHead.get(head);
/** Models of several words that start with a word, in lower case; the longest first. */
export const phrasesFrom = (first: string): readonly string[] => phrasesByFirst.get(first) ?? [];
