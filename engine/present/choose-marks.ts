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
  type RivalMark,
  type WrongMatch,
} from '../../contract/marks.ts';
import type { PagePreferences } from '../../contract/page.ts';

/** More than so many in a row that nobody can see no page has. */
const MOST_RIVALS = 8;

/**
 * Chooses what may be underlined, for the background to tell the page: in the article itself, or
 * everywhere on a page in which no article was found. Kinds that the reader switched off are left out.
 * Which of the marks of one actor or statement is drawn is for the page to say (`thinOut`), which alone
 * knows what can be seen. Returns marks in document order; of two that start together the longer comes
 * first.
 * @param article which of the page's articles it is
 * @param differs whether accounts differ on what a claim says
 */
export function chooseMarks(
  annotations: Annotations,
  preferences: PagePreferences,
  blocks: TextBlock[],
  differs: (claim: Claim) => boolean,
  article = 0,
): RivalMark[] {
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
  const groupOf = grouping(preferences.density, blocks, article);
  const rivals = shown.sort(inDocumentOrder).map((mark) => {
    const isMuted = preferences.muted.some((match) => isOf(mark, match));
    return { ...mark, article, group: groupOf(mark), ...(isMuted && { isMuted }) };
  });
  return withoutSurplus(rivals);
}

/**
 * Keeps one mark of each group: the first that can be seen, the speaker's own words before what reports
 * them. Where none can be seen it is the first.
 * @param isSeen whether a reader can see a mark, asked of as few as possible
 */
export function thinOut<M extends RivalMark>(
  marks: readonly M[],
  isSeen: (mark: M) => boolean,
): M[] {
  const drawn = new Set<M>();
  for (const rivals of groupsOf(marks).values()) {
    const [first] = rivals;
    const chosen = rivals.length > 1 ? (rivals.find(isSeen) ?? first) : first;
    // Only then, or the next mark of the same subject would come in the place of one called wrong.
    if (chosen && !chosen.isMuted) drawn.add(chosen);
  }
  return marks.filter((mark) => drawn.has(mark) || (mark.group === undefined && !mark.isMuted));
}

/** The marks of each group, the most telling first. */
function groupsOf<M extends RivalMark>(marks: readonly M[]): Map<string, M[]> {
  const groups = new Map<string, M[]>();
  for (const mark of marks) {
    if (mark.group === undefined) continue;
    const group = groups.get(mark.group);
    if (group) group.push(mark);
    else groups.set(mark.group, [mark]);
  }
  for (const [name, group] of groups) {
    const quotations = group.filter(({ target }) => isQuotation(target));
    const others = group.filter(({ target }) => !isQuotation(target));
    groups.set(name, [...quotations, ...others]);
  }
  return groups;
}

function withoutSurplus(marks: RivalMark[]): RivalMark[] {
  const surplus = new Set(
    [...groupsOf(marks).values()].flatMap((group) => group.slice(MOST_RIVALS)),
  );
  return marks.filter((mark) => !surplus.has(mark));
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

/** Names the group of a mark: one of each actor and statement is drawn, in an article or under each heading. */
function grouping(
  density: MarkDensity,
  blocks: TextBlock[],
  article: number,
): (mark: Mark) => string | undefined {
  if (density === 'all') return () => undefined;
  const sections = density === 'section' ? numberSections(blocks) : new Map<number, number>();
  return ({ span, target }) =>
    `${article} ${sections.get(span.block) ?? 0} ${target.kind} ${subjectOf(target)}`;
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
