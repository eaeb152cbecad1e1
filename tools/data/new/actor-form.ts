import { dayMonthOrYear } from '../../../data/fields.ts';
import { kebab, untaken } from '../../../data/kebab.ts';
import { type ActorEntry, actor } from '../../../data/schema.ts';
import { given } from './answers.ts';
import { fits, idIn, oneOf } from './faults.ts';
import type { Form } from './form.ts';

const { kind, wikidata } = actor.shape;

/** What an actor is made of: the name, other forms of it, and a role. */
export const actorForm: Form = {
  section: 'actors',
  options: {
    name: { type: 'string' },
    kind: { type: 'string' },
    surname: { type: 'string' },
    alias: { type: 'string', multiple: true },
    role: { type: 'string' },
    organisation: { type: 'string' },
    country: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    'speaks-for': { type: 'string', multiple: true },
    camp: { type: 'string' },
    wikidata: { type: 'string' },
  },
  fields: [
    { flag: 'name', question: 'Full name' },
    {
      flag: 'role',
      question: 'Role, such as Minister',
      needed: (answers) =>
        ['organisation', 'country', 'from', 'to'].some((flag) => answers.has(flag)),
    },
  ],
  faults: {
    kind: oneOf(kind.def.innerType.options),
    from: fits(dayMonthOrYear),
    to: fits(dayMonthOrYear),
    'speaks-for': idIn('actors'),
    wikidata: fits(wikidata),
  },
  suggestId(answers, pack) {
    const id = kebab(answers.one('name') ?? '');
    return id === '' ? '' : untaken(id, new Set(pack.actors.map((one) => one.id)));
  },
  entry(id, answers): ActorEntry {
    const surname = answers.one('surname');
    const title = answers.one('role');
    const place = given({
      organisation: answers.one('organisation'),
      country: answers.one('country'),
      from: answers.one('from'),
      to: answers.one('to'),
    });
    return {
      id,
      kind: (answers.one('kind') ?? 'person') as NonNullable<ActorEntry['kind']>,
      name: answers.one('name') ?? '',
      ...given({
        aliases: [
          ...(surname === undefined ? [] : [{ text: surname, kind: 'surname' as const }]),
          ...answers.all('alias').map((text) => ({ text })),
        ],
        roles: title === undefined ? [] : [{ title, ...place }],
        speaksFor: [...answers.all('speaks-for')],
        camp: answers.one('camp'),
        wikidata: answers.one('wikidata'),
      }),
    };
  },
};
