// Written by `scripts/fit-titles.mjs`; do not edit.
import type { Sign } from './title-signs.js';

/** What each sign adds to the log odds of a line being a title; `bias` is what they start from. */
export const WEIGHTS: Readonly<Record<Sign | 'bias', number>> = { bias: -2.14, figured: -1.44, heads: 1.18, opened: -0.93, rivalled: -1.05, titled: -0.64, told: 1.45, goesOn: -1.32, looks: 1.94, parted: 1.43, belowAbout: -0.9, signed: 1.26, brief: 0.56, several: -1.42, noTitle: -1.73, echoed: 0.88, unheard: -1.46 };
