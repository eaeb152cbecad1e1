import * as z from 'zod';
import { REPORT_VERSION } from '../contract/report.ts';
import { PRESENCES } from '../contract/views.ts';
import { MENTION_RULES, NAME_REASONS } from '../engine/read/2-names/reasons-in-words.ts';
import { relationKind, stance } from './schema.ts';

/** The report of one scanned page, as other programs read it. */

const position = z.int().nonnegative().describe('UTF-16 position in the collected text.');
const span = { start: position, end: position };
const share = z.number().min(0).max(1);

const mention = z.strictObject({ text: z.string(), ...span });

const claim = z.strictObject({
  sentence: z.string(),
  ...span,
  speaker: z.string().nullable().describe('Id of the actor who says it; null where unknown.'),
  match: z
    .enum(['quote', 'report', 'question'])
    .describe(
      'The recorded words; the same in other words, surely; or only the question, with no statement.',
    ),
  confidence: share,
  statements: z.array(z.string()).describe('Ids of the statements it reports, the best first.'),
  propositions: z.array(z.strictObject({ id: z.string(), stance })),
});

const quotation = z.strictObject({
  ...span,
  kind: z.enum(['direct', 'mixed', 'indirect']),
  speaker: z
    .strictObject({
      ...span,
      actor: z.string().nullable().describe('Null where the speaker is in no pack.'),
    })
    .nullable(),
});

const relation = z.strictObject({
  id: z.string(),
  kind: relationKind,
  a: z.string().describe('Id of the earlier statement.'),
  b: z.string(),
  onPage: z.enum(['a', 'b', 'both']),
  later: z.boolean().describe('Whether a side was said after the article was published.'),
});

const difference = z.strictObject({
  proposition: z.string().describe('Id of the proposition in question.'),
  question: z.string(),
  relation: z
    .nullable(relationKind)
    .describe('How the two statements that matter most stand; null where only stances say so.'),
  positions: z.array(
    z.strictObject({
      actor: z.string(),
      stance: z.nullable(stance).describe('Null where the actor speaks beside the question.'),
      statements: z.array(z.string()),
      presence: z
        .enum(PRESENCES)
        .describe(
          'in-article; other-words: the same side on the question; not-found-here: the side is named; not-in-article: missing; later-than-article.',
        ),
    }),
  ),
});

export const reportSchema = z.strictObject({
  version: z
    .literal(REPORT_VERSION)
    .describe('Of the format; the reports of the first, 0.1, do not state it.'),
  id: z.string(),
  page: z.strictObject({
    url: z.string().nullable(),
    title: z.string().nullable(),
    lang: z.string().nullable(),
    published: z.string().nullable(),
    news: z.boolean().describe('Whether the gate took the page for a news article.'),
    why: z.string().describe('The signal that decided it.'),
  }),
  inPart: z
    .literal(true)
    .optional()
    .describe('There where the page was too long to be read whole.'),
  text: z.string().optional().describe('The collected text, where it was asked for.'),
  actors: z.array(z.strictObject({ id: z.string(), name: z.string(), mentions: z.array(mention) })),
  ambiguous: z
    .array(
      z.strictObject({
        ...mention.shape,
        candidates: z.array(z.strictObject({ actor: z.string(), rule: z.enum(MENTION_RULES) })),
      }),
    )
    .describe('Names of several actors, where the page does not decide: mentions of nobody.'),
  names: z
    .array(
      z.strictObject({
        ...mention.shape,
        decision: z.enum(['marked', 'ambiguous', 'refused']),
        actors: z.array(z.string()).describe('Ids; none for a phrase listed as a confusable.'),
        reason: z.enum(NAME_REASONS),
        why: z.string().describe('The reason in words.'),
      }),
    )
    .optional()
    .describe('Every name considered, with what was decided and why, where it was asked for.'),
  claims: z.array(claim),
  weighed: z
    .array(
      z.strictObject({
        ...span,
        speaker: z.string().nullable().describe('Who speaks, or is taken to go on.'),
        decision: z.enum(['quote', 'report', 'question', 'nothing']),
        statements: z
          .array(
            z.strictObject({
              id: z.string(),
              likely: share,
              by: z.array(z.enum(['words', 'translation', 'wording'])),
              features: z.record(z.string(), z.number()).describe('Those that are not 0.'),
            }),
          )
          .describe('The likeliest first; what is left to 1 is something the packs do not hold.'),
        questions: z.array(
          z.strictObject({
            id: z.string(),
            stance,
            likely: share,
          }),
        ),
      }),
    )
    .optional()
    .describe('Every sentence of an actor that was weighed, where it was asked for.'),
  quotes: z.array(quotation),
  differences: z
    .array(difference)
    .describe('Questions on which accounts differ, the most telling first.'),
  relations: z.array(relation),
  ms: z.number().nonnegative().describe('Time the engine took, in milliseconds.'),
});
