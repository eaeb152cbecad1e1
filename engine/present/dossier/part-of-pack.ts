import type { Pack, PackInfo } from '../../../contract/pack.ts';
import type { Selection } from './selection.ts';

/** Id of what was chosen from several packs. */
const JOINED_ID = 'counterpoint-selection';

/** A selection as a pack of its own: its statements and all that they refer to. */
export function partOfPack({ context, statements, relations }: Selection): Pack {
  const { index } = context;
  const propositions = present(
    [
      ...statements.flatMap(({ stances }) => stances.map(({ proposition }) => proposition)),
      ...relations.flatMap(({ proposition, propositionB }) => [proposition, propositionB]),
    ],
    index.propositions,
  );
  return {
    pack: infoOf(new Set(statements.flatMap(({ id }) => index.statements.get(id)?.pack ?? []))),
    actors: present(
      statements.map(({ actor }) => actor),
      index.actors,
    ),
    topics: present(
      [...statements, ...propositions].map(({ topic }) => topic),
      index.topics,
    ),
    propositions,
    events: present(
      [...statements.map(({ event }) => event), ...relations.map(({ resolvedBy }) => resolvedBy)],
      index.events,
    ),
    statements: [...statements],
    relations: [...relations],
    locales: [],
  };
}

/** Each entry once, in the order of its first mention. */
function present<Entry>(
  ids: readonly (string | undefined)[],
  entries: ReadonlyMap<string, { entry: Entry }>,
): Entry[] {
  return [...new Set(ids)].flatMap((id) => (id && entries.get(id)?.entry) || []);
}

function infoOf(packs: ReadonlySet<PackInfo>): PackInfo {
  const [first, ...others] = packs;
  if (first && others.length === 0) return first;
  const all = [...packs];
  return {
    id: JOINED_ID,
    title: all.map(({ title, version }) => [title, version].filter(Boolean).join(' ')).join(' + '),
    languages: [...new Set(all.flatMap(({ languages }) => languages))],
    maintainers: [...new Set(all.flatMap(({ maintainers }) => maintainers))],
  };
}
