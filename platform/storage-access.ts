import { browser } from 'wxt/browser';

interface Closable {
  setAccessLevel?: (to: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Closes the storage to the scripts in pages, which have no need of it: one in a compromised renderer
 * could read and change all settings. Firefox cannot close `storage.local`; its `storage.session` is
 * closed to begin with.
 */
export function keepPagesOut(): void {
  const { local, session } = browser.storage as unknown as Record<string, Closable>;
  for (const area of [local, session])
    void area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
