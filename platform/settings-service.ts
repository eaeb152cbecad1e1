import { onOwnMessage } from './receive.ts';
import { parseSettingsFile } from './settings-file.ts';
import { changeSettings, replaceSettings, resetSettings } from './settings-writer.ts';

/** Makes the changes of settings that Counterpoint's own pages ask for. */
export function serveSettings(): void {
  onOwnMessage('changeSettings', async ({ change, isPrivate }) => {
    const { outcome } = await changeSettings(change, isPrivate);
    return outcome;
  });
  onOwnMessage('importSettings', async (text) => {
    const read = parseSettingsFile(text);
    if (!read.ok) return read;
    const { settings, ...outcome } = read;
    await replaceSettings(settings);
    return outcome;
  });
  onOwnMessage('resetSettings', resetSettings);
}
