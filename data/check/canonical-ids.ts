import { KEBAB_CASE } from '../kebab.ts';
import { PACK_SECTIONS } from '../problem.ts';
import { type Rule, reportOn } from './finding.ts';

/** Ids are lower-case words joined by hyphens, so that they can be typed, linked and compared. */
export const canonicalIds: Rule = (pack) =>
  PACK_SECTIONS.flatMap((section) => {
    // A language is written as its code is, such as `pt-BR`.
    if (section === 'pack' || section === 'locales') return [];
    return pack[section].flatMap((entry, index) =>
      KEBAB_CASE.test(entry.id)
        ? []
        : reportOn(section, index, entry).error(
            'id',
            'is not made of lower-case letters, digits and hyphens',
            'Write it like "jane-doe" and change every mention of it.',
          ),
    );
  });
