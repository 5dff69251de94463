/** How long work goes on beside other work. */
export interface Turn {
  readonly isCancelled: () => boolean;
  /** Whether it is time to pause. */
  readonly isOver: () => boolean;
  /** Gives others their turn. */
  readonly pause: () => Promise<void>;
}
