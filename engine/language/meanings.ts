/** What words may be in a description such as `Russia's top diplomat`. */
export type Meaning =
  /** An office that words name by themselves. */
  | {
      kind: 'office';
      /** Those it may be, as a head of government is called premier or chancellor. */
      offices: readonly string[];
      /** The one state or body that has it in these words. */
      state?: string;
      /** States of which alone the words mean it. */
      only?: readonly string[];
      /** States of which they mean something else. */
      not?: readonly string[];
    }
  /** Whoever is at the head of what is named beside; `leads` where a state alone may stand there. */
  | { kind: 'head'; leads?: true }
  /** Whoever sits in a seat of government: `master`. */
  | { kind: 'occupant' }
  /** The head of a body by the title it gives. */
  | { kind: 'chief'; of: 'secretary-general' | 'director-general' | 'secretary' }
  | { kind: 'spokesman'; body?: string; state?: string; needsBody?: true }
  | { kind: 'minister' }
  | { kind: 'diplomat' }
  | { kind: 'rank' }
  /** What a minister has: `of foreign affairs`. */
  | { kind: 'field'; body: string; needsHead?: true }
  /** A ministry, a seat or a body between states, the last written with `@`. */
  | { kind: 'body'; body: string; state?: string; isSeat?: true }
  | { kind: 'state'; state: string };
