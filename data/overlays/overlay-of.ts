import type { Overlay, TextSection, Translation } from '../../contract/overlay.ts';
import type { PlacedTranslation } from '../../engine/pack/overlays/overlay-translations.ts';

/** The overlay of a language that holds these translations; sections that hold none are empty. */
export function overlayOf(lang: string, translations: readonly PlacedTranslation[]): Overlay {
  const sections = Map.groupBy(translations, ({ section }) => section);
  const entriesOf = (section: TextSection) => [
    ...Map.groupBy(sections.get(section) ?? [], ({ id }) => id),
  ];
  const simple = (section: TextSection) =>
    entriesOf(section).map(([id, own]) => ({ id, ...fieldsOf(own) }));
  const {
    'coverage.covered': covered,
    'coverage.notCovered': notCovered,
    ...about
  } = fieldsOf(sections.get('pack') ?? []);
  const coverage = { ...(covered && { covered }), ...(notCovered && { notCovered }) };
  return {
    id: lang,
    pack: { ...about, ...(Object.keys(coverage).length > 0 && { coverage }) },
    topics: simple('topics'),
    propositions: simple('propositions'),
    actors: entriesOf('actors').map(([id, own]) => ({
      id,
      ...fieldsOf(own.filter(({ field }) => field === 'name')),
      roles: rolesOf(own),
    })),
    events: simple('events'),
    statements: simple('statements'),
    relations: simple('relations'),
  };
}

function fieldsOf(own: readonly PlacedTranslation[]): Record<string, Translation> {
  return Object.fromEntries(own.map(({ field, translation }) => [field, translation]));
}

function rolesOf(own: readonly PlacedTranslation[]): Overlay['actors'][number]['roles'] {
  const roles = own.flatMap(({ field, translation }) => {
    const [, at, way] = /^roles\[(\d+)\]\.(held|former)$/.exec(field) ?? [];
    return at === undefined || way === undefined ? [] : [{ at: Number(at), way, translation }];
  });
  return [...Map.groupBy(roles, ({ at }) => at)]
    .sort(([a], [b]) => a - b)
    .map(([at, ways]) => ({
      at,
      ...Object.fromEntries(ways.map(({ way, translation }) => [way, translation])),
    }));
}
