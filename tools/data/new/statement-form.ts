import type { Pack, Source, Stance } from '../../../contract/pack.ts';
import { day, language, webAddress } from '../../../data/fields.ts';
import { type StatementEntry, sourceTier, stance, statement } from '../../../data/schema.ts';
import { statementId } from '../../../data/statement-id.ts';
import { type Answers, given } from './answers.ts';
import { fits, idIn, oneOf } from './faults.ts';
import type { Form } from './form.ts';

const { datePrecision, confidence } = statement.shape;

/** What a statement is made of: who, when, which words, and from where they are known. */
export const statementForm: Form = {
  section: 'statements',
  options: {
    actor: { type: 'string' },
    date: { type: 'string' },
    precision: { type: 'string' },
    venue: { type: 'string' },
    event: { type: 'string' },
    topic: { type: 'string' },
    quote: { type: 'string' },
    lang: { type: 'string' },
    original: { type: 'string' },
    'translation-by': { type: 'string' },
    'original-quote': { type: 'string' },
    'original-lang': { type: 'string' },
    'original-publisher': { type: 'string' },
    paraphrase: { type: 'string' },
    stance: { type: 'string', multiple: true },
    supports: { type: 'string', multiple: true },
    'source-url': { type: 'string' },
    publisher: { type: 'string' },
    published: { type: 'string' },
    title: { type: 'string' },
    tier: { type: 'string' },
    'copy-of': { type: 'string' },
    'reported-by': { type: 'string' },
    confidence: { type: 'string' },
    restates: { type: 'string', multiple: true },
    note: { type: 'string' },
  },
  fields: [
    { flag: 'actor', question: 'Who said it (id of an actor)' },
    { flag: 'date', question: 'On which day (YYYY-MM-DD)' },
    {
      flag: 'quote',
      question: 'The exact words (nothing where only a report of them is known)',
      needed: withoutWords,
      mayBeNone: true,
      missing: '--quote or --paraphrase',
    },
    {
      flag: 'lang',
      question: 'Language of the words (such as en)',
      needed: (answers) => answers.has('quote'),
    },
    {
      flag: 'original',
      question: 'Are these the words as spoken, and no translation (yes, no; nothing if unknown)',
      needed: (answers) => answers.has('quote'),
      optional: true,
    },
    {
      flag: 'original-quote',
      question: 'The words as spoken (nothing where they are not known)',
      needed: (answers) => answers.one('original') === 'no',
      optional: true,
    },
    {
      flag: 'original-lang',
      question: 'Language of the words as spoken (such as de)',
      needed: (answers) => answers.has('original-quote'),
    },
    {
      flag: 'original-publisher',
      question: 'Who published the words as spoken',
      needed: (answers) => answers.has('original-quote'),
    },
    {
      flag: 'paraphrase',
      question: 'What was said, in your own words',
      needed: withoutWords,
      missing: '--quote or --paraphrase',
    },
    {
      flag: 'reported-by',
      question: 'Who reported it',
      needed: (answers) => answers.has('paraphrase') && !answers.has('quote'),
    },
    {
      flag: 'stance',
      question: 'What it says of a proposition (such as p-ferry=affirms; nothing for none)',
      optional: true,
    },
    {
      flag: 'supports',
      question: 'The words of the quotation that carry this',
      needed: (answers) => answers.has('stance') && answers.has('quote'),
      optional: true,
    },
    { flag: 'source-url', question: 'Address of the source (https://…)' },
    { flag: 'publisher', question: 'Who published the source' },
    {
      flag: 'published',
      question: 'On which day it was published (YYYY-MM-DD)',
      needed: (answers) => !answers.has('note'),
      missing: '--published (or a --note on why the day is not known)',
    },
    {
      flag: 'tier',
      question: `How near it stands to the words (${sourceTier.options.join(', ')}; nothing if unknown)`,
      optional: true,
    },
    {
      flag: 'copy-of',
      question: 'Whose text it copies',
      needed: (answers) => answers.one('tier') === 'copy',
    },
  ],
  faults: {
    actor: idIn('actors'),
    date: fits(day),
    precision: oneOf(datePrecision.def.innerType.options),
    event: idIn('events'),
    topic: idIn('topics'),
    lang: fits(language),
    original: oneOf(['yes', 'no']),
    'original-lang': fits(language),
    stance: stanceFault,
    'source-url': fits(webAddress),
    published: fits(day),
    tier: oneOf(sourceTier.options),
    restates: idIn('statements'),
    confidence: oneOf(confidence.def.innerType.options),
  },
  suggestId(answers, pack) {
    const actor = pack.actors.find(({ id }) => id === answers.one('actor'));
    if (!actor) return '';
    const taken = new Set(pack.statements.map(({ id }) => id));
    const words = [answers.one('paraphrase'), answers.one('quote')].join(' ');
    return statementId(actor, answers.one('date') ?? '', words, taken);
  },
  entry(id, answers): StatementEntry {
    const by = answers.one('reported-by');
    return {
      id,
      actor: answers.one('actor') ?? '',
      ...given({
        date: answers.one('date'),
        datePrecision: answers.one('precision') as StatementEntry['datePrecision'],
        venue: answers.one('venue'),
        event: answers.one('event'),
        topic: answers.one('topic'),
        quote: quoteOf(answers),
        originalQuote: originalQuoteOf(answers),
        paraphrase: answers.one('paraphrase'),
        stances: answers.all('stance').map((text) => ({
          ...stanceOf(text),
          ...given({ supports: [...answers.all('supports')] }),
        })),
        confidence: answers.one('confidence') as StatementEntry['confidence'],
        restates: [...answers.all('restates')],
        note: answers.one('note'),
      }),
      sources: [
        given({
          url: answers.one('source-url'),
          publisher: answers.one('publisher'),
          published: answers.one('published'),
          title: answers.one('title'),
          tier: answers.one('tier') as Source['tier'],
          copyOf: answers.one('copy-of'),
        }),
      ],
      attribution: by === undefined ? { kind: 'direct' } : { kind: 'reported', by },
    };
  },
};

function quoteOf(answers: Answers): StatementEntry['quote'] {
  const text = answers.one('quote');
  if (text === undefined) return undefined;
  const original = answers.one('original');
  return {
    text,
    ...given({
      lang: answers.one('lang'),
      original: original === undefined ? undefined : original === 'yes',
      translationBy: answers.one('translation-by'),
    }),
  };
}

function originalQuoteOf(answers: Answers): StatementEntry['originalQuote'] {
  const text = answers.one('original-quote');
  if (text === undefined) return undefined;
  const known = {
    lang: answers.one('original-lang'),
    publisher: answers.one('original-publisher'),
  };
  return { text, ...given(known) };
}

function withoutWords(answers: Answers): boolean {
  return !answers.has('quote') && !answers.has('paraphrase');
}

/** Takes `p-ferry=affirms` apart. */
function stanceOf(text: string): { proposition: string; stance: Stance } {
  const at = text.lastIndexOf('=');
  return { proposition: text.slice(0, Math.max(at, 0)), stance: text.slice(at + 1) as Stance };
}

/** What is wrong with `p-ferry=affirms`, if anything. */
function stanceFault(text: string, pack: Pack): string | undefined {
  if (!text.includes('=')) return 'is not written like PROPOSITION=affirms.';
  const { proposition, stance: kind } = stanceOf(text);
  return idIn('propositions')(proposition, pack) ?? oneOf(stance.options)(kind, pack);
}
