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
  described,
  fault,
  id,
  language,
  listOf,
  matching,
  name,
  optional,
  usual,
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
  url: optional(webAddress),
  publisher: optional(name),
  published: optional(day, 'The day it was published. Leave it out where unknown.'),
  title: optional(name),
  lang: optional(language),
  archive: optional(webAddress, 'A stored copy of the page.'),
  tier: optional(
    sourceTier,
    'official, agency (or a page that prints its copy), outlet, or copy of another page.',
  ),
  copyOf: optional(name, 'The agency or outlet whose text the page prints or copies.'),
});

const wording = z.strictObject({ lang: language, text: words });

export const packInfo = z.strictObject({
  id,
  title: name,
  description: optional(words),
  version: optional(name),
  updated: optional(day, 'The day the data was last brought up to date.'),
  languages: listOf(
    language,
    "Languages whose articles the pack is written for; the first is that of the editors' own words.",
  ),
  licence: optional(name),
  maintainers: listOf(name),
  example: optional(
    z.boolean(),
    'True for a pack that shows how packs are made; it does not come with the extension.',
  ),
  coverage: optional(
    z.strictObject({
      from: optional(day),
      to: optional(day),
      covered: optional(words, 'What is in the pack, in words.'),
      notCovered: optional(words, 'What a reader must not expect to find.'),
    }),
  ),
});

const alias = z.strictObject({
  text: name,
  lang: optional(language),
  kind: optional(z.enum(ALIAS_KINDS)),
});

const role = z.strictObject({
  title: name,
  organisation: optional(name),
  country: optional(name),
  from: optional(dayMonthOrYear, 'YYYY, YYYY-MM or YYYY-MM-DD. Absent means open.'),
  to: optional(dayMonthOrYear, 'YYYY, YYYY-MM or YYYY-MM-DD. Absent means open.'),
});

export const actor = z.strictObject({
  id,
  kind: usual(z.enum(ACTOR_KINDS), 'person'),
  name,
  aliases: listOf(alias, 'Other spellings and forms of the name.'),
  roles: listOf(role),
  speaksFor: listOf(id, 'Ids of the actors in whose name this one speaks.'),
  camp: optional(name, 'For the balance report only; never shown to a reader.'),
  wikidata: optional(
    matching(
      /^Q[1-9]\d*$/,
      fault('is not a Wikidata id', 'Write it like "Q42", or leave it out where unsure.'),
    ),
  ),
  bareSurname: usual(
    z.enum(BARE_SURNAMES),
    'unless-doubtful',
    'Whether the surname alone is enough: always, where it is rare and nothing on the page points to somebody else, or only once the full name has been read.',
  ),
  confusables: listOf(
    z.strictObject({ text: name, what: optional(name) }),
    'Phrases as they stand in articles that contain the name and mean something else.',
  ),
});

export const topic = z.strictObject({
  id,
  label: name,
  description: optional(words),
  aliases: listOf(name, 'Words readers use for it.'),
});

export const proposition = z.strictObject({
  id,
  topic: optional(id),
  text: described(words, 'One neutral, checkable sentence.'),
  question: optional(words, 'The same as a question, as the card prints it.'),
  kind: usual(z.enum(PROPOSITION_KINDS), 'fact'),
  cues: usual(
    z.record(language, z.array(words)),
    {},
    'By language: words that must all stand in a sentence about this; "/" parts alternatives.',
  ),
  wordings: listOf(wording, 'How desks may put it; sentences are found by it.'),
});

export const event = z.strictObject({
  id,
  name,
  date: optional(day),
  until: optional(day, 'Last day of an event of several days.'),
  place: optional(name),
  participants: listOf(id),
  sources: listOf(source),
});

const quote = { text: words, lang: optional(language) };

const quoteVariant = z.strictObject({
  ...quote,
  url: optional(webAddress),
  publisher: optional(name),
});

export const stance = z.enum(STANCES);

export const statement = z
  .strictObject({
    id,
    actor: id,
    date: optional(day, 'The day it was said.'),
    datePrecision: usual(z.enum(DATE_PRECISIONS), 'day'),
    venue: optional(name),
    event: optional(id),
    topic: optional(id),
    quote: optional(
      z.strictObject({
        ...quote,
        original: optional(
          z.boolean(),
          'Whether these are the words as spoken, or a translation. Absent: unknown.',
        ),
        translationBy: optional(name, 'Who translated them, where a source says so.'),
      }),
      'The exact words as a source prints them. Leave it out where none is known.',
    ),
    originalQuote: optional(
      quoteVariant,
      'The words as spoken, where the quotation is a translation of them.',
    ),
    quoteVariants: listOf(
      quoteVariant,
      'Other published translations or lengths of the same words.',
    ),
    paraphrase: optional(words, "In the editors' own words."),
    stances: listOf(
      z.strictObject({
        proposition: id,
        stance,
        supports: listOf(words, 'The very words of the quotation that carry the stance.'),
      }),
    ),
    sources: listOf(source),
    attribution: optional(
      z.strictObject({ kind: z.enum(['direct', 'reported']), by: optional(name) }),
    ),
    confidence: usual(z.enum(CONFIDENCES), 'medium'),
    restates: listOf(id, 'Earlier statements of the same actor that say the same.'),
    note: optional(words, 'A doubt that matters to readers; shown with the statement.'),
    wordings: listOf(wording, 'How desks may report it; claims are found by it.'),
  })
  .check(
    z.refine((entry) => entry.quote !== undefined || entry.paraphrase !== undefined, {
      path: ['quote'],
      error: fault('is missing, and so is a paraphrase', 'Give at least one of the two.'),
    }),
    z.meta({ anyOf: [{ required: ['quote'] }, { required: ['paraphrase'] }] }),
  );

export const relationKind = z.enum(ALL_RELATION_KINDS);

export const relation = z.strictObject({
  id,
  kind: relationKind,
  a: described(id, 'The earlier statement.'),
  b: described(id, 'The later statement.'),
  proposition: optional(id, 'What both speak to; of qualified and not-confirmed, that of a.'),
  propositionB: optional(
    id,
    'Of qualified and not-confirmed, where b speaks to another proposition.',
  ),
  explanation: optional(words, 'One or two neutral sentences on what exactly differs.'),
  status: usual(z.enum(['open', 'resolved']), 'open'),
  resolvedBy: optional(id, 'The event or statement that resolved it.'),
});

const translation = z.strictObject({
  text: words,
  of: described(
    matching(
      /^[0-9a-z]{11}$/,
      fault('is not the hash of a text', 'Have "npm run data -- translate" write it.'),
    ),
    'Hash of the text that it translates; where that has changed, it is not shown.',
  ),
  reviewed: optional(
    z.literal(true),
    'True once somebody other than its writer has read it against the text.',
  ),
});

const translated = optional(translation);

/** The editors' words in another language; the file is `locales/<language>.json`. */
export const overlay = z.strictObject({
  id: described(language, 'The language.'),
  pack: usual(
    z.strictObject({
      title: translated,
      description: translated,
      coverage: optional(z.strictObject({ covered: translated, notCovered: translated })),
    }),
    {},
  ),
  topics: listOf(z.strictObject({ id, label: translated, description: translated })),
  propositions: listOf(z.strictObject({ id, text: translated, question: translated })),
  actors: listOf(
    z.strictObject({
      id,
      name: translated,
      roles: listOf(
        z.strictObject({
          at: described(
            z.int().check(z.gte(0)),
            "Place among the actor's roles, the first being 0.",
          ),
          held: described(translated, 'Of who holds it, such as "President of France".'),
          former: described(translated, 'Of who held it, such as "former President of France".'),
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
