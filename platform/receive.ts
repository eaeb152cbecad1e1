import { browser } from 'wxt/browser';
import { BLOCK_KINDS } from '../contract/annotations.ts';
import { ASIDES } from '../contract/article.ts';
import { DOSSIER_VIEWS, EXPORT_FORMATS } from '../contract/dossier.ts';
import { ALL_RELATION_KINDS } from '../contract/relation-kinds.ts';
import { z } from './zod.ts';

/**
 * What may come in from a page's script. Pages cannot send messages to the extension, but a script in a
 * compromised renderer could: nothing is taken on trust.
 */

const shortText = z.string().check(z.maxLength(10_000));
const optionalText = z.optional(shortText);

const pageFacts = z.object({
  url: optionalText,
  title: optionalText,
  lang: optionalText,
  published: optionalText,
});

const verdict = z.object({ news: z.boolean(), reason: shortText });

const span = { block: z.int(), start: z.int(), end: z.int() };

const placedText = z.object({
  text: z.string(),
  kind: z.enum(BLOCK_KINDS),
  linked: z.int(),
  place: z.int(),
});

const textPlace = z.object({
  parent: z.int(),
  tag: shortText,
  aside: z.enum(ASIDES),
});

const actorTarget = z.object({
  kind: z.literal('actor'),
  mention: z.looseObject({ ...span, actor: shortText, matched: shortText }),
});

const ambiguousTarget = z.object({
  kind: z.literal('ambiguous'),
  ambiguous: z.looseObject({
    ...span,
    matched: shortText,
    candidates: z.array(z.looseObject({ actor: shortText })).check(z.maxLength(100)),
  }),
  chosen: optionalText,
});

const claimTarget = z.object({
  kind: z.literal('claim'),
  claim: z.looseObject({ ...span, statements: z.array(shortText) }),
});

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const dossierFilter = z.object({
  actors: z.array(shortText).check(z.maxLength(100)),
  topic: optionalText,
  relation: z.optional(z.enum(ALL_RELATION_KINDS)),
  from: z.optional(day),
  to: z.optional(day),
});

const tabId = z.optional(z.int());
const place = z.int().check(z.gte(0));

export const requestSchemas = {
  readPage: z.object({
    page: pageFacts,
    verdict,
    texts: z.array(placedText),
    places: z.array(textPlace),
  }),
  pageSkipped: z.object({ page: pageFacts, verdict }),
  openCard: z.object({
    target: z.discriminatedUnion('kind', [actorTarget, ambiguousTarget, claimTarget]),
    page: pageFacts,
    reported: z.array(shortText),
  }),
  openActor: z.object({ id: shortText, page: pageFacts, reported: z.array(shortText) }),
  unmarkActor: z.object({ actor: shortText, isUnmarked: z.boolean() }),
  muteMatch: z.object({ text: shortText, taken: shortText }),
  search: z.object({
    query: z.string().check(z.maxLength(1000)),
    limit: z.int().check(z.gte(1), z.lte(100)),
  }),
  openTab: z.object({ tabId: z.int() }),
  pauseTab: z.object({ tabId: z.int(), paused: z.boolean() }),
  nameOf: shortText,
  topicLabel: shortText,
  actorDetail: z.object({ id: shortText, tabId }),
  openDossier: z.object({ actors: z.array(shortText).check(z.maxLength(2)) }),
  dossier: z.object({
    tabId,
    filter: dossierFilter,
    view: z.enum(DOSSIER_VIEWS),
    row: place,
    column: place,
  }),
  dossierStatements: z.object({ ids: z.array(shortText).check(z.maxLength(100)), tabId }),
  dossierExport: z.object({
    tabId,
    filter: dossierFilter,
    format: z.enum(EXPORT_FORMATS),
    part: place,
  }),
};

/**
 * Holds a message against its schema.
 * @throws an Error that names the message, where the shape is wrong
 */
export function checkRequest(name: keyof typeof requestSchemas, data: unknown): void {
  if (!requestSchemas[name].safeParse(data).success) {
    throw new Error(`The message "${name}" has the wrong shape.`);
  }
}

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
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

/**
 * The tab and frame that a message of a page's script came from.
 * @throws an Error where the sender is no page of a tab
 */
export function senderPage(sender: Sender): {
  tabId: number;
  windowId: number | undefined;
  frameId: number;
  url: string | undefined;
  isPrivate: boolean;
} {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined) {
    throw new Error('Only the script of an open page may send this message.');
  }
  return {
    tabId,
    windowId: sender.tab?.windowId,
    frameId: sender.frameId ?? 0,
    url: sender.url,
    isPrivate: sender.tab?.incognito === true,
  };
}

/**
 * Lets only Counterpoint's own pages (popup, options) through.
 * @throws an Error for every other sender
 */
export function requireOwnPage(sender: Sender): void {
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/'))) {
    throw new Error('Only a page of the extension may send this message.');
  }
}
