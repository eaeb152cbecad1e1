import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PackSummary } from '../../contract/installed-packs.ts';
import type { OptionsPort } from '../../contract/ports/options.ts';
import { words } from '../strings.ts';
import { AddPack } from './add-pack.tsx';
import { PackEntry } from './pack-entry.tsx';
import { Section } from './section.tsx';
import { useAct } from './use-act.ts';

/** What is known at all, as of when, and what is not; which of it is used. */
export function PacksSection({ port }: { port: OptionsPort }): VNode {
  const act = useAct();
  const [packs, setPacks] = useState<PackSummary[]>();
  const load = useCallback(
    () =>
      port.packs().then(setPacks, () => {
        setPacks([]);
      }),
    [port],
  );
  useEffect(() => {
    void load();
  }, [load]);
  const change = (make: () => Promise<void>, done: string) =>
    act.run(async () => {
      await make();
      await load();
    }, done);
  const { options } = words;
  return (
    <Section title={options.packs} intro={options.packsIntro} act={act}>
      {packs?.length === 0 && <p role="alert">{options.noPacks}</p>}
      {packs?.map((pack) => (
        <PackEntry
          key={pack.id}
          pack={pack}
          onUse={(isUsed) =>
            change(
              () => port.usePack(pack.id, isUsed),
              isUsed ? options.packOn(pack.title) : options.packOff(pack.title),
            )
          }
          onRemove={() => change(() => port.removePack(pack.id), options.packRemoved(pack.title))}
        />
      ))}
      <AddPack port={port} onAdded={load} />
    </Section>
  );
}
