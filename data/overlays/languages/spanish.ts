import { anyOf, type OverlayLanguage } from './overlay-language.ts';

export const spanish: OverlayLanguage = {
  code: 'es',
  script: 'Latin',
  verdicts: [
    [
      anyOf('alega* | alegó | aleguen | pretende que | pretendió que'),
      'Write "dijo" or "declaró".',
    ],
    [
      anyOf(
        'admit(?:e|en|ió|ieron|ía|ido) | confes(?:ó|aron|ado) | confiesa* | reconoc(?:e|en|ió|ieron|ía) que',
      ),
      'Write "dijo" or "confirmó".',
    ],
    [
      anyOf('mient(?:e|en) | mintió | mintieron | mentira* | mentiros* | falsedad*'),
      'Say what differs, not who is right.',
    ],
    [
      anyOf('fals(?:o|a|os|as|amente) | infundad* | sin fundamento'),
      'Say what differs, not who is right.',
    ],
    [anyOf('desenmascar* | refut* | desacredit*'), 'Write "contradice" or "desmiente".'],
    // Somebody may call a thing 'un engaño'; what an editor would say is 'engañó' or 'engañoso'.
    [
      anyOf(
        String.raw`engañ(?!os?(?!\p{L}))* | propaganda | desinformación | bulo | bulos | manipul*`,
      ),
      'Say what was said.',
    ],
    [
      // 'habría supuesto' is of suponer, to mean or entail.
      anyOf(
        String.raw`(?<!(?<!\p{L})(?:h[ae]\p{L}*|hubi\p{L}*|por)\s)supuest(?:o|a|os|as|amente) | presunt* | así llamad* | mal llamad*`,
      ),
      'Take the word out.',
    ],
    [anyOf('arremet(?:e|ió|en) | se jact* | despotric* | fustig*'), 'Write "dijo" or "criticó".'],
    [
      /(?<!\p{L})[Rr]égimen (?:de |del )?(?:\p{Lu}\p{L}+|\p{L}+(?:í|ano|eño|és)(?!\p{L})|ruso)/u,
      'Use the name of the office.',
    ],
    [anyOf('títere* | dictador* | secuaz | secuaces'), 'Use the name of the office.'],
    [anyOf('vergonzos* | indignante* | absurd* | ridícul* | descarad*'), 'Take the word out.'],
  ],
  negation: anyOf(
    'no | nunca | jamás | nada | nadie | ningún | ningun* | sin | ni | tampoco | rechaz* | negó | niega*',
  ),
  thousand: 'mil|miles',
  longScale: true,
  numbers:
    'un|prim dos|segund tres|terc cuatr|cuart cinc|quint seis|sext siet|sépt och|oct nuev|nov diez|décim onc doc',
};
