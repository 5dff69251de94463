import { setTimeout as delay } from 'node:timers/promises';

/** Asks again until the answer is yes; mocha's own time-out ends it. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!await holds()) await delay(20);
}
