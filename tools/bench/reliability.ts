import type { ClaimClass } from '../../contract/annotations.ts';
import type { SetResult } from './benchmark.ts';
import { percent } from './percent.ts';

/** A document with what its readers found in each sentence, offsets in UTF-16 units of its text. */
export interface JudgedDocument {
  id: string;
  lang?: string | undefined;
  sentences: readonly {
    start: number;
    end: number;
    speaker: string | null;
    statements: readonly { id: string }[];
    propositions: readonly { id: string }[];
  }[];
}

/** What was found in a document, as far as it is held against its readers. */
export interface FoundIn {
  id: string;
  claims: readonly {
    start: number;
    end: number;
    speaker?: string | null | undefined;
    match: ClaimClass;
    confidence: number;
    statements: readonly string[];
    propositions: readonly { id: string }[];
  }[];
}

interface Tally {
  given: number;
  right: number;
  sure: number;
}

const HEADING = 'How sure claims are, and how many are right, in per cent';

/**
 * Holds the confidence of claims against how many of them are right, by class and language and by class
 * alone. A quotation or a report is right where its sentence reports one of its statements, a question
 * where its speaker speaks to it.
 * @returns a row for each class, and each class and language, that has any claim
 */
export function reliability(
  documents: readonly JudgedDocument[],
  found: readonly FoundIn[],
): SetResult[] {
  const rows = new Map<string, Tally>();
  const claimsOf = new Map(found.map(({ id, claims }) => [id, claims]));
  for (const document of documents) {
    for (const claim of claimsOf.get(document.id) ?? []) {
      const isRight = isRightIn(document, claim);
      for (const part of ['all', document.lang ?? 'none']) {
        const name = `${claim.match}, ${part}`;
        const tally = rows.get(name) ?? { given: 0, right: 0, sure: 0 };
        rows.set(name, tally);
        tally.given++;
        tally.sure += claim.confidence;
        if (isRight) tally.right++;
      }
    }
  }
  return [...rows]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([set, { given, right, sure }]) => ({
      ...{ set, heading: HEADING },
      figures: { claims: given, sure: percent(sure, given), right: percent(right, given) },
    }));
}

function isRightIn({ sentences }: JudgedDocument, claim: FoundIn['claims'][number]): boolean {
  const commonWith = ({ start, end }: { start: number; end: number }) =>
    Math.min(claim.end, end) - Math.max(claim.start, start);
  const [label] = sentences.toSorted((a, b) => commonWith(b) - commonWith(a));
  if (!label || commonWith(label) <= 0) return false;
  if (claim.match !== 'question')
    return label.statements.some(({ id }) => claim.statements.includes(id));
  return (
    label.speaker === claim.speaker &&
    label.propositions.some(({ id }) => claim.propositions.some((one) => one.id === id))
  );
}
