import { anyOf, type OverlayLanguage } from './overlay-language.ts';

export const german: OverlayLanguage = {
  code: 'de',
  script: 'Latin',
  verdicts: [
    [anyOf('behaupte* | Behauptung*'), 'Write "sagte" or "erklärte".'],
    [
      anyOf(
        'gestand* | gesteh* | zugegeben | zugab* | zugib* | (?:gab|gibt) (?:\\p{L}+ )?zu | räumten? (?:\\p{L}+ )?ein | eingeräumt | einräum*',
      ),
      'Write "sagte" or "bestätigte".',
    ],
    [
      anyOf('Lüg* | lüg* | log | logen | gelogen | unwahr* | Unwahrheit*'),
      'Say what differs, not who is right.',
    ],
    [anyOf('falsch* | haltlos* | unbegründet* | grundlos*'), 'Say what differs, not who is right.'],
    [anyOf('entlarv* | widerleg* | enthüll*'), 'Write "widerspricht".'],
    [
      anyOf('irreführ* | täusch* | Täuschung* | Propaganda* | Desinformation* | Fake | gefälscht*'),
      'Say what was said.',
    ],
    [anyOf('angeblich* | vermeintlich* | sogenannt* | so genannt*'), 'Take the word out.'],
    [
      anyOf('wetter(?:te|ten|t) | prahl* | polter(?:te|ten|t) | schimpf*'),
      'Write "sagte" or "kritisierte".',
    ],
    [
      anyOf('Regime | Regimes | Marionette* | Handlanger* | Diktator* | Schläger*'),
      'Use the name of the office.',
    ],
    [
      anyOf('schändlich* | empörend* | absurd* | lächerlich* | dreist* | unverschämt*'),
      'Take the word out.',
    ],
  ],
  negation: anyOf(
    'nicht | kein* | nie | niemals | niemand* | nichts | ohne | weder | nirgend* | lehnt* | ablehn* | abgelehnt',
  ),
  thousand: 'Tausend',
  numbers: 'ein|erst zwei|zweit drei|dritt vier fünf sechs sieben|siebt acht neun zehn elf zwölf',
};
