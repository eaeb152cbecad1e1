import { describe, expect, test } from 'vitest';
import { respellings } from '../../../engine/pack/compile/romanise.ts';
import { indexOf, named } from './fictional-pack.ts';

/** The ways in which a language spells a name. */
function spelt(name: string, lang: string): string[] {
  return respellings(name.split(' '))
    .filter((one) => one.lang === lang)
    .map(({ words }) => words.join(' '));
}

describe('spellings of one name in other languages', () => {
  test.each([
    ['volodymyr zorenskyy', 'de', 'wolodymyr sorenskyj'],
    ['volodymyr zorenskyy', 'fr', 'volodymyr zorensky'],
    ['volodymyr zorenskyy', 'es', 'volodimir zorenski'],
    ['volodymyr zorenskyy', 'it', 'volodymyr zorenskyj'],
    ['andrii zormak', 'de', 'andrij sormak'],
    ['maria khamova', 'de', 'maria chamowa'],
    ['yuri mutin', 'de', 'juri mutin'],
    ['yuri mutin', 'fr', 'iouri moutine'],
    ['yuri mutin', 'it', 'jurij mutin'],
    ['sergei khamshukov', 'de', 'sergei chamschukow'],
    ['sergei khamshukov', 'fr', 'serguei khamchoukov'],
    ['sergei khamshukov', 'es', 'serguei jamshukov'],
    ['sergei lavtov', 'es', 'serguei lavtov'],
    ['yuri mushtin', 'tr', 'yuriy mustin'],
    ['yuri mushtin', 'tr', 'yuri mustin'],
    ['sergei khamshukov', 'tr', 'sergey hamsukov'],
    ['дмитрии хамшуков', 'de', 'dmitri chamschukow'],
    ['володимир зоренськии', 'de', 'wolodymyr sorenskyj'],
  ])('%s in %s: %s', (name, lang, expected) => {
    expect(spelt(name, lang)).toContain(expected);
  });

  test.each(['mara quorn', 'boris quornson', 'zorensky', 'anton halm'])('none of %s', (name) => {
    expect(respellings(name.split(' '))).toEqual([]);
  });

  const PACK = {
    pack: { id: 'names', title: 'Names', languages: ['en'] },
    actors: [{ id: 'x', name: 'Sergei Khamshukov' }],
  };

  test.each([
    ['de', 'Sergei Chamschukow sagte, dass er nicht kommt. Chamschukows Boot ist weg.', 2],
    ['en', 'Sergei Chamschukow said that he will not come, and it is not clear.', 0],
    ['en', 'Sergei Khamshukov said that he will not come, and it is not clear.', 1],
  ])('on a page in %s: %s', (lang, text, count) => {
    expect(named(text, { lang }, indexOf(PACK))).toHaveLength(count);
  });
});
