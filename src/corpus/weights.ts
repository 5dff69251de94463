// Written by `scripts/fit-links.mjs`; do not edit.
import type { Weights } from './evidence.js';

export interface Weighing {
  readonly restates: Weights;
  readonly conflicts: Weights;
}

/** What each part of the evidence adds to the log odds of one sentence restating another, and of contradicting it, against their having nothing to do with each other. */
export const WEIGHTS: Weighing = {
  restates: { bias: -10.23, about: 1.41, contained: 1.46, info: 1.63, words: 0.07, strayName: -0.2, twinPropers: -1.44, strayProper: -0.42, oneSeed: -2.58, noClaim: -0.59, leftBoth: 1.61, leftOne: -0.34, sharedDates: 2.15, otherDates: -1.52, kin: 5.61, alike: 3, alikeRound: 2.4, alikeUnit: 0.51, alikeBare: 0.2, agreeing: 2.13, differing: -2.06, differingAbout: -1.98, loose: -1.81, looseAbout: -0.98, unmatched: -1.09, figuresOneSide: -0.96, complements: 2.58, changes: 2.18, counts: 1.82, turned: -0.26, marginLess: 0.7, marginMore: 0.51, alienOne: -0.23, alienBoth: 0.07, elsewhere: -0.43, makers: -0.91, twinModels: -0.78, twinSystems: -0.39, swapped: 1.09, otherEvent: -1.46, clashing: -1.42, oneSided: -0.09, groups: -0.63, apart: -0.17, opposed: 0.12, opposedAbout: -1.16, opposedAlike: 0.29, reversed: -1.69, negatedOne: -0.06 },
  conflicts: { bias: -9.83, about: 2.17, contained: 1.31, info: 0.94, words: -0.59, strayName: -0.14, twinPropers: 0.53, strayProper: 0.46, oneSeed: -0.83, noClaim: -0.7, leftBoth: 0.79, leftOne: 0.08, sharedDates: 0.75, otherDates: -1.43, kin: 4.93, alike: 1, alikeRound: -0.95, alikeUnit: -0.36, alikeBare: 0.52, agreeing: 0.45, differing: 1.12, differingAbout: 1.24, loose: 0.74, looseAbout: 0.9, unmatched: -1.32, figuresOneSide: -0.51, complements: -0.45, changes: -1.13, counts: 0.56, turned: 0.82, marginLess: 0.91, marginMore: 0.42, alienOne: -0.34, alienBoth: -0.38, elsewhere: -1.66, makers: 2.64, twinModels: -0.38, twinSystems: -0.36, swapped: 0.47, otherEvent: 1.15, clashing: -1.35, oneSided: -0.52, groups: -0.4, apart: 0.15, opposed: -0.14, opposedAbout: 3, opposedAlike: -0.44, reversed: 0.13, negatedOne: 0.75 },
};
