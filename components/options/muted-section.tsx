import type { VNode } from 'preact';
import type { OptionsPort } from '../../contract/ports/options.ts';
import type { MutedMatch } from '../../contract/settings.ts';
import { words } from '../strings.ts';
import { MutedEntry } from './muted-entry.tsx';
import { Section } from './section.tsx';
import { useAct } from './use-act.ts';

interface MutedSectionProps {
  muted: MutedMatch[];
  port: OptionsPort;
}

/** Words the reader called a wrong match, to be taken back one by one. */
export function MutedSection({ muted, port }: MutedSectionProps): VNode {
  const act = useAct();
  return (
    <Section title={words.options.muted} intro={words.options.mutedIntro} act={act}>
      {muted.length === 0 ? (
        <p class="note">{words.options.noMuted}</p>
      ) : (
        <ul class="lines">
          {muted.map((match) => (
            <MutedEntry
              key={`${match.host} ${match.taken} ${match.text}`}
              match={match}
              nameOf={(taken) => port.nameOf(taken)}
              onRemove={() => act.run(() => port.unmute(match))}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
