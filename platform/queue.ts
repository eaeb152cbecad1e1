/** Does one task after another, in the order they came; one that fails holds up none. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue of its own, for tasks that must not meet half-way: each reads what the one before wrote. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task);
    last = mine.catch(() => undefined);
    return mine;
  };
}
