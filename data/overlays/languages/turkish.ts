import { anyOf, type OverlayLanguage } from './overlay-language.ts';

export const turkish: OverlayLanguage = {
  code: 'tr',
  script: 'Latin',
  verdicts: [
    [anyOf('iddia* | öne sür*'), 'Write "söyledi" or "belirtti".'],
    [anyOf('itiraf* | kabullen* | ağzından kaçır*'), 'Write "söyledi" or "doğruladı".'],
    [
      anyOf('yalan(?!la)* | uydur* | gerçek dışı | doğru olmayan'),
      'Say what differs, not who is right.',
    ],
    [
      anyOf('asılsız* | dayanaksız* | temelsiz* | mesnetsiz*'),
      'Say what differs, not who is right.',
    ],
    [anyOf('çürüt* | ifşa* | maskesini düşür*'), 'Write "reddetti" or "çelişiyor".'],
    [
      anyOf('yanıltıcı* | aldat* | propaganda* | dezenformasyon* | sahte* | manipül*'),
      'Say what was said.',
    ],
    [anyOf('sözde | güya | sözüm ona | sözümona'), 'Take the word out.'],
    [
      anyOf('ateş püskür* | böbürlen* | verip veriştir* | yerden yere vur*'),
      'Write "söyledi" or "eleştirdi".',
    ],
    [
      /(?!(?:Yaptırım|Ateşkes|Denetim|Vize) )(?<!\p{L})\p{Lu}\p{L}+(?:['’]\p{L}+)? rejim/u,
      'Use the name of the office.',
    ],
    [anyOf('kukla* | diktatör* | uşağı*'), 'Use the name of the office.'],
    [anyOf('utanç verici* | rezil* | saçma* | gülünç* | arsız*'), 'Take the word out.'],
  ],
  negation: anyOf(
    String.raw`değil* | yok* | hayır | hiç* | asla | ne | olmadan | \p{L}+m[aeıiuü](?:d[ıiuü]|m[ıiuü]ş|z|yaca|yece|k|s[aeıiuü]|yan|yen|yabil|yebil|yor|den|dan|m[ae]|y[ıiuü])* | \p{L}+s[ıiuü]z* | reddet*`,
  ),
  thousand: 'bin',
  numbers:
    'bir|ilk iki üç dört|dörd beş altı|altıncı yedi sekiz dokuz on(?!\\p{L})|onunc on_bir on_iki',
};
