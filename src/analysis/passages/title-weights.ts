// Written by `scripts/fit-titles.mjs`; do not edit.
import type { Sign } from './title-signs.js';

/** What each sign adds to the log odds of a line being a title; `bias` is what they start from. */
export const WEIGHTS: Readonly<Record<Sign | 'bias', number>> = { bias: -2.18, figured: -1.44, heads: 1.21, opened: -0.9, rivalled: -1.06, titled: -0.61, told: 1.43, goesOn: -1.29, looks: 1.97, parted: 1.44, belowAbout: -0.87, signed: 1.19, brief: 0.57, several: -1.4, noTitle: -1.64, echoed: 0.88, unheard: -1.47 };
