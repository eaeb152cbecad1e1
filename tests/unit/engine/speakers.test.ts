import { describe, expect, test } from 'vitest';
import { blocksOf, read } from './fictional-pack.ts';

type Texts = Parameters<typeof blocksOf>[0];

/** Each quotation with its speaker's actor; `?` is a speaker nobody knows. */
function quoted(texts: string | Texts, lang = 'en'): string[] {
  const blocks = blocksOf(typeof texts === 'string' ? [texts] : texts);
  return read(blocks, { lang }).quotations.map(
    ({ block, start, end, speaker }) =>
      `${speaker?.actor ?? '?'}: ${blocks[block]?.text.slice(start, end)}`,
  );
}

const SAIL = 'We sail at dawn with everybody';

/** How the quotation of these words begins. */
const start = (speaker: string) => new RegExp(`^${RegExp.escape(speaker)}: ${SAIL}`);

describe('who is quoted', () => {
  test.each([
    ['the verb before', `Nora Kern said: “${SAIL}.”`, 'kern'],
    ['the verb behind', `“${SAIL},” Nora Kern said.`, 'kern'],
    ['the verb before its subject', `“${SAIL},” said Nora Kern.`, 'kern'],
    ['a title before the name', `“${SAIL},” said Lakeland President Nora Kern.`, 'kern'],
    ['words between name and verb', `“${SAIL},” Nora Kern also said on Monday.`, 'kern'],
    ['an apposition', `Nora Kern, the president of Lakeland, said: “${SAIL}.”`, 'kern'],
    ['a phrase in several words', `Nora Kern made clear: “${SAIL}.”`, 'kern'],
    ['according to', `“${SAIL}”, according to Nora Kern.`, 'kern'],
    ['according to, before', `According to Nora Kern, “${SAIL}”.`, 'kern'],
    ['a colon in front', `Nora Kern: “${SAIL}.”`, 'kern'],
    ['a passive', `“${SAIL}” was repeated by Nora Kern.`, 'kern'],
    ['a speaker nobody knows', `“${SAIL},” the harbour master said.`, '?'],
    ['a stranger beside an actor', `As Nora Kern listened, the cook said: “${SAIL}.”`, '?'],
    ['somebody’s envoy', `“${SAIL},” Nora Kern’s envoy said.`, '?'],
    ['somebody’s envoy, inverted', `“${SAIL},” said Nora Kern’s envoy.`, '?'],
    ['somebody spoken of', `About Nora Kern the cook said: “${SAIL}.”`, '?'],
  ])('%s', (_name, text, speaker) => {
    expect(quoted(text)).toEqual([expect.stringMatching(start(speaker))]);
  });

  test.each([
    ['de', `„${SAIL}“, sagte Nora Kern.`],
    ['de', `Nora Kern sagte: „${SAIL}.“`],
    ['de', `Laut Nora Kern ist „${SAIL}“ der Plan.`],
    ['fr', `« ${SAIL} », a déclaré hier la présidente Nora Kern dans le port.`],
    ['fr', `Selon Nora Kern, « ${SAIL} ».`],
    ['ru', `«${SAIL}», — сказал Павел Соранский.`],
    ['ru', `Павел Соранский заявил: «${SAIL}».`],
    ['ru', `По словам Павла Соранского, «${SAIL}».`],
    ['pl', `– ${SAIL} – powiedziała Nora Kern.`],
  ])('%s: %s', (lang, text) => {
    for (const quotation of quoted(text, lang))
      expect(quotation).toMatch(/^(kern|soransky): .*We sail/);
    expect(quoted(text, lang)).not.toEqual([]);
  });

  test.each([
    ['tr', `Anton Halm'ın gelmesi ise Nora Kern'e göre "${SAIL}" demek.`, 'kern'],
    ['tr', `Nora Kern, Anton Halm'ın geldiğini söyledi: "${SAIL}".`, 'kern'],
    ['tr', `Anton Halm ile konuşan Nora Kern "${SAIL}" dedi.`, 'kern'],
    ['tr', `Nora Kern, "${SAIL}" sözleriyle limanın altını çizdi.`, 'kern'],
    ['pl', `Nora Kern przybyła. – ${SAIL} – powiedziała dziennikarzom.`, 'kern'],
    [
      'uk',
      `«${SAIL}», – написав 3 вересня в мережі Х міністр закордонних справ Anton Halm.`,
      'halm',
    ],
    ['uk', `Якщо Anton Halm готовий, «${SAIL}», сказав господар палацу.`, '?'],
    ['es', `Nora Kern llegó. «${SAIL}», ha recalcado.`, 'kern'],
    ['it', `Nora Kern è arrivata. «${SAIL}», ha ribattuto.`, 'kern'],
    ['fr', `« ${SAIL} », a fait savoir Nora Kern.`, 'kern'],
    ['pl', `„${SAIL}”, odparła Nora Kern.`, 'kern'],
    ['ru', `«${SAIL}», — парировал Павел Соранский.`, 'soransky'],
    ['uk', `«${SAIL}», – прокоментував Anton Halm.`, 'halm'],
  ])('%s, in other forms: %s', (lang, text, speaker) => {
    expect(quoted(text, lang).at(-1)).toMatch(new RegExp(`^${RegExp.escape(speaker)}: .*${SAIL}`));
  });

  test.each([
    ['in one sentence', 'We sail at dawn,” said Nora Kern, “and nobody stays behind.'],
    ['over two sentences', 'We sail at dawn,” said Nora Kern on Monday. “Nobody stays behind.'],
  ])('a quotation in two parts is one quotation: %s', (_name, words) => {
    expect(quoted(`“${words}”`)).toEqual([`kern: ${words}`]);
  });

  test('quotations of two sentences of the article are two quotations', () => {
    const text =
      '“We sail at dawn,” said Nora Kern. The crew slept. “Nobody stays behind,” she said.';
    expect(quoted(text)).toEqual(['kern: We sail at dawn,', 'kern: Nobody stays behind,']);
  });

  test('what is said inside somebody’s report is the outer speaker’s', () => {
    expect(quoted('Nora Kern said that Halm had said: “We sail.”')).toEqual([
      'kern: Halm had said: “We sail',
    ]);
  });

  test.each([
    ['without a verb', 'A banner hangs over the “island of a thousand winds” today.'],
    [
      'behind an adjective made of a verb',
      'The so-called “island of a thousand winds” lies far away.',
    ],
    ['behind the name of a reader', `A letter to Nora Kern: “${SAIL}.”`],
  ])('words between marks are nobody’s %s', (_name, text) => {
    expect(quoted(text)).toEqual([]);
  });
});

describe('who speaks on', () => {
  test.each<[string, Texts, string]>([
    ['a pronoun', [`Nora Kern came late. “${SAIL},” she said.`], 'kern'],
    ['a pronoun in the next paragraph', ['Nora Kern came late.', `“${SAIL},” she said.`], 'kern'],
    ['a pronoun of another gender', [`Anton Halm came late. “${SAIL},” she said.`], '?'],
    [
      'a pronoun for a stranger',
      [`Nora Kern met Paul Reed. Paul Reed came late. “${SAIL},” he said.`],
      '?',
    ],
    ['an office', [`Nora Kern came late. “${SAIL},” the president said.`], 'kern'],
    ['a description', [`Nora Kern came late. “${SAIL},” the Lakeland leader said.`], 'kern'],
    [
      'a sentence of its own behind a report',
      [`Nora Kern said that all was ready. “${SAIL}.”`],
      'kern',
    ],
    ['a colon in the sentence before', [`Nora Kern said the following: “${SAIL}.”`], 'kern'],
  ])('%s', (_name, texts, speaker) => {
    expect(quoted(texts).at(-1)).toMatch(start(speaker));
  });

  test('a quotation over two blocks keeps its speaker', () => {
    expect(quoted([`Nora Kern said: “${SAIL}.`, '“Nobody stays behind in the harbour.”'])).toEqual([
      `kern: ${SAIL}.`,
      'kern: Nobody stays behind in the harbour.',
    ]);
  });

  test('a quotation over two blocks keeps its speaker beside somebody else', () => {
    const second = '“Nobody stays,” as Anton Halm listened to the speech in the old harbour.';
    expect(quoted([`Nora Kern said: “${SAIL}.`, second]).at(-1)).toBe('kern: Nobody stays,');
    expect(quoted([`Nora Kern said: “${SAIL}.”`, second]).at(-1)).toBe('halm: Nobody stays,');
  });

  test('a quotation that was closed does not speak on over a heading', () => {
    const heading = { text: 'Weather', kind: 'heading' } as const;
    expect(quoted([`Nora Kern said: “${SAIL}.”`, heading, '“Rain falls on all of us.”'])).toEqual([
      `kern: ${SAIL}.`,
    ]);
  });

  test.each([
    ['es', 'Un vecino dijo que no lo creía.', '?'],
    ['es', 'La pescadora dijo que no lo creía.', '?'],
    ['es', 'El martes dijo que no lo creía.', 'kern'],
    ['es', 'Lo dijo: no habrá barco.', 'kern'],
    ['it', 'Un cuoco ha detto che la barca era piccola.', '?'],
    ['tr', 'Bir balıkçı havanın soğuk olduğunu söyledi.', '?'],
    ['tr', 'Havanın soğuk olduğunu söyledi.', 'kern'],
  ])('in %s, “%s” is said by %s', (lang, sentence, speaker) => {
    const before = { es: 'dijo', it: 'ha detto', tr: 'söyledi' }[lang];
    const said = quoted([`“${SAIL}”, ${before} Nora Kern. ${sentence}`], lang);
    const last = said.slice(1).map((line) => line.split(':')[0]);
    expect(last.length === 0 ? '?' : last.at(-1)).toBe(speaker);
  });

  test('“wollte” tells what somebody wanted, not what somebody said they would', () => {
    const said = (verb: string) =>
      quoted(`Nora Kern sagte, das Boot fahre ab. Eine Köchin ${verb} nichts essen.`, 'de');
    expect(said('wollte')).toHaveLength(1);
    expect(said('wolle')).toHaveLength(2);
  });

  test('what stands outside the article is not read', () => {
    const teaser = { text: `Nora Kern said: “${SAIL}.”`, region: 'outside' } as const;
    expect(quoted(['The harbour is calm.', teaser])).toEqual([]);
  });
});

describe('how words are reported', () => {
  test.each([
    ['direct', `Nora Kern said: “${SAIL}.”`],
    ['mixed', 'Nora Kern said that the boat “sails at dawn” with all islanders on board.'],
    ['indirect', 'Nora Kern said that the boat sails at dawn.'],
  ])('%s', (kind, text) => {
    expect(read(text).quotations.map((quotation) => quotation.kind)).toEqual([kind]);
  });

  test('the speaker’s place is the name or the pronoun', () => {
    const text = `Nora Kern came late. “${SAIL},” she said.`;
    const speaker = read(text).quotations[0]?.speaker;
    expect(text.slice(speaker?.start, speaker?.end)).toBe('she');
  });

  test.each([
    ['what nobody says', 'Nora Kern may say that the boat sails at dawn.'],
    ['what somebody wants to say', 'Nora Kern hopes.'],
  ])('%s is no quotation', (_name, text) => {
    expect(read(text).quotations).toEqual([]);
  });
});
