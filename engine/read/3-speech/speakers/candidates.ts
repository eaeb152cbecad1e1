import { fitsGender } from '../subject-speaker.ts';
import type { Scene } from './scene.ts';
import type { ToldSoFar } from './told-so-far.ts';

/** Somebody who may speak in a sentence, with what tells for or against it. */
export interface Candidate {
  /** Absent for nobody whom the packs know. */
  actor?: string;
  /** Names of features, each of which counts with its weight. */
  features: readonly string[];
}

/** More people are not asked. */
const MOST = 12;

/**
 * Everybody who may speak in a sentence, nobody first. Beside somebody whom the packs do not know nobody
 * else does; somebody whose gender does not fit the pronoun is left out.
 */
export function candidatesOf(scene: Scene, told: ToldSoFar): Candidate[] {
  if (scene.telling === 'stranger') return [{ features: [] }];
  const known = [...scene.places.keys()];
  const others = told.actors().filter((actor) => !scene.places.has(actor));
  const actors = [...known, ...others].slice(0, Math.max(MOST, known.length));
  return [
    { features: featuresOfNobody(scene, told) },
    ...actors.flatMap((actor) => {
      const features = featuresOf(actor, scene, told);
      return features ? [{ actor, features }] : [];
    }),
  ];
}

function featuresOfNobody(
  { telling, signs, isHeading, isFirst }: Scene,
  told: ToldSoFar,
): string[] {
  return [
    `nobody ${telling}`,
    ...signs.map((sign) => `nobody ${telling} ${sign}`),
    `nobody ${telling} after ${told.lastTelling}${told.hasJustSpoken ? ' speech' : ''}`,
    ...(isHeading ? ['nobody heading'] : []),
    ...(isFirst ? [`nobody ${telling} first`] : []),
  ];
}

function featuresOf(actor: string, scene: Scene, told: ToldSoFar): string[] | undefined {
  const { block, telling, gender, signs, isFirst, places } = scene;
  const here = places.get(actor);
  const nearness = told.nearness(actor) ?? 'new';
  const isByPronoun =
    telling === 'pronoun' || telling === 'pronoun-acts' || telling === 'verb-alone';
  if (isByPronoun && here?.place !== 'source' && !fitsGender(block, actor, gender))
    return undefined;
  // 'She said that Kern …': whoever is named in what somebody says is not the one who says it.
  if (isByPronoun && here?.place === 'behind') return undefined;
  // 'The Danish minister was calm, but he said': a pronoun behind a stranger is the stranger.
  const isOfStranger = told.isOfStranger || signs.includes('stranger-leads');
  if (isByPronoun && here === undefined && isOfStranger) return undefined;
  const place = here?.place ?? 'absent';
  const features = [`${place} ${telling}`];
  if (here?.described) features.push(`${place} by ${here.described}`);
  if (place === 'absent' || place === 'behind' || isByPronoun) {
    features.push(`${place} ${telling} ${nearness}`, `${place} ${nearness}`);
    if (isFirst) features.push(`${telling} ${nearness} first`);
    if (told.actors().every((one) => one === actor)) features.push(`only ${telling}`);
    if (places.size === 0) features.push(`${telling} ${nearness} alone`);
  } else if (nearness === 'spoke-last') features.push(`${place} ${nearness}`);
  for (const sign of signs) features.push(`${place} ${telling} ${sign}`);
  if (block.index.actors.get(actor)?.entry.kind !== 'person') features.push(`${place} body`);
  return features;
}
