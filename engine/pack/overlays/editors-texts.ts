import type { TextSection } from '../../../contract/overlay.ts';
import type { Pack, Role } from '../../../contract/pack.ts';
import { roleInWords } from '../../present/role.ts';

/** A text of a pack in its editors' own words, as readers are shown it: what an overlay translates. */
export interface EditorsText {
  section: TextSection;
  id: string;
  /** Path inside the entry, such as `paraphrase` or `roles[0].former`. */
  field: string;
  text: string;
}

/** Everything in a pack that can be translated, in the order of the pack. */
export function editorsTexts(pack: Pack): EditorsText[] {
  const { title, description, coverage } = pack.pack;
  return [
    ...present('pack', pack.pack.id, {
      title,
      description,
      'coverage.covered': coverage?.covered,
      'coverage.notCovered': coverage?.notCovered,
    }),
    ...pack.topics.flatMap(({ id, label, description: words }) =>
      present('topics', id, { label, description: words }),
    ),
    ...pack.propositions.flatMap(({ id, text, question }) =>
      present('propositions', id, { text, question }),
    ),
    ...pack.actors.flatMap(({ id, name, roles }) =>
      present('actors', id, { name, ...Object.assign({}, ...roles.map(roleTexts)) }),
    ),
    ...pack.events.flatMap(({ id, name }) => present('events', id, { name })),
    ...pack.statements.flatMap(({ id, venue, paraphrase, note }) =>
      present('statements', id, { venue, paraphrase, note }),
    ),
    ...pack.relations.flatMap(({ id, explanation }) => present('relations', id, { explanation })),
  ];
}

/** The field of an overlay that translates a role. */
export function roleField(at: number, isFormer: boolean): string {
  return `roles[${at}].${isFormer ? 'former' : 'held'}`;
}

/** Nobody is shown as the former holder of what has no end. */
function roleTexts(role: Role, at: number): Record<string, string | undefined> {
  return {
    [roleField(at, false)]: roleInWords(role, false),
    [roleField(at, true)]: role.to && roleInWords(role, true),
  };
}

function present(
  section: TextSection,
  id: string,
  texts: Record<string, string | undefined>,
): EditorsText[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text ? [{ section, id, field, text }] : [],
  );
}
