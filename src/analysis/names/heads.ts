import { pattern } from '../../base/pattern.js';
import type { Head } from './canonical.js';
import { isDigit, isLetter, isLower, isUpper, isWord, matchAt, runEnd } from './chars.js';
import { decimalEnd } from './system-findings.js';
import { headClass, isSureModel, phrasesFrom, shownHead, tierFamily } from './lexicon.js';

/** The same with a capital, as sentences begin with it; bare it may be anything. */
const CAPITAL_O_SERIES = pattern(String.raw`O[134](?![\p{L}\p{N}_]|\.\d)`, 'yu');
/** `OpenAI-o1`, where the maker stands before a hyphen. */
const MAKER_OF_O = /OpenAI-(?=o[1-9])/y;
const MODEL_OF_O = /^(?:[- ](?:mini|preview|pro)\b| models?\b)/i;

/** The head at `at`: the longest of its run of letters, digits and hyphens that is known. */
export function headAt(text: string, at: number): Head | undefined {
  const first = text.charCodeAt(at);
  if (first === 111) {
    const o = matchAt(O_SERIES, text, at)?.[0];
    if (o !== undefined) return { kind: 'head', start: at, end: at + o.length, shown: o, low: o, class: 'shy', family: '' };
  }
  if (first === 79) {
    const maker = matchAt(MAKER_OF_O, text, at)?.[0].length ?? 0;
    if (maker > 0) return headAt(text, at + maker);
    const o = matchAt(CAPITAL_O_SERIES, text, at)?.[0].toLowerCase();
    if (o !== undefined) return { kind: 'head', start: at, end: at + o.length, shown: o, low: o, class: MODEL_OF_O.test(text.slice(at + o.length, at + o.length + 9)) ? 'shy' : 'weak', family: '' };
  }
  const end = runEnd(text, at, 40);
  const run = text.slice(at, end);
  const low = run.toLowerCase();
  const phrase = phraseAt(text, at, low);
  if (phrase) return phrase;
  for (let length = low.length; length > 0; length = shorter(low, length)) {
    const part = low.slice(0, length);
    const known = headClass(part);
    if (known !== undefined && properCase(run.slice(0, length))) {
      const to = decimalEnd(text, at + length);
      return { kind: 'head', start: at, end: to, shown: shownHead(part) + text.slice(at + length, to), low: part, class: known, family: '' };
    }
    // A plural of capitals: `ViTs`, `ResNets`.
    const single = known === undefined && length > 3 && low.charCodeAt(length - 1) === 115 && isUpper(first) ? low.slice(0, length - 1) : '';
    if (single !== '' && headClass(single) === 'sure' && INNER_CAPITAL.test(shownHead(single)) && shownHead(single) === run.slice(0, length - 1)) return { kind: 'head', start: at, end: at + length - 1, shown: shownHead(single), low: single, class: 'sure', family: '' };
    const family = known === undefined && isUpper(first) || LOWER_TIERS.has(part) ? tierFamily(part) : undefined;
    if (family !== undefined) return { kind: 'head', start: at, end: at + length, shown: run.charAt(0).toUpperCase() + low.slice(1, length), low: part, class: 'tier', family };
  }
  return beforePurpose(at, run);
}

const PURPOSE_BEHIND = pattern(String.raw`^(?<head>\p{Lu}\p{L}*\p{Ll})(?:VLM?|OCR|TTS|ASR)(?!\p{L})`);

/** `Qwen` of `QwenVL`: a head to which the acronym of what it is for is glued. */
function beforePurpose(at: number, run: string): Head | undefined {
  const head = PURPOSE_BEHIND.exec(run)?.groups?.['head'] ?? '';
  if (!isSureModel(head)) return undefined;
  const low = head.toLowerCase();
  return { kind: 'head', start: at, end: at + head.length, shown: shownHead(low), low, class: headClass(low) ?? 'weak', family: '' };
}

const INNER_CAPITAL = /.[A-Z]/;

/** Tiers whose name in lower case is one, too, where something else says so. */
const LOWER_TIERS: ReadonlySet<string> = new Set(['opus', 'sonnet', 'haiku']);

/** The next shorter stretch of a run that can be a head: up to a hyphen, else its letters alone. */
function shorter(run: string, length: number): number {
  const hyphen = run.lastIndexOf('-', length - 1);
  if (hyphen > 0) return hyphen;
  let letters = 0;
  while (letters < length && isLetter(run.charCodeAt(letters))) letters++;
  if (letters === length) return run.charCodeAt(length - 1) === 118 && length > 3 && /\d/.test(run.charAt(length)) ? length - 1 : 0;
  return letters;
}

/** A capitalised, upper or inner-capital word can be a head; of words in lower case what follows decides. */
function properCase(word: string): boolean {
  return word.length > 1 || isUpper(word.charCodeAt(0));
}

const O_SERIES = pattern(String.raw`o[1-9](?:\.\d)?(?![\p{L}\p{N}_]|\.\d)`, 'yu');

/** `OpenAI GPT` is a model of its own, `OpenAI GPT-4` one behind its maker. */
const VERSIONED = /^[- ]?\d/;

/** Models of several words that people write in lower case, too, and that are nothing else where a text is about AI. */
const LOWER_PHRASES: ReadonlySet<string> = new Set(['stable diffusion']);

function phraseAt(text: string, at: number, run: string): Head | undefined {
  const space = run.length;
  for (const phrase of phrasesFrom(run.slice(0, space))) {
    const end = at + phrase.length;
    const found = text.slice(at, end);
    if (isWord(text.charCodeAt(end)) || (phrase === 'OpenAI GPT' && VERSIONED.test(text.slice(end, end + 2))) || found.toLowerCase() !== phrase.toLowerCase() || !(isUpper(text.charCodeAt(at)) || LOWER_PHRASES.has(found))) continue;
    const second = phrase.indexOf(' ');
    if (second >= 0 && !LOWER_PHRASES.has(found) && !isUpper(found.charCodeAt(second + 1)) && !isDigit(found.charCodeAt(second + 1))) continue;
    if (/ [AR]$/.test(phrase) && (isLetter(text.charCodeAt(end + 1)) && isLower(text.charCodeAt(end + 1)) && !/[ ,.;)]/.test(text.charAt(end)))) continue;
    return { kind: 'head', start: at, end, shown: phrase, low: phrase.toLowerCase(), class: / A$/.test(phrase) ? 'shy' : 'sure', family: '' };
  }
  return undefined;
}
