import { describe, expect, test } from 'vitest';
import { SAME_PERSON, samePerson } from '../../../engine/read/2-names/same-person.ts';

describe('whether two full names are one person’s', () => {
  test.each([
    ['the same', 'Nora Kern', 'Nora Kern'],
    ['case and marks', 'Nóra KERN', 'nora kern'],
    ['order', 'Kern, Nora', 'Nora Kern'],
    ['another script', 'Володимир Домбровський', 'Volodymyr Dombrovskyy'],
    ['another romanisation', 'Sergei Shombukov', 'Siergiej Szombukow'],
    ['an initial', 'N. Kern', 'Nora Kern'],
    ['initials written as one', 'JT Quorn', 'John Taylor Quorn'],
    ['a short form', 'Bill Quorn', 'William Quorn'],
    ['a short form in the other script', 'Саша Кворнов', 'Aleksandr Kvornov'],
    ['a middle name left out', 'Nora Lise Kern', 'Nora Kern'],
    ['particles', 'Greta van der Molen', 'Greta Molen'],
    ['a title', 'President Nora Kern', 'Nora Kern'],
    ['a slip of the pen', 'Nora Dombrovvsky', 'Nora Dombrovsky'],
    ['two letters changed about', 'Nora Quonr', 'Nora Quorn'],
    ['words written as one', 'Abdul Rahman Quorn', 'Abdulrahman Quorn'],
    ['a lost space', 'NoraKern', 'Nora Kern'],
    ['a word said twice', 'Kern Kern Nora', 'Nora Kern'],
    ['a father’s name first', 'bin Omar Salim', 'Salim bin Omar'],
    ['half of many names left out', 'Nora Lise Kern', 'Nora Ada Lise Vera Kern Halm'],
    ['signs of another script', '강하늘', '강하늘'],
  ])('%s', (_name, first, second) => {
    expect(samePerson(first, second)).toBeGreaterThanOrEqual(SAME_PERSON);
    expect(samePerson(second, first)).toBeCloseTo(samePerson(first, second), 5);
  });

  test.each([
    ['another given name', 'Nora Kern', 'Martin Kern'],
    ['another surname', 'Nora Kern', 'Nora Halm'],
    ['another initial', 'M. Kern', 'Nora Kern'],
    ['initials alone', 'N. K.', 'Nora Kern'],
    ['a surname alone', 'Kern', 'Nora Kern'],
    ['each a middle name of its own', 'Nora Lise Kern', 'Nora Ruth Kern'],
    ['other fathers', 'Pavel Ivanovich Kvorn', 'Pavel Petrovich Kvorn'],
    ['father and son', 'Salim bin Omar al-Quorn', 'Omar bin Salim al-Quorn'],
    ['like sounds in other letters', 'Quorn Jin-kern', 'Quorn Chang-kern'],
    ['one sign of three', '강하늘', '강하루'],
    ['too much left out', 'Nora Kern', 'Nora Lise Ruth Ada Vera Kern'],
    ['nothing', '', 'Nora Kern'],
  ])('not %s', (_name, first, second) => {
    expect(samePerson(first, second)).toBeLessThan(SAME_PERSON);
  });

  test('the more alike, the higher', () => {
    const names = ['Nora Quorn', 'N. Quorn', 'Nora Halm', 'Martin Halm'];
    const scores = names.map((name) => samePerson('Nora Quorn', name));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});
