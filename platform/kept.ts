/** What is made once and kept until it is forgotten. */
export interface Kept<T> {
  /** What was made, or is being made now. A failure is not kept: the next call makes it again. */
  get(): Promise<T>;
  /** Has it made anew at the next call. */
  forget(): void;
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
