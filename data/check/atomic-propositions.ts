import type { Pack, Proposition } from '../../contract/pack.ts';
import { english } from '../../engine/language/en/english.ts';
import { foldedName } from './actor-names.ts';
import { datesInWords, yearsInWords } from './dates-in-words.ts';
import { type EntryReport, type Rule, type RuleFinding, reportOn } from './finding.ts';

/**
 * A proposition states one thing, so that everybody who affirms it affirms the same; one about the
 * future says until when or on which occasion. Reads English.
 */
export const atomicPropositions: Rule = (pack) =>
  pack.propositions.flatMap((proposition, index) => {
    const report = reportOn('propositions', index, proposition);
    return [...joinedClaims(proposition, report), ...undatedFuture(proposition, pack, report)];
  });

const NUMBER = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;

/** `one or two weeks` is one span of time. */
const ONE_THING = new RegExp(String.raw`\b${NUMBER} or ${NUMBER}\b|\bmore or less\b`, 'gi');

const VERB =
  '(?:will|would|shall|should|must|may|can|could|might|is|are|was|were|has|have|had|does|do|did)';

/** Where a second claim begins, as far as its form tells. */
const SECOND_CLAIM = new RegExp(
  [
    ';',
    String.raw`\b${VERB}\b.*,? (?:and|but) (?:not )?(?:${VERB}|he|she|it|they)\b`,
    String.raw`\b${VERB}\b.*, (?:and|but) .*\b${VERB}\b`,
  ].join('|'),
  'i',
);

function joinedClaims({ text }: Proposition, report: EntryReport): RuleFinding[] {
  const remedy = 'Make two propositions of it, each with a question of its own.';
  if (/\bor\b/i.test(text.replaceAll(ONE_THING, ''))) {
    return [
      report.error('text', 'leaves a choice by "or": one may hold and not the other', remedy),
    ];
  }
  if (!SECOND_CLAIM.test(text)) return [];
  return [report.error('text', 'states two things: one may hold and not the other', remedy)];
}

const FUTURE = /\b(?:will|shall|(?:is|are) (?:going|about) to)\b/i;

function undatedFuture(
  { kind, text }: Proposition,
  pack: Pack,
  report: EntryReport,
): RuleFinding[] {
  if (kind !== 'prediction' || !FUTURE.test(text)) return [];
  const isDated = datesInWords(text, english).length > 0 || yearsInWords(text).size > 0;
  if (isDated || namesDatedEvent(text, pack)) return [];
  return [
    report.error(
      'text',
      'is about the future and names no date',
      'Add a day, a month or a year, or an event of the pack that has one.',
    ),
  ];
}

function namesDatedEvent(text: string, { events }: Pack): boolean {
  const folded = foldedName(text);
  return events.some(({ name, date }) => date !== undefined && folded.includes(foldedName(name)));
}
