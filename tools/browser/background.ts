import type { Browser } from 'puppeteer-core';

const MOST_LOOKS = 100;
const BETWEEN_LOOKS_MS = 20;

/**
 * Stops the extension's background as the browser does when it has nothing to do. Only Chromium lets a
 * program ask for it.
 * @throws where the browser refuses
 */
export async function stopBackground(browser: Browser): Promise<void> {
  const running = () => browser.targets().find((one) => one.type() === 'service_worker');
  const worker = await running()?.worker();
  // A worker that is closed ends its session itself, now and then before it is asked to.
  await worker?.close().catch((error: Error) => {
    if (!error.message.includes('No session with given id')) throw error;
  });
  for (let looks = 0; running() && looks < MOST_LOOKS; looks++) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}
