import { describe, expect, test } from 'vitest';
import { blocksOf, read } from './fictional-pack.ts';

/** Each quotation as `who: what`, with the words of the page. */
function reported(text: string, lang = 'en'): string[] {
  const blocks = blocksOf([text]);
  return read(blocks, { lang }).quotations.map(({ block, start, end, speaker }) => {
    const who = speaker && blocks[speaker.block]?.text.slice(speaker.start, speaker.end);
    return `${who ?? 'nobody'}: ${blocks[block]?.text.slice(start, end)}`;
  });
}

describe('reports without quotation marks', () => {
  test.each([
    ['without that', 'The cook said she would sail.', 'The cook: she would sail'],
    ['with that', 'The cook said that she would sail.', 'The cook: she would sail'],
    ['whom it is said to', 'Kern told the old crew that she would sail.', 'Kern: she would sail'],
    ['a wish', 'Nora Kern wants to sail at dawn.', 'Nora Kern: to sail at dawn'],
    ['a fear', 'Islanders fear the boat will sink.', 'Islanders: the boat will sink'],
    ['behind', 'The boat will sink, officials said.', 'officials: The boat will sink'],
    ['inverted', '“We sail,” said the cook, a tall man from Lakeland.', 'the cook: We sail,'],
    [
      'behind, with a place',
      'The boat will sink, officials said in Lakeland on Monday.',
      'officials: The boat will sink',
    ],
    [
      'according to',
      'According to the harbour report, the boat will sink.',
      'the harbour report: the boat will sink',
    ],
    [
      'an apposition between',
      'Peter Quill, a cook from Lakeland, said the boat was full.',
      'Peter Quill: the boat was full',
    ],
    [
      'two insertions between',
      'Peter Quill, a cook who sails, from Lakeland, said the boat was full.',
      'Peter Quill: the boat was full',
    ],
    [
      'brackets between',
      'Sen. Peter Quill (L-Lakeland) said the boat was full.',
      'Sen. Peter Quill: the boat was full',
    ],
    [
      'a relative clause',
      'One of the cooks who left the ship said the boat was full.',
      'One of the cooks: the boat was full',
    ],
    [
      'an insertion with a verb of its own',
      'Peter Quill, a cook who knows the boat, said Halm was late again.',
      'Peter Quill: Halm was late again',
    ],
    [
      'a word before the subject',
      'Recently, he called the boat very slow.',
      'he: the boat very slow',
    ],
    ['a number of people', 'Many say the boat is full.', 'Many: the boat is full'],
    [
      'a verb at the beginning',
      'Said Quill: “We sail at dawn today.”',
      'Quill: We sail at dawn today.',
    ],
    [
      'a name behind a dash',
      '“We sail at dawn today.” ― Peter Quill',
      'Peter Quill: We sail at dawn today.',
    ],
    [
      'any past behind a quotation',
      '“We sail at dawn,” an angry cook retaliated.',
      'an angry cook: We sail at dawn,',
    ],
    [
      'a colon behind a clause',
      'The old captain resisted: “We sail at dawn today.”',
      'The old captain: We sail at dawn today.',
    ],
    [
      'a passive with its agent',
      'The captain was accused by the cook of lying to everybody.',
      'the cook: of lying to everybody',
    ],
    [
      'a passive without an agent',
      'The boat is expected to sail at dawn.',
      'nobody: to sail at dawn',
    ],
    ['what only seems', 'The boat seems to be full of water.', 'nobody: to be full of water'],
    ['a noun with its owner', 'A storm sank his promise to sail at dawn.', 'his: to sail at dawn'],
    [
      'a findings verb before a name',
      'A new poll shows Kern ahead of the captain.',
      'A new poll: Kern ahead of the captain',
    ],
    [
      'inverted with an adjective',
      'The boat will sink, said former captain Peter Quill.',
      'former captain Peter Quill: The boat will sink',
    ],
    [
      'where and when, behind a quotation',
      '“We sail at dawn,” the cook said aboard the old ferry on its way to the island.',
      'the cook: We sail at dawn,',
    ],
    [
      'what was before, ahead of a quotation',
      'After the captain had left the harbour in the morning, the cook said, “We sail.”',
      'the cook: We sail.',
    ],
    [
      'a headline of a poll',
      'Poll: Lakeland wants a new ferry',
      'Poll: Lakeland wants a new ferry',
    ],
    [
      'the mind of somebody named',
      'To Nora Kern, the harbour is a sad place.',
      'Nora Kern: the harbour is a sad place',
    ],
    [
      'the that of a report inside a report',
      'The cook said they believe that the boat is full.',
      'The cook: they believe that the boat is full',
    ],
    [
      'a report inside a report',
      'The cook said the captain believed the boat was full.',
      'The cook: the captain believed the boat was full',
    ],
  ])('%s', (_name, text, expected) => {
    expect(reported(text)).toEqual([expected]);
  });

  test.each([
    [
      'a participle behind',
      'The cook praised the old boat, saying it was fast.',
      ['The cook: the old boat', 'The cook: it was fast'],
    ],
    [
      'an and',
      'The cook called the boat very fast and said it would sail.',
      ['The cook: the boat very fast', 'The cook: it would sail'],
    ],
    [
      'two subjects',
      'The cook said the boat was fast, but the captain denied that it sails so soon.',
      ['The cook: the boat was fast', 'the captain: it sails so soon'],
    ],
    [
      'a reason that is cited',
      'The cook called the boat very slow, citing the state of the old engine.',
      ['The cook: the boat very slow', 'The cook: the state of the old engine'],
    ],
    [
      'a question',
      'Asked whether the boat was full, the cook said nobody had sailed.',
      ['nobody: whether the boat was full', 'the cook: nobody had sailed'],
    ],
    [
      'a participle behind an opening and a dateline',
      'HARBOURTOWN, Lakeland - On Monday, however, the cook returned, saying it was fast.',
      ['the cook: it was fast'],
    ],
  ])('%s ends one report and begins another', (_name, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  test('two cues part two quotations of one speaker', () => {
    expect(
      reported('“We sail at dawn,” the cook said, adding later: “Nobody stays here.”'),
    ).toEqual(['the cook: We sail at dawn,', 'the cook: Nobody stays here.']);
  });

  test.each([
    ['a noun', 'The demands of the crew were heard in the harbour.'],
    ['a plural that could be a verb', 'The crew has many broader questions about the old boat.'],
    ['what is made', 'The crew made plans to sail at dawn.'],
    ['an adjective', 'The crew has more detailed maps of the harbour.'],
    ['what was done', 'The cook committed a crime at sea and was posted to an island.'],
    ['a word meant otherwise', 'She walked through the “free” harbour at dawn.'],
    ['what might be', 'The cook may want to sail at dawn.'],
    ['an infinitive', 'It is time to say that the boat is full.'],
  ])('%s reports nothing', (_name, text) => {
    expect(reported(text)).toEqual([]);
  });

  test('a name before a colon speaks where the article has it too', () => {
    const headline = 'Kern: The ferry sails again';
    const quotations = (body: string) =>
      read(blocksOf([headline, body])).quotations.filter(({ block }) => block === 0);
    expect(quotations('On the quay Kern waited.')).toHaveLength(1);
    expect(quotations('On the quay everybody waited.')).toHaveLength(0);
  });

  test('two single marks on either side are a quotation', () => {
    expect(reported("''We sail at dawn, it's late,'' the cook said.")).toEqual([
      "the cook: We sail at dawn, it's late,",
    ]);
  });
});
