import { DOUBLING, IRREGULAR } from './verbs.js';

export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

const irregular = new Map(IRREGULAR.split('|').map((entry) => {
  const [base = '', past = '', participle = ''] = entry.trim().split(' ');
  return [base, { past, participle }];
}));
const doubling = new Set(DOUBLING.trim().split(/\s+/));

/** The five forms of a verb. */
export function inflect(base: string): VerbForms {
  const stem = doubling.has(base) ? base + base.slice(-1) : base.endsWith('e') ? base.slice(0, -1) : base;
  const ed = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const third = /(?:[sxz]|ch|sh)$|[^aeiou]o$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  const ing = /(?:ee|oe|ye)$/.test(base) ? `${base}ing` : /ie$/.test(base) ? `${base.slice(0, -2)}ying` : `${stem}ing`;
  const strong = irregular.get(base);
  return { base, third, ing, past: strong?.past ?? ed, participle: strong?.participle ?? ed };
}
