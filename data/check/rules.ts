import type { Problem } from '../../contract/problem.ts';
import { duplicateIds } from '../duplicate-ids.ts';
import { brokenReferences } from '../references.ts';
import { attributions } from './attributions.ts';
import { canonicalIds } from './canonical-ids.ts';
import { commonWords } from './common-words.ts';
import { corroborations } from './corroborations.ts';
import { cues } from './cues.ts';
import { directDenials } from './direct-denials.ts';
import { eventSpans } from './event-spans.ts';
import type { Rule, RuleFinding } from './finding.ts';
import { incompatiblePositions } from './incompatible-positions.ts';
import { motives } from './motives.ts';
import { namelessTitles } from './nameless-titles.ts';
import { positionChanges } from './position-changes.ts';
import { printedPhrases } from './printed-phrases.ts';
import { propositionWording } from './proposition-wording.ts';
import { publicationDates } from './publication-dates.ts';
import { quotations } from './quotations.ts';
import { relationOrder } from './relation-order.ts';
import { relationSubjects } from './relation-subjects.ts';
import { resolutions } from './resolutions.ts';
import { roleSpans } from './role-spans.ts';
import { sharedNames } from './shared-names.ts';
import { stances } from './stances.ts';
import { statementDates } from './statement-dates.ts';
import { statementSources } from './statement-sources.ts';
import { statementsInOffice } from './statements-in-office.ts';
import { unusedEntries } from './unused-entries.ts';
import { verdictWords } from './verdict-words.ts';

/** Everything a pack is held to before it is published, beyond its shape. */
export const RULES: readonly Rule[] = [
  (pack) => duplicateIds(pack).map(asError),
  (pack) => brokenReferences(pack).map(asError),
  canonicalIds,
  // Actors
  sharedNames,
  commonWords,
  namelessTitles,
  printedPhrases,
  roleSpans,
  // Propositions and events
  propositionWording,
  cues,
  eventSpans,
  // Statements
  statementDates,
  statementSources,
  publicationDates,
  quotations,
  attributions,
  stances,
  statementsInOffice,
  // Relations
  relationOrder,
  relationSubjects,
  directDenials,
  positionChanges,
  incompatiblePositions,
  corroborations,
  resolutions,
  // Words of our own
  verdictWords,
  motives,
  unusedEntries,
];

function asError(problem: Problem): RuleFinding {
  return { level: 'error', ...problem };
}
