import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { grantedCopy } from '../../tools/browser/launch.ts';
import { marksGone, marksPainted } from '../../tools/browser/marks.ts';
import { type openExtensionPage, openPopupFor } from '../../tools/browser/popup.ts';
import { type LocalWeb, startLocalWeb } from '../../tools/browser/web.ts';
import { BROWSERS, eventually, SAMPLE_URL, startSession } from './session.ts';

/** Long enough for a page to be read, had it been wrongly left on. */
const SETTLE_MS = 1500;

describe.each(BROWSERS)('the switch for a site in %s', (name) => {
  let web: LocalWeb;

  beforeAll(async () => {
    web = await startLocalWeb();
  });
  afterAll(() => web?.close());

  test('in the popup clears the page at once and holds after a restart', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'counterpoint-profile-'));
    const extension = grantedCopy(join(import.meta.dirname, '../../.output', `${name}-mv3`));
    const first = await startSession(name, { profile, web, extension });
    const page = await first.open(SAMPLE_URL);
    await marksPainted(page);
    const popup = await openPopupFor(first, SAMPLE_URL);
    await press(popup, 'off');
    await marksGone(page);
    await first.close();

    const second = await startSession(name, { profile, web, extension });
    const again = await second.open(SAMPLE_URL);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await marksGone(again);
    const shown = await openPopupFor(second, SAMPLE_URL);
    await eventually('the popup says that the site is off', () =>
      shown.evaluate(() =>
        document.querySelector('[aria-pressed="true"]')?.textContent?.startsWith('Off'),
      ),
    );
    await second.close();
  });
});

/** Presses the first button whose words contain these. */
async function press(
  page: Awaited<ReturnType<typeof openExtensionPage>>,
  words: string,
): Promise<void> {
  const button = await eventually(`a button with the words "${words}"`, async () => {
    const handle = await page.evaluateHandle((wanted) => {
      const controls = [...document.querySelectorAll('button, label, [role="radio"]')];
      return (
        controls.find((control) => (control.textContent ?? '').toLowerCase().includes(wanted)) ??
        null
      );
    }, words);
    return handle.asElement() ?? undefined;
  });
  await (button as unknown as { click(): Promise<void> }).click();
}
