import type { VNode } from 'preact';
import type { PositionView, QuestionRow } from '../../contract/dossier.ts';
import { shortDate } from '../dates.ts';
import { words } from '../strings.ts';
import { lanesOf } from './lanes.ts';
import { StanceGlyph } from './stance-glyph.tsx';

/** Who stands where on a question: by the last stance of each, whoever took it first first. */
export function Glance({ row }: { row: QuestionRow }): VNode {
  const { positions, actors } = row;
  const last = ({ turns }: PositionView) => turns.at(-1)?.stance;
  const { dossier } = words;
  return (
    <>
      <dl class="glance">
        {lanesOf(positions.map(last)).map((lane) => (
          <div key={lane} class="glance-lane">
            <dt>
              <StanceGlyph stance={lane} /> {dossier.lanes[lane]}
            </dt>
            <dd>
              <ul>
                {positions
                  .filter((position) => (last(position) ?? 'beside') === lane)
                  .map((position) => (
                    <li key={position.actor.id} class="position-line">
                      <Position position={position} />
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {actors > positions.length && <p class="label">{dossier.more(actors - positions.length)}</p>}
    </>
  );
}

function Position({ position }: { position: PositionView }): VNode {
  const { actor, turns, presence } = position;
  const { dossier } = words;
  const now = turns.at(-1) ?? position;
  const earlier = turns.slice(0, -1);
  const day = shortDate(now.date, now.datePrecision) ?? dossier.noDate;
  return (
    <>
      <span class={`position position-${presence}`}>
        <span class="name">{actor.name}</span> <span class="position-day">{day}</span>
      </span>
      {earlier.map(({ stance, date, datePrecision }) => (
        <span key={date} class="position-before">
          {' '}
          {dossier.before(dossier.lanes[stance], shortDate(date, datePrecision) ?? dossier.noDate)}
        </span>
      ))}
      {presence === 'later-than-article' && (
        <span class="tag tag-later-than-article">{words.presence[presence]}</span>
      )}
    </>
  );
}
