import { anyOf, type OverlayLanguage } from './overlay-language.ts';

export const french: OverlayLanguage = {
  code: 'fr',
  script: 'Latin',
  verdicts: [
    [
      anyOf('préten(?:d|dent|dait|daient|du que) | allègu* | allégu*'),
      'Write "a dit" or "a déclaré".',
    ],
    [
      anyOf(
        'avou(?:e|é|ent|ait|er) | admet(?:tent|tait)? | admis que | reconn(?:u|aît|aissent|aissait) que | confess*',
      ),
      'Write "a dit" or "a confirmé".',
    ],
    [
      anyOf('ment | mentent | menti | mentait | mensong* | menteu(?:r|rs|se|ses)'),
      'Say what differs, not who is right.',
    ],
    [
      anyOf('faux | fausse* | faussement | infondé* | contre-vérité*'),
      'Say what differs, not who is right.',
    ],
    [anyOf('démasqu* | réfut* | démont(?:e|é|ent)'), 'Write "contredit" or "dément".'],
    [
      anyOf(
        'tromp(?:e|é|ent|eur|euse|euses|eurs|ait) | propagande | désinformation | manipul* | infox',
      ),
      'Say what was said.',
    ],
    [anyOf('soi-disant | prétendu(?:e|s|es|ment)? | supposément'), 'Take the word out.'],
    [
      anyOf('fustig* | se vante* | s’emport* | vitupèr* | éreint*'),
      'Write "a dit" or "a critiqué".',
    ],
    [
      /(?<!\p{L})[Rr]égime (?:de |du |d['’])?(?:\p{Lu}\p{L}+|\p{L}+(?:ien|ais|ois|in)(?!\p{L})|russe)/u,
      'Use the name of the office.',
    ],
    [anyOf('marionnette* | dictateu* | sbire*'), 'Use the name of the office.'],
    [
      anyOf('honteu(?:x|se|ses|sement) | scandaleu(?:x|se|ses) | absurde* | ridicule* | éhonté*'),
      'Take the word out.',
    ],
  ],
  negation: anyOf(
    'ne | n | pas | jamais | rien | personne | aucun* | sans | ni | nul* | non | refus* | in\\p{L}+able',
  ),
  thousand: 'mille|milliers',
  numbers: 'un|premi deux|second trois quatre|quatri cinq six sept huit neuf|neuv dix onz douz',
};
