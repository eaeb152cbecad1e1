import type { OptionsPort } from '../../components/options/port.ts';
import { grantedHosts, requestAccess, withdrawAccess } from '../access.ts';
import { sendMessage } from '../messages.ts';
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
    exportSettings,
    importSettings,
    reset: resetSettings,
  };
}
