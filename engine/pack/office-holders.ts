import type { Actor, PackInfo, Role } from '../../contract/pack.ts';
import { descriptionLinks } from '../language/description-links.ts';
import { type Described, describedAt } from '../language/description-words.ts';
import { isCalled, isSingle, officeOf } from '../language/office-of.ts';
import { tokenise } from '../text/tokens.ts';

/** An office that an actor has held. */
export interface HeldOffice {
  office: string;
  /** A country or a body between states. */
  state?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** Told by a form of address alone, which has no dates. */
  isAddress?: true;
}

/** So many days after its pack was last brought up to date an open role may be taken as held still. */
const TRUSTED_DAYS = 366;
const DAY = 86_400_000;

/** What speaks for a government. */
const SPEAKING: ReadonlySet<string> = new Set(['presidency', 'government', 'foreign']);

/** Who holds which office when, by the roles of the packs. */
export class OfficeHolders {
  readonly #held = new Map<string, readonly HeldOffice[]>();
  readonly #institutions = new Map<string, { body: string; state?: string | undefined }>();
  readonly #trustedUntil = new Map<string, string>();

  constructor(actors: ReadonlyMap<string, { entry: Actor; pack: PackInfo }>) {
    for (const [id, { entry, pack }] of actors) {
      if (entry.kind === 'person') this.#held.set(id, officesHeld(entry));
      else if (entry.kind !== 'group') {
        const institution = institutionOf(entry);
        if (institution) this.#institutions.set(id, institution);
      }
      const updated = Date.parse(pack.updated ?? '');
      if (!Number.isNaN(updated))
        this.#trustedUntil.set(
          id,
          new Date(updated + TRUSTED_DAYS * DAY).toISOString().slice(0, 10),
        );
    }
  }

  /**
   * The offices an actor holds on a day; without a day those that the actor still has, or had last.
   * @param day `YYYY-MM-DD`
   */
  heldBy(actor: string, day: string | undefined): readonly HeldOffice[] {
    const held = this.#held.get(actor) ?? [];
    if (day !== undefined) return held.filter((one) => isHeld(one, day));
    const open = held.filter(({ to }) => to === undefined);
    return open.length > 0 ? open : held.slice(-1);
  }

  /** Whether an actor has held any of some offices at any time. */
  hasHeld(actor: string, offices: readonly string[]): boolean {
    const held = this.#held.get(actor) ?? [];
    return held.some(({ office }) => offices.some((one) => isCalled(office, one)));
  }

  /**
   * Whoever is known to hold an office on a day, where a state has but one such holder at a time.
   * @param offices the names the office may have
   * @returns nobody where the packs know of several, or none
   */
  holder(offices: readonly string[], state: string, day: string): string | undefined {
    if (offices.length === 0 || !offices.every(isSingle)) return undefined;
    const holders = [...this.#held.keys()].filter(
      (actor) =>
        day <= (this.#trustedUntil.get(actor) ?? day) &&
        this.heldBy(actor, day).some(
          (held) => !held.isAddress && held.state === state && offices.includes(held.office),
        ),
    );
    return holders.length === 1 ? holders[0] : undefined;
  }

  /**
   * The one institution of the packs that is a ministry of a state, or that speaks for its government where
   * none is asked for.
   */
  institution(body: string | undefined, state: string): string | undefined {
    const found = [...this.#institutions].filter(
      ([, one]) =>
        one.state === state && (body === undefined ? SPEAKING.has(one.body) : one.body === body),
    );
    return found.length === 1 ? found[0]?.[0] : undefined;
  }

  /** What an institution is, as far as its name tells. */
  institutionAt(actor: string): { body: string; state?: string | undefined } | undefined {
    return this.#institutions.get(actor);
  }
}

/** Dates may be a year or a month alone. */
function isHeld({ from, to }: HeldOffice, day: string): boolean {
  return (!from || day.slice(0, from.length) >= from) && (!to || day.slice(0, to.length) <= to);
}

function officesHeld({ roles, aliases }: Actor): HeldOffice[] {
  if (roles.length > 0) return roles.flatMap(officesOfRole);
  const titles = aliases.filter(({ kind }) => kind === 'title');
  return titles.flatMap(({ text }) =>
    officesOfRole({ title: text }).map((held) => ({ ...held, isAddress: true as const })),
  );
}

function officesOfRole({ title, organisation = '', country = '', from, to }: Role): HeldOffice[] {
  const words = wordsOf(title) ?? [];
  const hasBody = officeOf(words)?.offices.includes('president') || words.some(isOfBody);
  const bodies = hasBody ? (wordsOf(organisation) ?? []).filter(isBody) : [];
  const sought = officeOf([...words, ...bodies]);
  if (!sought) return [];
  const named = [country, organisation, title].map(stateIn).find(Boolean);
  const state = sought.state?.startsWith('@') ? sought.state : (named ?? sought.state);
  const offices = new Set(sought.offices);
  // Words for a prime minister may mean a chancellor; a role has the office that it names.
  if (offices.has('premier')) offices.delete('chancellor');
  if (offices.has('head') && words.some(isSecretaryGeneral)) offices.add('secretary-general');
  return [...offices].map((office) => ({ office, state, from, to }));
}

function stateIn(text: string): string | undefined {
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.length; at++)
    for (const one of describedAt(tokens, at, tokens.length)?.meanings ?? [])
      if (one.kind === 'state') return one.state;
  return undefined;
}

function isOfBody({ meanings }: Described): boolean {
  return meanings.some(({ kind }) => kind === 'chief' || kind === 'spokesman');
}

function isBody({ meanings }: Described): boolean {
  return meanings.some(({ kind }) => kind === 'body');
}

function isSecretaryGeneral({ meanings }: Described): boolean {
  return meanings.some((one) => one.kind === 'chief' && one.of === 'secretary-general');
}

function institutionOf({ name }: Actor): { body: string; state?: string | undefined } | undefined {
  const found = officeOf(wordsOf(name) ?? []);
  return found?.body !== undefined && found.offices.length === 0
    ? { body: found.body, state: found.state }
    : undefined;
}

/** @returns Nothing of a title such as `Deputy Foreign Minister`, whose holder has not the office. */
function wordsOf(text: string): Described[] | undefined {
  const tokens = tokenise(text);
  const english = descriptionLinks('en');
  const words: Described[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    const found = describedAt(tokens, at, tokens.length);
    if (found) {
      words.push(found);
      at += found.length - 1;
    } else if (english.not.test(word)) return undefined;
    else if (english.serves.has(word) || english.in.has(word)) break;
  }
  return words;
}
