import type { Browser, Page } from 'puppeteer-core';

/** Firefox's window with all that is around the page, which takes scripts of a program it was started for. */
export interface FirefoxWindow {
  /** Runs an expression in the window and gives its value. */
  evaluate(expression: string): Promise<unknown>;
}

interface BidiBrowser {
  connection: {
    send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
  };
}

/** The window of a Firefox that was started with access for programs. */
export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = tree.result.contexts as [{ context: string }];
  return {
    async evaluate(expression) {
      const { result } = await connection.send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      });
      if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
      return (result.result as { value?: unknown }).value;
    },
  };
}

/**
 * Presses the keys of a command of the extension. In Chromium, which takes no keys of its own from a
 * program, the command is told to the background.
 * @param inside a page of the extension
 * @param address address of the tab in front
 */
export async function pressCommand(
  browser: Browser,
  inside: Page,
  command: string,
  address: string,
): Promise<void> {
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  if (worker) {
    const background = await worker.worker();
    await background?.evaluate(
      `chrome.tabs.query({ url: ${JSON.stringify(address)} }).then(([tab]) =>
        chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`,
    );
    return;
  }
  const place = await inside.evaluate(
    `chrome.commands.getAll().then((all) =>
      all.filter(({ shortcut }) => shortcut).findIndex(({ name }) => name === ${JSON.stringify(command)}))`,
  );
  const window = await firefoxWindow(browser);
  await window.evaluate(
    `document.querySelectorAll('keyset[id^="ext-keyset"] key')[${place}].doCommand()`,
  );
}

/** Chooses the entry of a selection's menu whose words contain these, with the words as selected. */
export async function chooseInMenu(
  browser: Browser,
  words: string,
  selectionText: string,
  address: string,
): Promise<void> {
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  if (worker) {
    const background = await worker.worker();
    const info = JSON.stringify({ menuItemId: 'look-up', selectionText });
    await background?.evaluate(
      `chrome.tabs.query({ url: ${JSON.stringify(address)} }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch(${info}, tab))`,
    );
    return;
  }
  const window = await firefoxWindow(browser);
  await window.evaluate(
    `(() => {
      const menu = document.getElementById('contentAreaContextMenu');
      const entry = [...menu.querySelectorAll('menuitem')].find(({ label }) => label?.includes(${JSON.stringify(words)}));
      menu.activateItem(entry);
    })()`,
  );
}
