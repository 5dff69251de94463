import { parentPort } from 'node:worker_threads';
import { readBatch } from '../common/reading.js';
import { CACHE_FOLDER, readingCache } from './cache.js';
import { filesAtOnce } from './files.js';
import type { Answer, Question } from './threads.js';

/** The thread's end of `threadedReader`: reads what it is asked to and hands the memory of the result over. */
export function readForOthers(): void {
  const cache = readingCache(CACHE_FOLDER);
  parentPort?.on('message', ({ id, batch }: Question) => {
    const answer = (results: Answer['results']): void => {
      const buffers = (results ?? []).flatMap((result) => (result.kind === 'read' ? result.document.parts.map(({ packed }) => packed) : []));
      parentPort?.postMessage({ id, results } satisfies Answer, buffers);
    };
    readBatch(filesAtOnce, batch, cache).then(answer, () => { answer(null); });
  });
}
