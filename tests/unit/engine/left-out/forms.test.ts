import { describe, expect, test } from 'vitest';
import type { DraftRun } from '../../../../contract/draft.ts';
import { asHtml } from '../../../../engine/present/left-out/as-html.ts';
import { asMarkdown } from '../../../../engine/present/left-out/as-markdown.ts';
import { asText } from '../../../../engine/present/left-out/as-text.ts';
import { webAddress } from '../../../../engine/present/web-address.ts';
import { indexOf } from '../fictional-pack.ts';
import { ARTICLE, drafted, LIGHT, LIGHT_PACK, without } from './light-pack.ts';

const ONE_SIDE = { index: without('moe-denied') };

describe('as Markdown', () => {
  test('has headings and links, and nothing else that means something to a program', () => {
    const { markdown } = drafted({ statements: ['brand-agreed'] }, ONE_SIDE);
    expect(markdown).toBe(`## Not found in this article by Counterpoint

Article: [‘Harbour light \\<b\\>to move\\</b\\>’](<https://paper.example/light>), 8 May 2031

### Was it agreed to move the harbour light?

Tuva Lind (Fisheries Minister of Sundland) said on 7 May 2031 (Press conference, Sund): “Nothing has been agreed about the light.” ([Sund \\*Post\\*](<https://sund.example/1?a=(b)>)).

Counterpoint compares an article with its packs and does not recognise everything: what was not found may still be there.

Counterpoint, pack ‘Harbour light’, version 2
`);
  });

  test.each([
    ['1. First', '1\\. First'],
    ['12) Twelfth', '12\\) Twelfth'],
    ['- dash', '\\- dash'],
    ['+ plus', '\\+ plus'],
    ['# number', '\\# number'],
    ['> quoted', '\\> quoted'],
    ['a\n# b', 'a \\# b'],
    ['`code` [x](y) ![z]', '\\`code\\` \\[x\\](y) \\!\\[z\\]'],
  ])('%j means nothing', (text, written) => {
    expect(asMarkdown(draftWith({ text }))).toBe(`${written}\n`);
  });

  test('an address cannot end its link', () => {
    const href = 'https://paper.example/a>b<c';
    expect(asMarkdown(draftWith({ text: 'x', href }))).toBe(
      '[x](<https://paper.example/a%3Eb%3Cc>)\n',
    );
  });
});

describe('as HTML', () => {
  test('is one section in the language of the draft', () => {
    const { html } = drafted(
      { statements: ['brand-paid'] },
      { index: without('lind-later'), lang: 'de' },
    );
    expect(html).toMatch(/^<section lang="de" dir="ltr">\n<h2>In diesem Artikel von Counterpoint/);
    expect(html).toContain('<span lang="uk" dir="auto">Норвік сплачує за перенесення');
    expect(html).toContain('<span lang="en" dir="auto">Open letter</span>');
    expect(html).toContain('<a href="https://guild.example/3">Guild of Pilots</a>');
    expect(html).toMatch(/<\/section>\n$/);
  });

  test('takes no text for markup', () => {
    const { html } = drafted({ statements: ['brand-agreed'] }, ONE_SIDE);
    expect(html).toContain('Harbour light &lt;b&gt;to move&lt;/b&gt;');
    expect(html).not.toContain('<b>');
    const run = {
      text: `<script>"a" & 'b'</script>`,
      lang: '"><i>',
      href: 'https://a.example/"><i>',
    };
    expect(asHtml(draftWith(run))).toContain(
      '<p><a href="https://a.example/&quot;&gt;&lt;i&gt;"><span lang="&quot;&gt;&lt;i&gt;" dir="auto">&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;</span></a></p>',
    );
  });

  test('links to web pages only', () => {
    const article = { ...ARTICLE, url: 'javascript:alert(1)' };
    const { html } = drafted({ statements: ['brand-agreed'] }, { ...ONE_SIDE, article });
    expect(html).not.toContain('javascript');
    expect(
      [
        'https://paper.example/a',
        'http://paper.example/',
        'javascript:alert(1)',
        'data:text/html,x',
        'https://tass.example@elsewhere.example/',
        'paper.example',
        undefined,
      ].map((url) => webAddress(url)?.href),
    ).toEqual(['https://paper.example/a', 'http://paper.example/', ...Array(5).fill(undefined)]);
  });
});

describe('as text', () => {
  test('is one line for each part, whatever stands in it', () => {
    const text = 'a\r\nb\u0000c\u2028d';
    expect(asText(draftWith({ text }))).toBe('a b c d\n');
  });

  test('keeps words that run from the right to themselves', () => {
    expect(asText(draftWith({ text: 'שלום', lang: 'he' }))).toBe('\u2068שלום\u2069\n');
  });
});

describe('as of a day', () => {
  const text = (asOf?: string) =>
    drafted({ statements: ['brand-agreed', 'brand-paid'] }, { index: LIGHT, asOf }).text;

  test('before the article, what was said since is named as later than that day', () => {
    expect(text('2031-05-06')).toContain('As of 6 May 2031');
    expect(text('2031-05-06')).toContain(
      'said on 7 May 2031 (later than 6 May 2031; Press conference, Sund)',
    );
    expect(text('2031-05-06')).toContain('said on 3 June 2031 (later than this article)');
    expect(text('2031-05-06')).toContain(
      'Egil Moe (Spokesman of Sundland Pilots), 5 May 2031 (Sund',
    );
  });

  test('that of the article, nothing is said of it', () => {
    expect(text('2031-05-08')).toBe(text());
    expect(text()).not.toContain('As of');
  });

  test('of an article without a day, says that it is not known', () => {
    const article = { ...ARTICLE, published: undefined };
    expect(drafted({ statements: ['brand-agreed'] }, { article }).text).toContain(
      'The day of this article is not known',
    );
  });
});

test('a side that a pack has from this very article is in it, found or not', () => {
  const statements = LIGHT_PACK.statements.map((statement) =>
    statement.id === 'lind-denied'
      ? { ...statement, sources: [{ url: `${ARTICLE.url}?utm_source=x` }] }
      : statement,
  );
  const index = indexOf({ ...LIGHT_PACK, statements });
  expect(drafted({ statements: ['brand-agreed'] }, { index }).text).not.toContain('Tuva Lind');
});

test.each([
  [
    'de',
    'Tuva Lind (Fischereiministerin von Sundland) sagte am 7. Mai 2031 (Pressekonferenz, Sund): „Nothing has been agreed about the light.“ (auf Englisch; Sund *Post*,',
  ],
  [
    'es',
    'Tuva Lind (Fisheries Minister of Sundland, en inglés) dijo el 7 de mayo de 2031 (Press conference, Sund, en inglés): «Nothing has been agreed about the light.» (en inglés; Sund *Post*,',
  ],
  [
    'fr',
    'Tuva Lind (Fisheries Minister of Sundland, en anglais) a déclaré le 7 mai 2031 (Press conference, Sund, en anglais)\u00a0: «\u202fNothing has been agreed about the light.\u202f» (en anglais\u202f; Sund *Post*,',
  ],
  [
    'tr',
    'Tuva Lind (Fisheries Minister of Sundland, dil: İngilizce) 7 Mayıs 2031 tarihinde şöyle dedi (Press conference, Sund, dil: İngilizce): “Nothing has been agreed about the light.” (dil: İngilizce; Sund *Post*,',
  ],
  [
    'uk',
    'Tuva Lind (Fisheries Minister of Sundland, мова: англійська), 7 травня 2031 р. (Press conference, Sund, мова: англійська): «Nothing has been agreed about the light.» (мова: англійська; Sund *Post*,',
  ],
] as const)('is said in %s as it is said there', (lang, sentence) => {
  expect(drafted({ statements: ['brand-agreed'] }, { ...ONE_SIDE, lang }).text).toContain(sentence);
});

function draftWith(run: DraftRun) {
  return { lang: 'en', dir: 'ltr' as const, parts: [{ kind: 'note' as const, runs: [run] }] };
}
