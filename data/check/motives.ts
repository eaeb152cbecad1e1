import type { Rule } from './finding.ts';
import { editorsProse, proseError } from './prose.ts';

/** Ways of saying why somebody spoke, which no source of a statement can show. */
const MOTIVE =
  /\b(motives?|motivated|in order to|so as to|in an? (attempt|effort|bid) to|(try|tries|tried|trying) to|hop(es|ed|ing) to|seeks? to|sought to|because (he|she|they|it)|out of (fear|spite)|to (avoid|please|distract|appease|gain time|save face)|ploy|tactics?|stall(s|ed|ing)?|pretend(s|ed|ing)?|pretext)\b/i;

/** The explanation of a relation says what differs and leaves motives to the reader. */
export const motives: Rule = (pack) =>
  editorsProse(pack).flatMap((prose) => {
    const words = prose.section === 'relations' ? MOTIVE.exec(prose.text)?.[0] : undefined;
    if (words === undefined) return [];
    return proseError(
      prose,
      `names a motive ("${words}")`,
      'Say what each side said and what exactly differs.',
    );
  });
