import type { Connection } from 'vscode-languageserver';
import * as l10n from '@vscode/l10n';
import type { Library } from './library.js';

/**
 * The reading of folders in the background, one job after the other, with a pause now and then so that requests get
 * their turn. Starts with the first seed that is opened, or whoever asks for all.
 */
export class Indexing {
  readonly #connection: Connection;
  readonly #library: Library;
  readonly #afterReading: () => Promise<void>;
  #jobs: Promise<void> = Promise.resolve();
  #pending = 0;
  #started = false;
  #stopped = false;

  /** @param afterReading is done once a folder has been read */
  constructor(connection: Connection, library: Library, afterReading: () => Promise<void>) {
    this.#connection = connection;
    this.#afterReading = afterReading;
    this.#library = library;
  }

  get isBusy(): boolean {
    return this.#pending > 0;
  }

  get isStopped(): boolean {
    return this.#stopped;
  }

  get hasStarted(): boolean {
    return this.#started;
  }

  start(): void {
    if (this.#started) return;
    this.#started = true;
    for (const folder of this.#library.folders()) this.readFolder(folder.uri);
  }

  /** Nothing is read before the start; then every folder is. */
  readFolder(uri: string): void {
    if (!this.#started) return;
    this.run(async () => {
      const progress = await this.#connection.window.createWorkDoneProgress();
      progress.begin(l10n.t('Seedmark'), 0, l10n.t('Reading seeds'), false);
      try {
        await this.#library.readFolder(uri, { report: (done, all) => reportSometimes(done, all, (percent, text) => progress.report(percent, text)) }, () => this.#stopped);
      } finally {
        progress.done();
      }
      await this.#afterReading();
    });
  }

  /** A job after those before it. One that fails is logged, and the next one runs. */
  run(job: () => Promise<void>): void {
    this.#pending++;
    this.#jobs = this.#jobs.then(job).catch((error: unknown) => this.#connection.console.error(String(error instanceof Error ? error.stack : error)))
      .finally(() => this.#pending--);
  }

  /** Resolves once everything known so far is read. */
  async whenIdle(): Promise<void> {
    this.start();
    for (let last; last !== this.#jobs;) {
      last = this.#jobs;
      await last;
    }
  }

  stop(): void {
    this.#stopped = true;
  }
}

/** Every hundredth file is often enough for the eye. */
function reportSometimes(done: number, all: number, report: (percent: number, text: string) => void): void {
  if (done % 100 === 0) report(Math.floor((100 * done) / all), l10n.t('{0} of {1} seeds', done, all));
}
