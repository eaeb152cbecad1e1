import type {
  AmbiguousMention,
  Annotations,
  Claim,
  TextBlock,
} from '../../contract/annotations.ts';
import {
  KIND_OF_STYLE,
  type Mark,
  type MarkDensity,
  type MarkTarget,
  type WrongMatch,
} from '../../contract/marks.ts';
import type { PagePreferences } from '../../contract/page.ts';

/**
 * Chooses what is underlined, for the background to tell the page: in the article itself, or everywhere
 * on a page in which no article was found. Matches that the reader called wrong and kinds that the reader switched off are left
 * out. Returns marks in document order; of two that start together the longer comes first.
 * @param differs whether accounts differ on what a claim says
 */
export function chooseMarks(
  annotations: Annotations,
  preferences: PagePreferences,
  blocks: TextBlock[],
  differs: (claim: Claim) => boolean,
): Mark[] {
  const read = readableBlocks(blocks);
  const marks: Mark[] = [];
  for (const mention of annotations.mentions)
    marks.push({ style: 'actor', span: mention, target: { kind: 'actor', mention } });
  for (const ambiguous of annotations.ambiguous)
    marks.push({ style: 'ambiguous', span: ambiguous, target: { kind: 'ambiguous', ambiguous } });
  for (const claim of annotations.claims) {
    const style = differs(claim) ? (`${claim.match}-conflict` as const) : claim.match;
    const span = { block: claim.block, ...claim.carrier };
    marks.push({ style, span, target: { kind: 'claim', claim } });
  }
  const shown = marks.filter(
    (mark) =>
      preferences.kinds[KIND_OF_STYLE[mark.style]] &&
      read.has(mark.span.block) &&
      !annotations.offSubject,
  );
  // Only then, or the next mark of the same subject would come in the place of one called wrong.
  return thinOut(shown.sort(inDocumentOrder), preferences.density, blocks).filter(
    (mark) => !preferences.muted.some((match) => isOf(mark, match)),
  );
}

function actorsOf({ candidates }: AmbiguousMention): string[] {
  return candidates.map(({ actor }) => actor);
}

/** Where marks are: not in captions, whose names are those of the article again. */
function readableBlocks(blocks: TextBlock[]): Set<number> {
  const body = blocks.filter(({ region }) => region === 'body');
  const read = body.length > 0 ? body : blocks;
  return new Set(read.flatMap(({ id, kind }) => (kind === 'caption' ? [] : [id])));
}

/** Whether a mark is one that the reader called wrong: of these words, with this actor or statement. */
export function isOf({ target }: Mark, { text, taken }: WrongMatch): boolean {
  switch (target.kind) {
    case 'actor':
      return target.mention.matched === text && target.mention.actor === taken;
    case 'ambiguous':
      return target.ambiguous.matched === text && actorsOf(target.ambiguous).includes(taken);
    case 'claim':
      return target.claim.sentence === text && subjectsOf(target.claim).includes(taken);
  }
}

function inDocumentOrder(a: Mark, b: Mark): number {
  return a.span.block - b.span.block || a.span.start - b.span.start || b.span.end - a.span.end;
}

/** Keeps one mark of each actor and statement, on the page or under each heading. */
function thinOut(marks: Mark[], density: MarkDensity, blocks: TextBlock[]): Mark[] {
  if (density === 'all') return marks;
  const sections = density === 'section' ? numberSections(blocks) : new Map<number, number>();
  const kept = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${sections.get(mark.span.block) ?? 0} ${mark.target.kind} ${subjectOf(mark.target)}`;
    const rival = kept.get(key);
    if (!rival || (isQuotation(mark.target) && !isQuotation(rival.target))) kept.set(key, mark);
  }
  const chosen = new Set(kept.values());
  return marks.filter((mark) => chosen.has(mark));
}

/** The speaker's own words tell more than the sentence before that reports them. */
function isQuotation(target: MarkTarget): boolean {
  return target.kind === 'claim' && target.claim.match === 'quote';
}

function subjectOf(target: MarkTarget): string {
  if (target.kind === 'ambiguous') return actorsOf(target.ambiguous).join();
  return target.kind === 'actor' ? target.mention.actor : (subjectsOf(target.claim)[0] ?? '');
}

/** The statements that a claim is taken for, or the questions where it is taken for none. */
export function subjectsOf({ statements, propositions }: Claim): string[] {
  return statements.length > 0 ? statements : propositions.map(({ id }) => id);
}

function numberSections(blocks: TextBlock[]): Map<number, number> {
  const sections = new Map<number, number>();
  let section = 0;
  for (const block of blocks) {
    if (block.kind === 'heading' && block.region === 'body') section += 1;
    sections.set(block.id, section);
  }
  return sections;
}
