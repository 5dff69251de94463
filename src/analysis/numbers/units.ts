import type { NumberSubtype } from '../marks.js';

/**
 * A unit of measure by the way it is written. The table is our own: it holds what texts write next to a figure, such as
 * `percentage points`, and leaves out what there is mostly a word (`in`).
 */
export interface Unit {
  /** How the unit is called in a mark: a symbol as it stands, a word in its canonical spelling. */
  readonly name: string;
  readonly subtype: NumberSubtype;
  /** What the value is multiplied by, such as 10 for decades counted in years. */
  readonly factor: number;
}

/** SI and kindred symbols, each with the prefixes it is met with. */
const PREFIXED: readonly (readonly [symbols: string, prefixes: string])[] = [
  ['m', 'f p n µ μ u m c d k'], ['g', 'f p n µ μ u m k M T'], ['s', 'f p n µ μ u m k'], ['A', 'f p n µ μ u m k'], ['K', 'n µ μ m k'],
  ['mol Mol', 'f p n µ μ u m k'], ['Hz', 'µ μ m k M G T P'], ['N', 'p n µ μ u m k M G'], ['Pa pa', 'µ μ m h k M G T'],
  ['J', 'a f p n µ μ u m k M G T P E'], ['W', 'f p n µ μ u m k M G T'], ['V', 'n µ μ u m k M'], ['Wh', 'm k M G T P'], ['Ah', 'm k'],
  ['eV', 'µ μ m k M G T P'], ['L l', 'f p n µ μ u m c d h k M'], ['M', 'f p n µ μ u m'], ['T', 'n µ μ u m'], ['bar Bar', 'n µ μ u m k M'],
  ['Ω ohm Ohm', 'µ μ m k M G'], ['cal', 'k M G'], ['Da', 'k M'], ['Gy Sv', 'n µ μ u m k'], ['Bq', 'm k M G T P'], ['Torr torr', 'µ μ m'],
  ['B b bit bits', 'k K M G T P E'], ['iB', 'K M G T P'], ['bps', 'k K M G T'], ['bp', 'k M G'], ['pc', 'k M G'], ['a', 'k M G'], ['yr', 'k M G b'],
  ['FLOP FLOPs FLOPS flops FLOP/s FLOPS/s', 'M G T P E Z k'], ['t', 'k M G'], ['IU U', 'm k M n µ μ'], ['Jy', 'µ μ m k M'], ['G', 'n µ μ m k M'],
  ['deg', 'm'], ['OPS', 'G T P'], ['hPa', ''], ['cd lx lm', 'm k'], ['F', 'f p n µ μ u m'], ['C', 'f p n µ μ u m k'], ['H', 'p n µ μ u m'], ['S', 'p n µ μ u m'],
  ['VA Var', 'k M G'], ['dB dBm dBi dBA', ''], ['mHg', 'm c'], ['as', 'm µ μ'],
];

/** Symbols of one letter that stand too often for something else to be read alone. */
const NEVER_ALONE = new Set(['a', 'b', 'B', 'C', 'F', 'H', 'S', 'G', 't', 'U', 'bit', 'bits', 'as', 'mHg', 'iB', 'OPS', 'pc', 'pa', 'am', 'Mas', 'ma', 'cd', 'ML', 'Mol']);

const SYMBOLS = 'ppm ppb ppt ppmv ppbv psu kR ka Ma Ga AU au ly rpm rps bpm dpi ppi fps FPS hp mpg MPG MPGe mph kph psi atm mmHg cmHg px pt rad mrad sr Å ha hPa '
  + 'min mins h hr hrs d yr yrs wk wks mo lb lbs oz ft yd mi in² nt cfu CFU IU U °C °F ℃ °K M⊙ R⊙ L⊙ R⊕ M⊕ Rp RJ RS RE MJ Msun Rsun Lsun Mearth Rearth MJup RJup Mjup Rjup M_sun R_sun L_sun M_earth R_earth M_jup R_jup M_Jup R_Jup mag kt Mt Gt t °  mbsl masl vol% wt% mol% '
  + 'GtC GtCO2 MtCO2 tCO2 MtCO2e GtCO2e tCO2e kWp MWp GWp Nm mN kΩ DU dpf hpf dpc amu kDa Kbps Mbps Gbps QPS qps';

/** Words, singular; the name they get; subtype; factor. Their plural adds `s`. */
const WORDS: readonly (readonly [words: string, name: string | null, subtype: NumberSubtype, factor?: number])[] = [
  ['second minute hour day week month year', null, 'duration'], ['sec', 'second', 'duration'],
  ['millisecond', 'ms', 'duration'], ['microsecond', 'µs', 'duration'], ['nanosecond', 'ns', 'duration'], ['picosecond', 'ps', 'duration'], ['femtosecond', 'fs', 'duration'],
  ['fortnight', 'day', 'duration', 14], ['quarter', 'quarter', 'duration'], ['decade', 'year', 'duration', 10], ['century centurie', 'year', 'duration', 100], ['millennium', 'year', 'duration', 1000],
  ['meter metre', 'm', 'measurement'], ['kilometer kilometre', 'km', 'measurement'], ['centimeter centimetre', 'cm', 'measurement'],
  ['millimeter millimetre', 'mm', 'measurement'], ['micrometer micrometre micron', 'µm', 'measurement'], ['nanometer nanometre', 'nm', 'measurement'],
  ['gram', 'g', 'measurement'], ['kilogram kilo', 'kg', 'measurement'], ['milligram', 'mg', 'measurement'], ['microgram', 'µg', 'measurement'], ['nanogram', 'ng', 'measurement'],
  ['tonne ton', 'tonne', 'measurement'], ['megatonne megaton', 'Mt', 'measurement'], ['gigatonne gigaton', 'Gt', 'measurement'], ['nit', 'nit', 'measurement'], ['liter litre', 'L', 'measurement'], ['milliliter millilitre', 'mL', 'measurement'], ['microliter microlitre', 'µL', 'measurement'],
  ['watt', 'W', 'measurement'], ['kilowatt', 'kW', 'measurement'], ['megawatt', 'MW', 'measurement'], ['gigawatt', 'GW', 'measurement'], ['terawatt', 'TW', 'measurement'], ['volt', 'V', 'measurement'],
  ['joule', 'J', 'measurement'], ['hertz', 'Hz', 'measurement'], ['kilohertz', 'kHz', 'measurement'], ['megahertz', 'MHz', 'measurement'], ['gigahertz', 'GHz', 'measurement'],
  ['kelvin', 'K', 'measurement'], ['byte', 'B', 'measurement'], ['kilobyte', 'KB', 'measurement'], ['megabyte', 'MB', 'measurement'], ['gigabyte gig', 'GB', 'measurement'],
  ['terabyte', 'TB', 'measurement'], ['petabyte', 'PB', 'measurement'], ['bit', 'bit', 'measurement'], ['degree', '°', 'measurement'], ['radian', 'rad', 'measurement'],
  ['mile', 'mile', 'measurement'], ['knot', 'knot', 'measurement'], ['foot feet', 'foot', 'measurement'], ['inch inche', 'inch', 'measurement'], ['yard', 'yard', 'measurement'], ['acre', 'acre', 'measurement'],
  ['hectare', 'hectare', 'measurement'], ['gallon', 'gallon', 'measurement'], ['ounce', 'ounce', 'measurement'], ['barrel', 'barrel', 'measurement'], ['calorie', 'calorie', 'measurement'],
  ['decibel', 'dB', 'measurement'], ['horsepower', 'hp', 'measurement'], ['terahertz', 'THz', 'measurement'], ['milliwatt', 'mW', 'measurement'], ['milliampere', 'mA', 'measurement'], ['ampere amp', 'A', 'measurement'], ['kilojoule', 'kJ', 'measurement'], ['megajoule', 'MJ', 'measurement'], ['pixel', 'px', 'measurement'], ['megapixel', 'megapixel', 'measurement'], ['electronvolt', 'eV', 'measurement'], ['parsec', 'pc', 'measurement'], ['pascal', 'Pa', 'measurement'],
  ['percent pct', '%', 'percent'], ['point pt', 'point', 'cardinal'], ['dollar', 'USD', 'money'], ['euro', 'EUR', 'money'], ['cent ¢', 'USD', 'money', 0.01], ['pence', 'GBP', 'money', 0.01],
  ['rupee', 'INR', 'money'], ['yuan', 'CNY', 'money'], ['yen', 'JPY', 'money'], ['won', 'KRW', 'money'], ['krone kroner', 'kroner', 'money'], ['krona kronor', 'SEK', 'money'], ['ruble rouble', 'RUB', 'money'], ['zloty zlotys', 'PLN', 'money'], ['shekel', 'ILS', 'money'], ['lira', 'TRY', 'money'], ['pound', 'pound', 'measurement'],
];

/** Symbols that stand for time are named by their word where English writes them as one. */
const ABBREVIATED: Readonly<Record<string, string>> = { hr: 'hour', hrs: 'hour', yr: 'year', yrs: 'year', mins: 'minute', wk: 'week', wks: 'week', mo: 'month' };

/** Bytes in small letters: `12gb`. */
const BYTES: Readonly<Record<string, string>> = { mb: 'MB', gb: 'GB', tb: 'TB' };

export const CURRENCY_CODES = 'USD EUR GBP CAD AUD NZD CHF JPY CNY RMB INR KRW SEK NOK DKK BRL MXN ZAR SGD HKD PLN TRY RUB ILS';
const CURRENCIES = new Set(CURRENCY_CODES.split(' '));

export const UNITS: ReadonlyMap<string, Unit> = buildTable();

function buildTable(): Map<string, Unit> {
  const table = new Map<string, Unit>();
  const add = (written: string, unit: Unit): void => void (table.has(written) || table.set(written, unit));
  const symbol = (written: string): void => add(written, { name: written, subtype: 'measurement', factor: 1 });
  for (const [words, name, subtype, factor = 1] of WORDS) {
    for (const word of words.split(' ')) {
      const unit = { name: name ?? word, subtype, factor };
      // `12 pt` is the size of a letter.
      for (const form of word === 'pt' ? ['pts'] : [word, `${word}s`]) { add(form, unit); add(form[0]?.toUpperCase() + form.slice(1), unit); }
    }
  }
  for (const [written, name] of Object.entries(ABBREVIATED)) add(written, { name, subtype: 'duration', factor: 1 });
  for (const [written, name] of Object.entries(BYTES)) add(written, { name, subtype: 'measurement', factor: 1 });
  for (const code of CURRENCIES) add(code, { name: code === 'RMB' ? 'CNY' : code, subtype: 'money', factor: 1 });
  SYMBOLS.split(' ').filter(Boolean).forEach(symbol);
  for (const [symbols, prefixes] of PREFIXED) {
    for (const base of symbols.split(' ')) {
      if (!NEVER_ALONE.has(base)) symbol(base);
      for (const prefix of prefixes.split(' ')) if (prefix !== '' && !NEVER_ALONE.has(prefix + base)) symbol(prefix + base);
    }
  }
  return table;
}
