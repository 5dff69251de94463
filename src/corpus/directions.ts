import { stem } from './stem.js';
import { WordMap } from './wordMap.js';
import { wordHash } from './words.js';

/** Words near a figure that tell it as less, and those that tell it as more. */
const LESS = `fall fell fallen fewer less lower lowest drop dropped decline decrease shrink shrank shrunk cut reduce down below cheaper shorter smaller lose lost loss lighter slower
 shed save saved saving dip slid slide slump plunge sink sank narrow discount earlier sooner`;
const MORE = `rise rose risen increase grow grew grown growth climb gain soar surge jump up raise more higher highest widen expand above longer larger bigger greater faster quicker
 dearer costlier expensive add added extra heavier later`;

const directions = new WordMap([LESS, MORE].flatMap((words, i) => words.split(/\s+/).map((word) => [wordHash(stem(word)), i === 0 ? -1 : 1] as const)));

/** How many words away from a figure may tell which way it goes. */
const FARTHEST = 4;

/** Which way the figure at word `at` is told to go by the nearest word between `from` and `to`: -1 for less, 1 for more, 0 where none tells. */
export function directionAt(words: Uint32Array, at: number, from: number, to: number): -1 | 0 | 1 {
  for (let distance = 0; distance <= FARTHEST; distance++) {
    const found = (at - distance >= from ? directions.get(words[at - distance] ?? 0) : undefined) ?? (at + distance <= to ? directions.get(words[at + distance] ?? 0) : undefined);
    if (found !== undefined) return found < 0 ? -1 : 1;
  }
  return 0;
}
