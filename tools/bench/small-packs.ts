import type { ActorKind, Pack } from '../../contract/pack.ts';
import { parsePack } from '../../data/load-pack.ts';

/** What a benchmark fills a pack with; the pack's own checks fill in the rest. */
interface Entries {
  actors?: {
    id: string;
    name: string;
    kind?: ActorKind;
    aliases?: { text: string; lang?: string }[];
  }[];
  statements?: object[];
}

/** A pack for one benchmark, through the same checks as any. */
export function smallPack({ actors = [], statements = [] }: Entries): Pack {
  const info = { id: 'bench', title: 'Benchmark', languages: ['en'], maintainers: ['bench'] };
  const parsed = parsePack({ pack: info, actors, statements });
  if (parsed.ok) return parsed.pack;
  const [first] = parsed.problems;
  throw new Error(
    `The benchmark's pack does not load: ${first?.entry} ${first?.field} ${first?.message}`,
  );
}
