import { describe, expect, test } from 'vitest';
import type { Overlay } from '../../../contract/overlay.ts';
import type { Pack } from '../../../contract/pack.ts';
import { canonicalText } from '../../../data/canonical.ts';
import { checkPack } from '../../../data/check/check-pack.ts';
import { translationFigures } from '../../../data/coverage/translations.ts';
import { changelog } from '../../../data/diff/changelog.ts';
import { packDiff } from '../../../data/diff/pack-diff.ts';
import { parsePack } from '../../../data/load-pack.ts';
import { overlayLanguage } from '../../../data/overlays/languages/index.ts';
import { packHash } from '../../../data/pack-hash.ts';
import { entryOf, samplePack } from './sample-pack.ts';
import { overlay, translatedPack, translationOf } from './translated-pack.ts';

function findings(change: (pack: Pack) => void, file = 'lake/locales/uk.json') {
  const value = translatedPack();
  change(value);
  return checkPack({
    files: [],
    value,
    fileOf: (section, index) => (section === 'locales' && index === 0 ? file : `${section}.json`),
  });
}

const AGREED = 'ada-20240506-ferry';
const paraphrase = (pack: Pack, lang = 'uk', id = AGREED) =>
  translationOf(pack, lang, 'statements', id, 'paraphrase');

/** Puts other words into the Ukrainian paraphrase. */
const put = (from: string | RegExp, to: string, lang?: string, id?: string) => (pack: Pack) => {
  const translation = paraphrase(pack, lang, id);
  const text = translation.text.replace(from, to);
  if (text === translation.text) throw new Error(`"${from}" is not in the text`);
  translation.text = text;
};

describe('the checker', () => {
  test('has nothing to say of a sound translation', () => {
    expect(findings(() => {})).toEqual([]);
  });

  const broken: [string, (pack: Pack) => void, RegExp][] = [
    ['a number left out', put('12 000 ', ''), /lacks the number 12000/],
    ['another number', put('12 000', '13 000'), /lacks the number 12000|has a number .* 13000/],
    ['a number added', put('три роки', '3 роки і 4 місяці'), /has a number .*, 4$/],
    ['another day', put('6 травня', '7 травня'), /lacks the number 6|has a number .*, 7$/],
    ['another month', put('травня', 'червня'), /does not name the month of May|names червень/],
    ['a name left out', put('Керн', 'Вона'), /does not name Ada Kern/],
    ['another name', put('Керн', 'Вельдт'), /does not name Ada Kern/],
    [
      'quoted words translated',
      put('“no more than a sketch”', '«не більш як ескіз»', 'uk', 'bo-20240507-ferry'),
      /changes the quoted words “no more than a sketch”/,
    ],
    ['a verdict', put('сказала', 'нібито сказала'), /judges with the word "нібито"/],
    ['a verdict of another kind', put('сказала', 'стверджувала'), /judges with .*"стверджувала"/],
    [
      'the text as it is',
      (pack) => {
        paraphrase(pack).text = entryOf(pack.statements, AGREED).paraphrase ?? '';
      },
      /is not translated/,
    ],
    [
      'mostly Latin letters',
      (pack) => {
        paraphrase(pack).text =
          'Керн said that the ferry line was agreed on 6 травня 2024 and that 12,000 people had waited.';
      },
      /is not translated/,
    ],
    [
      'half of it',
      (pack) => {
        paraphrase(pack).text = 'Керн: 6 травня 2024, 12 000.';
      },
      /is too short/,
    ],
    [
      'three times as much',
      (pack) => {
        paraphrase(pack).text += ` ${'Усі на пірсі плескали в долоні. '.repeat(5)}`;
      },
      /is too long/,
    ],
    ['English words in German', put('gewartet hätten', 'which had waited', 'de'), /English words/],
    ['a verdict in German', put('sagte', 'behauptete', 'de'), /judges with the word "behauptete"/],
    [
      'a name that nobody has',
      (pack) => {
        const actor = entryOf(entryOf(pack.locales, 'uk').actors, 'ada-kern');
        actor.name = { ...actor.name, text: 'Оля Браво' } as typeof actor.name;
      },
      /is neither an alias of Ada Kern/,
    ],
  ];
  test.each(broken)('fails on %s', (_name, change, message) => {
    const found = findings(change);
    expect(found.map(({ level }) => level)).toContain('error');
    for (const finding of found) {
      expect(finding).toMatchObject({
        file: expect.stringMatching(/locales/),
        entry: expect.stringMatching(/^(?:uk|de)$/),
        field: expect.stringMatching(/^(?:statements|actors) \S+ (?:paraphrase|name)$/),
      });
      expect(finding.message).toMatch(message);
    }
  });

  test.each([
    ['digits for a number in words', put('три роки', '3 роки')],
    ['thousands in words', put('12 000', '12 тисяч')],
    ['an inflected name', put('Керн сказала', 'За словами Адою Керном сказаного')],
    ['a name with a long ending behind an apostrophe', put('Kern sagte', "Kern'dendi es", 'de')],
    ['a name in a compound', put('Kern sagte', 'Das Kern-Veldt-Treffen sagte', 'de')],
  ])('takes %s', (_name, change) => {
    expect(findings(change)).toEqual([]);
  });

  test('takes quoted words as they are published in the language', () => {
    const found = findings((pack) => {
      entryOf(pack.statements, 'bo-20240507-ferry').quoteVariants = [
        { text: 'Це не більш як ескіз, сказав він', lang: 'uk', publisher: 'Озерна пошта' },
      ];
      put('“no more than a sketch”', '«не більш як ескіз»', 'uk', 'bo-20240507-ferry')(pack);
    });
    expect(found).toEqual([]);
  });

  test('doubts a translation that no longer says no, and one that names somebody else too', () => {
    const silent = findings(put('її не підписано', 'її підписано', 'uk', 'bo-20240507-ferry'));
    expect(silent).toMatchObject([{ level: 'warning', message: /says nowhere no/ }].map(matching));
    const named = findings((pack) => {
      entryOf(pack.actors, 'bo-veldt').aliases = [{ text: 'Вельдт', lang: 'uk', kind: 'surname' }];
      put('чекали', 'і Вельдт чекали')(pack);
    });
    expect(named).toMatchObject([{ level: 'warning', message: /names Bo Veldt/ }].map(matching));
    const namesake = findings((pack) => {
      const veldt = entryOf(pack.actors, 'bo-veldt');
      veldt.aliases = [{ text: 'Вельдт', lang: 'uk', kind: 'surname' }];
      veldt.confusables = [{ text: 'Адам Вельдт', what: 'brother' }];
      put('чекали', 'і Адам Вельдт чекали')(pack);
    });
    expect(namesake).toEqual([]);
  });

  test('tells of a text that has changed since, and does not hold its translation to it', () => {
    const found = findings((pack) => {
      entryOf(pack.statements, AGREED).paraphrase = 'Kern said that 9 ferries were ordered.';
    });
    expect(found.map(({ level, entry, message }) => [level, entry, message])).toEqual([
      ['warning', 'uk', 'translates a text that has changed since'],
      ['warning', 'de', 'translates a text that has changed since'],
    ]);
  });

  test('wants a file to be named after its language', () => {
    expect(findings(() => {}, 'lake/locales/ua.json')).toMatchObject([
      { level: 'error', entry: 'uk', field: 'id' },
    ]);
  });
});

function matching({ level, message }: { level: string; message: RegExp }) {
  return { level, message: expect.stringMatching(message) };
}

describe('loading', () => {
  const problems = (change: (overlay: Overlay, pack: Pack) => void) => {
    const pack = translatedPack();
    change(entryOf(pack.locales, 'uk'), pack);
    const parsed = parsePack(pack);
    return parsed.ok ? [] : parsed.problems;
  };

  test.each<[string, (overlay: Overlay, pack: Pack) => void, string, RegExp]>([
    [
      'an id that is not in the pack',
      ({ topics }) => {
        topics.push({ id: 'bridge', label: { text: 'Міст', of: '00000000000' } });
      },
      'topics bridge label',
      /not in the pack/,
    ],
    [
      'a text that the entry has not',
      ({ topics }) => {
        Object.assign(topics[0] ?? {}, { description: { text: 'Опис', of: '00000000000' } });
      },
      'topics ferry description',
      /not in the pack/,
    ],
    [
      'a role that the actor has not',
      ({ actors }) => {
        actors[0]?.roles.push({ at: 7, held: { text: 'Посол', of: '00000000000' } });
      },
      'actors ada-kern roles[7].held',
      /not in the pack/,
    ],
    [
      'an entry translated twice',
      ({ topics }) => {
        topics.push(...topics);
      },
      'topics ferry label',
      /translated twice/,
    ],
    [
      'a field that nobody knows',
      ({ statements }) => {
        Object.assign(statements[0] ?? {}, { quote: { text: 'Ні', of: '00000000000' } });
      },
      `statements ${AGREED}.quote`,
      /not a field that packs have/,
    ],
    [
      'a hash that is none',
      ({ statements }) => {
        Object.assign(statements[0]?.paraphrase ?? {}, { of: 'yesterday' });
      },
      `statements ${AGREED} paraphrase.of`,
      /not the hash/,
    ],
    [
      'an empty translation',
      ({ statements }) => {
        Object.assign(statements[0]?.paraphrase ?? {}, { text: ' ' });
      },
      `statements ${AGREED} paraphrase.text`,
      /is empty/,
    ],
    [
      'the language of the pack itself',
      (_, { pack }) => {
        pack.languages = ['uk'];
      },
      'id',
      /the pack's own words/,
    ],
  ])('refuses %s and names it', (_name, change, field, message) => {
    expect(problems(change)).toMatchObject([
      { entry: 'uk', field, message: expect.stringMatching(message) },
    ]);
  });

  test('a pack with overlays in one file is what it was', () => {
    const pack = translatedPack();
    const read = parsePack(JSON.parse(canonicalText(pack, 'all')));
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && entryOf(read.pack.locales, 'uk')).toEqual(entryOf(pack.locales, 'uk'));
  });

  test('overlays count for the hash of a pack, and none counts for nothing', async () => {
    const { locales, ...before } = samplePack();
    expect(locales).toEqual([]);
    expect(await packHash(samplePack())).toBe(await packHash(before as Pack));
    const pack = translatedPack();
    const hash = await packHash(pack);
    paraphrase(pack).reviewed = true;
    expect(await packHash(pack)).not.toBe(hash);
  });
});

describe('words that judge', () => {
  const judged = (lang: string, text: string) =>
    overlayLanguage(lang)?.verdicts.flatMap(([words]) => words.exec(text)?.[0] ?? []);

  test.each([
    ['uk', 'Режим Керн оголосив про це.', 'Режим тиші діяв до ранку.'],
    ['uk', 'Вона зізналася в цьому.', 'Вона визнала Лейкленд.'],
    ['de', 'Er räumte dies ein.', 'Er räumte das Haus; sie gab den Brief ab.'],
    ['de', 'Das sogenannte Abkommen', 'Das Abkommen, so genau es ist'],
    ['fr', 'Le régime de Kern a répondu.', 'Le régime des sanctions demeure.'],
    ['fr', 'Elle a reconnu que le pont était fermé, a-t-il avoué.', 'Elle a reconnu la ville.'],
    ['es', 'El régimen de Kern respondió.', 'El régimen de sanciones sigue.'],
    ['es', 'La supuesta carta', 'Supuso que la carta llegaría'],
    ['es', 'Los supuestos ataques', 'No actuar habría supuesto más bajas'],
    ['es', 'La carta supuestamente falta', 'Por supuesto que la carta llegó'],
    ['es', 'La carta engañosa', 'Kern la llamó un engaño'],
    ['es', 'Kern los engañó', 'Habló de engaños'],
    ['tr', 'Kern rejimi yanıt verdi.', 'Yaptırım rejimi sürüyor.'],
    ['tr', 'Bunu iddia etti.', 'Bunu yalanladı.'],
  ])('in %s: %s', (lang, judging, plain) => {
    expect(judged(lang, judging)).not.toEqual([]);
    expect(judged(lang, plain)).toEqual([]);
  });
});

test.each(['Kern bunu istemiyor.', 'Hat görüşülmeden açıldı.', 'Hat açılmamalı.', 'Hat açılmadı.'])(
  'in Turkish, this says no: %s',
  (text) => {
    const negation = overlayLanguage('tr')?.negation;
    expect(negation?.test(text)).toBe(true);
    expect(negation?.test('Kern hattı istiyor.')).toBe(false);
  },
);

test('a difference between two versions names the entry and what it says now', () => {
  const after = translatedPack();
  put('чекали', 'очікували')(after);
  after.locales.push(overlay(after, 'fr', { 'topics ferry label': 'Le ferry' }));
  const text = changelog(packDiff(translatedPack(), after));
  expect(text).toContain('Translations\n  Added fr (French)\n  Changed uk (Ukrainian)');
  expect(text).toMatch(/statements \(ada-20240506-ferry\), paraphrase, text: from “.*” to “.*”/);
});

test('the report counts what is translated, reviewed and stale', () => {
  const pack = translatedPack();
  paraphrase(pack).reviewed = true;
  entryOf(pack.statements, 'bo-20240507-ferry').paraphrase = 'Veldt said something else.';
  const figures = translationFigures(pack);
  expect(figures).toContainEqual({
    ...{ language: 'uk', field: 'statements paraphrase', texts: 3 },
    ...{ translated: 1, reviewed: 1, stale: 1 },
  });
  expect(figures).toContainEqual({
    ...{ language: 'de', field: 'actors roles', texts: 2 },
    ...{ translated: 1, reviewed: 0, stale: 0 },
  });
});
