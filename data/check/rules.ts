import type { Problem } from '../../contract/problem.ts';
import { duplicateIds } from '../duplicate-ids.ts';
import { overlayReferences } from '../overlays/overlay-references.ts';
import { brokenReferences } from '../references.ts';
import { atomicPropositions } from './atomic-propositions.ts';
import { attributions } from './attributions.ts';
import { canonicalIds } from './canonical-ids.ts';
import { commonWords } from './common-words.ts';
import { confidence } from './confidence.ts';
import { copies } from './copies.ts';
import { cues } from './cues.ts';
import { directDenials } from './direct-denials.ts';
import { eventSpans } from './event-spans.ts';
import { explanations } from './explanations.ts';
import type { Rule, RuleFinding } from './finding.ts';
import { knownOutlets } from './known-outlets.ts';
import { motives } from './motives.ts';
import { namelessTitles } from './nameless-titles.ts';
import { originals } from './originals.ts';
import { printedPhrases } from './printed-phrases.ts';
import { propositionWording } from './proposition-wording.ts';
import { publicationDates } from './publication-dates.ts';
import { quotations } from './quotations.ts';
import { relationOrder } from './relation-order.ts';
import { relationPositions } from './relation-positions.ts';
import { resolutions } from './resolutions.ts';
import { restatements } from './restatements.ts';
import { roleSpans } from './role-spans.ts';
import { secondPropositions } from './second-propositions.ts';
import { sharedNames } from './shared-names.ts';
import { stances } from './stances.ts';
import { statementDates } from './statement-dates.ts';
import { statementSources } from './statement-sources.ts';
import { statementsInOffice } from './statements-in-office.ts';
import { supports } from './supports.ts';
import { translations } from './translations.ts';
import { unusedEntries } from './unused-entries.ts';
import { verdictWords } from './verdict-words.ts';
import { wordings } from './wordings.ts';

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
  atomicPropositions,
  cues,
  eventSpans,
  // Statements
  statementDates,
  statementSources,
  publicationDates,
  quotations,
  originals,
  attributions,
  stances,
  supports,
  copies,
  knownOutlets,
  confidence,
  restatements,
  wordings,
  statementsInOffice,
  // Relations
  relationOrder,
  explanations,
  relationPositions,
  secondPropositions,
  directDenials,
  resolutions,
  // Words of our own
  verdictWords,
  motives,
  unusedEntries,
  // Words of our own in other languages
  (pack) => overlayReferences(pack).map(asError),
  translations,
];

function asError(problem: Problem): RuleFinding {
  return { level: 'error', ...problem };
}
