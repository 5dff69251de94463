import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileSystem } from '../../base/files.js';
import { readerHere, type Batch, type FileRead, type Reader } from '../common/reading.js';
import { CACHE_FOLDER, prune, readingCache } from './cache.js';

/** What a thread is asked and answers. */
export interface Question {
  readonly id: number;
  readonly batch: Batch;
}

export interface Answer {
  readonly id: number;
  /** `null` where reading failed as a whole. */
  readonly results: readonly FileRead[] | null;
}

/** Beside the folder of the bundle. */
const SCRIPT = '../reader.cjs';
const MOST_THREADS = 4;
/** With less room for its old objects V8 lets their heap grow by smaller steps; a seed of 16 MB takes half of this. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 1024 };
/** A few batches are read here sooner than a thread has started. */
const FEW = 4;

/** Reads `file:` URIs in threads of their own where the bundle of those is at hand, and all else in this one. */
export function threadedReader(files: FileSystem): Reader {
  const here = readerHere(files, readingCache(CACHE_FOLDER));
  const script = typeof __dirname === 'string' ? join(__dirname, SCRIPT) : undefined;
  if (script === undefined || !existsSync(script)) return here;
  const parallel = Math.max(1, Math.min(MOST_THREADS, availableParallelism()));
  const threads = new Set<Thread>();
  let asked = 0;
  let isPruned = false;
  return {
    // One batch waits for each thread, so that none of them waits.
    parallel: 2 * parallel,
    read: async (batch) => {
      if (asked++ < FEW || !batch.files.every(({ uri }) => uri.startsWith('file:'))) return here.read(batch);
      const thread = threads.size < parallel ? start() : [...threads].reduce((a, b) => (b.waiting < a.waiting ? b : a));
      const results = await thread.read(batch);
      return results ?? here.read(batch);
    },
    rest: () => {
      for (const thread of threads) thread.end();
      threads.clear();
      asked = 0;
      if (CACHE_FOLDER !== undefined && !isPruned) void prune(CACHE_FOLDER);
      isPruned = true;
    },
  };

  function start(): Thread {
    const thread = new Thread(script as string, () => { threads.delete(thread); });
    threads.add(thread);
    return thread;
  }
}

/** One thread; what it cannot do is answered with `null`. It keeps the process alive only while it has something to do. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (results: readonly FileRead[] | null) => void>();
  #next = 0;

  constructor(script: string, ended: () => void) {
    this.#worker = new Worker(script, { resourceLimits: LIMITS });
    this.#worker.on('message', ({ id, results }: Answer) => {
      this.#waiting.get(id)?.(results);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) this.#worker.unref();
    });
    const giveUp = (): void => {
      ended();
      for (const settle of this.#waiting.values()) settle(null);
      this.#waiting.clear();
    };
    this.#worker.on('error', giveUp);
    this.#worker.on('exit', giveUp);
    this.#worker.unref();
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  read(batch: Batch): Promise<readonly FileRead[] | null> {
    return new Promise((resolve) => {
      const id = this.#next++;
      this.#waiting.set(id, resolve);
      this.#worker.ref();
      this.#worker.postMessage({ id, batch } satisfies Question);
    });
  }

  end(): void {
    void this.#worker.terminate();
  }
}
