const MINUTE_MS = 60_000;

/** Whether a tab may do something now; what it may do is used up by that and comes back with time. */
export type Allowance = (tabId: number, cost?: number) => boolean;

/**
 * What every tab may do in a minute, all of it at once too. Kept in memory: a background that was
 * stopped has slept long enough for much of it to have come back.
 * @param now the time in milliseconds
 */
export function createAllowance(perMinute: number, now = () => Date.now()): Allowance {
  const used = new Map<number, { amount: number; at: number }>();
  return (tabId, cost = 1) => {
    const at = now();
    for (const [tab, { amount, at: then }] of used) {
      const left = amount - ((at - then) / MINUTE_MS) * perMinute;
      if (left > 0) used.set(tab, { amount: left, at });
      else used.delete(tab);
    }
    const amount = (used.get(tabId)?.amount ?? 0) + cost;
    if (amount > perMinute) return false;
    used.set(tabId, { amount, at });
    return true;
  };
}
