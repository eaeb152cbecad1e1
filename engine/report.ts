import type {
  Annotations,
  Claim,
  MentionRule,
  PageFacts,
  PageRelation,
  Quotation,
  Span,
} from '../contract/annotations.ts';
import type { Stance } from '../contract/pack.ts';
import type { NameExplanation, NameReason } from './explain-names.ts';
import { inWords } from './names/reasons-in-words.ts';

/**
 * What a scan of one page prints; its JSON Schema is part of the project. Offsets are UTF-16 positions
 * in the collected text.
 */
export interface ScanReport {
  id: string;
  page: {
    url: string | null;
    title: string | null;
    lang: string | null;
    published: string | null;
    news: boolean;
    why: string;
  };
  text?: string;
  actors: { id: string; name: string; mentions: ReportedMention[] }[];
  /** Names of several actors, where the page does not decide: mentions of nobody. */
  ambiguous: ReportedAmbiguity[];
  /** Every name considered, where that was asked for. */
  names?: ReportedName[];
  claims: ReportedClaim[];
  quotes: ReportedQuotation[];
  relations: Pick<PageRelation, 'id' | 'kind' | 'a' | 'b' | 'onPage' | 'later'>[];
  /** Time the engine took, in milliseconds. */
  ms: number;
}

export interface ReportedMention {
  text: string;
  start: number;
  end: number;
}

export interface ReportedAmbiguity extends ReportedMention {
  candidates: { actor: string; rule: MentionRule }[];
}

export interface ReportedName extends ReportedMention {
  decision: NameExplanation['decision'];
  actors: string[];
  reason: NameReason;
  /** The reason in words. */
  why: string;
}

export interface ReportedClaim {
  sentence: string;
  start: number;
  end: number;
  speaker: string | null;
  match: Claim['match'];
  confidence: number;
  statements: string[];
  propositions: { id: string; stance: Stance }[];
}

export interface ReportedQuotation {
  start: number;
  end: number;
  kind: Quotation['kind'];
  speaker: { start: number; end: number; actor: string | null } | null;
}

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
