import type { Annotations, PageFacts, Span } from '../contract/annotations.ts';
import type { NameExplanation, ReportedMention, ScanReport } from '../contract/report.ts';
import { inWords } from './names/reasons-in-words.ts';

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
  nameOf: (actor: string) => string;
  /** Where every name considered is to be part of the report. */
  explanations?: NameExplanation[] | undefined;
  ms: number;
}

/**
 * Makes the report of a scan: spans inside blocks become positions in the whole text.
 * @param withText whether the collected text is part of it
 */
export function toReport(scanned: ScannedPage, withText: boolean): ScanReport {
  const { id, page, news, why, text, starts, annotations, nameOf, explanations, ms } = scanned;
  const placed = ({ block, start, end }: Span) => {
    const from = starts[block] ?? 0;
    return { start: from + start, end: from + end };
  };
  return {
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
    quotes: annotations.quotations.map((quotation) => ({
      ...placed(quotation),
      kind: quotation.kind,
      speaker: quotation.speaker
        ? { ...placed(quotation.speaker), actor: quotation.speaker.actor ?? null }
        : null,
    })),
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
