import { pattern } from '../../base/pattern.js';
import { isBlank, isLetter, isUpper } from './chars.js';
import { holdsAt, matchAt } from './looks.js';
import { CURRENCY_CODES } from './units.js';
import { wordList } from './words.js';
import type { Text } from './text.js';

export interface Currency {
  /** Where the sign or code begins. */
  readonly start: number;
  readonly unit: string;
}

const SIGNS: ReadonlyMap<number, string> = new Map(
  Object.entries({ $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR', '₩': 'KRW', '₽': 'RUB', '₿': 'BTC', '₪': 'ILS', '₺': 'TRY' }).map(([sign, unit]) => [sign.charCodeAt(0), unit]),
);
const DOLLARS: Readonly<Record<string, string>> = { US: 'USD', CA: 'CAD', C: 'CAD', A: 'AUD', AU: 'AUD', NZ: 'NZD', HK: 'HKD', S: 'SGD', R: 'BRL', CN: 'CNY' };
const CODES = new Set([...CURRENCY_CODES.split(' '), 'Rs.']);

/** The currency whose sign or code stands before the figure at `digit`: `$5`, `−$5`, `CA$5`, `EUR 5`. */
export function readMoneyBefore(text: Text, digit: number): Currency | undefined {
  const point = text.codeAt(digit - 1) === 46 ? digit - 1 : digit;
  const at = isBlank(text.codeAt(point - 1)) ? point - 2 : point - 1;
  const code = text.codeAt(at);
  if (code === 36 || code > 127) {
    const unit = SIGNS.get(code);
    return unit === undefined ? undefined : withSign(text, at, unit);
  }
  const dollar = isUpper(code) && at === digit - 1 ? dollarBefore(text, at) : undefined;
  if (dollar !== undefined) return dollar;
  if (!(isUpper(code) || code === 46) || !isUpper(text.codeAt(at - 2)) || isLetter(text.codeAt(at - 3))) return undefined;
  const written = text.slice(at - 2, at + 1);
  if (!CODES.has(written)) return undefined;
  return { start: isSign(text.codeAt(at - 3)) && holdsAt(SIGN, text, at - 3) ? at - 3 : at - 2, unit: written === 'RMB' ? 'CNY' : written };
}

/** `$US899`, `$A869`: the country stands behind the sign. */
function dollarBefore(text: Text, last: number): Currency | undefined {
  const start = text.codeAt(last - 1) === 36 ? last - 1 : text.codeAt(last - 2) === 36 ? last - 2 : -1;
  const unit = start < 0 || isLetter(text.codeAt(start - 1)) ? undefined : DOLLARS[text.slice(start + 1, last + 1)];
  return unit === undefined ? undefined : { start, unit };
}

const COUNTRY = /(?<![A-Za-z])(?:US|CA|AU|NZ|HK|CN)[$¥]/y;
const COUNTRY_LETTER = /(?<![A-Za-z])[CASR]\$/y;
/** A sign that joins nothing. */
const SIGN = pattern(String.raw`(?<![\d\p{L})\]])[-−–+]`, 'uy');
const isSign = (code: number): boolean => code === 43 || code === 45 || code === 0x2212 || code === 0x2013;

function withSign(text: Text, at: number, unit: string): Currency {
  const country = isUpper(text.codeAt(at - 1)) ? matchAt(COUNTRY, text, at - 2) ?? matchAt(COUNTRY_LETTER, text, at - 1) : null;
  const start = country === null ? at : country.index;
  const name = country === null ? unit : DOLLARS[country[0].slice(0, -1)] ?? unit;
  const signed = isSign(text.codeAt(start - 1)) && holdsAt(SIGN, text, start - 1);
  return { start: signed ? start - 1 : start, unit: name };
}

/** Pounds that are paid and not weighed: by the thousand, or for somebody or something. */
const POUNDS = String.raw`pounds(?: sterling|(?= (?:an?|per) (?:head|person|year|pupil|student|guest|visitor|night|ticket|seat|licence)\b)|(?<=(?:thousand|million|billion) pounds)(?! of\b))`;
const AFTER = pattern(String.raw` ?(?:(US|Canadian|Australian|Hong Kong|New Zealand|Singapore) dollars|([€£¥₹])|(${POUNDS})|(?:(US)D?\$))(?![\p{L}\d])`, 'uy');
/** Words that one of these begins with. */
const OPENERS = wordList('us usd canadian australian hong new singapore pounds');
const COUNTRIES: Readonly<Record<string, string>> = { US: 'USD', Canadian: 'CAD', Australian: 'AUD', 'Hong Kong': 'HKD', 'New Zealand': 'NZD', Singapore: 'SGD' };

/** The currency that follows a figure and is no single word of the unit table: `5 €`, `5 Canadian dollars`. */
export function readMoneyAfter(text: Text, at: number): { readonly end: number; readonly unit: string } | undefined {
  const start = isBlank(text.codeAt(at)) ? at + 1 : at;
  const code = text.codeAt(start);
  const mayBe = code < 128 ? OPENERS[text.idFrom(start)] === 1 : code === 0xa3 || code === 0xa5 || (code >= 0x20a0 && code < 0x20d0);
  if (!mayBe) return undefined;
  const m = matchAt(AFTER, text, at);
  if (m === null) return undefined;
  const unit = m[1] !== undefined ? COUNTRIES[m[1]] : m[2] !== undefined ? SIGNS.get(m[2].charCodeAt(0)) : m[3] !== undefined ? 'GBP' : 'USD';
  return unit === undefined ? undefined : { end: AFTER.lastIndex, unit };
}
