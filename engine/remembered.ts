/** What was worked out for words that were met, up to a limit, after which it begins anew. */
export class Remembered<Value> {
  readonly #limit: number;
  readonly #known = new Map<string, Value>();

  /** @param limit Distinct words; a long session must not grow without end. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(word: string): Value | undefined {
    return this.#known.get(word);
  }

  set(word: string, value: Value): void {
    if (this.#known.size >= this.#limit) this.#known.clear();
    this.#known.set(word, value);
  }
}

/** Makes a function of words that works each out once, as long as whoever holds it. */
export function remembering<Value>(
  workOut: (word: string) => Value,
  limit: number,
): (word: string) => Value {
  const known = new Remembered<Value>(limit);
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = workOut(word);
    known.set(word, value);
    return value;
  };
}

/** Makes a function that makes something when it is first asked for. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
