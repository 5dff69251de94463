/** Lets requests that have come meanwhile be answered first. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}
