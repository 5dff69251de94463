/** A unit as a multiple of the one that all units of its dimension are compared in. */
export interface Scale {
  readonly dimension: string;
  readonly factor: number;
}

/** What a unit measures; units of different dimensions are never compared. No unit at all counts things. */
export function scaleOf(unit: string | null): Scale {
  if (unit === null) return COUNT;
  const known = UNITS.get(unit);
  if (known !== undefined) return known;
  return prefixed(unit) ?? { dimension: unit, factor: 1 };
}

const COUNT: Scale = { dimension: '', factor: 1 };

const TABLE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  s: { s: 1, sec: 1, second: 1, min: 60, minute: 60, h: 3600, hr: 3600, hour: 3600, d: 86400, day: 86400, week: 604800, month: 2629800, year: 31557600, yr: 31557600, decade: 315576000, century: 3155760000 },
  m: { m: 1, inch: 0.0254, in: 0.0254, ft: 0.3048, foot: 0.3048, feet: 0.3048, yard: 0.9144, yd: 0.9144, mile: 1609.344, mi: 1609.344, Å: 1e-10 },
  g: { g: 1, t: 1e6, tonne: 1e6, lb: 453.59237, pound: 453.59237, oz: 28.349523125 },
  B: { B: 1, byte: 1, bit: 0.125, KB: 1e3, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 },
  'm²': { 'm²': 1, 'cm²': 1e-4, 'km²': 1e6, hectare: 1e4, ha: 1e4, acre: 4046.8564224 },
  'm³': { 'm³': 1, 'cm³': 1e-6, 'km³': 1e9, L: 1e-3, l: 1e-3, litre: 1e-3, liter: 1e-3, mL: 1e-6, ml: 1e-6, gallon: 0.003785411784 },
  '%': { '%': 1, percent: 1, '‰': 0.1, fraction: 100 },
  point: { point: 1, pp: 1 },
  FLOP: { FLOP: 1, FLOPs: 1, FLOPS: 1 },
};

const UNITS = new Map<string, Scale>(Object.entries(TABLE).flatMap(([dimension, units]) =>
  Object.entries(units).map(([unit, factor]): [string, Scale] => [unit, { dimension, factor }])));

const PREFIXES: Readonly<Record<string, number>> = {
  f: 1e-15, p: 1e-12, n: 1e-9, µ: 1e-6, μ: 1e-6, u: 1e-6, m: 1e-3, c: 1e-2, d: 1e-1, k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18, Z: 1e21,
};

const PREFIXABLE = new Set(['s', 'm', 'g', 'B', 'bit', 'W', 'Wh', 'Hz', 'V', 'A', 'J', 'N', 'Pa', 'eV', 'L', 'l', 'mol', 'M', 'FLOP', 'FLOPs', 'FLOPS', 'FLOP/s', 'bps', 'cal', 'K', 'Ω', 'T', 'F']);

function prefixed(unit: string): Scale | undefined {
  const factor = PREFIXES[unit.charAt(0)];
  const base = unit.slice(1);
  if (factor === undefined || !PREFIXABLE.has(base)) return undefined;
  const scale = UNITS.get(base) ?? { dimension: base, factor: 1 };
  return { dimension: scale.dimension, factor: scale.factor * factor };
}
