import type { Turn } from '../../features/turn.js';

/** How long one turn lasts, in milliseconds. */
const LENGTH = 3;

/** How long nobody has asked for anything before work that nobody waits for goes on, and how often it waits that long at most. */
const CALM = 100, MOST_WAITS = 10;

/** Turns of work that nobody waits for, which gives way to requests. @param lastAsked when the last one came, as `Date.now()` */
export function calmTurns(isCancelled: () => boolean, lastAsked: () => number): Turn {
  const turn = turns(isCancelled);
  const isCalm = (): boolean => Date.now() - lastAsked() >= CALM;
  return {
    isCancelled,
    isOver: () => turn.isOver() || !isCalm(),
    pause: async () => {
      for (let i = 0; i < MOST_WAITS && !isCalm(); i++) await new Promise((resolve) => { setTimeout(resolve, CALM); });
      await turn.pause();
    },
  };
}

/** Turns between which requests that have come meanwhile are answered. */
export function turns(isCancelled: () => boolean): Turn {
  let end = Date.now() + LENGTH;
  return {
    isCancelled,
    isOver: () => Date.now() >= end,
    pause: async () => {
      await nextTurn();
      end = Date.now() + LENGTH;
    },
  };
}

/** Lets whatever waits have its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}
