import type { ClaimType, Comparator, Hedge, Kind, NumberMark, SourceSubtype } from '../analysis/marks.js';
import * as l10n from '@vscode/l10n';

export function kindName(kind: Kind): string {
  switch (kind) {
    case 'number': return l10n.t('Number');
    case 'model': return l10n.t('Model');
    case 'system': return l10n.t('System');
    case 'source': return l10n.t('Source');
    case 'claim': return l10n.t('Claim');
  }
}

export function typeName(type: ClaimType): string {
  switch (type) {
    case 'hypothesis': return l10n.t('Hypothesis');
    case 'causal': return l10n.t('Causal');
    case 'finding': return l10n.t('Finding');
    case 'capability': return l10n.t('Capability');
    case 'method': return l10n.t('Method');
    case 'position': return l10n.t('Position');
  }
}

export function hedgeName(hedge: Hedge): string {
  switch (hedge) {
    case 'none': return l10n.t('not hedged');
    case 'weak': return l10n.t('weakly hedged');
    case 'strong': return l10n.t('strongly hedged');
  }
}

export function sourceName(subtype: SourceSubtype): string {
  switch (subtype) {
    case 'title': return l10n.t('Title of a publication');
    case 'url': return l10n.t('Web address');
    case 'speaker': return l10n.t('Speaker');
    case 'doi': return l10n.t('DOI');
    case 'arxiv': return l10n.t('arXiv paper');
    case 'citation': return l10n.t('Citation');
  }
}

/** The normalised reading of a number: `more than 75 % of conversations`, `12 to 15 ms`, `August 2024`. */
export function readingOf(mark: NumberMark): string {
  const quantity = compared(mark.comparator, quantityOf(mark));
  if (mark.of === null) return quantity;
  return mark.subtype === 'percent' || mark.subtype === 'fraction' ? l10n.t('{0} of {1}', quantity, mark.of) : l10n.t('{0} {1}', quantity, mark.of);
}

function quantityOf(mark: NumberMark): string {
  const { value, unit, tolerance } = mark;
  if (value === null) return l10n.t('a number that could not be read');
  if (typeof value === 'string') return value;
  const amount = typeof value === 'number' ? figure(value) : l10n.t('{0} to {1}', figure(value[0]), figure(value[1]));
  const exact = tolerance === null ? amount : l10n.t('{0} plus or minus {1}', amount, figure(tolerance));
  return unit === null ? exact : `${exact} ${unit}`;
}

function compared(comparator: Comparator | null, quantity: string): string {
  switch (comparator) {
    case '~': return l10n.t('about {0}', quantity);
    case '>': return l10n.t('more than {0}', quantity);
    case '≥': return l10n.t('at least {0}', quantity);
    case '<': return l10n.t('less than {0}', quantity);
    case '≤': return l10n.t('at most {0}', quantity);
    default: return quantity;
  }
}

/** A figure with its thousands apart; very large and very small ones with a power of ten. */
function figure(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-4)) return value.toExponential().replace('e+', 'e');
  const [whole = '', decimals] = String(Number(value.toPrecision(12))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
