import type { Settings, SettingsChange } from '../contract/settings.ts';
import type { SiteMode } from '../contract/tab.ts';
import { accessTo, grantedOrigins } from './access.ts';
import { readTab } from './open-tabs.ts';
import { packIndex } from './packs/pack-index.ts';
import { rememberChoice, takeBackChoice } from './page-choices.ts';
import { onPageMessage, type SenderPage } from './receive.ts';
import { isSameValue } from './same-value.ts';
import { changeSettings } from './settings-writer.ts';
import { modeOf } from './sites.ts';

/** Names the choice to leave this site alone among all of a page. */
const OFF_HERE = 'off here';

/**
 * Makes the choices that the reader makes from a card, and takes them back. What a page's script may have
 * changed is bounded: what the packs know, for its own site, and back only what came from itself.
 */
export function serveChoices(): void {
  onPageMessage('switchOffHere', async (_, page) => {
    const { host } = page;
    const before = await change({ what: 'site', host, mode: 'never' }, page);
    const { mode } = modeOf(before.sites, host);
    if (mode !== 'never') await rememberChoice(page, OFF_HERE, mode);
    return host;
  });

  onPageMessage('switchOnHere', (_, page) =>
    takeBackChoice(page, OFF_HERE, async (before) => {
      const { host, tabId } = page;
      const mode = before as SiteMode;
      await change({ what: 'site', host, mode }, page);
      const { granted } = accessTo(await grantedOrigins(), host);
      // Pages of sites that were granted follow the settings by themselves.
      if (!granted) await readTab(tabId, mode === 'always');
    }),
  );

  onPageMessage('unmarkActor', async ({ actor: id, isUnmarked }, page) => {
    const choice = `unmarked ${id}`;
    const make = () => change({ what: 'unmarked', kind: 'actors', id, isUnmarked }, page);
    if (!isUnmarked) {
      await takeBackChoice(page, choice, make);
      return;
    }
    requireKnown((await packIndex()).actors.has(id));
    const { unmarked } = await make();
    if (!unmarked.actors.includes(id)) await rememberChoice(page, choice);
  });

  onPageMessage('muteMatch', async ({ text, taken }, page) => {
    const { actors, statements } = await packIndex();
    requireKnown(actors.has(taken) || statements.has(taken));
    const match = { host: page.host, text, taken };
    const { muted } = await change({ what: 'muted', match, isMuted: true }, page);
    const isNew = !muted.some((other) => isSameValue(other, match));
    if (isNew) await rememberChoice(page, nameOfMuted(page, text, taken));
  });

  onPageMessage('unmuteMatch', ({ text, taken }, page) =>
    takeBackChoice(page, nameOfMuted(page, text, taken), async () => {
      const match = { host: page.host, text, taken };
      await change({ what: 'muted', match, isMuted: false }, page);
    }),
  );
}

function nameOfMuted({ host }: SenderPage, text: string, taken: string): string {
  return `muted ${host} ${taken} ${text}`;
}

/**
 * @returns the settings before
 * @throws where the list that a change would go to holds no more, so that the card says that it failed
 */
async function change(change: SettingsChange, { isPrivate }: SenderPage): Promise<Settings> {
  const { outcome, before } = await changeSettings(change, isPrivate);
  if (outcome === 'list-full') throw new Error('The list is full.');
  return before;
}

/** @throws where the packs do not know what is meant: nobody saw it on a page */
function requireKnown(isKnown: boolean): void {
  if (!isKnown) throw new Error('The packs do not know this.');
}
