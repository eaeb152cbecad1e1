import type { OptionsPort } from '../../components/options/port.ts';
import { grantedHosts, requestAccess, withdrawAccess } from '../access.ts';
import { sendMessage } from '../messages.ts';
import { removeStoredPack } from '../packs/pack-store.ts';
import { startImport } from '../packs/start-import.ts';
import {
  changeSettings,
  exportSettings,
  importSettings,
  onSettingsChanged,
  readSettings,
  resetSettings,
  setSiteMode,
} from '../settings.ts';
import { parseSite } from '../sites.ts';

/** What the options page needs of the browser. */
export function createOptionsPort(): OptionsPort {
  return {
    read: readSettings,
    subscribe: (callback) => onSettingsChanged((settings) => callback(settings)),
    setDefaults: changeSettings,
    parseSite,
    setSite: setSiteMode,
    async removeSite(host) {
      const { sites } = await readSettings();
      const { [host]: _removed, ...others } = sites;
      await changeSettings({ sites: others });
    },
    access: grantedHosts,
    requestAccess,
    withdrawAccess,
    nameOf: async (taken) => (await sendMessage('nameOf', taken)) ?? undefined,
    async unmute({ host, text, taken }) {
      const { muted } = await readSettings();
      await changeSettings({
        muted: muted.filter(
          (match) => match.host !== host || match.text !== text || match.taken !== taken,
        ),
      });
    },
    packs: () => sendMessage('packs', undefined),
    async usePack(id, isUsed) {
      await choosePack(id, isUsed);
      await sendMessage('packsChanged', undefined);
    },
    async addPack(file, onProgress, signal) {
      const result = await startImport(file, onProgress, signal);
      if (!result.ok) return result;
      const { id, info, counts } = result.pack;
      const isUpdate = result.replaced !== undefined;
      // Whoever adds a pack wants it used; an update leaves the choice as it was.
      if (!isUpdate) await choosePack(id, true);
      await sendMessage('packsChanged', undefined);
      return { ok: true, title: info.title, ...counts, isUpdate };
    },
    async removePack(id) {
      await removeStoredPack(id);
      await choosePack(id, undefined);
      await sendMessage('packsChanged', undefined);
    },
    exportSettings,
    importSettings,
    reset: resetSettings,
  };
}

/** @param isUsed undefined forgets the choice */
async function choosePack(id: string, isUsed: boolean | undefined): Promise<void> {
  const { packs } = await readSettings();
  const { [id]: _replaced, ...others } = packs;
  await changeSettings({ packs: isUsed === undefined ? others : { ...others, [id]: isUsed } });
}
