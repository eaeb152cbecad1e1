import { MARK_DENSITIES } from '../contract/marks.ts';
import { HELD_KEYS } from '../contract/page.ts';
import type { Settings } from '../contract/settings.ts';
import { SITE_MODES } from '../contract/tab.ts';
import { z } from '../data/zod.ts';
import { canonicalHost } from './hosts.ts';
import { LANGUAGE_CODES } from './reader-language.ts';
import { parseSite } from './sites.ts';

/** Longest dwell a reader may set before the card opens, in milliseconds. */
export const MAX_HOVER_DELAY = 1000;

export const DEFAULTS: Settings = {
  language: 'auto',
  sites: {},
  density: 'page',
  // What differs is what a reader cannot see; the rest is there for who asks for it.
  kinds: { actor: true, claim: false, conflict: true },
  // Long enough that a pointer on its way elsewhere opens nothing, short enough to feel prompt.
  hoverDelay: 400,
  opensOn: 'rest',
  muted: [],
  unmarked: { actors: [], topics: [] },
  packs: {},
};

const siteMode = z.enum(SITE_MODES);

const site = z.string().check(z.refine((host) => canonicalHost(host) === host));

const mutedMatch = z.object({ host: site, text: z.string(), taken: z.string() });

const fields = {
  language: z.enum(['auto', ...LANGUAGE_CODES]),
  sites: z.record(site, siteMode),
  density: z.enum(MARK_DENSITIES),
  kinds: z.object({ actor: z.boolean(), claim: z.boolean(), conflict: z.boolean() }),
  hoverDelay: z.int().check(z.gte(0), z.lte(MAX_HOVER_DELAY)),
  opensOn: z.enum(['rest', ...HELD_KEYS, 'click']),
  muted: z.array(mutedMatch),
  unmarked: z.object({ actors: z.array(z.string()), topics: z.array(z.string()) }),
  packs: z.record(z.string(), z.boolean()),
} satisfies { [K in keyof Settings]: z.ZodMiniType<Settings[K]> };

/** What may be asked to be changed. */
export const settingsChange = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('defaults'),
    values: z.strictObject({
      language: z.optional(fields.language),
      density: z.optional(fields.density),
      kinds: z.optional(z.partial(fields.kinds)),
      opensOn: z.optional(fields.opensOn),
      hoverDelay: z.optional(fields.hoverDelay),
    }),
  }),
  z.object({ what: z.literal('site'), host: site, mode: siteMode }),
  z.object({ what: z.literal('site-removed'), host: z.string() }),
  z.object({
    what: z.literal('unmarked'),
    kind: z.enum(['actors', 'topics']),
    id: z.string(),
    isUnmarked: z.boolean(),
  }),
  z.object({ what: z.literal('muted'), match: mutedMatch, isMuted: z.boolean() }),
  z.object({ what: z.literal('pack'), id: z.string(), isUsed: z.nullable(z.boolean()) }),
]);

/** Names of the settings, in the order they are exported. */
export const FIELD_NAMES = Object.keys(fields) as (keyof Settings)[];

/**
 * Reads one stored setting.
 * @returns undefined where the value does not fit, so that one bad field falls back alone
 */
function parseField<K extends keyof Settings>(name: K, value: unknown): Settings[K] | undefined {
  const exact = fields[name].safeParse(value);
  if (exact.success) return exact.data as Settings[K];
  return salvage(name, value) as Settings[K] | undefined;
}

/** Reads the settings that a record has; what is damaged or unknown is left out. */
export function parseFields(record: Record<string, unknown>): Partial<Settings> {
  const known = FIELD_NAMES.map((name) => [name, parseField(name, record[name])] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

/** Lists and tables keep their good entries when single entries are damaged. */
function salvage(name: keyof Settings, value: unknown): unknown {
  if (name === 'sites' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return sitesIn(value);
  }
  if (name === 'packs' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).filter(([, on]) => typeof on === 'boolean'));
  }
  if (name === 'muted' && Array.isArray(value)) {
    return value.filter((entry) => mutedMatch.safeParse(entry).success);
  }
  if (name === 'unmarked' && typeof value === 'object' && value !== null) {
    const { actors, topics } = value as Partial<Record<keyof Settings['unmarked'], unknown>>;
    return { actors: textsIn(actors), topics: textsIn(topics) };
  }
  return undefined;
}

/** Sites in other spellings are kept under their own; an entry that is spelt right goes first. */
function sitesIn(value: object): Record<string, unknown> {
  const entries = Object.entries(value).flatMap(([spelling, mode]) => {
    const host = siteSpelt(spelling);
    return host && siteMode.safeParse(mode).success ? [{ host, mode, spelling }] : [];
  });
  const isRight = ({ host, spelling }: { host: string; spelling: string }) => host === spelling;
  const inOrder = [...entries.filter((entry) => !isRight(entry)), ...entries.filter(isRight)];
  return Object.fromEntries(inOrder.map(({ host, mode }) => [host, mode]));
}

/** The host that an entry of `sites` means; undefined where it names none. */
export function siteSpelt(spelling: string): string | undefined {
  return parseSite(spelling) ?? canonicalHost(spelling);
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
