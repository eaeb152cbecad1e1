import type { Gender } from '../language/language.ts';
import { genderOfGivenName } from '../names/given-names.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import { isBreak } from './gaps.ts';
import type { Subject } from './subjects.ts';
import type { Focus, Speaker } from './utterances.ts';

/** The speaker that a subject is; a pronoun is whoever was spoken of last. */
export function toSpeaker(
  block: ArticleBlock,
  sentence: Sentence,
  subject: Subject,
  subjects: readonly Subject[],
  focus: Focus | undefined,
): Speaker {
  const { from, to } = subject;
  const found = { block: block.at, from, to };
  if (subject.kind !== 'pronoun') return { ...found, actor: subject.actor, how: 'named' };
  return { ...found, actor: antecedent(block, sentence, subject, subjects, focus), how: 'pronoun' };
}

/**
 * The subject of the same sentence before the pronoun, else of the sentences before. `Putin accepted,
 * he said` speaks of somebody else than Putin, `When Putin came, he said` of Putin.
 */
function antecedent(
  block: ArticleBlock,
  { from }: Sentence,
  pronoun: Subject,
  subjects: readonly Subject[],
  focus: Focus | undefined,
): string | undefined {
  const { tokens, document } = block;
  const isInserted = isBreak(tokens[pronoun.from]?.gap) && pronoun.from > from;
  const first = tokens[from]?.word ?? '';
  const opensSubordinate =
    document.language.clauseBreaks.has(first) || document.language.prepositions.has(first);
  const here =
    isInserted && !opensSubordinate && !standsBehindColon(block, from, pronoun.from)
      ? undefined
      : subjects.find((one) => one.to <= pronoun.from && !one.oblique && one.kind !== 'pronoun');
  const actor = here ? here.actor : focus?.actor;
  if (actor === undefined) return undefined;
  if (fits(block, actor, pronoun.gender)) return actor;
  return focus?.earlier?.find((one) => isOfGender(block, one, pronoun.gender));
}

/** `Kern was clear: nobody, he said, …`: whoever is named before the colon speaks behind it. */
function standsBehindColon({ tokens, block }: ArticleBlock, from: number, at: number): boolean {
  return block.text.slice(tokens[from]?.end, tokens[at]?.start).includes(': ');
}

function isOfGender({ index }: ArticleBlock, actor: string, gender: Gender | undefined): boolean {
  if (index.actors.get(actor)?.entry.kind !== 'person') return false;
  const known = (index.givenNames.get(actor) ?? []).map(genderOfGivenName).find(Boolean);
  return known !== undefined && known === gender;
}

function fits({ index }: ArticleBlock, actor: string, gender: Gender | undefined): boolean {
  const kind = index.actors.get(actor)?.entry.kind;
  if (gender === undefined) return true;
  if (gender === 'thing') return kind !== 'person';
  if (gender === 'many') return kind === 'group';
  if (kind !== 'person') return false;
  const known = (index.givenNames.get(actor) ?? []).map(genderOfGivenName).find(Boolean);
  return known === undefined || known === gender;
}
