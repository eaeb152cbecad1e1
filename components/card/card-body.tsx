import type { VNode } from 'preact';
import type { ActorView, CardView } from '../../contract/views.ts';
import { Positions } from '../actor/positions.tsx';
import { Difference } from '../difference/difference.tsx';
import { words } from '../strings.ts';
import { Reported } from './reported.tsx';
import { ScrollRegion } from './scroll-region.tsx';

interface CardBodyProps {
  view: CardView;
  subject: ActorView | undefined;
  onOpenActor: ((id: string) => void) | undefined;
}

/** What this sentence reports, where accounts differ, more positions. */
export function CardBody({ view, subject, onOpenActor }: CardBodyProps): VNode {
  const thisSentence = view.reports.map(({ id }) => id);
  const { differences, positions } = view;
  const hasMore = view.reports.length + differences.length > 0;
  const isEmpty = !hasMore && positions.length === 0;
  const onlyTopic = positions.length === 1 ? positions[0]?.id : undefined;
  return (
    <ScrollRegion>
      <Reported view={view} subject={subject} onOpenActor={onOpenActor} />
      {differences.length > 0 && (
        <section class="section">
          <h3 class="section-title">{words.difference.heading}</h3>
          {differences.map((difference) => (
            <Difference
              key={difference.id}
              difference={difference}
              titled
              thisSentence={thisSentence}
              onOpenActor={onOpenActor}
            />
          ))}
        </section>
      )}
      {positions.length > 0 && (
        <section class="section">
          <h3 class="section-title">
            {hasMore ? words.card.morePositions : words.actor.positions}
          </h3>
          <Positions topics={positions} unfolded={hasMore ? undefined : onlyTopic} />
        </section>
      )}
      {isEmpty && (
        <p class="note">{subject ? words.actor.noPositions(subject.name) : words.card.nothing}</p>
      )}
    </ScrollRegion>
  );
}
