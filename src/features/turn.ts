/** How long work goes on beside other work. */
export interface Turn {
  readonly isCancelled: () => boolean;
  /** Gives others their turn. */
  readonly pause: () => Promise<void>;
}
