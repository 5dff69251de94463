// Written by `scripts/fit-links.mjs`; do not edit.
import type { Weights } from './evidence.js';

export interface Weighing {
  readonly link: Weights;
  readonly conflict: Weights;
}

/** What each part of the evidence adds to the log odds of a link, and of a link being a conflict. */
export const WEIGHTS: Weighing = {
  link: { bias: -12.08, about: 1.32, contained: 1.92, info: 1.58, words: -0.39, strayName: -0.19, twinPropers: -0.97, strayProper: -0.15, oneSeed: -1.93, noClaim: -0.32, leftBoth: 1.62, leftOne: 0.48, sharedDates: 2.74, otherDates: -3.21, alike: 2.45, alikeRound: 1.53, alikeUnit: 0.09, alikeBare: 0.87, agreeing: 1.89, differing: 0.22, differingAbout: 1.06, loose: 0.04, looseAbout: 0.52, unmatched: -0.74, figuresOneSide: -0.61, complements: 2.18, kin: 7.38, changes: 1.91, marginLess: 1.45, marginMore: 1.02, alienOne: -0.39, alienBoth: 0.22, makers: 2.11, twinModels: -1.03, twinSystems: -0.87, swapped: 0.69, otherEvent: 0.9, clashing: -2.53, oneSided: -0.13, groups: -0.36, apart: -0.55, opposed: 0.06, opposedAbout: 2.6, opposedAlike: 0.04, reversed: -1.1 },
  conflict: { bias: -0.74, about: 0.44, contained: 0.29, info: -0.46, words: -0.36, strayName: -0.04, twinPropers: 0.83, strayProper: 0.47, oneSeed: 2.03, noClaim: 1.12, leftBoth: -0.22, leftOne: -0.34, sharedDates: -0.11, otherDates: 0.04, alike: -1.11, alikeRound: -1.8, alikeUnit: -0.64, alikeBare: 0.25, agreeing: -0.21, differing: 2.74, differingAbout: 1.66, loose: 2.17, looseAbout: 1.2, unmatched: 0.09, figuresOneSide: 0.34, complements: -1.22, kin: 0.05, changes: -1.47, marginLess: -0.94, marginMore: -0.14, alienOne: 0.06, alienBoth: 0.23, makers: 1.51, twinModels: 0.13, twinSystems: -0.31, swapped: -0.65, otherEvent: 1.17, clashing: -0.86, oneSided: -0.34, groups: -0.22, apart: -0.26, opposed: 1.3, opposedAbout: 2.56, opposedAlike: -0.46, reversed: 0.81 },
};
