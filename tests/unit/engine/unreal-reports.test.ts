import { describe, expect, test } from 'vitest';
import { indexOf, PAGE, read } from './fictional-pack.ts';

const INDEX = indexOf({
  pack: { id: 'boat', title: 'Boat', languages: ['en'] },
  actors: [
    {
      id: 'kern',
      name: 'Nora Kern',
      aliases: [
        { text: 'Нора Керн', lang: 'ru', kind: 'full' },
        { text: 'Нора Керн', lang: 'uk', kind: 'full' },
      ],
    },
  ],
});

/** Whether words are given to the actor whom the rows are about. */
function speaks(text: string, lang: string): boolean {
  const { quotations } = read(text, { ...PAGE, lang }, INDEX);
  return quotations.some(({ speaker }) => speaker?.actor === 'kern');
}

/** A sentence, the words that make it unreal, and what stands there where it is not. */
type Row = [lang: string, text: string, sign: string, instead: string];

function pairs(rows: Row[]): void {
  test.each(rows)('%s: %s (with “%s”, not with “%s”)', (lang, text, sign, instead) => {
    expect(text).toContain(sign);
    expect(speaks(text, lang)).toBe(false);
    expect(speaks(text.replace(sign, instead), lang)).toBe(true);
  });
}

describe('a report is none: what it is called', () => {
  pairs([
    ['en', 'It is a myth that Nora Kern said that the boat sank.', 'myth', 'fact'],
    ['en', 'It is not true that Nora Kern said that the boat sank.', 'not true', 'true'],
    [
      'en',
      'A site falsely claims Nora Kern said that the boat sank.',
      'A site falsely claims',
      'Today',
    ],
    ['en', 'In a fake video Nora Kern says that the boat sank.', 'fake', 'new'],
    ['en', 'In a doctored clip from May, Nora Kern says that the boat sank.', 'doctored', 'long'],
    ['de', 'Es ist ein Märchen, dass Nora Kern sagte, das Boot sinke.', 'Märchen', 'Fakt'],
    ['fr', 'C’est un mythe que Nora Kern a dit que le bateau coule.', 'mythe', 'fait'],
    ['es', 'Es mentira que Nora Kern dijo que el barco se hunde.', 'mentira', 'verdad'],
    ['it', 'È una bufala che Nora Kern ha detto che la nave affonda.', 'bufala', 'certezza'],
    ['pl', 'To mit, że Nora Kern powiedziała, że statek tonie.', 'mit', 'fakt'],
    ['ru', 'Это миф, что Нора Керн сказала, что корабль тонет.', 'миф', 'факт'],
    ['uk', 'Це міф, що Нора Керн сказала, що корабель тоне.', 'міф', 'факт'],
  ]);
});

describe('a report is none: what the end of its sentence says', () => {
  pairs([
    ['en', 'The report that Nora Kern said the boat sank is false.', 'false', 'true'],
    ['en', 'That Nora Kern said the boat sank is not true.', 'not true', 'true'],
    ['de', 'Dass Nora Kern sagte, das Boot sinke, ist erfunden.', 'erfunden', 'bekannt'],
    ['fr', 'Que Nora Kern ait dit que le bateau coule est faux.', 'faux', 'vrai'],
    ['es', 'Que Nora Kern dijo que el barco se hunde es falso.', 'falso', 'cierto'],
    ['it', 'Che Nora Kern ha detto che la nave affonda è falso.', 'falso', 'vero'],
    ['pl', 'To, że Nora Kern powiedziała, że statek tonie, jest kłamstwem.', 'kłamstwem', 'faktem'],
    ['ru', 'То, что Нора Керн сказала, что корабль тонет, ложь.', 'ложь', 'факт'],
    ['uk', 'Те, що Нора Керн сказала, що корабель тоне, брехня.', 'брехня', 'факт'],
  ]);
});

describe('a report is none: nobody said it', () => {
  pairs([
    ['en', 'Nora Kern never said that the boat sank.', 'never', 'then'],
    ['en', 'Nora Kern did not say that the boat sank.', 'did not say', 'said'],
    ['en', 'Nora Kern didn’t say that the boat sank.', 'didn’t say', 'said'],
    ['en', 'Nobody claims Nora Kern said that the boat sank.', 'Nobody claims', 'Today'],
    ['en', 'Nora Kern denied having said that the boat sank.', 'denied having said', 'said'],
    [
      'en',
      'Nora Kern denies that she ever said that the boat sank.',
      'denies that she ever',
      'then',
    ],
    ['en', 'Nora Kern never said: “The boat of ours has sunk.”', 'never', 'then'],
    ['de', 'Nora Kern hat nie gesagt, dass das Boot sinkt.', 'nie', 'nun'],
    ['de', 'Nora Kern sagte nicht, dass das Boot sinkt.', 'sagte nicht', 'sagte'],
    [
      'de',
      'Nora Kern bestritt, gesagt zu haben, dass das Boot sinkt.',
      'bestritt, gesagt zu haben',
      'sagte',
    ],
    ['fr', 'Nora Kern n’a jamais dit que le bateau coule.', 'n’a jamais', 'a'],
    ['es', 'Nora Kern no dijo que el barco se hunde.', 'no dijo', 'dijo'],
    ['it', 'Nora Kern non ha mai detto che la nave affonda.', 'non ha mai', 'ha'],
    ['pl', 'Nora Kern nigdy nie powiedziała, że statek tonie.', 'nigdy nie ', ''],
    ['ru', 'Нора Керн так и не сказала, что корабль тонет.', 'так и не ', ''],
    ['uk', 'Нора Керн так і не сказала, що корабель тоне.', 'так і не ', ''],
  ]);

  test.each([
    ['who does not think so says so', 'Nora Kern does not think that the boat sank.'],
    ['who does not rule it out says so', 'Nora Kern did not rule out that the boat sank.'],
    ['who not only says so says so', 'Nora Kern not only said that the boat sank.'],
    ['who calls others’ words false says so', 'Nora Kern said that it was a myth and a lie.'],
    ['who speaks of lies says so', 'It is a lie that the boat sank, Nora Kern said.'],
  ])('%s', (_name, text) => {
    expect(speaks(text, 'en')).toBe(true);
  });
});

describe('a report is none: it is open whether anybody said it', () => {
  pairs([
    ['en', 'If only Nora Kern said that the boat sank!', 'If only', 'Only'],
    [
      'en',
      'Had Nora Kern said that the boat sank, nobody was there.',
      'Had Nora Kern',
      'Nora Kern',
    ],
    ['en', 'Nora Kern would say that the boat sank.', 'would say', 'says'],
    ['en', 'Nora Kern might as well have said that the boat sank.', 'might as well have ', ''],
    ['en', 'Did Nora Kern say that the boat sank?', 'Did Nora Kern say', 'So Nora Kern says'],
    ['de', 'Hätte Nora Kern gesagt, dass das Boot sinkt, wüssten es alle.', 'Hätte', 'Dann hat'],
    ['de', 'Nora Kern soll gesagt haben, dass das Boot sinkt.', 'soll gesagt haben', 'hat gesagt'],
    ['fr', 'Si Nora Kern a dit que le bateau coule, tout va mal.', 'Si', 'Hier'],
    ['fr', 'Nora Kern aurait dit que le bateau coule.', 'aurait', 'a'],
    ['es', 'Si Nora Kern dijo que el barco se hunde, todo va mal.', 'Si', 'Ayer'],
    ['es', 'Nora Kern habría dicho que el barco se hunde.', 'habría', 'ha'],
    ['it', 'Se Nora Kern ha detto che la nave affonda, va male.', 'Se', 'Ieri'],
    ['it', 'Nora Kern avrebbe detto che la nave affonda.', 'avrebbe', 'ha'],
    ['pl', 'Gdyby Nora Kern powiedziała, że statek tonie.', 'Gdyby', 'Wczoraj'],
    ['pl', 'Nora Kern rzekomo powiedziała, że statek tonie.', 'rzekomo ', ''],
    ['ru', 'Если Нора Керн сказала, что корабль тонет, всё плохо.', 'Если', 'Вчера'],
    ['ru', 'Нора Керн сказала бы, что корабль тонет.', ' бы', ''],
    ['uk', 'Якби Нора Керн сказала, що корабель тоне.', 'Якби', 'Вчора'],
    ['uk', 'Нора Керн нібито сказала, що корабель тоне.', 'нібито ', ''],
  ]);

  test('with an accent `si` is no condition', () => {
    expect(speaks('Sí dijo Nora Kern que el barco se hunde.', 'es')).toBe(true);
  });
});
