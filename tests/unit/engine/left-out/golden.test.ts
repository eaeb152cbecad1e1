import { expect, test } from 'vitest';
import { drafted, without } from './light-pack.ts';

const HEAD = `Not found in this article by Counterpoint

Article: ‘Harbour light <b>to move</b>’, https://paper.example/light, 8 May 2031
`;
const FOOT = `
Counterpoint compares an article with its packs and does not recognise everything: what was not found may still be there.

Counterpoint, pack ‘Harbour light’, version 2
`;

test('one side missing', () => {
  const { text } = drafted({ statements: ['brand-agreed'] }, { index: without('moe-denied') });
  expect(text).toBe(`${HEAD}
Was it agreed to move the harbour light?

Tuva Lind (Fisheries Minister of Sundland) said on 7 May 2031 (Press conference, Sund): “Nothing has been agreed about the light.” (Sund *Post*, https://sund.example/1?a=(b)).
${FOOT}`);
});

test('two sides, in the order of their days, one of them in the words of the editors', () => {
  const { text } = drafted({ statements: ['brand-agreed'] });
  expect(text).toBe(`${HEAD}
Was it agreed to move the harbour light?

Egil Moe (Spokesman of Sundland Pilots), 5 May 2031 (Sund Post, https://sund.example/2). In substance: Moe said that the pilots knew of no agreement. Known from a report by Sund Post.

Tuva Lind (Fisheries Minister of Sundland) said on 7 May 2031 (Press conference, Sund): “Nothing has been agreed about the light.” (Sund *Post*, https://sund.example/1?a=(b)).
${FOOT}`);
});

test('not found here: the article names the side', () => {
  const { text } = drafted(
    { statements: ['brand-agreed'], maybeHeard: ['lind'] },
    { index: without('moe-denied') },
  );
  expect(text).toBe(`${HEAD}
Was it agreed to move the harbour light?

Tuva Lind (Fisheries Minister of Sundland) said on 7 May 2031 (Press conference, Sund): “Nothing has been agreed about the light.” (Sund *Post*, https://sund.example/1?a=(b)). This article names this side and may carry it in words that were not recognised.
${FOOT}`);
});

test('later than the article: with its day, and the office held on it', () => {
  const { text } = drafted({ statements: ['brand-paid'] }, { index: without('guild-paid') });
  expect(text).toBe(`${HEAD}
Does Nordvik pay for the move of the light?

Tuva Lind (Prime Minister of Sundland) said on 3 June 2031 (later than this article): “Nordvik alone will pay.” (translated by Ufer; Sund Post, https://sund.example/4).
${FOOT}`);
});

test('translation beside words in another language, which stay as they are', () => {
  const { text } = drafted({ statements: ['brand-paid'] }, { index: without('lind-later') });
  expect(text).toBe(`${HEAD}
Does Nordvik pay for the move of the light?

Guild of Pilots, 2 May 2031 (Open letter): “Норвік сплачує за перенесення, і ніхто інший. Так записано в договорі 2029 року.” (in Ukrainian; Guild of Pilots, https://guild.example/3). Translation: “Nordvik pays for the move, and nobody else.” (Ufer, https://ufer.example/3).
${FOOT}`);
});

test('nothing missing', () => {
  const { text } = drafted(
    { statements: ['brand-agreed', 'lind-denied'] },
    { index: without('moe-denied') },
  );
  expect(text).toBe(`${HEAD}
The packs in use hold no side of this article’s disputed questions that was not found in it.
${FOOT}`);
});
