import type { VNode } from 'preact';
import type { OptionsPort } from '../../contract/ports/options.ts';
import type { Settings } from '../../contract/settings.ts';
import { words } from '../strings.ts';
import { Section } from './section.tsx';
import { SubjectFinder } from './subject-finder.tsx';
import { UnmarkedEntry } from './unmarked-entry.tsx';
import { useAct } from './use-act.ts';

interface UnmarkedSectionProps {
  unmarked: Settings['unmarked'];
  port: OptionsPort;
}

/** Actors and topics that are never marked, and a field that finds more of them. */
export function UnmarkedSection({ unmarked, port }: UnmarkedSectionProps): VNode {
  const act = useAct();
  const { options } = words;
  const entries = (['actors', 'topics'] as const).flatMap((kind) =>
    unmarked[kind].map((id) => ({ kind, id })),
  );
  return (
    <Section title={options.unmarked} intro={options.unmarkedIntro} act={act}>
      {entries.length === 0 ? (
        <p class="note">{options.noUnmarked}</p>
      ) : (
        <ul class="lines">
          {entries.map(({ kind, id }) => (
            <UnmarkedEntry
              key={`${kind} ${id}`}
              kind={kind}
              id={id}
              port={port}
              onRemove={() => act.run(() => port.setUnmarked(kind, id, false))}
            />
          ))}
        </ul>
      )}
      <SubjectFinder
        port={port}
        isUnmarked={(kind, id) => unmarked[kind].includes(id)}
        onChoose={(kind, id) => act.run(() => port.setUnmarked(kind, id, true))}
      />
    </Section>
  );
}
