/** How long changes are gathered before they are told, in milliseconds. */
const QUIET = 300;
/** While a folder is read, they are told once in so many times. */
const SELDOM = 7;

/** Tells of many changes of seeds at once: whoever shows something over all seeds makes it anew then. */
export class Changes {
  readonly #isReading: () => boolean;
  readonly #listeners: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #passed = 0;
  /** How many changes of seeds there were. */
  count = 0;

  constructor(isReading: () => boolean) {
    this.#isReading = isReading;
  }

  tell(listener: () => void): void {
    this.#listeners.push(listener);
  }

  saw(): void {
    this.count++;
    this.sawTags();
  }

  /** What is shown is no longer as it was; the seeds are. */
  sawTags(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const isReading = this.#isReading();
      if (!isReading || this.#passed % SELDOM === 0) for (const listener of this.#listeners) listener();
      this.#passed = isReading ? this.#passed + 1 : 0;
      // That the reading has ended is a change too.
      if (isReading) this.saw();
    }, QUIET);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
