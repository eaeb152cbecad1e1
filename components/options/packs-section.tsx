import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PackList } from '../../contract/installed-packs.ts';
import type { OptionsPort } from '../../contract/ports/options.ts';
import { words } from '../strings.ts';
import { AddPack } from './add-pack.tsx';
import { PackEntry } from './pack-entry.tsx';
import { Section } from './section.tsx';
import { UnusablePackEntry } from './unusable-pack-entry.tsx';
import { useAct } from './use-act.ts';

/** What is known at all, as of when, and what is not; which of it is used. */
export function PacksSection({ port }: { port: OptionsPort }): VNode {
  const act = useAct();
  const [list, setList] = useState<PackList>();
  const load = useCallback(
    () =>
      port.packs().then(setList, () => {
        setList({ packs: [], unusable: [], store: 'closed' });
      }),
    [port],
  );
  useEffect(() => {
    void load();
  }, [load, words.lang]);
  const change = (make: () => Promise<void>, done: string) =>
    act.run(async () => {
      await make();
      await load();
    }, done);
  const { options } = words;
  return (
    <Section title={options.packs} intro={options.packsIntro} act={act}>
      {list?.packs.length === 0 && <p role="alert">{options.noPacks}</p>}
      {list && list.store !== 'open' && (
        <p class="said said-problem" role="alert">
          {options.packStore[list.store]}
        </p>
      )}
      {list?.packs.map((pack) => (
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
      {list?.unusable.map((pack) => (
        <UnusablePackEntry
          key={`unusable ${pack.id}`}
          pack={pack}
          onRemove={() => change(() => port.removePack(pack.id), options.packRemoved(pack.title))}
        />
      ))}
      <AddPack port={port} onAdded={load} />
    </Section>
  );
}
