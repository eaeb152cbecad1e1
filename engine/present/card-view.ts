import type { AmbiguousMention, Claim } from '../../contract/annotations.ts';
import type { CardRequest } from '../../contract/card.ts';
import type { PackInfo } from '../../contract/pack.ts';
import type {
  CardView,
  DifferenceView,
  PackView,
  QuestionView,
  WhyView,
} from '../../contract/views.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { contentOf, touchedBy } from '../read/5-relations/positions/article-content.ts';
import { actorView } from './actor-view.ts';
import type { ViewContext } from './context.ts';
import type { Reader } from './in-language.ts';
import { packTitle } from './pack-title.ts';
import { positionsOf } from './positions.ts';
import { differenceViews, questionOf } from './questions.ts';
import { statementView } from './statement-view.ts';

/** What the card shows for one mark; null where the packs no longer know what was marked. */
export function cardView(
  index: PackIndex,
  { target, page, content }: CardRequest,
  reader?: Reader,
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
      context,
    ),
  };
}

function actorCard(actor: string, why: WhyView, context: ViewContext): CardView | null {
  const entry = context.index.actors.get(actor);
  if (!entry) return null;
  const said = new Set(context.index.statementsOf.get(actor) ?? []);
  const statements = context.content.statements.intersection(said);
  const views = context.content.views.filter((view) => view.actor === actor);
  const differences = differenceViews(context, { statements, views });
  const asked = views.map(({ proposition }) => proposition);
  const packsOf = (ids: Iterable<string>) =>
    [...ids].flatMap((id) => context.index.statements.get(id)?.pack ?? []);
  const [first = entry.pack] = packsOf(differences[0]?.lead ?? statements);
  return {
    actor: actorView(actor, context),
    reports: [...statements].flatMap((id) => statementView(id, context) ?? []),
    differences,
    questions: undisputed(asked, differences, actor, context),
    positions: positionsOf(actor, context, statements),
    why,
    packs: packViews(first, [entry.pack, ...packsOf(said)], context),
  };
}

function claimCard(claim: Claim, context: ViewContext): CardView | null {
  const { index } = context;
  const reports = claim.statements.flatMap((id) => statementView(id, context) ?? []);
  const speaker = claim.speaker ?? reports[0]?.actor.id;
  const pack =
    index.statements.get(claim.statements[0] ?? '')?.pack ??
    index.propositions.get(claim.propositions[0]?.id ?? '')?.pack ??
    index.actors.get(speaker ?? '')?.pack;
  if (!pack || (claim.match !== 'question' && reports.length === 0)) return null;
  const touched = touchedBy(claim);
  const differences = differenceViews(context, touched);
  const asked = claim.propositions.map(({ id }) => id);
  return {
    claim: claim.match,
    actor: speaker ? actorView(speaker, context) : undefined,
    reports,
    differences,
    questions: speaker ? undisputed(asked, differences, speaker, context) : [],
    positions: speaker ? positionsOf(speaker, context, touched.statements) : [],
    why: { words: claim.evidence.words, rule: claim.evidence.rule, confidence: claim.confidence },
    packs: [packView(pack, context)],
  };
}

/** What was said on those questions of an actor on which nothing differs. */
function undisputed(
  propositions: readonly string[],
  differences: readonly DifferenceView[],
  actor: string,
  context: ViewContext,
): QuestionView[] {
  const disputed = new Set(differences.map(({ id }) => id));
  return propositions
    .filter((id) => !disputed.has(id))
    .flatMap((id) => questionOf(id, actor, context) ?? []);
}

/** Each pack once. */
function packViews(
  first: PackInfo,
  others: readonly PackInfo[],
  context: ViewContext,
): CardView['packs'] {
  const rest = [...new Set(others)].filter((pack) => pack !== first);
  return [packView(first, context), ...rest.map((pack) => packView(pack, context))];
}

function packView(pack: PackInfo, { reader }: ViewContext): PackView {
  return { title: packTitle(pack, reader), updated: pack.updated };
}
