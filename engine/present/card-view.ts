import type { AmbiguousMention, Claim } from '../../contract/annotations.ts';
import type { CardRequest } from '../../contract/card.ts';
import type { CardView, WhyView } from '../../contract/views.ts';
import type { PackIndex } from '../pack-index.ts';
import { actorView } from './actor-view.ts';
import type { ViewContext } from './context.ts';
import { differencesTouching } from './differences.ts';
import { positionsOf } from './positions.ts';
import { statementView } from './statement-view.ts';

/** What the card shows for one mark; null where the packs no longer know what was marked. */
export function cardView(
  index: PackIndex,
  { target, page, reported }: CardRequest,
): CardView | null {
  const context: ViewContext = { index, published: page.published, reported: new Set(reported) };
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
    ...{ reports: [], differences: [], positions: [] },
    why: { words, rule: 'shared-name' },
    pack: { title: first.pack.title, updated: first.pack.updated },
  };
}

function actorCard(actor: string, why: WhyView, context: ViewContext): CardView | null {
  const entry = context.index.actors.get(actor);
  if (!entry) return null;
  const said = new Set(context.index.statementsOf.get(actor) ?? []);
  return {
    actor: actorView(actor, context),
    reports: [],
    differences: differencesTouching(context, context.reported.intersection(said)),
    positions: positionsOf(actor, context),
    why,
    pack: { title: entry.pack.title, updated: entry.pack.updated },
  };
}

function claimCard(claim: Claim, context: ViewContext): CardView | null {
  const { index } = context;
  const reports = claim.statements.flatMap((id) => {
    const statement = statementView(id, context);
    const stances = index.statements.get(id)?.entry.stances ?? [];
    const shown = stances.map(({ proposition, stance }) => ({
      proposition: index.propositions.get(proposition)?.entry.text ?? '',
      stance,
    }));
    return statement ? [{ statement, stances: shown }] : [];
  });
  const speaker = claim.speaker ?? reports[0]?.statement.actor.id;
  const pack =
    index.statements.get(claim.statements[0] ?? '')?.pack ?? index.actors.get(speaker ?? '')?.pack;
  if (!pack) return null;
  const touched = new Set(claim.statements);
  return {
    actor: speaker ? actorView(speaker, context) : undefined,
    reports,
    differences: differencesTouching(context, touched),
    positions: speaker ? positionsOf(speaker, context, touched) : [],
    why: { words: claim.evidence.words, rule: claim.evidence.rule, confidence: claim.confidence },
    pack: { title: pack.title, updated: pack.updated },
  };
}
