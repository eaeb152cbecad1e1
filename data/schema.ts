import {
  ACTOR_KINDS,
  ALIAS_KINDS,
  BARE_SURNAMES,
  CONFIDENCES,
  DATE_PRECISIONS,
  PROPOSITION_KINDS,
  SOURCE_TIERS,
  STANCES,
} from '../contract/pack.ts';
import { ALL_RELATION_KINDS } from '../contract/relation-kinds.ts';
import {
  day,
  dayMonthOrYear,
  fault,
  id,
  language,
  listOf,
  name,
  webAddress,
  words,
} from './fields.ts';
import { z } from './zod.ts';

/**
 * The files of a pack, checked. Parsed values have exactly the types of `contract/pack.ts`: a field
 * that loading does not need gets its default, a field nobody knows is refused. The order of fields
 * here is the order in which the canonical form writes them.
 */

export const sourceTier = z.enum(SOURCE_TIERS);

const source = z.strictObject({
  url: webAddress.optional(),
  publisher: name.optional(),
  published: day.optional().describe('The day it was published. Leave it out where unknown.'),
  title: name.optional(),
  lang: language.optional(),
  archive: webAddress.optional().describe('A stored copy of the page.'),
  tier: sourceTier
    .optional()
    .describe(
      'official, agency (or a page that prints its copy), outlet, or copy of another page.',
    ),
  copyOf: name.optional().describe('The agency or outlet whose text the page prints or copies.'),
});

const wording = z.strictObject({ lang: language, text: words });

export const packInfo = z.strictObject({
  id,
  title: name,
  description: words.optional(),
  version: name.optional(),
  updated: day.optional().describe('The day the data was last brought up to date.'),
  languages: listOf(language).describe(
    "Languages whose articles the pack is written for; the first is that of the editors' own words.",
  ),
  licence: name.optional(),
  maintainers: listOf(name),
  example: z
    .boolean()
    .optional()
    .describe(
      'True for a pack that shows how packs are made; it does not come with the extension.',
    ),
  coverage: z
    .strictObject({
      from: day.optional(),
      to: day.optional(),
      covered: words.optional().describe('What is in the pack, in words.'),
      notCovered: words.optional().describe('What a reader must not expect to find.'),
    })
    .optional(),
});

const alias = z.strictObject({
  text: name,
  lang: language.optional(),
  kind: z.enum(ALIAS_KINDS).optional(),
});

const role = z.strictObject({
  title: name,
  organisation: name.optional(),
  country: name.optional(),
  from: dayMonthOrYear.optional().describe('YYYY, YYYY-MM or YYYY-MM-DD. Absent means open.'),
  to: dayMonthOrYear.optional().describe('YYYY, YYYY-MM or YYYY-MM-DD. Absent means open.'),
});

export const actor = z.strictObject({
  id,
  kind: z.enum(ACTOR_KINDS).default('person'),
  name,
  aliases: listOf(alias).describe('Other spellings and forms of the name.'),
  roles: listOf(role),
  speaksFor: listOf(id).describe('Ids of the actors in whose name this one speaks.'),
  camp: name.optional().describe('For the balance report only; never shown to a reader.'),
  wikidata: z
    .string()
    .regex(
      /^Q[1-9]\d*$/,
      fault('is not a Wikidata id', 'Write it like "Q42", or leave it out where unsure.'),
    )
    .optional(),
  bareSurname: z
    .enum(BARE_SURNAMES)
    .default('unless-doubtful')
    .describe(
      'Whether the surname alone is enough: always, where it is rare and nothing on the page points to somebody else, or only once the full name has been read.',
    ),
  confusables: listOf(z.strictObject({ text: name, what: name.optional() })).describe(
    'Phrases as they stand in articles that contain the name and mean something else.',
  ),
});

export const topic = z.strictObject({
  id,
  label: name,
  description: words.optional(),
  aliases: listOf(name).describe('Words readers use for it.'),
});

export const proposition = z.strictObject({
  id,
  topic: id.optional(),
  text: words.describe('One neutral, checkable sentence.'),
  question: words.optional().describe('The same as a question, as the card prints it.'),
  kind: z.enum(PROPOSITION_KINDS).default('fact'),
  cues: z
    .record(language, z.array(words))
    .default({})
    .describe(
      'By language: words that must all stand in a sentence about this; "/" parts alternatives.',
    ),
  wordings: listOf(wording).describe('How desks may put it; sentences are found by it.'),
});

export const event = z.strictObject({
  id,
  name,
  date: day.optional(),
  until: day.optional().describe('Last day of an event of several days.'),
  place: name.optional(),
  participants: listOf(id),
  sources: listOf(source),
});

const quote = { text: words, lang: language.optional() };

const quoteVariant = z.strictObject({
  ...quote,
  url: webAddress.optional(),
  publisher: name.optional(),
});

export const stance = z.enum(STANCES);

export const statement = z
  .strictObject({
    id,
    actor: id,
    date: day.optional().describe('The day it was said.'),
    datePrecision: z.enum(DATE_PRECISIONS).default('day'),
    venue: name.optional(),
    event: id.optional(),
    topic: id.optional(),
    quote: z
      .strictObject({
        ...quote,
        original: z
          .boolean()
          .optional()
          .describe('Whether these are the words as spoken, or a translation. Absent: unknown.'),
        translationBy: name.optional().describe('Who translated them, where a source says so.'),
      })
      .optional()
      .describe('The exact words as a source prints them. Leave it out where none is known.'),
    originalQuote: quoteVariant
      .optional()
      .describe('The words as spoken, where the quotation is a translation of them.'),
    quoteVariants: listOf(quoteVariant).describe(
      'Other published translations or lengths of the same words.',
    ),
    paraphrase: words.optional().describe("In the editors' own words."),
    stances: listOf(
      z.strictObject({
        proposition: id,
        stance,
        supports: listOf(words).describe('The very words of the quotation that carry the stance.'),
      }),
    ),
    sources: listOf(source),
    attribution: z
      .strictObject({ kind: z.enum(['direct', 'reported']), by: name.optional() })
      .optional(),
    confidence: z.enum(CONFIDENCES).default('medium'),
    restates: listOf(id).describe('Earlier statements of the same actor that say the same.'),
    note: words.optional().describe('A doubt that matters to readers; shown with the statement.'),
    wordings: listOf(wording).describe('How desks may report it; claims are found by it.'),
  })
  .refine((entry) => entry.quote !== undefined || entry.paraphrase !== undefined, {
    path: ['quote'],
    message: fault('is missing, and so is a paraphrase', 'Give at least one of the two.'),
  })
  .meta({ anyOf: [{ required: ['quote'] }, { required: ['paraphrase'] }] });

export const relationKind = z.enum(ALL_RELATION_KINDS);

export const relation = z.strictObject({
  id,
  kind: relationKind,
  a: id.describe('The earlier statement.'),
  b: id.describe('The later statement.'),
  proposition: id
    .optional()
    .describe('What both speak to; of qualified and not-confirmed, that of a.'),
  propositionB: id
    .optional()
    .describe('Of qualified and not-confirmed, where b speaks to another proposition.'),
  explanation: words.optional().describe('One or two neutral sentences on what exactly differs.'),
  status: z.enum(['open', 'resolved']).default('open'),
  resolvedBy: id.optional().describe('The event or statement that resolved it.'),
});

const translation = z.strictObject({
  text: words,
  of: z
    .string()
    .regex(
      /^[0-9a-z]{11}$/,
      fault('is not the hash of a text', 'Have "npm run data -- translate" write it.'),
    )
    .describe('Hash of the text that it translates; where that has changed, it is not shown.'),
  reviewed: z
    .literal(true)
    .optional()
    .describe('True once somebody other than its writer has read it against the text.'),
});

const translated = translation.optional();

/** The editors' words in another language; the file is `locales/<language>.json`. */
export const overlay = z.strictObject({
  id: language.describe('The language.'),
  pack: z
    .strictObject({
      title: translated,
      description: translated,
      coverage: z.strictObject({ covered: translated, notCovered: translated }).optional(),
    })
    .default({}),
  topics: listOf(z.strictObject({ id, label: translated, description: translated })),
  propositions: listOf(z.strictObject({ id, text: translated, question: translated })),
  actors: listOf(
    z.strictObject({
      id,
      name: translated,
      roles: listOf(
        z.strictObject({
          at: z.int().min(0).describe("Place among the actor's roles, the first being 0."),
          held: translated.describe('Of who holds it, such as "President of France".'),
          former: translated.describe('Of who held it, such as "former President of France".'),
        }),
      ),
    }),
  ),
  events: listOf(z.strictObject({ id, name: translated })),
  statements: listOf(
    z.strictObject({ id, venue: translated, paraphrase: translated, note: translated }),
  ),
  relations: listOf(z.strictObject({ id, explanation: translated })),
});

/** An actor as it stands in a file, what is usual left out. */
export type ActorEntry = z.input<typeof actor>;
/** A statement as it stands in a file, what is usual left out. */
export type StatementEntry = z.input<typeof statement>;
/** A relation as it stands in a file, what is usual left out. */
export type RelationEntry = z.input<typeof relation>;
/** An overlay as it stands in a file, what is empty left out. */
export type OverlayEntry = z.input<typeof overlay>;

/** A whole pack in one file. */
export const packSchema = z.strictObject({
  pack: packInfo,
  actors: listOf(actor),
  topics: listOf(topic),
  propositions: listOf(proposition),
  events: listOf(event),
  statements: listOf(statement),
  relations: listOf(relation),
  locales: listOf(overlay),
});
