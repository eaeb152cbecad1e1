import { generatedNews } from '../generated-news.ts';

/** How many paragraphs the pages have. */
export const PARAGRAPHS = [10, 100, 1_000, 10_000];
/** Keeps the longest page within what is read at all. */
const CHARACTERS_A_PARAGRAPH = 150;

/**
 * A news page that has nothing but so many paragraphs, always the same for the same names.
 * @param names Full names, taken in turn.
 */
export function growingPage(names: readonly string[], paragraphs: number): string {
  const sentences = generatedNews(names, paragraphs * CHARACTERS_A_PARAGRAPH * 1.5)
    .split(/(?<=\.)\s+/)
    .slice(0, paragraphs);
  const about = { '@type': 'NewsArticle', headline: 'Generated', datePublished: '2025-08-19' };
  return `<!doctype html><html lang="en"><title>Generated</title>
<script type="application/ld+json">${JSON.stringify(about)}</script>
<main><h1>Generated</h1>
${sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')}
</main></html>`;
}
