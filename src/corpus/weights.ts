// Written by `scripts/fit-links.mjs`; do not edit.
import type { Weights } from './evidence.js';

export interface Weighing {
  readonly link: Weights;
  readonly conflict: Weights;
}

/** What each part of the evidence adds to the log odds of a link, and of a link being a conflict. */
export const WEIGHTS: Weighing = {
  link: { bias: -15.68, about: 1.61, contained: 1.74, info: 1.75, words: -0.75, strayName: -0.32, twinPropers: -0.87, strayProper: -0.2, oneSeed: -1.8, noClaim: -0.46, leftBoth: 1.78, leftOne: -0.04, sharedDates: 2.26, otherDates: -3.15, alike: 2.25, alikeRound: 1.45, alikeUnit: 0.1, alikeBare: 0.82, agreeing: 1.47, differing: 0.22, differingAbout: 0.96, loose: 0.07, looseAbout: 0.31, unmatched: -0.83, figuresOneSide: -0.62, complements: 2.18, kin: 11.26, changes: 1.78, marginLess: 1.56, marginMore: 1.57, alienOne: -0.38, alienBoth: -0.08, makers: 2.12, twinModels: -0.85, twinSystems: -0.78, swapped: 0.71, otherEvent: 0.95, clashing: -2.4, oneSided: -0.12, groups: -0.42, apart: -0.49, opposed: 0, opposedAbout: 2.23, opposedAlike: -0.05, reversed: -1 },
  conflict: { bias: -0.8, about: 0.45, contained: 0.29, info: -0.46, words: -0.36, strayName: -0.04, twinPropers: 0.83, strayProper: 0.47, oneSeed: 2.03, noClaim: 1.12, leftBoth: -0.22, leftOne: -0.34, sharedDates: -0.11, otherDates: 0.04, alike: -1.11, alikeRound: -1.8, alikeUnit: -0.64, alikeBare: 0.25, agreeing: -0.22, differing: 2.74, differingAbout: 1.66, loose: 2.17, looseAbout: 1.2, unmatched: 0.09, figuresOneSide: 0.34, complements: -1.22, kin: 0.1, changes: -1.47, marginLess: -0.94, marginMore: -0.14, alienOne: 0.06, alienBoth: 0.23, makers: 1.51, twinModels: 0.13, twinSystems: -0.31, swapped: -0.65, otherEvent: 1.16, clashing: -0.86, oneSided: -0.34, groups: -0.22, apart: -0.26, opposed: 1.3, opposedAbout: 2.57, opposedAlike: -0.46, reversed: 0.8 },
};
