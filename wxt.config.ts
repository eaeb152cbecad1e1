import { join } from 'node:path';
import { defineConfig } from 'wxt';
import project from './package.json' with { type: 'json' };
import { bundledOverlays } from './tools/bundled-overlays.ts';
import { bundledPacks } from './tools/bundled-packs-plugin.ts';

/**
 * Fixed, so that the extension keeps its address and its storage over reloads in Firefox. Named after
 * its authors: no domain that somebody else could come to own.
 */
const GECKO_ID = 'counterpoint@counterpoint-authors';
/** The first whose Android edition knows all keys used here too; desktops know them from 140. */
const OLDEST_FIREFOX = '142.0';

const PACKS = join(import.meta.dirname, 'data/packs');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [bundledPacks(PACKS)] }),
  hooks: {
    'build:publicAssets': (_, files) => void files.push(...bundledOverlays(PACKS)),
  },
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Stores and the browser's list of extensions link it; there once the project has an address.
    ...('homepage' in project && { homepage_url: String(project.homepage) }),
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    commands: {
      _execute_action: {},
      'look-up': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandLookUp__',
      },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNext__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPrevious__',
      },
    },
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: OLDEST_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
