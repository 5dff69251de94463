// Written by `scripts/fit-titles.mjs`; do not edit.
import type { Sign } from './title-signs.js';

/** What each sign adds to the log odds of a line being a title; `bias` is what they start from. */
export const WEIGHTS: Readonly<Record<Sign | 'bias', number>> = { bias: -2.15, figured: -1.46, heads: 1.2, opened: -0.94, rivalled: -1.03, titled: -0.63, told: 1.44, goesOn: -1.31, looks: 1.93, parted: 1.43, paired: 0.59, belowAbout: -0.89, signed: 1.27, brief: 0.55, several: -1.41, noTitle: -1.72, echoed: 0.88, unheard: -1.43 };
