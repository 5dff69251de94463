import type { Turn } from '../../features/turn.js';

/** How long one turn lasts, in milliseconds. */
const LENGTH = 10;

/** Turns between which requests that have come meanwhile are answered. */
export function turns(isCancelled: () => boolean): Turn {
  let end = Date.now() + LENGTH;
  return {
    isCancelled,
    isOver: () => Date.now() >= end,
    pause: async () => {
      await new Promise((resolve) => { setTimeout(resolve, 0); });
      end = Date.now() + LENGTH;
    },
  };
}
