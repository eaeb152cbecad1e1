import { describe, expect, test } from 'vitest';
import { blocksOf, indexOf, read } from './fictional-pack.ts';

const person = (id: string, name: string, ...roles: object[]) => ({ id, name, roles });
const since = '2022-03-01';

/** Invented people in the offices of states that exist, and in those of bodies between them. */
const OFFICES = indexOf({
  pack: { id: 'offices', title: 'Offices', updated: '2024-06-30', languages: ['en'] },
  actors: [
    person('ruprez', 'Ignat Zorn', { title: 'President', country: 'Russia', from: since }),
    person('rufm', 'Vadim Quell', {
      title: 'Foreign Minister',
      organisation: 'Russian Foreign Ministry',
      country: 'Russia',
      from: since,
    }),
    person('ruspeak', 'Lev Tarn', {
      title: 'Kremlin spokesman',
      organisation: 'Kremlin',
      country: 'Russia',
      from: since,
    }),
    person('ruaide', 'Gleb Ostin', {
      title: 'Kremlin aide for foreign policy',
      organisation: 'Kremlin',
      country: 'Russia',
      from: since,
    }),
    person('mfaspeak', 'Olga Brandt', {
      title: 'Spokeswoman',
      organisation: 'Russian Foreign Ministry',
      country: 'Russia',
      from: since,
    }),
    person(
      'usprez',
      'Walter Adler',
      { title: 'President', country: 'United States', from: '2023-01-20' },
      { title: 'Vice President', country: 'United States', from: '2015', to: '2019' },
    ),
    person('usold', 'Harold Pym', {
      title: 'President',
      country: 'United States',
      from: '2019-01-20',
      to: '2023-01-20',
    }),
    person('usveep', 'Dean Loft', {
      title: 'Vice President',
      country: 'United States',
      from: '2023-01-20',
    }),
    person('usfm', 'Nadia Reyes', {
      title: 'Secretary of State',
      organisation: 'U.S. Department of State',
      country: 'United States',
      from: since,
    }),
    person('usdef', 'Bruce Kolb', {
      title: 'Secretary of Defense',
      country: 'United States',
      from: since,
    }),
    person('usfin', 'Carl Munt', {
      title: 'Secretary of the Treasury',
      country: 'United States',
      from: since,
    }),
    person('usspeak', 'Tess Fenn', {
      title: 'White House Press Secretary',
      organisation: 'White House',
      country: 'United States',
      from: since,
    }),
    person('envoy1', 'Saul Weir', {
      title: 'Special Envoy',
      country: 'United States',
      from: since,
    }),
    person('envoy2', 'Hugo Darn', {
      title: 'Special Envoy',
      country: 'United States',
      from: since,
    }),
    person('plprem', 'Jan Zieba', { title: 'Prime Minister', country: 'Poland', from: since }),
    person('plfm', 'Marek Wron', { title: 'Foreign Minister', country: 'Poland', from: since }),
    person('dechan', 'Uwe Brandeis', { title: 'Chancellor', country: 'Germany', from: since }),
    person('dedef', 'Karl Lohse', { title: 'Defence Minister', country: 'Germany', from: since }),
    person('frprez', 'Luc Marchais', { title: 'President', country: 'France', from: since }),
    person('itprem', 'Maria Fierro', { title: 'Prime Minister', country: 'Italy', from: since }),
    person('trprez', 'Kemal Aras', { title: 'President', country: 'Türkiye', from: since }),
    person('uaprez', 'Taras Holub', { title: 'President', country: 'Ukraine', from: since }),
    person('uastaff', 'Petro Sych', {
      title: 'Head of the Office of the President',
      organisation: 'Office of the President of Ukraine',
      country: 'Ukraine',
      from: since,
    }),
    person('nato', 'Piet Voss', { title: 'Secretary General', organisation: 'NATO', from: since }),
    person('comm', 'Elsa Rehn', {
      title: 'President',
      organisation: 'European Commission',
      from: since,
    }),
    person('eufm', 'Liisa Tamm', {
      title: 'High Representative for Foreign Affairs',
      organisation: 'European Union',
      from: since,
    }),
    person('iaea', 'Tomas Rial', {
      title: 'Director General',
      organisation: 'International Atomic Energy Agency',
      from: since,
    }),
    person('itfm', 'Remo Galli', { title: 'Foreign Minister', country: 'Italy', from: since }),
    person('usamb', 'Ralph Quist', { title: 'Ambassador', country: 'United States', from: since }),
    {
      id: 'noroles',
      name: 'Otis Bram',
      aliases: [{ text: 'US President Otis Bram', kind: 'title' }],
    },
    { id: 'irmfa', kind: 'organisation', name: 'Iranian Foreign Ministry' },
    { id: 'rumfa', kind: 'organisation', name: 'Russian Foreign Ministry' },
    { id: 'palace', kind: 'office', name: 'Kremlin press service' },
  ],
});

/** Who is quoted last; `?` is a speaker nobody knows. */
function speaker(text: string, lang: string, published: string | undefined = '2024-05-10') {
  const { quotations } = read(blocksOf(text.split('\n')), { lang, published }, OFFICES);
  return quotations.at(-1)?.speaker?.actor ?? '?';
}

describe('an office, whose it is and the day tell who speaks, though no name does', () => {
  test.each([
    ['en', 'Russia’s top diplomat said: “We sail at dawn with all of them.”', 'rufm'],
    ['en', '“We sail at dawn,” the US secretary of state said.', 'usfm'],
    ['en', '“We sail at dawn,” the Treasury secretary said.', 'usfin'],
    ['en', '“We sail at dawn,” the Pentagon chief said.', 'usdef'],
    ['en', '“We sail at dawn,” the US vice president said.', 'usveep'],
    ['en', '“We sail at dawn,” Warsaw’s prime minister said.', 'plprem'],
    ['en', '“We sail at dawn,” the Kremlin spokesman said.', 'ruspeak'],
    ['en', '“We sail at dawn,” the White House press secretary said.', 'usspeak'],
    ['en', '“We sail at dawn,” a spokesman said.', '?'],
    ['en', '“We sail at dawn,” the U.S. president said.', 'usprez'],
    ['en', '“We sail at dawn,” the president of Ukraine said.', 'uaprez'],
    ['en', '“We sail at dawn,” the Nato chief said.', 'nato'],
    ['en', '“We sail at dawn,” the European Commission president said.', 'comm'],
    ['en', '“We sail at dawn,” the EU’s foreign policy chief said.', 'eufm'],
    ['en', '“We sail at dawn,” the IAEA chief said.', 'iaea'],
    ['en', '“We sail at dawn,” the Russian foreign ministry spokeswoman said.', 'mfaspeak'],
    ['en', '“We sail at dawn,” the Kremlin’s foreign-policy aide said.', 'ruaide'],
    ['en', '“We sail at dawn,” the man in the Kremlin said.', 'ruprez'],
    ['de', '„Wir fahren bei Sonnenaufgang los“, sagte der Kremlchef.', 'ruprez'],
    ['de', '„Wir fahren bei Sonnenaufgang los“, sagte der US-Präsident.', 'usprez'],
    ['de', '„Wir fahren bei Sonnenaufgang los“, sagte Russlands Außenminister.', 'rufm'],
    ['de', '„Wir fahren bei Sonnenaufgang los“, sagte der Nato-Generalsekretär.', 'nato'],
    ['de', '„Wir fahren bei Sonnenaufgang los“, sagte die EU-Außenbeauftragte.', 'eufm'],
    ['de', '„Wir fahren bei Sonnenaufgang los“, sagte der Élysée-Chef.', 'frprez'],
    [
      'fr',
      '« Nous partons à l’aube avec tous », a déclaré le chef de la diplomatie russe.',
      'rufm',
    ],
    [
      'fr',
      '« Nous partons à l’aube avec tous », a déclaré le ministre russe des Affaires étrangères.',
      'rufm',
    ],
    [
      'fr',
      '« Nous partons à l’aube avec tous », a déclaré la présidente de la Commission.',
      'comm',
    ],
    [
      'fr',
      '« Nous partons à l’aube avec tous », a déclaré le secrétaire général de l’Otan.',
      'nato',
    ],
    ['fr', '« Nous partons à l’aube avec tous », a déclaré le chancelier allemand.', 'dechan'],
    ['es', '«Zarpamos al alba con todos», dijo el canciller ruso.', 'rufm'],
    ['es', '«Zarpamos al alba con todos», dijo el canciller alemán.', 'dechan'],
    ['es', '«Zarpamos al alba con todos», dijo el secretario de Estado de Estados Unidos.', 'usfm'],
    ['es', '«Zarpamos al alba con todos», dijo el portavoz del Kremlin.', 'ruspeak'],
    ['it', '«Salpiamo all’alba con tutti», ha detto la presidente del Consiglio.', 'itprem'],
    ['it', '«Salpiamo all’alba con tutti», ha detto il capo del Pentagono.', 'usdef'],
    ['it', '«Salpiamo all’alba con tutti», ha detto il ministro degli Esteri russo.', 'rufm'],
    ['pl', '„Wypływamy o świcie ze wszystkimi”, powiedział szef rosyjskiej dyplomacji.', 'rufm'],
    ['pl', '„Wypływamy o świcie ze wszystkimi”, powiedział szef polskiego MSZ.', 'plfm'],
    ['pl', '„Wypływamy o świcie ze wszystkimi”, powiedział sekretarz stanu USA.', 'usfm'],
    ['pl', '„Wypływamy o świcie ze wszystkimi”, powiedział rzecznik Kremla.', 'ruspeak'],
    ['ru', '«Мы отплываем на рассвете все», — заявил глава МИД РФ.', 'rufm'],
    ['ru', '«Мы отплываем на рассвете все», — заявил госсекретарь.', 'usfm'],
    [
      'ru',
      'Ignat Zorn тут. На заседании правительства российский лидер заявил: «Мы отплываем все».',
      'ruprez',
    ],
    ['ru', '«Мы отплываем на рассвете все», — заявил пресс-секретарь Белого дома.', 'usspeak'],
    ['ru', '«Мы отплываем на рассвете все», — заявил генсек НАТО.', 'nato'],
    ['ru', '«Мы отплываем на рассвете все», — заявила глава Еврокомиссии.', 'comm'],
    ['uk', '«Ми відпливаємо на світанку всі», — заявив віцепрезидент США.', 'usveep'],
    ['uk', '«Ми відпливаємо на світанку всі», — заявив очільник МЗС Росії.', 'rufm'],
    ['uk', '«Ми відпливаємо на світанку всі», — заявив керівник Офісу президента.', 'uastaff'],
    ['tr', '"Şafakta hep birlikte denize açılıyoruz" dedi Rusya Dışişleri Bakanı.', 'rufm'],
    ['tr', '"Şafakta hep birlikte denize açılıyoruz" dedi ABD Başkanı.', 'usprez'],
    ['tr', '"Şafakta hep birlikte denize açılıyoruz" dedi NATO Genel Sekreteri.', 'nato'],
  ])('%s: %s', (lang, text, expected) => {
    expect(speaker(text, lang)).toBe(expected);
  });
});

describe('nobody speaks for somebody else’s office', () => {
  test.each([
    ['a deputy', 'en', '“We sail at dawn,” Russia’s deputy foreign minister said.'],
    ['a predecessor', 'en', '“We sail at dawn,” the former US president said.'],
    ['a candidate', 'en', '“We sail at dawn,” the US vice president-elect said.'],
    ['a club', 'en', 'Ignat Zorn came. “We sail at dawn,” the president of Quay Club said.'],
    ['an office of one state', 'en', '“We sail at dawn,” the Polish secretary of state said.'],
    ['one of many ambassadors', 'en', '“We sail at dawn,” the US ambassador said.'],
    [
      'a name beside',
      'en',
      '“We sail at dawn,” said Russia’s foreign minister, Piet Voss, on Monday.',
    ],
    ['several', 'en', 'Vadim Quell came. “We sail at dawn,” said the ministers.'],
    [
      'the first',
      'fr',
      'Jan Zieba dort. « Nous partons à l’aube avec tous », a déclaré le premier.',
    ],
    ['whoever is asked', 'ru', 'Президента России спросили: «Мы отплываем на рассвете все?»'],
    ['another country', 'en', '“We sail at dawn,” the Danish foreign minister said.'],
    ['a country nobody knows', 'en', '“We sail at dawn,” the president of Kenya said.'],
    ['another state of the name', 'en', '“We sail at dawn,” the Vatican secretary of state said.'],
    ['one of several', 'en', '“We sail at dawn,” a Russian foreign minister said.'],
    ['an office that many hold', 'en', '“We sail at dawn,” the US special envoy said.'],
    ['an office alone', 'en', '“We sail at dawn,” the foreign minister said.'],
    [
      'a stranger behind the title',
      'en',
      '“We sail at dawn,” said Polish Prime Minister Bogdan Rzepa.',
    ],
    [
      'a stranger behind a comma',
      'en',
      '“We sail at dawn,” said Poland’s prime minister, Peter Rzepa, on Monday.',
    ],
    ['a counterpart', 'en', 'Vadim Quell smiled. “We sail at dawn,” his Polish counterpart said.'],
    ['a guest', 'en', 'Vadim Quell smiled. “We sail at dawn,” his guest said.'],
    ['a man with something of the seat', 'en', '“We sail at dawn,” the Kremlin’s man said.'],
    [
      'a deputy',
      'de',
      '„Wir fahren bei Sonnenaufgang los“, sagte der stellvertretende russische Außenminister.',
    ],
    ['a predecessor', 'de', '„Wir fahren bei Sonnenaufgang los“, sagte der frühere US-Präsident.'],
    [
      'a stranger',
      'de',
      '„Wir fahren bei Sonnenaufgang los“, sagte der polnische Premier Bogdan Rzepa.',
    ],
    [
      'a predecessor',
      'fr',
      '« Nous partons à l’aube avec tous », a déclaré l’ancien président américain.',
    ],
    [
      'a country nobody knows',
      'fr',
      'Ignat Zorn dort. « Nous partons à l’aube avec tous », a déclaré le président kényan.',
    ],
    [
      'a predecessor',
      'es',
      '«Zarpamos al alba con todos», dijo el ex presidente de Estados Unidos.',
    ],
    ['another country', 'it', '«Salpiamo all’alba con tutti», ha detto il premier spagnolo.'],
    ['a predecessor', 'pl', '„Wypływamy o świcie ze wszystkimi”, powiedział były premier Polski.'],
    ['a deputy', 'ru', '«Мы отплываем на рассвете все», — заявил заместитель главы МИД РФ.'],
    ['a predecessor', 'uk', '«Ми відпливаємо на світанку всі», — заявив колишній президент США.'],
    ['a predecessor', 'tr', '"Şafakta hep birlikte denize açılıyoruz" dedi ABD eski başkanı.'],
  ])('%s, %s: %s', (_name, lang, text) => {
    expect(speaker(text, lang)).toBe('?');
  });

  test.each([
    ['the holder of the day', '2022-05-10', 'usold'],
    ['after the term', '2023-05-10', 'usprez'],
    ['of a page without a day', undefined, '?'],
    ['long after the packs were brought up to date', '2027-05-10', '?'],
  ])('%s', (_name, published, expected) => {
    const { quotations } = read(
      blocksOf(['“We sail at dawn,” the American president said.']),
      { lang: 'en', published },
      OFFICES,
    );
    expect(quotations.at(-1)?.speaker?.actor ?? '?').toBe(expected);
  });
});

describe('an office without a country is of those named so far', () => {
  test.each([
    [
      'the only one',
      'en',
      'Ignat Zorn came. Vadim Quell slept. “We sail at dawn,” the president said.',
      'ruprez',
    ],
    [
      'the last spoken of',
      'en',
      'Ignat Zorn met Walter Adler. Adler smiled. “We sail at dawn,” the president said.',
      'usprez',
    ],
    ['nobody named later', 'en', '“We sail at dawn,” the president said.\nIgnat Zorn slept.', '?'],
    [
      'described before',
      'en',
      'The German chancellor came.\nNobody slept.\n“We sail at dawn,” the chancellor said.',
      'dechan',
    ],
    [
      'not beside a stranger of the office',
      'en',
      'Jan Zieba met the Danish prime minister in Oslo.\nVadim Quell slept.\n“We sail at dawn,” the prime minister said.',
      '?',
    ],
    [
      'not in another’s capital',
      'en',
      'Ignat Zorn slept. In Kyiv the president said: “We sail at dawn with all.”',
      '?',
    ],
    [
      'a woman',
      'it',
      'Ignat Zorn vede Jan Zieba e Maria Fierro. «Salpiamo all’alba», ha detto la premier.',
      'itprem',
    ],
  ])('%s', (_name, lang, text, expected) => {
    expect(speaker(text, lang)).toBe(expected);
  });
});

describe('a role in somebody’s service', () => {
  test.each([
    ['en', 'Jan Zieba smiled. “We sail at dawn,” his foreign minister said.', 'plfm'],
    ['en', 'Maria Fierro smiled. “We sail at dawn,” her foreign minister said.', 'itfm'],
    ['en', 'Maria Fierro smiled. “We sail at dawn,” his foreign minister said.', '?'],
    ['en', 'Nadia Reyes smiled. “We sail at dawn,” her defence secretary said.', '?'],
    ['en', 'Ignat Zorn slept. “We sail at dawn,” Zorn’s bearded spokesman said.', 'ruspeak'],
    ['en', 'Vadim Quell slept. “We sail at dawn,” his spokeswoman said.', 'mfaspeak'],
    ['en', 'Vadim Quell slept. “We sail at dawn,” his prime minister said.', '?'],
    ['en', 'It came from Italy. “We sail at dawn,” its prime minister said.', 'itprem'],
    ['en', 'Saul Weir smiled. “We sail at dawn,” said the US president’s envoy.', 'envoy1'],
    [
      'en',
      'Ignat Zorn met Saul Weir and Hugo Darn. “We sail at dawn,” the US president’s envoy said.',
      '?',
    ],
    ['en', 'Ignat Zorn smiled. “We sail at dawn,” his president said.', '?'],
    [
      'de',
      'Jan Zieba schwieg. „Wir fahren bei Sonnenaufgang los“, sagte sein Außenminister.',
      'plfm',
    ],
    [
      'fr',
      'Ignat Zorn dort. « Nous partons à l’aube avec tous », a déclaré son porte-parole.',
      'ruspeak',
    ],
    ['es', 'Ignat Zorn calla. «Zarpamos al alba con todos», dijo el portavoz de Zorn.', 'ruspeak'],
    [
      'pl',
      'Jan Zieba milczał. „Wypływamy o świcie ze wszystkimi”, powiedział jego minister spraw zagranicznych.',
      'plfm',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(speaker(text, lang)).toBe(expected);
  });
});

describe('somebody of a country, and institutions', () => {
  test.each([
    ['en', 'Luc Marchais came. “We sail at dawn,” the Frenchman said.', 'frprez'],
    [
      'en',
      'Ignat Zorn met Walter Adler and Nadia Reyes. “We sail at dawn,” the American said.',
      '?',
    ],
    ['en', 'Luc Marchais came. “We sail at dawn,” the French side said.', '?'],
    ['es', 'Ignat Zorn calla. «Zarpamos al alba con todos», dijo el ruso Pavel Tormo.', '?'],
    [
      'en',
      'Piet Voss came after Ignat Zorn. The Russian state fell. “We sail at dawn,” he said.',
      '?',
    ],
    [
      'en',
      'Luc Marchais slept. Then came the kick: the Frenchman was “not ready to sail at dawn”.',
      '?',
    ],
    ['en', 'The Kremlin was calm: “We sail at dawn with all of them.”', '?'],
    ['en', '“We sail at dawn,” the Frenchman said.', '?'],
    [
      'de',
      'Piet Voss und Taras Holub kamen. „Wir fahren bei Sonnenaufgang los“, sagte der Ukrainer.',
      'uaprez',
    ],
    ['de', '„Wir fahren bei Sonnenaufgang los“, sagte das Außenministerium in Teheran.', 'irmfa'],
    ['ru', '«Мы отплываем на рассвете все», — заявил МИД Ирана.', 'irmfa'],
    ['en', 'Tehran said: “We sail at dawn with all of them.”', 'irmfa'],
    ['en', 'Moscow said: “We sail at dawn with all of them.”', '?'],
  ])('%s: %s', (lang, text, expected) => {
    expect(speaker(text, lang)).toBe(expected);
  });

  test('no description is marked as a name', () => {
    const text = '“We sail at dawn,” Russia’s top diplomat said. His spokeswoman agreed.';
    expect(read(text, { lang: 'en', published: '2024-05-10' }, OFFICES).mentions).toEqual([]);
  });
});

describe('a pronoun behind a description is whoever it describes, known or not', () => {
  test.each([
    [
      'en',
      'Piet Voss came. Germany’s defence minister was blunt: the boats, he said, would “sail at dawn with all”.',
      'dedef',
    ],
    [
      'en',
      'Taras Holub slept. In a talk the Danish prime minister was calm, but he declared that all was lost. “We sail at dawn,” he said.',
      '?',
    ],
    [
      'de',
      'Uwe Brandeis kam. Ob der Mann im Kreml sich das am Ende auch traue, wisse niemand, Geduld bleibe nötig.',
      '?',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(speaker(text, lang)).toBe(expected);
  });
});
