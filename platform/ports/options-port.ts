import type { OptionsPort, Subject } from '../../contract/ports/options.ts';
import type { ChangeOutcome, SettingsChange } from '../../contract/settings.ts';
import type { SearchHit } from '../../contract/views.ts';
import { grantedHosts, requestAccess, withdrawAccess } from '../access.ts';
import { openHelp } from '../help.ts';
import { sendMessage } from '../messages.ts';
import { removeStoredPack } from '../packs/pack-store.ts';
import { startImport } from '../packs/start-import.ts';
import { onSessionSettingsChanged } from '../session-settings.ts';
import { onSettingsChanged, readSettings } from '../settings.ts';
import { exportDamaged, exportSettings } from '../settings-file.ts';
import { listCommands, openShortcutPage } from '../shortcuts.ts';
import { parseSite } from '../sites.ts';

/** What the options page needs of the browser. */
export function createOptionsPort(): OptionsPort {
  return {
    read: () => readSettings(),
    subscribe(callback) {
      const look = () => void readSettings().then(callback, () => undefined);
      const stops = [onSettingsChanged(look), onSessionSettingsChanged(look)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    setDefaults: (values) => change({ what: 'defaults', values }),
    parseSite,
    setSite: (host, mode) => change({ what: 'site', host, mode }),
    removeSite: (host) => change({ what: 'site-removed', host }),
    access: grantedHosts,
    requestAccess,
    withdrawAccess,
    nameOf: async (taken) => (await sendMessage('nameOf', taken)) ?? undefined,
    unmute: (match) => change({ what: 'muted', match, isMuted: false }),
    async findSubjects(query) {
      const hits = await sendMessage('search', { query, limit: MOST_HITS });
      return hits.flatMap(toSubject).slice(0, MOST_SUBJECTS);
    },
    subjectName: async (kind, id) =>
      (await sendMessage(kind === 'actors' ? 'nameOf' : 'topicLabel', id)) ?? undefined,
    setUnmarked: (kind, id, isUnmarked) => change({ what: 'unmarked', kind, id, isUnmarked }),
    packs: () => sendMessage('packs', undefined),
    async usePack(id, isUsed) {
      await choosePack(id, isUsed);
      await sendMessage('packsChanged', undefined);
    },
    async addPack(file, onProgress, signal, mayReplace) {
      const { packs: there } = await sendMessage('packs', undefined);
      const result = await startImport({ file, there, mayReplace }, onProgress, signal);
      if (!result.ok) return result;
      const { info, counts, isUpdate } = result;
      // Whoever adds a pack wants it used; an update leaves the choice as it was.
      if (!isUpdate) await choosePack(info.id, true);
      await sendMessage('packsChanged', undefined);
      return { ok: true, title: info.title, ...counts, isUpdate };
    },
    async removePack(id) {
      await removeStoredPack(id);
      await choosePack(id, null);
      await sendMessage('packsChanged', undefined);
    },
    commands: listCommands,
    changeKeys: openShortcutPage,
    openHelp,
    exportSettings,
    damagedSettings: exportDamaged,
    async importSettings(text) {
      const outcome = await sendMessage('importSettings', text);
      if (outcome.ok) await sendMessage('packsChanged', undefined);
      return outcome;
    },
    async reset() {
      await sendMessage('resetSettings', undefined);
      await sendMessage('packsChanged', undefined);
    },
  };
}

/** Among them are enough actors and topics; most of what a search finds are statements. */
const MOST_HITS = 100;
/** More would be a list to search in itself. */
const MOST_SUBJECTS = 8;

function toSubject({ kind, id, title, detail }: SearchHit): Subject[] {
  if (kind === 'actor') return [{ kind: 'actors', id, name: title, detail }];
  return kind === 'topic' ? [{ kind: 'topics', id, name: title, detail }] : [];
}

function change(change: SettingsChange): Promise<ChangeOutcome> {
  return sendMessage('changeSettings', { change, isPrivate: false });
}

/** @param isUsed null forgets the choice */
async function choosePack(id: string, isUsed: boolean | null): Promise<void> {
  await change({ what: 'pack', id, isUsed });
}
