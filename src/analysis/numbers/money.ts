import { holdsAt, isBlank, isLetter, matchAt } from './chars.js';
import { CURRENCY_CODES } from './units.js';

export interface Currency {
  /** Where the sign or code begins. */
  readonly start: number;
  readonly unit: string;
}

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR', '₩': 'KRW', '₽': 'RUB', '₿': 'BTC', '₪': 'ILS', '₺': 'TRY' };
const DOLLARS: Readonly<Record<string, string>> = { US: 'USD', CA: 'CAD', C: 'CAD', A: 'AUD', AU: 'AUD', NZ: 'NZD', HK: 'HKD', S: 'SGD', R: 'BRL', CN: 'CNY' };
const CODES = new Set([...CURRENCY_CODES.split(' '), 'US$', 'Rs', 'Rs.']);

/** The currency whose sign or code stands before the figure at `digit`: `$5`, `−$5`, `CA$5`, `EUR 5`. */
export function readMoneyBefore(text: string, digit: number): Currency | undefined {
  const point = text.charCodeAt(digit - 1) === 46 ? digit - 1 : digit;
  const blank = isBlank(text.charCodeAt(point - 1)) ? 1 : 0;
  const at = point - 1 - blank;
  const unit = SIGNS[text.charAt(at)];
  if (unit !== undefined) return withSign(text, at, unit);
  const code = text.slice(at - 2, at + 1);
  return CODES.has(code) && !isLetter(text.charCodeAt(at - 3)) ? { start: at - 2, unit: code === 'RMB' ? 'CNY' : code } : undefined;
}

function withSign(text: string, at: number, unit: string): Currency {
  const country = matchAt(/(?<![A-Za-z])(?:US|CA|AU|NZ|HK|CN)[$¥]/y, text, at - 2) ?? matchAt(/(?<![A-Za-z])[CASR]\$/y, text, at - 1);
  const start = country === null ? at : country.index;
  const name = country === null ? unit : DOLLARS[country[0].slice(0, -1)] ?? unit;
  const signed = holdsAt(/[-−+](?<![\d\p{L})]\p{Pd})/uy, text, start - 1);
  return { start: signed ? start - 1 : start, unit: name };
}

const AFTER = / ?(?:(US|Canadian|Australian|Hong Kong|New Zealand|Singapore) dollars|([€£¥₹])|(pounds sterling)|(?:(US)D?\$))(?![\p{L}\d])/uy;
const COUNTRIES: Readonly<Record<string, string>> = { US: 'USD', Canadian: 'CAD', Australian: 'AUD', 'Hong Kong': 'HKD', 'New Zealand': 'NZD', Singapore: 'SGD' };

/** The currency that follows a figure and is no single word of the unit table: `5 €`, `5 Canadian dollars`. */
export function readMoneyAfter(text: string, at: number): { readonly end: number; readonly unit: string; readonly factor: number } | undefined {
  const code = text.charCodeAt(isBlank(text.charCodeAt(at)) ? at + 1 : at);
  if (!(code === 85 || code === 67 || code === 65 || code === 72 || code === 78 || code === 83 || code === 112 || code === 0xa3 || code === 0xa5 || code >= 0x20a0)) return undefined;
  const m = matchAt(AFTER, text, at);
  if (m === null) return undefined;
  const unit = m[1] !== undefined ? COUNTRIES[m[1]] : m[2] !== undefined ? SIGNS[m[2]] : m[3] !== undefined ? 'GBP' : 'USD';
  return unit === undefined ? undefined : { end: AFTER.lastIndex, unit, factor: 1 };
}
