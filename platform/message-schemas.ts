import { BLOCK_KINDS } from '../contract/annotations.ts';
import { ASIDES, MAX_NODES, MAX_TEXT } from '../contract/article.ts';
import { DOSSIER_VIEWS, EXPORT_FORMATS } from '../contract/dossier.ts';
import { MARK_STYLES } from '../contract/marks.ts';
import { GATE_REASONS } from '../contract/page.ts';
import { ALL_RELATION_KINDS } from '../contract/relation-kinds.ts';
import { z } from '../data/zod.ts';
import type { MessagesOfOwnPages, MessagesOfPages } from './messages.ts';
import { LARGEST_SETTINGS } from './settings.ts';
import { settingsChange } from './settings-schema.ts';

/** The shape of every message to the background, and how much one may hold. */

const text = z.string().check(z.maxLength(10_000));
const optionalText = z.optional(text);
const id = z.string().check(z.maxLength(500));
const ids = z.array(id);
const count = z.int().check(z.gte(0));

const pageFacts = z.object({
  url: optionalText,
  title: optionalText,
  lang: optionalText,
  published: optionalText,
});

const verdict = z.object({ news: z.boolean(), reason: z.enum(GATE_REASONS) });

const span = { block: z.int(), start: z.int(), end: z.int() };

const placedText = z.object({
  text: z.string(),
  kind: z.enum(BLOCK_KINDS),
  linked: z.int(),
  place: z.int(),
});

/** As much as a page's script reads, and no more. */
const placedTexts = z.array(placedText).check(
  z.maxLength(MAX_NODES),
  z.refine((texts) => texts.reduce((sum, { text }) => sum + text.length, 0) <= MAX_TEXT),
);

const textPlace = z.object({
  parent: z.int(),
  tag: text,
  aside: z.enum(ASIDES),
});

/** Of one page that loads one article after another. */
const MOST_ARTICLES = 50;

/** Goes into a stylesheet as it is. */
const markName = z.string().check(z.regex(/^[a-z][a-z0-9]{1,30}$/));
const markNames = z.record(z.enum([...MARK_STYLES, 'emphasis']), markName);

const actorTarget = z.object({
  kind: z.literal('actor'),
  mention: z.looseObject({ ...span, actor: id, matched: text }),
});

const ambiguousTarget = z.object({
  kind: z.literal('ambiguous'),
  ambiguous: z.looseObject({
    ...span,
    matched: text,
    candidates: z.array(z.looseObject({ actor: id })).check(z.maxLength(100)),
  }),
  chosen: z.optional(id),
});

const claimTarget = z.object({
  kind: z.literal('claim'),
  claim: z.looseObject({ ...span, statements: ids }),
});

/** No sentence that a reader would call wrong is longer. */
const LONGEST_MUTED = 1_000;

const wrongMatch = z.object({ text: z.string().check(z.maxLength(LONGEST_MUTED)), taken: id });

const articleContent = z.object({
  statements: ids,
  views: z.array(z.object({ actor: id, proposition: id })),
  maybeHeard: ids,
});

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const dossierFilter = z.object({
  actors: ids.check(z.maxLength(100)),
  topic: z.optional(id),
  relation: z.optional(z.enum(ALL_RELATION_KINDS)),
  from: z.optional(day),
});

const nothing = z.undefined();
const tabId = z.optional(z.int());
const dossierAsked = {
  tabId,
  day: z.optional(day),
  filter: dossierFilter,
  view: z.enum(DOSSIER_VIEWS),
};

export const messageSchemas = {
  readPage: z.object({
    page: pageFacts,
    articles: z.optional(
      z
        .array(z.object({ place: z.optional(count), page: pageFacts }))
        .check(z.maxLength(MOST_ARTICLES)),
    ),
    inView: z.optional(count),
    isMostHidden: z.optional(z.literal(true)),
    verdict,
    texts: placedTexts,
    places: z.array(textPlace).check(z.maxLength(MAX_NODES)),
    names: z.optional(markNames),
  }),
  loadReading: nothing,
  pageSkipped: z.object({ page: pageFacts, verdict }),
  openCard: z.object({
    target: z.discriminatedUnion('kind', [actorTarget, ambiguousTarget, claimTarget]),
    page: pageFacts,
    content: articleContent,
  }),
  openActor: z.object({ id, page: pageFacts, content: articleContent }),
  loadCard: nothing,
  switchOffHere: nothing,
  switchOnHere: nothing,
  unmarkActor: z.object({ actor: id, isUnmarked: z.boolean() }),
  muteMatch: wrongMatch,
  unmuteMatch: wrongMatch,
  openDossier: z.object({ actors: ids.check(z.maxLength(2)) }),

  openTab: z.object({ tabId: z.int() }),
  pauseTab: z.object({ tabId: z.int(), paused: z.boolean() }),
  actorDetail: z.object({ id, tabId }),
  saidOn: z.object({ kind: z.enum(['topic', 'proposition']), id, tabId }),
  lesson: z.object({ tabId: z.int() }),
  leftOut: z.object({ tabId: z.int(), asOf: z.optional(day) }),
  packs: nothing,
  packsChanged: nothing,
  nameOf: id,
  topicLabel: id,
  search: z.object({
    query: z.string().check(z.maxLength(1000)),
    limit: z.int().check(z.gte(1), z.lte(100)),
  }),
  changeSettings: z.object({ change: settingsChange, isPrivate: z.boolean() }),
  importSettings: z.string().check(z.maxLength(LARGEST_SETTINGS)),
  resetSettings: nothing,
  dossier: z.object({
    ...dossierAsked,
    question: z.optional(id),
    row: count,
    column: count,
  }),
  dossierStatements: z.object({
    ids: ids.check(z.maxLength(100)),
    tabId,
    day: z.optional(day),
  }),
  dossierExport: z.object({
    ...dossierAsked,
    format: z.enum(EXPORT_FORMATS),
    part: count,
  }),
} satisfies Record<keyof (MessagesOfPages & MessagesOfOwnPages), z.ZodMiniType>;

export interface MessageLimit {
  /** How much one message may hold: UTF-16 units of text and of names of fields, one for every other value. */
  size: number;
  /** How many a tab may send in a minute. */
  perMinute: number;
}

const SMALL = 50_000;
/** The longest text, and what is told of each of its parts, names of fields included. */
const PAGE = MAX_TEXT + 60 * MAX_NODES;
/** With the ids of all statements that a page reports. */
const WITH_REPORTED = 2_000_000;

/** More than the page's own script ever has to say for its reader, and too little to do harm with. */
export const PAGE_LIMITS: Record<keyof MessagesOfPages, MessageLimit> = {
  readPage: { size: PAGE, perMinute: 240 },
  loadReading: { size: SMALL, perMinute: 120 },
  pageSkipped: { size: SMALL, perMinute: 120 },
  openCard: { size: WITH_REPORTED, perMinute: 600 },
  openActor: { size: WITH_REPORTED, perMinute: 600 },
  loadCard: { size: SMALL, perMinute: 60 },
  switchOffHere: { size: SMALL, perMinute: 20 },
  switchOnHere: { size: SMALL, perMinute: 20 },
  muteMatch: { size: SMALL, perMinute: 40 },
  unmuteMatch: { size: SMALL, perMinute: 40 },
  unmarkActor: { size: SMALL, perMinute: 40 },
  openDossier: { size: SMALL, perMinute: 6 },
};
