// Written by `scripts/fit-links.mjs`; do not edit.
import type { Weights } from './evidence.js';

export interface Weighing {
  readonly link: Weights;
  readonly conflict: Weights;
}

/** What each part of the evidence adds to the log odds of a link, and of a link being a conflict. */
export const WEIGHTS: Weighing = {
  link: { bias: -12.82, about: 1.11, contained: 2.08, info: 1.58, words: -0.48, strayName: -0.22, twinPropers: -0.37, strayProper: -0.08, oneSeed: -2.09, noClaim: -0.22, leftBoth: 1.56, leftOne: 0.29, sharedDates: 2.6, otherDates: -3.32, alike: 2.53, alikeRound: 1.42, alikeUnit: -0.09, alikeBare: 1.04, agreeing: 0.77, differing: 0.15, differingAbout: 1.05, loose: 0.13, looseAbout: 0.35, unmatched: -0.86, figuresOneSide: -0.7, complements: 1.86, kin: 8.44, changes: 1.71, marginLess: 1.59, marginMore: 1.04, alienOne: -0.57, alienBoth: -0.23, makers: 2.2, twinModels: -0.83, twinSystems: -0.76, swapped: 0.56, otherEvent: 0.95, clashing: -2.47, oneSided: -0.15, groups: -0.28, apart: -0.51, opposed: 0.3, opposedAbout: 2.23, opposedAlike: -0.23, reversed: -1.05 },
  conflict: { bias: -1.94, about: 0.42, contained: 0.6, info: -0.2, words: -0.43, strayName: -0.02, twinPropers: 0.65, strayProper: 0.6, oneSeed: 2.09, noClaim: 0.84, leftBoth: -0.22, leftOne: -0.11, sharedDates: 0.27, otherDates: -1.11, alike: -0.86, alikeRound: -1.73, alikeUnit: -0.59, alikeBare: 0.36, agreeing: -0.56, differing: 2.59, differingAbout: 1.23, loose: 2.27, looseAbout: 1.19, unmatched: 0, figuresOneSide: 0.54, complements: -1.11, kin: 0.57, changes: -1.39, marginLess: -1.14, marginMore: -0.17, alienOne: -0.04, alienBoth: -0.22, makers: 1.93, twinModels: 0.22, twinSystems: -0.74, swapped: -0.61, otherEvent: 1.47, clashing: -1.52, oneSided: -0.23, groups: -0.4, apart: -0.43, opposed: 1.23, opposedAbout: 2.63, opposedAlike: -0.34, reversed: 0.79 },
};
