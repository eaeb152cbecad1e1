import type { Gender } from '../../language/language.ts';
import { genderOfGivenName } from '../2-names/given-names.ts';
import type { ArticleBlock } from './article.ts';
import type { Subject } from './subjects.ts';
import type { Speaker } from './utterances.ts';

/** The speaker that a subject is; whom a pronoun means is not told by the sentence alone. */
export function toSpeaker({ at }: ArticleBlock, { kind, actor, from, to }: Subject): Speaker {
  const place = { block: at, from, to };
  return kind === 'pronoun' ? { ...place, how: 'pronoun' } : { ...place, actor, how: 'named' };
}

/** Whether a pronoun of a gender may stand for an actor; somebody of unknown gender may be meant by any. */
export function fitsGender(
  { index }: ArticleBlock,
  actor: string,
  gender: Gender | undefined,
): boolean {
  const kind = index.actors.get(actor)?.entry.kind;
  if (gender === undefined) return true;
  if (gender === 'thing') return kind !== 'person';
  if (gender === 'many') return kind === 'group';
  if (kind !== 'person') return false;
  const known = (index.givenNames.get(actor) ?? []).map(genderOfGivenName).find(Boolean);
  return known === undefined || known === gender;
}
