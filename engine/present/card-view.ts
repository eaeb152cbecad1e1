import type { AmbiguousMention, Claim } from '../../contract/annotations.ts';
import type { CardRequest } from '../../contract/card.ts';
import type { PackInfo } from '../../contract/pack.ts';
import type { CardView, PackView, WhyView } from '../../contract/views.ts';
import type { PackIndex } from '../pack-index.ts';
import { contentOf, touchedBy } from '../positions/article-content.ts';
import { actorView } from './actor-view.ts';
import type { ViewContext } from './context.ts';
import { positionsOf } from './positions.ts';
import { differenceViews, questionOf } from './questions.ts';
import { statementView } from './statement-view.ts';

/** What the card shows for one mark; null where the packs no longer know what was marked. */
export function cardView(
  index: PackIndex,
  { target, page, content }: CardRequest,
  reader?: string,
): CardView | null {
  const { published, url } = page;
  const context: ViewContext = { index, published, url, reader, content: contentOf(content) };
  switch (target.kind) {
    case 'actor': {
      const { actor, matched, rule, confidence } = target.mention;
      return actorCard(actor, { words: [matched], rule, confidence }, context);
    }
    case 'ambiguous':
      return ambiguousCard(target.ambiguous, target.chosen, context);
    case 'claim':
      return claimCard(target.claim, context);
  }
}

/** Asks which actor is meant, or shows the one that the reader has chosen. */
function ambiguousCard(
  { matched, candidates }: AmbiguousMention,
  chosen: string | undefined,
  context: ViewContext,
): CardView | null {
  const known = candidates.flatMap(({ actor }) => context.index.actors.get(actor) ?? []);
  const [first] = known;
  if (!first) return null;
  const views = known.map(({ entry }) => actorView(entry.id, context));
  const words = [matched];
  if (chosen !== undefined && views.some(({ id }) => id === chosen)) {
    const card = actorCard(chosen, { words, rule: 'chosen' }, context);
    return card && { ...card, candidates: views };
  }
  return {
    candidates: views,
    ...{ reports: [], differences: [], questions: [], positions: [] },
    why: { words, rule: 'shared-name' },
    packs: packViews(
      first.pack,
      known.map(({ pack }) => pack),
    ),
  };
}

function actorCard(actor: string, why: WhyView, context: ViewContext): CardView | null {
  const entry = context.index.actors.get(actor);
  if (!entry) return null;
  const said = new Set(context.index.statementsOf.get(actor) ?? []);
  const { statements, views } = context.content;
  const differences = differenceViews(context, {
    statements: statements.intersection(said),
    views: views.filter((view) => view.actor === actor),
  });
  const packsOf = (ids: Iterable<string>) =>
    [...ids].flatMap((id) => context.index.statements.get(id)?.pack ?? []);
  const [first = entry.pack] = packsOf(differences[0]?.lead ?? []);
  return {
    actor: actorView(actor, context),
    ...{ reports: [], questions: [] },
    differences,
    positions: positionsOf(actor, context),
    why,
    packs: packViews(first, [entry.pack, ...packsOf(said)]),
  };
}

function claimCard(claim: Claim, context: ViewContext): CardView | null {
  const { index } = context;
  const reports = claim.statements.flatMap((id) => statementView(id, context) ?? []);
  const speaker = claim.speaker ?? reports[0]?.actor.id;
  const pack =
    index.statements.get(claim.statements[0] ?? '')?.pack ?? index.actors.get(speaker ?? '')?.pack;
  if (!pack) return null;
  const touched = touchedBy(claim);
  const differences = differenceViews(context, touched);
  const disputed = new Set(differences.map(({ id }) => id));
  const undisputed = claim.propositions.filter(({ id }) => !disputed.has(id));
  return {
    claim: claim.match,
    actor: speaker ? actorView(speaker, context) : undefined,
    reports,
    differences,
    questions: speaker
      ? undisputed.flatMap(({ id }) => questionOf(id, speaker, context) ?? [])
      : [],
    positions: speaker ? positionsOf(speaker, context, touched.statements) : [],
    why: { words: claim.evidence.words, rule: claim.evidence.rule, confidence: claim.confidence },
    packs: [viewOf(pack)],
  };
}

/** Each pack once. */
function packViews(first: PackInfo, others: readonly PackInfo[]): CardView['packs'] {
  return [viewOf(first), ...[...new Set(others)].filter((pack) => pack !== first).map(viewOf)];
}

function viewOf({ title, updated }: PackInfo): PackView {
  return { title, updated };
}
