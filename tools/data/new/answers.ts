/** What an editor gave as flags or answered; blank counts as nothing. */
export class Answers {
  readonly #values = new Map<string, readonly string[]>();

  /** @param values as `parseArgs` gives them */
  constructor(values: Record<string, unknown>) {
    for (const [flag, value] of Object.entries(values)) {
      this.set(flag, ...[value].flat().filter((one) => typeof one === 'string'));
    }
  }

  set(flag: string, ...values: string[]): void {
    this.#values.set(
      flag,
      values.map((value) => value.trim()).filter((value) => value !== ''),
    );
  }

  /** The value of a flag that is given once. */
  one(flag: string): string | undefined {
    return this.#values.get(flag)?.[0];
  }

  /** The values of a flag that may be given several times. */
  all(flag: string): readonly string[] {
    return this.#values.get(flag) ?? [];
  }

  has(flag: string): boolean {
    return this.one(flag) !== undefined;
  }
}

/** The fields that have a value; lists without entries are left out. */
export function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const known = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known) as { [K in keyof T]?: NonNullable<T[K]> };
}
