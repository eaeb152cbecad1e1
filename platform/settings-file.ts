import type { ImportOutcome, Settings } from '../contract/settings.ts';
import { damagedForms } from './damaged-settings.ts';
import { isReadInFull, isRecord, parseStored, readStored, SETTINGS_VERSION } from './settings.ts';
import { siteSpelt } from './settings-schema.ts';

/** Settings as files that the reader keeps. */

/** The settings as a file: what the reader set, nothing else. */
export async function exportSettings(): Promise<string> {
  return asFile({ counterpoint: 'settings', version: SETTINGS_VERSION, ...(await readStored()) });
}

/** What was kept of settings that could not be read in full as a file; undefined where there is nothing. */
export async function exportDamaged(): Promise<string | undefined> {
  const forms = await damagedForms();
  return forms.length > 0 ? asFile(forms) : undefined;
}

/** Reads a file made by {@link exportSettings}. What cannot be read in it is left out. */
export function parseSettingsFile(
  text: string,
): (ImportOutcome & { ok: false }) | (ImportOutcome & { ok: true; settings: Partial<Settings> }) {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  if (!isRecord(value) || value.counterpoint !== 'settings')
    return { ok: false, reason: 'not-settings' };
  const { counterpoint: _kind, ...stored } = value;
  if (typeof stored.version === 'number' && stored.version > SETTINGS_VERSION)
    return { ok: false, reason: 'newer' };
  const sites = isRecord(stored.sites) ? Object.keys(stored.sites) : [];
  return {
    ok: true,
    settings: parseStored(stored),
    isWhole: isReadInFull(stored),
    noSites: sites.filter((spelling) => siteSpelt(spelling) === undefined),
  };
}

function asFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
