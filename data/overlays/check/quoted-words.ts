import type { Statement } from '../../../contract/pack.ts';
import { primarySubtag } from '../../../engine/language/index.ts';
import { QUOTED } from '../../check/prose.ts';
import { doubt, fault, type Rendering, type TranslationRule } from './translation-rule.ts';

/**
 * What a text has in quotation marks is somebody's own words: they stay letter for letter, unless the
 * pack has them as published in the language of the translation.
 */
export const quotedWords: TranslationRule = (rendering) => {
  const wanted = quotedIn(rendering.source.text);
  const given = quotedIn(rendering.text);
  const missing = wanted.filter((words) => !given.includes(words));
  const added = given.filter((words) => !wanted.includes(words));
  if (missing.length + added.length === 0) return [];
  const published = publishedWords(rendering);
  const unknown = added.filter((words) => !published.some((text) => text.includes(words)));
  const unaccounted = missing.slice(added.length - unknown.length);
  if (unaccounted.length > 0) {
    return unaccounted.map((words) =>
      fault(
        `changes the quoted words “${words}”`,
        'Keep them letter for letter in quotation marks, or quote a translation that the pack has.',
      ),
    );
  }
  return unknown.map((words) =>
    doubt(
      `puts “${words}” in quotation marks, which the text does not`,
      'Quote only what the text quotes; the name of a programme or a paper may stand so.',
    ),
  );
};

function quotedIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].map(([quoted]) => quoted.slice(1, -1).trim());
}

/** What those who are spoken of have said, as printed in the language of the translation. */
function publishedWords({ source, lang, pack }: Rendering): string[] {
  const relation = pack.relations.find(({ id }) => id === source.id);
  const ids = relation ? [relation.a, relation.b] : [source.id];
  const base = primarySubtag(lang);
  return pack.statements
    .filter(({ id }) => ids.includes(id))
    .flatMap(printed)
    .filter((quote) => primarySubtag(quote.lang) === base)
    .map(({ text }) => text);
}

function printed({ quote, originalQuote, quoteVariants }: Statement) {
  return [quote, originalQuote, ...quoteVariants].flatMap((words) => words ?? []);
}
