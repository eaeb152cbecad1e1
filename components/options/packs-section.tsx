import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../strings.ts';
import { PackEntry } from './pack-entry.tsx';
import type { OptionsPort, PackSummary } from './port.ts';
import { Section } from './section.tsx';

/** What is known at all, as of when, and what is not. */
export function PacksSection({ port }: { port: OptionsPort }): VNode {
  const [packs, setPacks] = useState<PackSummary[]>();
  useEffect(() => {
    port.packs().then(setPacks, () => setPacks([]));
  }, [port]);
  return (
    <Section title={words.options.packs} intro={words.options.packsIntro}>
      {packs?.length === 0 && <p role="alert">{words.options.noPacks}</p>}
      {packs?.map((pack) => (
        <PackEntry key={pack.id} pack={pack} />
      ))}
    </Section>
  );
}
