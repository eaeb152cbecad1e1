import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../engine/read/1-document/document.ts';
import { findNames } from '../../../engine/read/2-names/find-names.ts';
import { resolveNames } from '../../../engine/read/2-names/resolve-names.ts';
import { readArticle } from '../../../engine/read/3-speech/article.ts';
import { reportedQuotations } from '../../../engine/read/3-speech/reported-quotations.ts';
import { readSpeech } from '../../../engine/read/3-speech/speech.ts';
import { blocksOf, FERRY } from './fictional-pack.ts';

/**
 * Who is said to speak some words of a text whose paragraphs are parted by blank lines, of which `#` begins
 * a heading: an actor, `?` for somebody whom nobody knows, nothing where the words are nobody's.
 */
function speakersOf(
  text: string,
  lang: string,
  words: string,
): { quoted: string; claimed: string } {
  const blocks = blocksOf(
    text
      .split('\n\n')
      .map((part) => (part.startsWith('# ') ? { text: part.slice(2), kind: 'heading' } : part)),
  );
  const at = blocks.findIndex((block) => block.text.includes(words));
  const start = blocks[at]?.text.indexOf(words) ?? -1;
  const end = start + words.length;
  const document = readDocument(blocks, { lang }, FERRY.memory);
  const { names } = resolveNames(document, FERRY, findNames(document, FERRY));
  const speech = readSpeech(readArticle(document, FERRY, names));
  const quoted = reportedQuotations(speech)
    .filter((one) => one.block === at && one.start < end && one.end > start)
    .map(({ speaker }) => speaker?.actor ?? '?');
  const claimed = speech.sentences
    .filter(({ block }) => block.at === at)
    .flatMap(({ block: { tokens }, utterances }) =>
      utterances
        .filter(
          ({ from, to }) => (tokens[from]?.start ?? 0) < end && (tokens[to - 1]?.end ?? 0) > start,
        )
        .map(({ speaker }) => speaker.actor ?? '?'),
    );
  const only = (actors: string[]) => [...new Set(actors)].join(' ');
  return { quoted: only(quoted), claimed: only(claimed) };
}

/** Text, language, words and whoever speaks them. */
type Row = readonly [text: string, lang: string, words: string, speaker: string];

/** What a rule of grammar makes of texts: those it is for, and their twins that it must leave alone. */
function rule(name: string, rows: readonly Row[], isAnswer = false): void {
  describe(name, () => {
    test.each(rows)('%s (%s: %s)', (text, lang, words, speaker) => {
      const { quoted, claimed } = speakersOf(text, lang, words);
      expect(speaker ? quoted || claimed : quoted).toBe(speaker);
      // Nothing may be claimed of anybody else, but for what somebody says of another’s words.
      if (speaker && !isAnswer) expect(['', '?', speaker]).toContain(claimed);
    });
  });
}

rule('somebody near a person is not the person', [
  ['According to the wife of Nora Kern, the boat sails at dawn.', 'en', 'sails at dawn', '?'],
  ['According to Nora Kern, the boat sails at dawn.', 'en', 'sails at dawn', 'kern'],
  ['According to President Nora Kern, the boat sails at dawn.', 'en', 'sails at dawn', 'kern'],
  ['According to a person close to Nora Kern, the boat sails at dawn.', 'en', 'sails at dawn', '?'],
  ['A person close to Nora Kern said the boat sails at dawn.', 'en', 'sails at dawn', '?'],
  [
    'Sources familiar with Nora Kern’s thinking said the boat sails at dawn.',
    'en',
    'sails at dawn',
    '?',
  ],
  ['Nora Kern aides say the boat sails at dawn.', 'en', 'sails at dawn', '?'],
  ['Nora Kern’s lawyer said the boat sails at dawn.', 'en', 'sails at dawn', '?'],
  ['The boat sails at dawn, said a lawyer for Nora Kern.', 'en', 'sails at dawn', '?'],
  ['The boat sails at dawn, said Nora Kern.', 'en', 'sails at dawn', 'kern'],
  ['Selon un conseiller de Nora Kern, le bateau partira demain.', 'fr', 'partira demain', '?'],
  ['Selon l’épouse de Nora Kern, le bateau partira demain.', 'fr', 'partira demain', '?'],
  ['Selon l’entourage de Nora Kern, le bateau partira demain.', 'fr', 'partira demain', '?'],
  [
    'D’après une source proche de Nora Kern, le bateau partira demain.',
    'fr',
    'partira demain',
    '?',
  ],
  ['Selon la présidente Nora Kern, le bateau partira demain.', 'fr', 'partira demain', 'kern'],
  ['Selon Nora Kern, le bateau partira demain.', 'fr', 'partira demain', 'kern'],
  [
    '« Le bateau partira demain », a déclaré un conseiller de Nora Kern.',
    'fr',
    'partira demain',
    '?',
  ],
  ['« Le bateau partira demain », a déclaré Nora Kern.', 'fr', 'partira demain', 'kern'],
  [
    'Un conseiller de Nora Kern a déclaré que le bateau partira demain.',
    'fr',
    'partira demain',
    '?',
  ],
  ['Según un allegado a Nora Kern, el barco zarpará mañana.', 'es', 'zarpará mañana', '?'],
  ['Según el abogado de Nora Kern, el barco zarpará mañana.', 'es', 'zarpará mañana', '?'],
  ['Según la presidenta Nora Kern, el barco zarpará mañana.', 'es', 'zarpará mañana', 'kern'],
  ['Según Nora Kern, el barco zarpará mañana.', 'es', 'zarpará mañana', 'kern'],
  ['«El barco zarpará mañana», dijo un asesor de Nora Kern.', 'es', 'zarpará mañana', '?'],
  ['«El barco zarpará mañana», dijo Nora Kern.', 'es', 'zarpará mañana', 'kern'],
  ['Secondo un consigliere di Nora Kern, la nave partirà domani.', 'it', 'partirà domani', '?'],
  ['Secondo Nora Kern, la nave partirà domani.', 'it', 'partirà domani', 'kern'],
  ['«La nave partirà domani», ha detto un consigliere di Nora Kern.', 'it', 'partirà domani', '?'],
  [
    'Laut einem Vertrauten von Nora Kern fährt das Schiff morgen früh.',
    'de',
    'das Schiff morgen',
    '?',
  ],
  ['Laut Nora Kern fährt das Schiff morgen früh.', 'de', 'das Schiff morgen', 'kern'],
  [
    'Nach Angaben eines Beraters von Nora Kern fährt das Schiff morgen früh.',
    'de',
    'das Schiff morgen',
    '?',
  ],
  ['Nach Angaben von Nora Kern fährt das Schiff morgen früh.', 'de', 'das Schiff morgen', 'kern'],
  ['„Das Schiff fährt morgen“, sagte ein Berater von Nora Kern.', 'de', 'Schiff fährt morgen', '?'],
  ['По словам помощника Антона Гальма, корабль уйдёт завтра.', 'ru', 'уйдёт завтра', '?'],
  [
    'По словам представителя Павла Соранского, корабль уйдёт завтра.',
    'ru',
    'уйдёт завтра',
    'soransky',
  ],
  ['По словам жены Павла Соранского, корабль уйдёт завтра.', 'ru', 'уйдёт завтра', '?'],
  ['По словам Павла Соранского, корабль уйдёт завтра.', 'ru', 'уйдёт завтра', 'soransky'],
  [
    'По словам президента Павла Соранского, корабль уйдёт завтра.',
    'ru',
    'уйдёт завтра',
    'soransky',
  ],
  ['По словам близкого к Соранскому источника, корабль уйдёт завтра.', 'ru', 'уйдёт завтра', '?'],
  ['«Корабль уйдёт завтра», — сказал помощник Павла Соранского.', 'ru', 'уйдёт завтра', '?'],
  ['За словами помічника Антона Гальма, корабель піде завтра.', 'uk', 'піде завтра', '?'],
  ['За словами Антона Гальма, корабель піде завтра.', 'uk', 'піде завтра', 'halm'],
  ['Według doradcy Antona Halma statek wypłynie jutro.', 'pl', 'wypłynie jutro', '?'],
  ['Według Antona Halma statek wypłynie jutro.', 'pl', 'wypłynie jutro', 'halm'],
  ['– Statek wypłynie jutro – powiedział doradca Antona Halma.', 'pl', 'wypłynie jutro', '?'],
  ['Nora Kern’in danışmanına göre gemi yarın kalkacak.', 'tr', 'yarın kalkacak', ''],
  ['Nora Kern’e göre gemi yarın kalkacak.', 'tr', 'yarın kalkacak', 'kern'],
]);

rule('a label names the speaker of what is quoted behind it', [
  [
    'Nora Kern and Anton Halm met. Kern: “The boat sails at dawn.” Halm: “Nobody will come.”',
    'en',
    'sails at dawn',
    'kern',
  ],
  [
    'Nora Kern and Anton Halm met. Kern: “The boat sails at dawn.” Halm: “Nobody will come.”',
    'en',
    'Nobody will come',
    'halm',
  ],
  [
    'Nora Kern: "The boat sails at dawn." Anton Halm: "Nobody will come."',
    'en',
    'Nobody will come',
    'halm',
  ],
  [
    'Nora Kern : « Le bateau part. » Anton Halm : « Personne ne viendra demain. »',
    'fr',
    'Personne ne viendra',
    'halm',
  ],
  [
    'Nora Kern : « Le bateau part. » Anton Halm : « Personne ne viendra demain. »',
    'fr',
    'Le bateau part',
    'kern',
  ],
  [
    'Nora Kern: „Das Schiff fährt.“ Anton Halm: „Niemand wird morgen kommen.“',
    'de',
    'Niemand wird morgen',
    'halm',
  ],
  [
    'Nora Kern: «El barco zarpa». Anton Halm: «Nadie vendrá mañana».',
    'es',
    'Nadie vendrá mañana',
    'halm',
  ],
  [
    'Nora Kern: «La nave parte». Anton Halm: «Nessuno verrà domani».',
    'it',
    'Nessuno verrà domani',
    'halm',
  ],
  [
    'Nora Kern: „Statek płynie”. Anton Halm: „Nikt jutro nie przyjdzie”.',
    'pl',
    'Nikt jutro nie',
    'halm',
  ],
  [
    'Павел Соранский: «Корабль уйдёт». Anton Halm: «Никто завтра не придёт».',
    'ru',
    'Никто завтра не',
    'halm',
  ],
  [
    'Nora Kern: "Gemi kalkıyor." Anton Halm: "Yarın kimse gelmeyecek."',
    'tr',
    'Yarın kimse',
    'halm',
  ],
  ['Nora Kern spoke first. Paul Reed: “Nobody will come with us.”', 'en', 'Nobody will come', '?'],
  [
    'Nora Kern ("We sail at dawn"), Anton Halm ("We all stay here") and Pavel Soransky ("No comment") spoke.',
    'en',
    'We sail',
    'kern',
  ],
  [
    'Nora Kern ("We sail at dawn"), Anton Halm ("We all stay here") and Pavel Soransky ("No comment") spoke.',
    'en',
    'We all stay',
    'halm',
  ],
  [
    'Nora Kern ("We sail at dawn"), Anton Halm ("We all stay here") and Pavel Soransky ("No comment") spoke.',
    'en',
    'No comment',
    'soransky',
  ],
  [
    'Nora Kern (« Nous partons demain »), Anton Halm (« Nous restons tous ici ») ont parlé.',
    'fr',
    'Nous restons',
    'halm',
  ],
  [
    'Nora Kern („Wir fahren morgen los“) und Anton Halm („Wir bleiben alle hier“) sprachen.',
    'de',
    'Wir bleiben',
    'halm',
  ],
  [
    'Nora Kern came to the harbour.\n\nKERN: The boat sails at dawn. Nobody stays behind.\n\nHALM: Nobody of us will come.',
    'en',
    'Nobody stays',
    'kern',
  ],
  [
    'Anton Halm came to the harbour.\n\nKERN: The boat sails at dawn. Nobody stays behind.\n\nHALM: Nobody of us will come.',
    'en',
    'Nobody of us',
    'halm',
  ],
]);

rule(
  'words owned by somebody else are not the subject’s',
  [
    [
      'Nora Kern rejected Anton Halm’s remark that the boat “has no sails”.',
      'en',
      'has no sails',
      'halm',
    ],
    [
      'Nora Kern rejected Anton Halm’s remark, saying that the boat “has good sails”.',
      'en',
      'has good sails',
      'kern',
    ],
    [
      'Nora Kern dismissed the claim by Anton Halm that the boat “has no sails”.',
      'en',
      'has no sails',
      'halm',
    ],
    [
      'Nora Kern rejected Paul Reed’s statement that the boat “has no sails”.',
      'en',
      'has no sails',
      '?',
    ],
    ['Nora Kern repeated her remark that the boat “has no sails”.', 'en', 'has no sails', 'kern'],
    [
      'Nora Kern wies die Äußerung von Anton Halm zurück, das Schiff habe „keine guten Segel“.',
      'de',
      'keine guten Segel',
      'halm',
    ],
    [
      'Nora Kern a rejeté les propos d’Anton Halm selon lesquels le bateau « n’a pas de voiles ».',
      'fr',
      'pas de voiles',
      'halm',
    ],
    [
      'Nora Kern rechazó las palabras de Anton Halm de que el barco «no tiene velas».',
      'es',
      'no tiene velas',
      'halm',
    ],
    [
      'Nora Kern ha respinto le parole di Anton Halm secondo cui la nave «non ha vele».',
      'it',
      'non ha vele',
      'halm',
    ],
    [
      'Anton Halm отверг слова Павла Соранского о том, что корабль «не имеет парусов».',
      'ru',
      'не имеет',
      'soransky',
    ],
    [
      'Nora Kern odrzuciła słowa Antona Halma, że statek „nie ma dobrych żagli”.',
      'pl',
      'nie ma dobrych',
      'halm',
    ],
    [
      'Nora Kern відкинула слова Антона Гальма про те, що корабель «не має вітрил».',
      'uk',
      'не має вітрил',
      'halm',
    ],
  ],
  true,
);

rule('a verb beside a quotation speaks, whatever it is', [
  [
    '“It is far too early,” said Nora Kern.\n\n“We were told something else,” snapped Halm.',
    'en',
    'something else',
    'halm',
  ],
  [
    '“It is far too early,” said Nora Kern.\n\n“We were told something else,” harrumphed Anton Halm.',
    'en',
    'something else',
    'halm',
  ],
  [
    '“It is far too early,” said Nora Kern.\n\n“We were told something else,” Anton Halm thundered.',
    'en',
    'something else',
    'halm',
  ],
  [
    '“It is far too early,” said Nora Kern.\n\n“We were told something else,” spat Anton Halm.',
    'en',
    'something else',
    'halm',
  ],
  [
    '“It is far too early,” said Nora Kern.\n\n“We were told something else,” growled Paul Reed.',
    'en',
    'something else',
    '?',
  ],
  [
    '„Es ist zu früh“, sagte Nora Kern.\n\n„Uns wurde anderes gesagt“, blaffte Anton Halm.',
    'de',
    'wurde anderes',
    'halm',
  ],
  [
    '„Es ist zu früh“, sagte Nora Kern.\n\n„Uns wurde anderes gesagt“, polterte Halm.',
    'de',
    'wurde anderes',
    'halm',
  ],
  [
    '« Il est trop tôt », a dit Nora Kern.\n\n« On nous a dit autre chose », lâche Anton Halm.',
    'fr',
    'autre chose',
    'halm',
  ],
  [
    '« Il est trop tôt », a dit Nora Kern.\n\n« On nous a dit autre chose », s’emporte Anton Halm.',
    'fr',
    'autre chose',
    'halm',
  ],
  [
    '« Il est trop tôt », a dit Nora Kern.\n\n« On nous a dit autre chose », a grogné Anton Halm.',
    'fr',
    'autre chose',
    'halm',
  ],
  [
    '«Es muy pronto», dijo Nora Kern.\n\n«Nos dijeron otra cosa», bramó Anton Halm.',
    'es',
    'otra cosa',
    'halm',
  ],
  [
    '«È troppo presto», ha detto Nora Kern.\n\n«Ci hanno detto altro», sbuffa Anton Halm.',
    'it',
    'detto altro',
    'halm',
  ],
  [
    '„To za wcześnie” – powiedziała Nora Kern.\n\n„Mówiono nam coś innego” – warknął Anton Halm.',
    'pl',
    'coś innego',
    'halm',
  ],
  [
    '«Рано», — сказал Anton Halm.\n\n«Нам говорили другое совсем», — рявкнул Павел Соранский.',
    'ru',
    'говорили другое',
    'soransky',
  ],
  [
    '«Рано», — сказала Nora Kern.\n\n«Нам казали зовсім інше», — гаркнув Anton Halm.',
    'uk',
    'зовсім інше',
    'halm',
  ],
]);

rule('a nickname between marks is part of a name', [
  [
    '“Nobody has promised that,” said Anton “Little Captain” Halm.',
    'en',
    'Nobody has promised',
    'halm',
  ],
  ['“Nobody has promised that,” said Anton “Little Captain” Halm.', 'en', 'Little Captain', ''],
  ['Anton "Toni" Halm said that the boat sails at dawn.', 'en', 'sails at dawn', 'halm'],
  ['„Das hat niemand versprochen“, sagte Anton „Toni“ Halm.', 'de', 'niemand versprochen', 'halm'],
  ['« Personne ne l’a promis », a dit Anton « Toni » Halm.', 'fr', 'Personne ne', 'halm'],
]);

rule('whoever is quoted in the passive speaks', [
  ['Nora Kern was quoted as saying that the boat sails at dawn.', 'en', 'sails at dawn', 'kern'],
  [
    'Nora Kern was quoted by the agency as saying that the boat sails at dawn.',
    'en',
    'sails at dawn',
    'kern',
  ],
  [
    'Nora Kern was cited by the Lake Post as saying that the boat sails at dawn.',
    'en',
    'sails at dawn',
    'kern',
  ],
  [
    '“The boat sails at dawn,” Nora Kern was quoted as saying by the agency.',
    'en',
    'sails at dawn',
    'kern',
  ],
  [
    '“The boat sails at dawn,” the agency quoted Nora Kern as saying.',
    'en',
    'sails at dawn',
    'kern',
  ],
  [
    'The agency quoted Nora Kern as saying that the boat sails at dawn.',
    'en',
    'sails at dawn',
    'kern',
  ],
  ['Nora Kern is said to have left the boat at dawn.', 'en', 'left the boat', '?'],
  [
    'Nora Kern wird mit den Worten zitiert: „Das Schiff fährt morgen.“',
    'de',
    'Schiff fährt',
    'kern',
  ],
  ['„Das Schiff fährt morgen früh“, wurde Nora Kern zitiert.', 'de', 'Schiff fährt', 'kern'],
  [
    'Le bateau partira demain, a déclaré Nora Kern, citée par une agence.',
    'fr',
    'partira demain',
    'kern',
  ],
]);

rule('paragraphs of one quotation are one speaker’s', [
  [
    '“The boat is ready, and it sails soon,” Nora Kern began.\n\n“But a harbour without boats is no harbour.\n\n“We shall sail alone.”\n\nAnton Halm listened.',
    'en',
    'boat is ready',
    'kern',
  ],
  [
    '“The boat is ready, and it sails soon,” Nora Kern began.\n\n“But a harbour without boats is no harbour.\n\n“We shall sail alone.”\n\nAnton Halm listened.',
    'en',
    'harbour without',
    'kern',
  ],
  [
    '“The boat is ready, and it sails soon,” Nora Kern began.\n\n“But a harbour without boats is no harbour.\n\n“We shall sail alone.”\n\nAnton Halm listened.',
    'en',
    'We shall sail',
    'kern',
  ],
  ['“The boat is ready, and it sails soon,” Nora Kern went on.', 'en', 'boat is ready', 'kern'],
  ['“The boat is ready, and it sails soon,” Nora Kern continued.', 'en', 'boat is ready', 'kern'],
  ['„Das Schiff ist bereit“, begann Nora Kern.', 'de', 'Schiff ist bereit', 'kern'],
  ['„Das Schiff ist bereit“, fuhr Nora Kern fort.', 'de', 'Schiff ist bereit', 'kern'],
  ['« Le bateau est prêt », a commencé Nora Kern.', 'fr', 'bateau est prêt', 'kern'],
]);

rule('a dash opens speech', [
  [
    'Nora Kern powiedziała, że statek wypłynie jutro rano. – Ten temat nie był poruszany – powiedział Anton Halm, kapitan.',
    'pl',
    'wypłynie jutro',
    'kern',
  ],
  [
    'Nora Kern powiedziała, że statek wypłynie jutro rano. – Ten temat nie był poruszany – powiedział Anton Halm, kapitan.',
    'pl',
    'Ten temat',
    'halm',
  ],
  [
    'Nora Kern powiedziała, że statek wypłynie.\n\n– Ten temat nie był poruszany – powiedział Anton Halm.',
    'pl',
    'Ten temat',
    'halm',
  ],
  [
    'Nora Kern a dit que le bateau partira demain. — Ce sujet n’a pas été abordé, a répondu Anton Halm.',
    'fr',
    'Ce sujet',
    'halm',
  ],
  ['— Ce sujet n’a pas été abordé, a répondu Anton Halm.', 'fr', 'Ce sujet', 'halm'],
  ['—Ese tema no se trató —dijo Anton Halm.', 'es', 'Ese tema', 'halm'],
  ['– Этот вопрос не обсуждался, – сказал Павел Соранский.', 'ru', 'Этот вопрос', 'soransky'],
  ['— Ця тема не обговорювалася, — сказав Anton Halm.', 'uk', 'Ця тема', 'halm'],
  ['– Questo tema non è stato trattato – ha detto Anton Halm.', 'it', 'Questo tema', 'halm'],
]);

rule('who signs a post says all of it', [
  [
    'Nobody is asking the harbour to close.\n\n— Nora Kern (@norakern) April 23, 2024',
    'en',
    'Nobody is asking',
    'kern',
  ],
  [
    'The boat is ready.\n\nNobody is asking the harbour to close.\n\n— Nora Kern (@norakern) April 23, 2024',
    'en',
    'Nobody is asking',
    'kern',
  ],
  [
    'Nobody is asking the harbour to close. — Nora Kern (@norakern) April 23, 2024',
    'en',
    'Nobody is asking',
    'kern',
  ],
  [
    'Nobody is asking the harbour to close.\n\n— Nora Kern, on Lake Social',
    'en',
    'Nobody is asking',
    'kern',
  ],
  [
    'Nobody is asking the harbour to close.\n\nNora Kern (@norakern) is a sailor.',
    'en',
    'Nobody is asking',
    '',
  ],
  [
    'Personne ne demande de fermer le port.\n\n— Nora Kern (@norakern) 23 avril 2024',
    'fr',
    'Personne ne demande',
    'kern',
  ],
  [
    'Niemand will den Hafen jetzt schließen.\n\n— Nora Kern (@norakern) 23. April 2024',
    'de',
    'Niemand will',
    'kern',
  ],
]);

rule('a headline names its speaker', [
  ['# Nora Kern: No boat will sail today', 'en', 'No boat will', 'kern'],
  ['# Kern: No boat will sail today\n\nNora Kern spoke to sailors.', 'en', 'No boat will', 'kern'],
  ['# “No boat will sail today”: Nora Kern', 'en', 'No boat will', 'kern'],
  ['# No boat will sail today, Nora Kern says', 'en', 'No boat will', 'kern'],
  ['# No boat will sail today, says Nora Kern', 'en', 'No boat will', 'kern'],
  ['# Lake Palace: Kein Schiff fährt heute', 'de', 'Kein Schiff', 'palace'],
  ['# Nora Kern zu Schiffen: Kein Schiff fährt heute', 'de', 'Kein Schiff', 'kern'],
  ['# Nora Kern – „Kein Schiff fährt heute“', 'de', 'Kein Schiff', 'kern'],
  ['# « Aucun bateau ne partira » : Nora Kern', 'fr', 'Aucun bateau', 'kern'],
  ['# Павел Соранский: Корабль сегодня не уйдёт', 'ru', 'сегодня не', 'soransky'],
]);

rule('who is named beside a preposition or behind a conjunction does not speak', [
  [
    'Anton Halm llegó. Ha declarado dispuesto a hablar con Nora Kern sobre el barco.',
    'es',
    'sobre el barco',
    'halm',
  ],
  [
    'Anton Halm llegó. «El barco zarpará mañana», declaró junto a Nora Kern.',
    'es',
    'zarpará mañana',
    'halm',
  ],
  ['Anton Halm llegó. Dijo que Nora Kern vendrá mañana.', 'es', 'vendrá mañana', 'halm'],
  [
    'Anton Halm arriva. La nave partirà domani, ha detto di lui Nora Kern.',
    'it',
    'partirà domani',
    'kern',
  ],
  [
    'Anton Halm arriva. La nave partirà domani, ha detto di lui Ivo Reed.',
    'it',
    'partirà domani',
    '?',
  ],
  [
    'Le bateau partira demain, a dit mardi à Nora Kern le capitaine Anton Halm.',
    'fr',
    'partira demain',
    'halm',
  ],
  [
    'Корабль уйдёт, заявил пресс-секретарь Антона Гальма Павел Соранский.',
    'ru',
    'Корабль уйдёт',
    'soransky',
  ],
  [
    'Anton Halm llegó. Una cocinera, llegada ayer, decía que el barco zarpará mañana.',
    'es',
    'zarpará mañana',
    '?',
  ],
]);

rule('a colon, a mark or a verb behind joins words to whoever says them', [
  [
    'Anton Halm spoke. “The boat sails at dawn.” Kern said.\n\nNora Kern left.',
    'en',
    'sails at dawn',
    'kern',
  ],
  [
    'Anton Halm spoke. “The boat sails at dawn.” Kern opened the harbour.\n\nNora Kern left.',
    'en',
    'sails at dawn',
    'halm',
  ],
  [
    'Von einer „gezielten Lüge der Werft“ sprach die Präsidentin Nora Kern.',
    'de',
    'gezielten Lüge',
    'kern',
  ],
  [
    'Die Pläne sind nach Angaben von Nora Kern „gut für alle Leute im Hafen“.',
    'de',
    'gut für alle',
    'kern',
  ],
  [
    'Nora Kern closed the harbour - Paul Reed: “The boat sails at dawn.”',
    'en',
    'sails at dawn',
    '?',
  ],
  ['Nora Kern said: “We sail.” And: “The boat goes at dawn.”', 'en', 'goes at dawn', 'kern'],
  [
    'Den Plan der Werft zerriss Nora Kern: „Das ist gut für alle Leute.“',
    'de',
    'Das ist gut',
    'kern',
  ],
]);

rule('a verb beside a quotation has no object and the quotation stands alone', [
  [
    '„Was spricht gegen das Schiff und den Hafen?“ Reed fordert die Öffnung des Hafens.',
    'de',
    'spricht gegen',
    '',
  ],
  ['Der Hafen ist „der Garten der stillen Winde“, Segler rasten.', 'de', 'stillen Winde', ''],
  ['“Who sails with us at dawn?” These differ.', 'en', 'sails with us', ''],
  ['Paul Reed („Der Garten der Winde“) kam spät.', 'de', 'Garten der Winde', ''],
]);

rule('a signature without a place to post is a byline', [
  ['Nobody is asking the harbour to close.\n\n— Nora Kern', 'en', 'Nobody is asking', ''],
  [
    '“We sail,” said Anton Halm about it.\n\n— Nora Kern (@norakern) April 23, 2024',
    'en',
    'We sail',
    'halm',
  ],
]);

test.each([
  ['Von einer „gezielten Lüge der Werft“ sprach die Präsidentin Nora Kern.', 'gezielten Lüge'],
  ['Die Pläne sind nach Angaben von Nora Kern „gut für alle Leute im Hafen“.', 'gut für alle'],
])('words between marks are quoted: %s', (text, words) => {
  expect(speakersOf(text, 'de', words).quoted).toBe('kern');
});
