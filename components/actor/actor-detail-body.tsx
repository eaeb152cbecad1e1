import type { VNode } from 'preact';
import type { ActorDetail } from '../../contract/views.ts';
import { Difference } from '../difference/difference.tsx';
import { PackWords } from '../pack-words.tsx';
import type { ShowStatement } from '../show-on-page.tsx';
import { words } from '../strings.ts';
import { Positions } from './positions.tsx';

interface ActorDetailBodyProps {
  detail: ActorDetail;
  /** Id of a statement whose topic is unfolded from the start. */
  statement?: string | undefined;
  onOpenActor?: ((id: string) => void) | undefined;
  onShow?: ShowStatement | undefined;
}

/** Everything the packs hold of one actor: positions by topic, then where accounts differ. */
export function ActorDetailBody(props: ActorDetailBodyProps): VNode {
  const { detail, statement, onOpenActor, onShow } = props;
  const { actor, differences, positions } = detail;
  const unfolded = positions.find((topic) =>
    topic.statements.some(({ id }) => id === statement),
  )?.id;
  if (positions.length === 0 && differences.length === 0) {
    return <p class="note">{words.actor.noPositions(actor.name)}</p>;
  }
  return (
    <>
      {positions.length > 0 && (
        <section class="section">
          <h3 class="section-title">{words.actor.positions}</h3>
          <Positions
            topics={positions}
            unfolded={unfolded ?? (positions.length === 1 ? positions[0]?.id : undefined)}
            onShow={onShow}
          />
        </section>
      )}
      {differences.length > 0 && (
        <section class="section">
          <h3 class="section-title">{words.difference.heading}</h3>
          {differences.map((difference) => (
            <details key={difference.id} class="fold">
              <summary>
                <PackWords text={difference.question} lang={difference.langs?.question} />
              </summary>
              <Difference
                difference={difference}
                titled={false}
                onOpenActor={onOpenActor}
                onShow={onShow}
              />
            </details>
          ))}
        </section>
      )}
    </>
  );
}
