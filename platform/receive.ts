import { browser } from 'wxt/browser';
import { type Allowance, createAllowance } from './allowance.ts';
import { TOP_FRAME } from './frames.ts';
import { type MessageLimit, messageSchemas, PAGE_LIMITS } from './message-schemas.ts';
import { type MessagesOfOwnPages, type MessagesOfPages, onMessage } from './messages.ts';
import { siteOf } from './sites.ts';

/**
 * The door to the background. Pages cannot send messages to the extension, but a script in a
 * compromised renderer could, as the script of the page it is in: of what comes from there only the
 * sender is taken on trust, which the browser names.
 */

type Everything = MessagesOfPages & MessagesOfOwnPages;
type DataOf<Name extends keyof Everything> = Parameters<Everything[Name]>[0];
type ReplyTo<Name extends keyof Everything> =
  | ReturnType<Everything[Name]>
  | Promise<ReturnType<Everything[Name]>>;

/** The page that a message came from. */
export interface SenderPage {
  tabId: number;
  windowId: number | undefined;
  frameId: number;
  /** Names the document for as long as it is shown. */
  document: string;
  url: string;
  /** The host as settings spell it. */
  host: string;
  isPrivate: boolean;
}

/**
 * Answers a message of the scripts in pages, where it has the right shape and size and its tab has not
 * sent too many. The address in what a page says of itself is put right.
 */
export function onPageMessage<Name extends keyof MessagesOfPages>(
  name: Name,
  answer: (data: DataOf<Name>, page: SenderPage) => ReplyTo<Name>,
): void {
  const limit = PAGE_LIMITS[name];
  const allowance = createAllowance(limit.perMinute);
  // The library's types cannot follow a name that stands for several.
  onMessage(name, (({ data, sender }: { data: DataOf<Name>; sender: Sender }) => {
    const page = senderPage(sender);
    checkSize(name, data, limit, allowance, page.tabId);
    checkShape(name, data);
    return answer(asSentFrom(page, data), page);
  }) as never);
}

/** Answers a message of Counterpoint's own pages (popup, options, dossier), where it has the right shape. */
export function onOwnMessage<Name extends keyof MessagesOfOwnPages>(
  name: Name,
  answer: (data: DataOf<Name>) => ReplyTo<Name>,
): void {
  onMessage(name, (({ data, sender }: { data: DataOf<Name>; sender: Sender }) => {
    requireOwnPage(sender);
    checkShape(name, data);
    return answer(data);
  }) as never);
}

/** A message of this size counts as one; a larger one as so many of them. */
const SIZE_OF_ONE = 1_000_000;

function checkSize(
  name: string,
  data: unknown,
  { size: most }: MessageLimit,
  allowance: Allowance,
  tabId: number,
): void {
  const size = sizeOf(data, most);
  if (size > most) throw new Error(`The message "${name}" is too large.`);
  if (!allowance(tabId, Math.max(1, size / SIZE_OF_ONE)))
    throw new Error(`Too many messages "${name}" from this tab.`);
}

/** Size of plain data as {@link MessageLimit} has it; counts no further than to more than `most`. */
function sizeOf(data: unknown, most: number): number {
  if (typeof data === 'string') return data.length;
  if (typeof data !== 'object' || data === null) return 1;
  let size = 1;
  for (const [key, value] of Object.entries(data)) {
    size += (Array.isArray(data) ? 0 : key.length) + sizeOf(value, most - size);
    if (size > most) break;
  }
  return size;
}

function checkShape(name: keyof Everything, data: unknown): void {
  if (!messageSchemas[name].safeParse(data).success) {
    throw new Error(`The message "${name}" has the wrong shape.`);
  }
}

/**
 * A page's own word on where it is counts for its path only, which the browser gives as it was when the
 * document was loaded.
 */
function asSentFrom<Data>({ url }: SenderPage, data: Data): Data {
  if (typeof data !== 'object' || data === null || !('page' in data)) return data;
  const page = data.page as Located;
  const told = { ...data, page: { ...page, url: liesBeside(page.url, url) ? page.url : url } };
  if (!('articles' in data) || !Array.isArray(data.articles)) return told;
  const articles = data.articles.map((article: { page: Located }) => {
    const { page: own } = article;
    return liesBeside(own.url, url) ? article : { ...article, page: { ...own, url: undefined } };
  });
  return { ...told, articles };
}

interface Located {
  url?: string | undefined;
}

/** Whether an address is one of the same site. */
function liesBeside(address: string | undefined, url: string): boolean {
  return (
    address !== undefined &&
    URL.canParse(address) &&
    new URL(address).origin === new URL(url).origin
  );
}

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  documentId?: string | undefined;
  tab?:
    | {
        id?: number | undefined;
        windowId?: number | undefined;
        url?: string | undefined;
        incognito?: boolean | undefined;
      }
    | undefined;
  frameId?: number | undefined;
}

function senderPage(sender: Sender): SenderPage {
  const { tab, url, frameId = TOP_FRAME } = sender;
  const host = siteOf(url);
  if (sender.id !== browser.runtime.id || tab?.id === undefined || !url || !host) {
    throw new Error('Only the script of an open page may send this message.');
  }
  // Where the browser tells of the tab too, its word counts more: it does not come by way of the page.
  if (frameId === TOP_FRAME && tab.url !== undefined && siteOf(tab.url) !== host) {
    throw new Error('The tab shows another site than the page that sent this message.');
  }
  return {
    tabId: tab.id,
    windowId: tab.windowId,
    frameId,
    document: sender.documentId ?? url,
    url,
    host,
    isPrivate: tab.incognito === true,
  };
}

function requireOwnPage(sender: Sender): void {
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/'))) {
    throw new Error('Only a page of the extension may send this message.');
  }
}
