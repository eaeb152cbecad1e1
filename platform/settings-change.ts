import type { DefaultsChange, Settings, SettingsChange, Unmarked } from '../contract/settings.ts';
import { isSameValue } from './same-value.ts';
import { modeOf } from './sites.ts';

/** As many as a reader could ever go through; together they fill a part of what browsers store. */
export const MOST_MUTED = 2_000;
/** So that no single site can use up the place of all. */
export const MOST_MUTED_OF_HOST = 200;
/** Of actors, and of topics. */
export const MOST_UNMARKED = 2_000;

/**
 * What a change makes of the settings it meets.
 * @returns the new values of the settings that become others, or that a list holds no more
 */
export function valuesAfter(
  settings: Settings,
  change: SettingsChange,
): Partial<Settings> | 'list-full' {
  switch (change.what) {
    case 'defaults':
      return withDefaults(settings, change.values);
    case 'site':
      return { sites: withSite(settings.sites, change) };
    case 'site-removed': {
      const { [change.host]: _removed, ...sites } = settings.sites;
      return { sites };
    }
    case 'unmarked':
      return withUnmarked(settings.unmarked, change);
    case 'muted':
      return withMuted(settings.muted, change);
    case 'pack': {
      const { [change.id]: _replaced, ...others } = settings.packs;
      const { id, isUsed } = change;
      return { packs: isUsed === null ? others : { ...others, [id]: isUsed } };
    }
  }
}

function withDefaults(settings: Settings, { kinds, ...values }: DefaultsChange): Partial<Settings> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(given),
    ...(kinds && { kinds: { ...settings.kinds, ...kinds } }),
  };
}

/** A mode that holds anyway is not written; `auto` is where a parent says otherwise. */
function withSite(
  sites: Settings['sites'],
  { host, mode }: Extract<SettingsChange, { what: 'site' }>,
): Settings['sites'] {
  const { [host]: _replaced, ...others } = sites;
  return modeOf(others, host).mode === mode ? others : { ...others, [host]: mode };
}

function withUnmarked(
  unmarked: Unmarked,
  { kind, id, isUnmarked }: Extract<SettingsChange, { what: 'unmarked' }>,
): Partial<Settings> | 'list-full' {
  const others = unmarked[kind].filter((other) => other !== id);
  if (isUnmarked && others.length >= MOST_UNMARKED) return 'list-full';
  return { unmarked: { ...unmarked, [kind]: isUnmarked ? [...others, id] : others } };
}

function withMuted(
  muted: Settings['muted'],
  { match, isMuted }: Extract<SettingsChange, { what: 'muted' }>,
): Partial<Settings> | 'list-full' {
  const others = muted.filter((other) => !isSameValue(other, match));
  if (!isMuted) return { muted: others };
  const ofHost = others.filter(({ host }) => host === match.host);
  return others.length >= MOST_MUTED || ofHost.length >= MOST_MUTED_OF_HOST
    ? 'list-full'
    : { muted: [...others, match] };
}
