// Written by `scripts/fit-titles.mjs`; do not edit.
import type { Sign } from './title-signs.js';

/** What each sign adds to the log odds of a line being a title; `bias` is what they start from. */
export const WEIGHTS: Readonly<Record<Sign | 'bias', number>> = { bias: -2.17, figured: -1.35, heads: 1.22, opened: -0.92, rivalled: -1.06, titled: -0.61, told: 1.41, goesOn: -1.29, looks: 1.99, parted: 1.44, belowAbout: -0.87, signed: 1.18, brief: 0.54, several: -1.39, noTitle: -1.63, echoed: 0.86, unheard: -1.48 };
