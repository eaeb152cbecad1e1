import { describe, expect, test } from 'vitest';
import { blocksOf, read } from './fictional-pack.ts';

/** Each quotation as `who: what`, with the words of the page. */
function reported(text: string): string[] {
  const blocks = blocksOf([text]);
  return read(blocks, { lang: 'de' }).quotations.map(({ block, start, end, speaker }) => {
    const who = speaker && blocks[speaker.block]?.text.slice(speaker.start, speaker.end);
    return `${who ?? 'niemand'}: ${blocks[block]?.text.slice(start, end)}`;
  });
}

describe('German reports', () => {
  test.each([
    ['dass', 'Der Koch sagte, dass das Boot sinkt.', 'Der Koch: dass das Boot sinkt'],
    ['ohne dass', 'Der Koch sagte, das Boot sei voll.', 'Der Koch: das Boot sei voll'],
    ['ein Pronomen davor', 'Er sagte, das Boot sei voll.', 'Er: das Boot sei voll'],
    [
      'ein Grund davor',
      'Da der Hafen voll war, warnte der Koch, das Boot sei zu klein.',
      'der Koch: das Boot sei zu klein',
    ],
    ['dahinter', 'Das Boot sei voll, sagte der Koch.', 'der Koch: Das Boot sei voll'],
    ['so', 'Das Boot ist voll, so der Koch.', 'der Koch: Das Boot ist voll'],
    [
      'wie … mitteilte',
      'Wie Peter Quill, Koch der Fähre, mitteilte, sinkt das Boot.',
      'Peter Quill: sinkt das Boot',
    ],
    [
      'ein Vorfeld, das kein Subjekt ist',
      'Am Montag erklärte der Koch, das Boot sei voll.',
      'der Koch: das Boot sei voll',
    ],
    ['ein Objekt davor', 'Die alte Fähre bezeichnete er als gutes Schiff.', 'er: als gutes Schiff'],
    [
      'ein Verb mit Partikel',
      'Der Koch teilte am Montag mit, das Boot sei voll.',
      'Der Koch: das Boot sei voll',
    ],
    [
      'Perfekt',
      'Der Koch hat den Gästen vorgeworfen, das Boot zu leeren.',
      'Der Koch: das Boot zu leeren',
    ],
    ['Passiv', 'Dem Koch wird vorgeworfen, das Boot zu leeren.', 'niemand: das Boot zu leeren'],
    ['laut', 'Laut Polizei ist das Boot voll.', 'Polizei: ist das Boot voll'],
    [
      'nach Angaben',
      'Nach Angaben der Polizei ist das Boot voll.',
      'Angaben der Polizei: ist das Boot voll',
    ],
    ['zufolge', 'Der Polizei zufolge ist das Boot voll.', 'Der Polizei: ist das Boot voll'],
    ['heißt es', 'In dem Bericht heißt es, das Boot sei voll.', 'dem Bericht: das Boot sei voll'],
    [
      'der Modus allein',
      'Der Koch war traurig, das Boot sei zu voll.',
      'Der Koch: das Boot sei zu voll',
    ],
    [
      'ein Name in Anführungszeichen',
      'Der Koch sagte der Zeitung „Kurier“, das Boot sei voll.',
      'Der Koch: das Boot sei voll',
    ],
    [
      'ein Name vor dem Doppelpunkt',
      'Fährmann Peter Quill: „Das Boot sinkt heute noch.“',
      'Fährmann Peter Quill: Das Boot sinkt heute noch.',
    ],
  ])('%s', (_name, text, expected) => {
    expect(reported(text)).toEqual([expected]);
  });

  test('der Konjunktiv geht in den nächsten Sätzen weiter', () => {
    const text =
      'Der Koch sagte, das Boot sei voll. Es gebe keine Plätze. Niemand dürfe mehr an Bord. Er ging.';
    expect(reported(text)).toEqual([
      'Der Koch: das Boot sei voll',
      'Der Koch: Es gebe keine Plätze. Niemand dürfe mehr an Bord',
    ]);
  });

  test('das weist auf den Satz davor', () => {
    expect(reported('Das Boot ist heute voll. Das teilte die Polizei mit.')).toEqual([
      'die Polizei: Das Boot ist heute voll',
    ]);
  });

  test('wörtliches in einem Bericht ist auch für sich ein Zitat', () => {
    expect(reported('Der Koch sagte, das Boot sei „zu voll für alle“.')).toEqual([
      'Der Koch: das Boot sei „zu voll für alle',
      'Der Koch: zu voll für alle',
    ]);
  });

  test.each([
    ['ein Verb ohne seine Partikel', 'Der Koch gab den Gästen gute alte Suppe.'],
    ['ein Verb, das nur mit einem Nebensatz berichtet', 'Der Koch verteidigte seinen Platz.'],
    ['ein Partizip mit Hilfsverb', 'Der Koch wurde im Hafen zum Tode verurteilt, weil er floh.'],
    ['ein Vergleich', 'Die Fähre ist so schnell wie der Wind.'],
  ])('%s berichtet nichts', (_name, text) => {
    expect(reported(text)).toEqual([]);
  });
});
