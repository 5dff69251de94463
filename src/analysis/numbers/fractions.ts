import { holdsAt, matchAt, wordEnd } from './chars.js';
import { wordBefore } from './dates.js';
import { quantity, type Quantity } from './quantity.js';
import { tidy } from './numeral.js';

const PARTS: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, hundredth: 100, thousandth: 1000,
};
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 };
const WORDED = /(a|an|one|two|three|four|five|six|seven|eight|nine)[ -](?:(half|quarter|third)|(half|halves|quarters?|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?))\b(?![-])/iy;
const HALF = /half(?=,? (?:of|the|its|their|our|as|that|those|all|a(?! million| billion| dozen)|an)\b|[.,;)]|$)/iy;
const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75, '⅕': 0.2, '⅖': 0.4, '⅗': 0.6, '⅘': 0.8, '⅙': 1 / 6, '⅛': 0.125, '⅜': 0.375, '⅝': 0.625, '⅞': 0.875 };

/** `two-thirds`, `a quarter of`, `half of`. A lone article needs `of`, `half` something that is halved. */
export function readFractionWords(text: string, at: number): Quantity | undefined {
  const match = matchAt(WORDED, text, at);
  if (match !== null) {
    const end = WORDED.lastIndex;
    const count = COUNTS[match[1]?.toLowerCase() ?? ''] ?? 1;
    const written = (match[2] ?? match[3] ?? '').toLowerCase();
    const part = PARTS[written] ?? PARTS[written.replace(/s$/, '')];
    const article = match[1] === 'a' || match[1] === 'an' || match[1] === 'A' || match[1] === 'An';
    if (part === undefined || (article && !holdsAt(/ of\b| as\b|[.,;)]/y, text, end)) || (!article && count === 1 && !holdsAt(/ (?:of|the|as|to|in|that)\b|[.,;)]/y, text, end))) return undefined;
    return fraction(at, end, count / part);
  }
  if (holdsAt(HALF, text, at) || (wordAt(text, at) === 'half' && isApproximated(text, at))) return fraction(at, at + 4, 0.5);
  return undefined;
}

/** `nearly half now …`, `more than half say …`, `cut in half and …`. */
function isApproximated(text: string, at: number): boolean {
  const before = wordBefore(text, at);
  const after = text.charCodeAt(at + 4);
  return before === 'in' ? holdsAt(/ (?:and|or|but|while|when|since|by|over|within)\b/y, text, at + 4) : APPROXIMATE.has(before) && after !== 45 && !holdsAt(/ an? | (?:million|billion|dozen)\b/y, text, at + 4);
}

const APPROXIMATE = new Set(['nearly', 'almost', 'about', 'roughly', 'around', 'than', 'over', 'least', 'approximately']);

function wordAt(text: string, at: number): string {
  return text.slice(at, wordEnd(text, at)).toLowerCase();
}

/** `½`, `2½`: the value of a vulgar fraction sign, or undefined. */
export function vulgarFraction(text: string, at: number): number | undefined {
  return VULGAR[text.charAt(at)];
}

export function fraction(start: number, end: number, value: number): Quantity {
  return quantity(start, end, tidy(Math.round(value * 1e4) / 1e4), 'number.fraction', { subtype: 'fraction' });
}
