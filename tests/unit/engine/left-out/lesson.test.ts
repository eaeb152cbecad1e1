import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { ArticleContent } from '../../../../contract/annotations.ts';
import type { Language } from '../../../../contract/settings.ts';
import { lessonSheet } from '../../../../engine/present/lesson/lesson-sheet.ts';
import { lessonView } from '../../../../engine/present/lesson/lesson-view.ts';
import {
  contentOf,
  NOTHING_CARRIED,
} from '../../../../engine/read/5-relations/positions/article-content.ts';
import { ARTICLE, LIGHT, readerOf, wordsOf } from './light-pack.ts';

function sheet(carried: Partial<ArticleContent>, lang: Language = 'en', article = ARTICLE): string {
  const { published, url } = article;
  const content = contentOf({ ...NOTHING_CARRIED, ...carried });
  const context = { index: LIGHT, published, url, reader: readerOf(lang), content };
  return lessonSheet(lessonView(context, article), wordsOf(lang));
}

const parsed = (html: string) => parseHTML(html).document;
const plain = (element: { textContent: string | null } | null | undefined) =>
  element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

describe('a lesson sheet', () => {
  const document = parsed(sheet({ statements: ['brand-agreed', 'brand-paid'] }));
  const tasks = [...document.querySelectorAll('.task')];
  const answers = document.querySelector('.answers');

  test('asks of each of the article’s statements who said otherwise, when, and of which talks', () => {
    expect(tasks.map((task) => plain(task.querySelector('h2')))).toEqual([
      '1. Was it agreed to move the harbour light?',
      '2. Does Nordvik pay for the move of the light?',
    ]);
    expect(plain(tasks[0]?.querySelector('.stated'))).toBe(
      'Ola Brand (Harbour Minister of Nordvik) said on 6 May 2031 (Speech in Nordvik): “We have agreed to move the light.”',
    );
    for (const task of tasks) {
      expect([...task.querySelectorAll('.asked li')].map(plain)).toEqual([
        'Who said otherwise?',
        'When?',
        'Of the same talks?',
      ]);
      expect(task.querySelectorAll('.rule').length).toBe(3);
    }
  });

  test('gives nothing away before the page with the answers', () => {
    const questions = tasks.map(plain).join(' ');
    expect(questions).not.toMatch(/Lind|Moe|Guild|7 May|https?:|Post/);
    expect(sheet({}).match(/break-before: page/g)).toHaveLength(1);
  });

  test('answers in time order, with sources, what differs and the occasion', () => {
    const first = [...(answers?.querySelectorAll('.answer') ?? [])].map(plain);
    expect(first[0]).toContain('Egil Moe (Spokesman of Sundland Pilots), 5 May 2031 (Sund Post)');
    expect(first[0]).toContain('Whether it was of the same occasion, the packs do not say.');
    expect(first[1]).toMatch(
      /^Tuva Lind .* On 6 May one said that it was agreed, on 7 May the other that it was not\. Of the same occasion: The light talks of May\.$/,
    );
    expect(answers?.querySelector('a[href="https://nordvik.example/1"]')).not.toBeNull();
  });

  test('needs nothing but itself', () => {
    expect(document.querySelectorAll('script, link, img, iframe, object, form').length).toBe(0);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(sheet({})).not.toMatch(/url\(|@import|\son\w+=/);
  });

  test('takes no text for markup, and links to web pages only', () => {
    const html = sheet({ statements: ['brand-agreed'] }, 'en', {
      ...ARTICLE,
      url: 'javascript:alert(1)',
      title: '</title><script>alert(1)</script>',
    });
    expect(html).not.toMatch(/<script|javascript:/);
    expect(html).toContain('&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('has one main heading, and no heading below a missing one', () => {
    const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ localName }) => localName);
    expect(levels).toEqual(['h1', 'h2', 'h2', 'h2', 'h3', 'h3']);
  });
});

test('a statement on which nothing differs is asked about, and the answer says so', () => {
  const document = parsed(sheet({ statements: ['moe-denied'] }));
  expect(plain(document.querySelector('.answers'))).toContain('Ola Brand');
  const alone = parsed(sheet({ statements: ['guild-paid', 'lind-later'] }));
  expect(alone.querySelectorAll('.task').length).toBe(1);
  expect(plain(alone.querySelector('.answers'))).toContain('Ola Brand');
});

test('whom the article lets speak without a known statement is named', () => {
  const document = parsed(sheet({ views: [{ actor: 'brand', proposition: 'p-agreed' }] }));
  expect(plain(document.querySelector('.task'))).toContain(
    'In the article, on this question: Ola Brand',
  );
});

test('an article of which nothing is known gets a sheet that says so', () => {
  const document = parsed(sheet({}));
  expect(document.querySelectorAll('.task').length).toBe(0);
  expect(plain(document.querySelector('main'))).toContain(
    'This article reports nothing that the packs in use know.',
  );
});

test.each(['en', 'de', 'es', 'fr', 'tr', 'uk'] as const)(
  'in %s everything says in which language it is',
  (lang) => {
    const document = parsed(sheet({ statements: ['brand-paid'] }, lang));
    expect(document.documentElement.getAttribute('lang')).toBe(lang);
    const quoted = [...document.querySelectorAll('[lang="uk"]')].map(plain);
    expect(quoted.some((text) => text.startsWith('Норвік')) || lang === 'uk').toBe(true);
    if (lang !== 'en') expect(document.querySelector('main [lang="en"]')).not.toBeNull();
  },
);

test('an occasion that nobody has translated says in which language it is', () => {
  const document = parsed(sheet({ statements: ['brand-agreed'] }, 'de'));
  expect(plain(document.querySelector('.answers'))).toContain(
    'The light talks of May (auf Englisch).',
  );
});
