import { describe, expect, test } from 'vitest';
import { indexOf, named } from './fictional-pack.ts';

const PACK = { pack: { id: 'names', title: 'Names', languages: ['en'] } };
/** Sentences by which a page shows its language. */
const SMALL_WORDS: Record<string, string> = {
  pl: 'To jest tak, jak było, ale nie wiadomo, co z tego dla nich będzie po tym roku.',
  cs: 'To je tak, jak bylo, ale není jasné, co se z toho pro ně po tom stane.',
  sl: 'To je tako, kot je bilo, a ni še jasno, kaj bo iz tega za njih po tem letu.',
  ru: 'Это так, как было, но не ясно, что из этого для них будет после этого года.',
  uk: 'Це так, як було, але не ясно, що з цього для них буде після цього року.',
  bg: 'Това е така, както беше, но не е ясно какво ще има от него за тях след това.',
  fi: 'Se on niin kuin se oli, mutta ei ole selvää, mitä siitä on heille tai jos se olisi.',
  hu: 'Ez az, ami volt, de nem világos, hogy mi lesz ebből még nekik, és az is, hogy csak egy.',
  sv: 'Det är som det var, men det är inte klart vad som ska bli av det för dem efter året.',
  lt: 'Tai yra taip, kaip buvo, bet dar nėra aišku, kas iš to jai ar jam bus po šių metų.',
  lv: 'Tas ir tā, kā bija, bet vēl nav skaidrs, kas no tā būs pēc šī gada, un kas vai kā.',
  et: 'See on nii, nagu oli, aga ei ole selge, mis sellest on, kui see juba on pärast seda.',
  en: 'That is as it was, but it is not clear what will come of it for them after that year.',
  de: 'Das ist so, wie es war, aber es ist nicht klar, was daraus für sie nach dem Jahr wird.',
};

/** Words of a page of a language that name the actors of a pack. */
function marked(lang: string, actors: object[], ...texts: string[]): string[] {
  const blocks = [SMALL_WORDS[lang] ?? '', ...texts];
  return named(blocks, { lang }, indexOf({ ...PACK, actors })).map(([words]) => words);
}

const actor = (name: string, rest: object = {}) => ({ id: 'x', name, ...rest });

describe('names in their cases', () => {
  test.each([
    ['pl', 'Dorian Kwarc', 'Nie było Doriana Kwarca.', 'Doriana Kwarca'],
    ['pl', 'Dorian Kwarc', 'Był z Dorianem Kwarcem.', 'Dorianem Kwarcem'],
    ['pl', 'Lena Brzuda', 'Dał to Lenie Brzudzie.', 'Lenie Brzudzie'],
    ['pl', 'Lena Moralska', 'Nie było Leny Moralskiej.', 'Leny Moralskiej'],
    ['pl', 'Dorian Moralski', 'Nie było Doriana Moralskiego.', 'Doriana Moralskiego'],
    ['pl', 'Dorian Kwarek', 'Nie było Doriana Kwarka.', 'Doriana Kwarka'],
    ['pl', 'Jules Quore', 'Nie było Jules’a Quore’a.', 'Jules’a Quore’a'],
    ['cs', 'Dorian Kvaráček', 'Bez Doriana Kvaráčka nic.', 'Doriana Kvaráčka'],
    ['cs', 'Dorian Kvarný', 'Bez Doriana Kvarného nic.', 'Doriana Kvarného'],
    ['cs', 'Dorian Kvarula', 'O Dorianu Kvarulovi nic.', 'Dorianu Kvarulovi'],
    ['cs', 'Mary Quorn', 'Bez Mary Quornové nic.', 'Mary Quornové'],
    ['sl', 'Dorian Kvorn', 'Brez Doriana Kvorna nič.', 'Doriana Kvorna'],
    ['sl', 'Dorian Kvorn', 'To je Dorian Kvornov predlog.', 'Dorian Kvornov'],
    ['ru', 'Дориан Кворн', 'Без Дориана Кворна никак.', 'Дориана Кворна'],
    ['ru', 'Лена Кворская', 'Без Лены Кворской никак.', 'Лены Кворской'],
    ['ru', 'Дориан Кворский', 'Без Дориана Кворского никак.', 'Дориана Кворского'],
    ['uk', 'Доріан Кворнюк', 'Він дав це Доріанові Кворнюку.', 'Доріанові Кворнюку'],
    ['uk', 'Лена Кворська', 'Без Лени Кворської ніяк.', 'Лени Кворської'],
    ['fi', 'Dorian Quorn', 'Se on Dorian Quornin laiva.', 'Dorian Quornin'],
    ['hu', 'Dorian Quorn', 'Ez Dorian Quornnak jó.', 'Dorian Quornnak'],
    ['hu', 'Dorian Quorn', 'Ez Dorian Quornnal van.', 'Dorian Quornnal'],
    ['hu', 'Dorián Kvorn', 'Ezt Kvorn Doriánnak mondta.', 'Kvorn Doriánnak'],
    ['et', 'Dorian Quorn', 'See on Dorian Quorni paat.', 'Dorian Quorni'],
    ['et', 'Dorian Kvoras', 'See on Dorian Kvorase paat.', 'Dorian Kvorase'],
    ['lt', 'Dorian Torvald', 'Tai sakė Dorianas Torvaldas.', 'Dorianas Torvaldas'],
    ['lt', 'Dorian Torvald', 'Tai yra Doriano Torvaldo laivas.', 'Doriano Torvaldo'],
    ['lv', 'Dorian Kvorensky', 'To sacīja Dorians Kvorenskis.', 'Dorians Kvorenskis'],
    ['lv', 'Dorian Torvald', 'Tas ir Doriana Torvalda kuģis.', 'Doriana Torvalda'],
    ['sv', 'Dorian Quorn', 'Det var Dorian Quorns båt.', 'Dorian Quorns'],
    ['ru', 'Lena von der Torn', 'Это было без Лены фон дер Торн.', 'Лены фон дер Торн'],
  ])('%s: %s: %s', (lang, name, text, expected) => {
    expect(marked(lang, [actor(name)], text)).toEqual([expected]);
  });

  test.each([
    ['a name that only a woman bears, of a man', 'cs', 'Mark Quorn', 'Bez Mark Quornové nic.'],
    ['a woman of the same surname', 'pl', 'Dorian Moralski', 'Nie było Lidii Moralskiej.'],
    ['another surname on the same stem', 'pl', 'Dorian Kwarc', 'Nie było Doriana Kwarcowicza.'],
    ['an ordinary word', 'pl', 'Mara Kreta', 'Mara Kretem nie jest.'],
    ['an English page', 'en', 'Dorian Kwarc', 'The boat of Doriana Kwarca left.'],
    ['a German page', 'de', 'Dorian Kwarc', 'Das Boot von Doriana Kwarca fuhr ab.'],
  ])('not %s', (_name, lang, name, text) => {
    expect(marked(lang, [actor(name)], text)).toEqual([]);
  });

  test.each([
    ['pl', ['Dorian Kwarc', 'Kwarca']],
    ['de', ['Dorian Kwarc']],
  ])('a case that the pack gives for Polish, on a page in %s', (lang, expected) => {
    const aliases = [{ text: 'Kwarca', lang: 'pl', kind: 'inflection' }];
    const actors = [actor('Dorian Kwarc', { aliases })];
    expect(marked(lang, actors, 'Dorian Kwarc.', 'Kwarca.')).toEqual(expected);
  });

  test('a page says its language by its words', () => {
    const text = `${SMALL_WORDS.pl} Nie było Doriana Kwarca.`;
    const index = indexOf({ ...PACK, actors: [actor('Dorian Kwarc')] });
    expect(named(text, { lang: 'en' }, index)).toEqual([['Doriana Kwarca', 'x']]);
    const english = `${SMALL_WORDS.en} No Doriana Kwarca here.`;
    expect(named(english, { lang: 'pl' }, index)).toEqual([]);
  });
});

describe('names in the other script and in other spellings', () => {
  test.each([
    ['ru', 'Dorian Corleys', 'Без Дориана Корлиса никак.', 'Дориана Корлиса'],
    ['ru', 'George Halmond', 'Был Джордж Халмонд.', 'Джордж Халмонд'],
    ['ru', 'Michel Dubornier', 'Был Мишель Дюборнье.', 'Мишель Дюборнье'],
    ['uk', 'Dorian Dombrovskyi', 'Без Доріана Домбровського ніяк.', 'Доріана Домбровського'],
    ['bg', 'Nigel Farbage', 'Това е Найджъл Фарбидж.', 'Найджъл Фарбидж'],
    ['pl', 'Доріан Домбровський', 'Nie było Doriana Dombrowskiego.', 'Doriana Dombrowskiego'],
    ['pl', 'Dorian Shevchukov', 'Nie było Doriana Szewczukowa.', 'Doriana Szewczukowa'],
    ['ru', 'Dorian Corleys', 'Был Дориан Иванович Корлис.', 'Дориан Иванович Корлис'],
  ])('%s: %s: %s', (lang, name, text, expected) => {
    expect(marked(lang, [actor(name)], text)).toEqual([expected]);
  });

  test.each([
    ['another given name', 'ru', 'Dorian Corleys', 'Был Мартин Корлис.'],
    ['another surname', 'ru', 'Dorian Corleys', 'Был Дориан Кернер.'],
    ['a word that sounds a little alike', 'ru', 'Mario Draghun', 'Другие были там.'],
  ])('not %s', (_name, lang, name, text) => {
    expect(marked(lang, [actor(name)], text)).toEqual([]);
  });

  test('the surname alone, as the page spells it with the given name', () => {
    expect(
      marked('ru', [actor('Dorian Corleys')], 'Там Дориан Корлис.', 'У Корлиса есть паром.'),
    ).toEqual(['Дориан Корлис', 'Корлиса']);
    expect(marked('ru', [actor('Dorian Corleys')], 'У Корлиса есть паром.')).toEqual([]);
  });

  test('the closest of several spellings', () => {
    const actors = [
      { id: 'halm', name: 'Dorian Halmin' },
      { id: 'holm', name: 'Dorian Hulmin' },
    ];
    const index = indexOf({ ...PACK, actors });
    const text = `${SMALL_WORDS.ru} Был Дориан Халмин.`;
    expect(named(text, { lang: 'ru' }, index)).toEqual([['Дориан Халмин', 'halm']]);
  });
});

describe('a surname without the full name, on a page of a language that bends names', () => {
  test.each<[string, string, string[]]>([
    ['of one actor', 'Bez Kvarulovy lodi nic.', ['Kvarulovy']],
    ['behind another given name', 'Bez Petra Kvaruly nic.', []],
    ['that is an ordinary word too', 'Bez Kvaruly nic. Každá kvaruly má.', []],
    ['in capitals', 'KVARULA ODEŠEL', []],
  ])('%s', (_name, text, expected) => {
    expect(marked('cs', [actor('Dorian Kvarula')], text)).toEqual(expected);
  });

  test('that is the name of a country', () => {
    expect(marked('cs', [actor('Dorian Albánie')], 'Z Albánie nic.')).toEqual([]);
  });

  test('of two actors', () => {
    const actors = [actor('Dorian Kvarula'), { id: 'y', name: 'Mara Kvarula' }];
    expect(marked('cs', actors, 'Bez Kvaruly nic.')).toEqual([]);
  });
});

describe('names that lists give with the surname first', () => {
  test.each([
    ['Dombrova A. V.', ['Был Домброва А. В.', 'Там В. не было.']],
    ['Домброва Анна Федоровна', ['Там Домброва Анна Федоровна.', 'Федоровна молчала.']],
  ])('%s', (name, texts) => {
    expect(marked('ru', [actor(name)], ...texts).filter((one) => one.length < 10)).toEqual([]);
  });
});
