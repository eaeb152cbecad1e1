import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from './find.ts';

/** Fixed, so that the extension's pages have a known address in Firefox. */
const FIREFOX_UUID = '6d1f1c5e-8a57-4b0c-9d0b-c0117e490177';

export interface LaunchOptions {
  executablePath: string;
  headless: boolean;
  /** The built extension; where absent the browser starts without it. */
  extension?: string | undefined;
  /** A forward proxy that answers for every host, as `host:port`. */
  proxy?: string | undefined;
  /** Keeps the profile over a restart. */
  profile?: string | undefined;
}

export interface LaunchedBrowser {
  browser: Browser;
  /** Base address of the extension's pages, with a closing slash. */
  extensionUrl: string;
}

/**
 * Starts a browser with the extension in it, silent on the network but for what pages ask for.
 * @throws where the browser does not start or refuses the extension
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<LaunchedBrowser> {
  return name === 'chrome' ? launchChrome(options) : launchFirefox(options);
}

/**
 * A copy of the built extension that already has access to all sites: the same code, only the grant
 * differs. Chromium's permission prompt cannot be answered by a program.
 */
export function grantedCopy(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'counterpoint-granted-'));
  cpSync(extension, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions = manifest.optional_host_permissions;
  delete manifest.optional_host_permissions;
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

async function launchChrome(options: LaunchOptions): Promise<LaunchedBrowser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: options.extension ? [options.extension] : true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(options.profile && { userDataDir: options.profile }),
    args: [
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider',
      '--window-size=1280,900',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxy
        ? [`--proxy-server=http://${options.proxy}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
  if (!options.extension) return { browser, extensionUrl: '' };
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return { browser, extensionUrl: new URL('/', worker.url()).href };
}

async function launchFirefox(options: LaunchOptions): Promise<LaunchedBrowser> {
  const [proxyHost, proxyPort] = options.proxy?.split(':') ?? [];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(options.profile && { userDataDir: options.profile }),
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(options)]: FIREFOX_UUID }),
      // A request made in a click is granted without the prompt, which a program cannot answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.region.update.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      // The add-on is temporary; what it stored has to outlive a restart as it does for a reader.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'app.normandy.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'toolkit.telemetry.server': '',
      ...(options.proxy && {
        'network.proxy.type': 1,
        'network.proxy.http': proxyHost,
        'network.proxy.http_port': Number(proxyPort),
        'network.proxy.ssl': proxyHost,
        'network.proxy.ssl_port': Number(proxyPort),
        'network.proxy.allow_hijacking_localhost': true,
        'network.proxy.no_proxies_on': '',
      }),
    },
  });
  if (options.extension) await browser.installExtension(options.extension);
  return { browser, extensionUrl: `moz-extension://${FIREFOX_UUID}/` };
}

function geckoId({ extension }: LaunchOptions): string {
  if (!extension) return '';
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings?.gecko?.id ?? '';
}
