import { describe, expect, test } from 'vitest';
import { indexOf, named } from './fictional-pack.ts';

const QUORN = {
  id: 'quorn',
  name: 'Adam Quorn',
  bareSurname: 'allowed',
  aliases: [
    { text: 'Адам Кворн', lang: 'ru', kind: 'full' },
    { text: 'Кворн', lang: 'ru', kind: 'surname' },
    { text: 'Адам Кворн', lang: 'uk', kind: 'full' },
    { text: 'Кворн', lang: 'uk', kind: 'surname' },
  ],
  roles: [
    { title: 'Mayor', organisation: 'Port Velm', from: '2004', to: '2010' },
    { title: 'Chancellor', country: 'Velm', from: '2020-03-01' },
  ],
};
const SOAMES = { id: 'soames', name: 'Ben Soames', roles: [{ title: 'Envoy' }] };
const PACK = indexOf({
  pack: { id: 'namesakes', title: 'Namesakes', languages: ['en'] },
  actors: [QUORN, SOAMES],
});

function marked(texts: string | string[], lang: string, published = '2024-05-06'): string[] {
  return named(texts, { lang, published }, PACK).map(([words]) => words);
}

describe('a relative of the same name', () => {
  test.each([
    ['en', 'Adam Quorn Jr. spoke in Velm. Then Quorn said that he would sail.', ' Jr.'],
    ['en', 'Adam Quorn, Jr., spoke in Velm. Then Quorn said that he would sail.', ', Jr.,'],
    ['en', 'Adam Quorn Sr. spoke in Velm. Then Quorn said that he would sail.', ' Sr.'],
    [
      'en',
      'Adam Quorn the younger spoke in Velm. Then Quorn said that he would sail.',
      ' the younger',
    ],
    ['en', 'Adam Quorn III spoke in Velm. Then Quorn said that he would sail.', ' III'],
    ['en', 'There the elder Quorn spoke. Then Quorn said that he would sail.', 'the elder '],
    [
      'de',
      'Adam Quorn junior hat in Velm gesprochen. Dann sagte Quorn, dass er segelt.',
      ' junior',
    ],
    [
      'de',
      'Adam Quorn der Jüngere hat in Velm gesprochen. Dann sagte Quorn, dass er segelt.',
      ' der Jüngere',
    ],
    ['fr', 'Adam Quorn fils a parlé à Velm. Puis Quorn a dit que la mer est calme.', ' fils'],
    ['es', 'Adam Quorn hijo habló en Velm. Luego Quorn dijo que la mar está en calma.', ' hijo'],
    [
      'it',
      'Adam Quorn junior ha parlato a Velm. Poi Quorn ha detto che il mare è calmo.',
      ' junior',
    ],
    [
      'pl',
      'Adam Quorn junior mówił w Velm. Potem Quorn powiedział, że morze jest spokojne.',
      ' junior',
    ],
    [
      'ru',
      'Адам Кворн-младший выступил в порту. Потом Кворн сказал, что море спокойно.',
      '-младший',
    ],
    [
      'uk',
      'Адам Кворн-молодший виступив у порту. Потім Кворн сказав, що море спокійне.',
      '-молодший',
    ],
    ['tr', 'Adam Quorn Jr. limanda konuştu. Sonra Quorn denizin sakin olduğunu söyledi.', ' Jr.'],
  ])('%s: %s, but not without “%s”', (lang, text, sign) => {
    expect(marked(text, lang)).toEqual([]);
    expect(marked(text.replace(sign, ''), lang)).not.toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    [
      'the full name of the actor',
      ['Adam Quorn Jr. spoke.', 'Then came Adam Quorn.', 'It was Quorn who sang.'],
      ['Adam Quorn', 'Quorn'],
    ],
    [
      'a title of the actor',
      ['Adam Quorn Jr. spoke.', 'Then Chancellor Quorn left.', 'It was Quorn who sang.'],
      ['Quorn', 'Quorn'],
    ],
    ['a bare surname before', ['Quorn left.', 'Adam Quorn Jr. spoke.'], ['Quorn']],
    ['somebody’s younger aides', ['There the younger aides of Quorn sang.'], ['Quorn']],
  ])('%s', (_name, texts, expected) => {
    expect(marked(texts, 'en')).toEqual(expected);
  });

  test('where the phrase is a confusable of the pack', () => {
    const confusables = [{ text: 'Adam Quorn Jr.' }, { text: 'Quorn Jr.' }];
    const index = indexOf({
      pack: { id: 'namesakes', title: 'Namesakes', languages: ['en'] },
      actors: [{ ...QUORN, confusables }],
    });
    const texts = ['Adam Quorn Jr. spoke.', 'Then Quorn left.'];
    expect(named(texts, { lang: 'en' }, index)).toEqual([]);
  });
});

describe('somebody of another age', () => {
  test.each([
    [
      'en',
      'Adam Quorn, 14, from Velm, scored twice. Then Quorn said that he would play on.',
      ', 14,',
    ],
    ['en', 'Adam Quorn (14) scored twice. Then Quorn said that he would play on.', ' (14)'],
    [
      'en',
      'Adam Quorn, aged 14, scored twice. Then Quorn said that he would play on.',
      ', aged 14,',
    ],
    [
      'en',
      'There the 14-year-old left winger Adam Quorn scored twice and left.',
      '14-year-old left winger ',
    ],
    [
      'de',
      'Das ist Adam Quorn (14 Jahre) aus Velm. Dann sagte Quorn, dass er spielt.',
      ' (14 Jahre)',
    ],
    [
      'de',
      'Das ist der 14-jährige Adam Quorn aus Velm. Dann sagte Quorn, dass er spielt.',
      '14-jährige ',
    ],
    [
      'fr',
      'Adam Quorn, 14 ans, a marqué deux fois. Puis Quorn a dit que la mer est calme.',
      ', 14 ans,',
    ],
    [
      'es',
      'Adam Quorn, de 14 años, marcó dos goles. Luego Quorn dijo que la mar está en calma.',
      ', de 14 años,',
    ],
    [
      'it',
      'Adam Quorn, 14 anni, ha segnato. Poi Quorn ha detto che il mare è calmo.',
      ', 14 anni,',
    ],
    ['pl', 'To 14-letni Adam Quorn strzelił. Potem Quorn powiedział, że gra dalej.', '14-letni '],
    [
      'ru',
      'Тогда 14-летний Адам Кворн забил гол. Потом Кворн сказал, что играет дальше.',
      '14-летний ',
    ],
    ['uk', 'Тоді 14-річний Адам Кворн забив гол. Потім Кворн сказав, що грає далі.', '14-річний '],
    [
      'tr',
      'Adam Quorn, 14 yaşında, iki gol attı. Sonra Quorn denizin sakin olduğunu söyledi.',
      ', 14 yaşında,',
    ],
  ])('%s: %s, but not without “%s”', (lang, text, sign) => {
    expect(marked(text, lang)).toEqual([]);
    expect(marked(text.replace(sign, ''), lang)).not.toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ['an age that the actor may have', ['Adam Quorn, 58, from Velm, sang.'], ['Adam Quorn']],
    ['the youngest possible', ['Adam Quorn, 38, from Velm, sang.'], ['Adam Quorn']],
    ['too young for the first role', ['Adam Quorn, 37, from Velm, sang.'], []],
    [
      'another number behind the name',
      ['With Adam Quorn, 14 envoys sang.', 'Then Adam Quorn (14 votes) sang.'],
      ['Adam Quorn', 'Adam Quorn'],
    ],
    [
      'votes beside somebody else of the pack',
      ['Adam Quorn (14) and Ben Soames (23) sang.'],
      ['Adam Quorn', 'Ben Soames'],
    ],
    [
      'beside the actor with his office',
      ['Adam Quorn, aged 14, sang.', 'Chancellor Adam Quorn left.'],
      ['Adam Quorn'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(marked(texts, 'en')).toEqual(expected);
  });

  test('of an actor without dated roles nobody knows the age', () => {
    expect(marked('Ben Soames, 14, from Velm, sang.', 'en')).toEqual([]);
    expect(marked('Ben Soames, 19, from Velm, sang.', 'en')).toEqual(['Ben Soames']);
  });
});

describe('somebody of another trade', () => {
  test.each([
    [
      'en',
      'Adam Quorn, a watchmaker from Velm, won a cup. Then Quorn said that he would sail.',
      ', a watchmaker from Velm,',
    ],
    [
      'en',
      'Adam Quorn, the left-handed goalkeeper, won a cup. Then Quorn left.',
      ', the left-handed goalkeeper,',
    ],
    [
      'en',
      'In Velm the student Adam Quorn won a cup. Then Quorn said that he would sail.',
      'the student ',
    ],
    [
      'de',
      'Adam Quorn, ein Uhrmacher aus Velm, hat den Pokal. Dann sagte Quorn, dass er segelt.',
      ', ein Uhrmacher aus Velm,',
    ],
    [
      'de',
      'Das ist der Handballtorwart Adam Quorn aus Velm und nicht der Kanzler von dort.',
      'der Handballtorwart ',
    ],
    [
      'fr',
      'Adam Quorn, un horloger de Velm, a la coupe. Puis Quorn a dit que la mer est calme.',
      ', un horloger de Velm,',
    ],
    [
      'es',
      'Adam Quorn, un relojero de Velm, tiene la copa. Luego Quorn dijo que está en calma.',
      ', un relojero de Velm,',
    ],
    [
      'it',
      'Adam Quorn, un orologiaio di Velm, ha la coppa. Poi Quorn ha detto che è calmo.',
      ', un orologiaio di Velm,',
    ],
    [
      'pl',
      'Adam Quorn, zegarmistrz z Velm, ma puchar. Potem Quorn powiedział, że nie płynie.',
      ', zegarmistrz z Velm,',
    ],
    [
      'ru',
      'Адам Кворн, часовщик из порта, взял кубок. Потом Кворн сказал, что море спокойно.',
      ', часовщик из порта,',
    ],
    [
      'uk',
      'Адам Кворн, годинникар із порту, взяв кубок. Потім Кворн сказав, що море спокійне.',
      ', годинникар із порту,',
    ],
    [
      'tr',
      'Adam Quorn, limandan bir saatçi, kupayı aldı. Sonra Quorn denizin sakin olduğunu söyledi.',
      ', limandan bir saatçi,',
    ],
  ])('%s: %s, but not without “%s”', (lang, text, sign) => {
    expect(marked(text, lang)).toEqual([]);
    expect(marked(text.replace(sign, ''), lang)).not.toEqual([]);
  });

  test.each<[string, string[], number]>([
    ['an office of the actor', ['Adam Quorn, the chancellor of Velm, won a cup.'], 1],
    ['what he was', ['Adam Quorn, a former goalkeeper, won a cup.'], 1],
    ['what he learned', ['Adam Quorn, a watchmaker by trade, won a cup.'], 1],
    ['an office that he had', ['Adam Quorn, mayor of Port Velm, won a cup.'], 1],
    ['a word of another apposition', ['Adam Quorn, known to every student, won a cup.'], 1],
    ['his office elsewhere', ['Adam Quorn, a student, won.', 'The chancellor left.'], 1],
    ['somebody else of the pack', ['Adam Quorn, a student, won.', 'It was Ben Soames.'], 2],
  ])('is no sign: %s', (_name, texts, expected) => {
    expect(marked(texts, 'en')).toHaveLength(expected);
  });
});

describe('initials before a surname', () => {
  test.each<[string, string, string[]]>([
    ['of the given name', 'There A. Quorn met them.', ['A. Quorn']],
    ['with a second one', 'There A. V. Quorn met them.', ['A. V. Quorn']],
    ['without spaces', 'There A.V. Quorn met them.', ['A.V. Quorn']],
    ['of somebody else', 'There J. Quorn met them.', []],
    ['of somebody else, with a second one', 'There J. A. Quorn met them.', []],
    ['of a country', 'For the U.S. Quorn is a friend.', ['Quorn']],
  ])('%s', (_name, text, expected) => {
    expect(marked(text, 'en')).toEqual(expected);
  });
});
