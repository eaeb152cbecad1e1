import type { Stance, Statement } from '../../../contract/pack.ts';

type Stances = ReadonlyMap<string, ReadonlySet<Stance>>;

/** The stances that each actor has taken on each proposition, worked out when an actor is first asked for. */
export class StanceIndex {
  readonly #statements: ReadonlyMap<string, { entry: Statement }>;
  readonly #statementsOf: ReadonlyMap<string, readonly string[]>;
  readonly #byActor = new Map<string, Stances>();

  /** @param statementsOf Ids by actor. */
  constructor(
    statements: ReadonlyMap<string, { entry: Statement }>,
    statementsOf: ReadonlyMap<string, readonly string[]>,
  ) {
    this.#statements = statements;
    this.#statementsOf = statementsOf;
  }

  /** The stances that any of some actors has taken on a proposition. */
  of(actors: readonly string[], proposition: string): ReadonlySet<Stance> {
    const stances = new Set<Stance>();
    for (const actor of actors) {
      for (const stance of this.#by(actor).get(proposition) ?? []) stances.add(stance);
    }
    return stances;
  }

  #by(actor: string): Stances {
    let own = this.#byActor.get(actor);
    if (!own) {
      own = this.#read(actor);
      this.#byActor.set(actor, own);
    }
    return own;
  }

  #read(actor: string): Stances {
    const stances = new Map<string, Set<Stance>>();
    for (const id of this.#statementsOf.get(actor) ?? []) {
      for (const { proposition, stance } of this.#statements.get(id)?.entry.stances ?? []) {
        stances.set(proposition, (stances.get(proposition) ?? new Set()).add(stance));
      }
    }
    return stances;
  }
}
