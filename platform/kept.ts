/** What is made once and kept until it is forgotten. */
export interface Kept<T> {
  /** What was made, or is being made now. A failure is not kept: the next call makes it again. */
  get(): Promise<T>;
  /** Has it made anew at the next call. */
  forget(): void;
}

/** The same for one of many things, of which one is kept at a time. */
export interface KeptFor<Key, T> {
  get(key: Key): Promise<T>;
  forget(): void;
}

/** Keeps what takes long to make, until something else of its kind is asked for. */
export function keptFor<Key, T>(make: (key: Key) => Promise<T>): KeptFor<Key, T> {
  let last: { key: Key; made: Kept<T> } | undefined;
  return {
    get(key) {
      if (last?.key !== key) last = { key, made: kept(() => make(key)) };
      return last.made.get();
    },
    forget() {
      last = undefined;
    },
  };
}

/** Keeps what takes long to make. */
export function kept<T>(make: () => Promise<T>): Kept<T> {
  let made: Promise<T> | undefined;
  return {
    get() {
      if (made) return made;
      const making = make();
      made = making;
      making.catch(() => {
        if (made === making) made = undefined;
      });
      return making;
    },
    forget() {
      made = undefined;
    },
  };
}
