import type { Pack } from '../../../contract/pack.ts';
import { untaken } from '../../../data/kebab.ts';
import { type RelationEntry, relation, relationKind } from '../../../data/schema.ts';
import { shortName } from '../../../data/statement-id.ts';
import { type Answers, given } from './answers.ts';
import { idIn, oneOf } from './faults.ts';
import type { Form } from './form.ts';

/** What a relation is made of: two statements, how they stand to each other, and in what. */
export const relationForm: Form = {
  section: 'relations',
  options: {
    a: { type: 'string' },
    b: { type: 'string' },
    kind: { type: 'string' },
    proposition: { type: 'string' },
    'proposition-b': { type: 'string' },
    explanation: { type: 'string' },
    status: { type: 'string' },
    'resolved-by': { type: 'string' },
  },
  fields: [
    { flag: 'a', question: 'The earlier statement (id)' },
    { flag: 'b', question: 'The later statement (id)' },
    { flag: 'kind', question: `How they stand to each other (${relationKind.options.join(', ')})` },
    { flag: 'proposition', question: 'In what (id of a proposition)' },
    {
      flag: 'explanation',
      question: 'What exactly differs, in one or two neutral sentences that name both days',
    },
  ],
  faults: {
    a: idIn('statements'),
    b: idIn('statements'),
    kind: oneOf(relationKind.options),
    proposition: idIn('propositions'),
    'proposition-b': idIn('propositions'),
    status: oneOf(relation.shape.status.def.innerType.options),
    'resolved-by': idIn('events', 'statements'),
  },
  suggestId(answers, pack) {
    const taken = new Set(pack.relations.map(({ id }) => id));
    return nextNumber(answers, pack) ?? untaken(namedAfterSides(answers, pack), taken);
  },
  entry(id, answers): RelationEntry {
    return {
      id,
      kind: (answers.one('kind') ?? '') as RelationEntry['kind'],
      a: answers.one('a') ?? '',
      b: answers.one('b') ?? '',
      ...given({
        proposition: answers.one('proposition'),
        propositionB: answers.one('proposition-b'),
        explanation: answers.one('explanation'),
        status: answers.one('status') as RelationEntry['status'],
        resolvedBy: answers.one('resolved-by'),
      }),
    };
  },
};

/** Where relations of the kind are numbered, such as `c-046`, the next number. */
function nextNumber(answers: Answers, { relations }: Pack): string | undefined {
  const numbered = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const [, prefix, digits] = /^(.*-)(\d+)$/.exec(id) ?? [];
      return prefix === undefined || digits === undefined ? [] : [{ prefix, digits }];
    });
  const own = relations.filter(({ kind }) => kind === answers.one('kind')).map(({ id }) => id);
  const [model] = numbered(own);
  if (!model) return undefined;
  const alike = numbered(relations.map(({ id }) => id)).filter(
    ({ prefix }) => prefix === model.prefix,
  );
  const next = Math.max(...alike.map(({ digits }) => Number(digits))) + 1;
  return model.prefix + String(next).padStart(model.digits.length, '0');
}

/** Such as `kern-veldt-direct-denial`. */
function namedAfterSides(answers: Answers, { actors, statements }: Pack): string {
  const names = ['a', 'b'].flatMap((side) => {
    const said = statements.find(({ id }) => id === answers.one(side));
    const actor = actors.find(({ id }) => id === said?.actor);
    return actor ? shortName(actor) : [];
  });
  return [...new Set(names), answers.one('kind')].join('-');
}
