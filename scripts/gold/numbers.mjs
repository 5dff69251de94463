/** Reads the attributes of a marked-up number: what its text says plainly is read from it, the rest must be written out. */

const comparators = ['~', '>', '≥', '<', '≤', '='];
const scales = { k: 1e3, K: 1e3, thousand: 1e3, M: 1e6, m: 1e6, mn: 1e6, million: 1e6, B: 1e9, b: 1e9, bn: 1e9, billion: 1e9, T: 1e12, tn: 1e12, trillion: 1e12 };
const money = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', dollars: 'USD', euros: 'EUR', pounds: 'GBP' };
const spelled = [
  [/^(%|percent|per cent)$/, '%'], [/^(pp|percentage points?)$/, 'pp'], [/^points?$/, 'point'], [/^(x|×|times|-?fold)$/i, 'x'],
  [/^years?$/, 'year'], [/^months?$/, 'month'], [/^weeks?$/, 'week'], [/^days?$/, 'day'], [/^(hours?|h)$/, 'hour'], [/^(minutes?|min)$/, 'minute'],
  [/^(seconds?|s)$/, 's'], [/^milliseconds?$/, 'ms'],
];
/** Spellings of one unit that are equally right, since the guide names few. */
const alternatives = { s: ['second'], minute: ['min'], hour: ['h'], point: ['pp'], '°C': ['degree Celsius', 'celsius'], ms: ['millisecond'] };
const words = Object.fromEntries(['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'].map((w, i) => [w, i]));
const durations = ['year', 'month', 'week', 'day', 'hour', 'minute'];

/** `[comparator[/alternative]] [v=value] [u=unit] [ua=other unit] [t=subtype] [ta=other subtype] [tol=tolerance] [of …]`, after the text of the span. */
export function readNumber(text, attributes) {
  const made = { comparator: '=' };
  const of = [];
  for (const part of attributes.split(' ').filter(Boolean)) {
    const [, key, value] = /^(v|u|ua|t|ta|tol)=(.+)$/.exec(part) ?? [];
    const [comparator, ...alt] = part.split('/');
    if (key === 'v') made.value = value.includes(',') ? value.split(',').map((v) => (/^\d{4}-\d\d/.test(v) ? v : number(v))) : number(value);
    else if (key === 'u') made.unit = value === '-' ? null : value.replaceAll('_', ' ');
    else if (key === 'ua') made.unit_alt = value.split(',').map((u) => (u === '-' ? null : u.replaceAll('_', ' ')));
    else if (key === 't') made.subtype = value;
    else if (key === 'ta') made.subtype_alt = value.split(',');
    else if (key === 'tol') made.tolerance = number(value);
    else if (comparators.includes(comparator)) { made.comparator = comparator; if (alt.length > 0) made.comparator_alt = alt; } else of.push(part);
  }
  if (made.value === undefined || made.unit === undefined) {
    const read = plain(text);
    if (!read && made.value === undefined) throw new Error(`write the value of "${text}"`);
    made.value ??= read.value;
    if (made.unit === undefined) made.unit = read ? read.unit : null;
  }
  if (/^\+?\d[\d,.]*[kMB]?\+$/.test(text) && made.comparator === '=') made.comparator = '≥';
  made.subtype ??= subtypeOf(made);
  if (made.unit in alternatives) made.unit_alt ??= alternatives[made.unit];
  if (['s', 'ms'].includes(made.unit) && made.subtype === 'measurement') made.subtype_alt ??= ['duration'];
  if (made.unit === 'point') made.subtype_alt ??= ['measurement', 'percent'];
  if (made.subtype === 'duration') made.subtype_alt ??= ['measurement'];
  const { value, unit, comparator, subtype, ...rest } = made;
  return { value, unit, comparator, of: of.join(' ') || null, subtype, ...rest };
}

/** The ISO date after the bar. */
export function readDate(text, attributes) {
  const [value, comparator = '='] = attributes.split(' ');
  if (!/^(\d{4}(-\d\d){0,2}|--\d\d(-\d\d)?|---\d\d|\d{4}s|\d{4}-(Q\d|H\d|W\d\d))$/.test(value)) throw new Error(`no date: "${value}" for "${text}"`);
  return { value, unit: null, comparator, of: null, subtype: 'date' };
}

/** The number and then the thing counted. */
export function readOrdinal(text, attributes) {
  const [value, ...of] = attributes.split(' ');
  return { value: number(value), unit: null, comparator: '=', of: of.join(' ') || null, subtype: 'ordinal' };
}

function number(text) {
  const value = Number(text);
  if (text === '' || Number.isNaN(value)) throw new Error(`no number: "${text}"`);
  return value;
}

function plain(text) {
  const range = /^(.*?\d\S*?)(?:\s?[–-]\s?| to | and )([$€£]?\d.*)$/.exec(text);
  if (range) {
    const [low, high] = [plain(range[1]), plain(range[2])];
    return low && high && { value: [low.value, high.value], unit: high.unit ?? low.unit };
  }
  const m = /^([+−-]?)([$€£¥₹]?)(\d[\d,]*(?:\.\d+)?|\.\d+|[a-z]+)(?:[\s-]?(thousand|million|billion|trillion|bn|tn|mn|k|K|M|B|T|m|b)(?![A-Za-z]))?\+?(?:[\s-]?(\D.*))?$/.exec(text.replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase()));
  if (!m) return undefined;
  const [, sign, currency, digits, scale, unit] = m;
  if (scale === 'm' && !currency) return undefined;
  const base = /^\D/.test(digits) && digits[0] !== '.' ? words[digits] : Number(digits.replaceAll(',', ''));
  if (base === undefined) return undefined;
  const value = Number(((sign && sign !== '+' ? -1 : 1) * base * (scales[scale] ?? 1)).toPrecision(12));
  return { value, unit: unit ? unitOf(unit) : money[currency] ?? null };
}

function unitOf(text) {
  if (/\s(and|to)\s/.test(` ${text} `)) throw new Error(`write the unit and value of "… ${text}"`);
  return money[text] ?? spelled.find(([shape]) => shape.test(text))?.[1] ?? text;
}

function subtypeOf({ value, unit }) {
  if (Array.isArray(value)) return 'range';
  if (unit === null || unit === 'point') return 'cardinal';
  if (unit === '%' || unit === 'pp') return 'percent';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (unit === 'x') return 'multiplier';
  return durations.includes(unit) ? 'duration' : 'measurement';
}
