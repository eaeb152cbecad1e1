import type { Annotations, PageFacts, Span } from '../contract/annotations.ts';
import {
  type ClaimExplanation,
  type NameExplanation,
  REPORT_VERSION,
  type ReportedDifference,
  type ReportedMention,
  type ReportedPosition,
  type ScanReport,
} from '../contract/report.ts';
import { type AccountView, type DifferenceView, PRESENCES } from '../contract/views.ts';
import { inWords } from './read/2-names/reasons-in-words.ts';

export interface ScannedPage {
  id: string;
  page: PageFacts;
  news: boolean;
  why: string;
  /** The collected text. */
  text: string;
  /** Where the block of each id begins in the text. */
  starts: readonly number[];
  annotations: Annotations;
  differences: readonly DifferenceView[];
  nameOf: (actor: string) => string;
  /** Where every name considered is to be part of the report. */
  explanations?: NameExplanation[] | undefined;
  /** Where every sentence weighed is to be part of the report. */
  weighed?: ClaimExplanation[] | undefined;
  ms: number;
}

/**
 * Makes the report of a scan: spans inside blocks become positions in the whole text.
 * @param withText whether the collected text is part of it
 */
export function toReport(scanned: ScannedPage, withText: boolean): ScanReport {
  const { id, page, news, why, text, starts, annotations, nameOf, explanations, weighed, ms } =
    scanned;
  const placed = ({ block, start, end }: Span) => {
    const from = starts[block] ?? 0;
    return { start: from + start, end: from + end };
  };
  return {
    version: REPORT_VERSION,
    id,
    page: {
      url: page.url ?? null,
      title: page.title ?? null,
      lang: page.lang ?? annotations.lang ?? null,
      published: page.published ?? null,
      news,
      why,
    },
    ...(annotations.inPart && { inPart: annotations.inPart }),
    ...(withText && { text }),
    actors: reportedActors(scanned, placed),
    ambiguous: annotations.ambiguous.map(({ matched, candidates, ...span }) => ({
      text: matched,
      ...placed(span),
      candidates,
    })),
    ...(explanations && {
      names: explanations.map(({ matched, decision, actors, reason, ...span }) => ({
        text: matched,
        ...placed(span),
        ...{ decision, actors, reason, why: inWords(reason, actors.map(nameOf)) },
      })),
    }),
    claims: annotations.claims.map((claim) => ({
      sentence: claim.sentence,
      ...placed(claim),
      speaker: claim.speaker ?? null,
      match: claim.match,
      confidence: claim.confidence,
      statements: claim.statements,
      propositions: claim.propositions,
    })),
    ...(weighed && {
      weighed: weighed.map(({ block, start, end, ...rest }) => ({
        ...placed({ block, start, end }),
        ...rest,
      })),
    }),
    quotes: annotations.quotations.map((quotation) => ({
      ...placed(quotation),
      kind: quotation.kind,
      speaker: quotation.speaker
        ? { ...placed(quotation.speaker), actor: quotation.speaker.actor ?? null }
        : null,
    })),
    differences: scanned.differences.map(reportedDifference),
    relations: annotations.relations.map(({ id: relation, kind, a, b, onPage, later }) => ({
      id: relation,
      kind,
      a,
      b,
      onPage,
      later,
    })),
    ms,
  };
}

function reportedActors(
  { annotations, nameOf }: ScannedPage,
  placed: (span: Span) => { start: number; end: number },
): ScanReport['actors'] {
  const byActor = new Map<string, ReportedMention[]>();
  for (const mention of annotations.mentions) {
    const mentions = byActor.get(mention.actor) ?? [];
    mentions.push({ text: mention.matched, ...placed(mention) });
    byActor.set(mention.actor, mentions);
  }
  return [...byActor].map(([actor, mentions]) => ({ id: actor, name: nameOf(actor), mentions }));
}

function reportedDifference({
  id,
  question,
  accounts,
  relations,
  lead,
}: DifferenceView): ReportedDifference {
  const between = relations.find(({ a, b }) => lead.includes(a) && lead.includes(b));
  const positions = Object.values(
    Object.groupBy(accounts, ({ actor, stance }) => `${actor.id} ${stance ?? ''}`),
  );
  return {
    proposition: id,
    question,
    relation: between?.kind ?? null,
    positions: positions.flatMap((own) => reportedPosition(own ?? []) ?? []),
  };
}

/** A position is as present as the most present of its statements. */
function reportedPosition(accounts: readonly AccountView[]): ReportedPosition | undefined {
  const [first] = accounts;
  const presence = PRESENCES.find((one) => accounts.some((account) => account.presence === one));
  if (!first || !presence) return undefined;
  return {
    actor: first.actor.id,
    stance: first.stance ?? null,
    statements: accounts.map(({ id }) => id),
    presence,
  };
}
