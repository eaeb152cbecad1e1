/** The storage of a browser as far as it matters: keys come back sorted, and what is full takes no more. */

type Items = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

export class FakeArea {
  items: Items = {};
  /** In UTF-16 units of JSON, keys included. */
  quota = Number.POSITIVE_INFINITY;
  #listeners = new Set<(changes: Changes) => void>();

  readonly onChanged = {
    addListener: (listener: (changes: Changes) => void) => this.#listeners.add(listener),
    removeListener: (listener: (changes: Changes) => void) => this.#listeners.delete(listener),
  };

  async get(keys: string | string[] | null): Promise<Items> {
    await pause();
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    const found = wanted.filter((key) => key in this.items);
    return Object.fromEntries(found.map((key) => [key, sorted(this.items[key])]));
  }

  async set(items: Items): Promise<void> {
    await pause();
    const next = { ...this.items, ...(JSON.parse(JSON.stringify(items)) as Items) };
    if (JSON.stringify(next).length > this.quota) throw new Error('Quota exceeded.');
    this.#change(next);
  }

  async remove(keys: string | string[]): Promise<void> {
    await pause();
    const kept = Object.entries(this.items).filter(([key]) => ![keys].flat().includes(key));
    this.#change(Object.fromEntries(kept));
  }

  #change(next: Items): void {
    const keys = new Set([...Object.keys(this.items), ...Object.keys(next)]);
    const changed = [...keys].filter(
      (key) => JSON.stringify(this.items[key]) !== JSON.stringify(next[key]),
    );
    const changes = Object.fromEntries(
      changed.map((key) => [key, { oldValue: this.items[key], newValue: next[key] }]),
    );
    this.items = next;
    if (changed.length > 0) for (const listener of this.#listeners) listener(changes);
  }
}

/** Other calls get their turn, as they do on the way to the browser's process and back. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** A copy with the keys of every object in order, as Chromium gives it. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
