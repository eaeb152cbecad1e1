import type { VNode } from 'preact';
import { PAIR_SUBJECTS, type PairView } from '../../contract/dossier.ts';
import { ActorRole } from '../actor/actor-role.tsx';
import { Difference } from '../difference/difference.tsx';
import { FewPackWords, PackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';
import { CopyCitation } from './copy-citation.tsx';
import { Pager } from './pager.tsx';
import type { DossierControl } from './use-dossier.ts';

interface PairProps {
  pair: PairView;
  /** That is looked at. */
  day: string | undefined;
  control: DossierControl;
}

/** Two actors, question by question, both in time order, with what differs in one sentence. */
export function Pair({ pair, day, control }: PairProps): VNode {
  const { actors, subjects, packOf, slice } = pair;
  const { dossier } = words;
  const { filter } = control.address;
  return (
    <section class="pair">
      <div class="pair-actors">
        {actors.map((actor) => (
          <p key={actor.id}>
            <span class="name">{actor.name}</span>
            <ActorRole actor={actor} />
          </p>
        ))}
        <button
          type="button"
          class="text-button"
          onClick={() => control.go({ filter: { ...filter, actors: [] } })}
        >
          {dossier.otherPair}
        </button>
      </div>
      {subjects.length === 0 && <p class="note">{dossier.nothingShared}</p>}
      <Pager
        slice={slice}
        shown={subjects.length}
        size={PAIR_SUBJECTS}
        inWords={dossier.questionsShown}
        onGo={(row) => control.go({ row })}
      />
      {subjects.map((subject) => (
        <article key={subject.id} class="pair-subject">
          {subject.topic && (
            <p class="label data">
              <FewPackWords text={subject.topic} lang={subject.langs?.topic} />
            </p>
          )}
          <h2 class="question">
            <PackWords text={subject.question} lang={subject.langs?.question} />
          </h2>
          <Difference
            difference={subject}
            titled={false}
            under={(statement) => {
              const pack = packOf[statement.id];
              return pack ? <CopyCitation cited={{ statement, pack, day }} /> : null;
            }}
          />
        </article>
      ))}
    </section>
  );
}
