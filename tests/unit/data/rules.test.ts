import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../contract/pack.ts';
import { checkPack } from '../../../data/check/check-pack.ts';
import type { Level } from '../../../data/check/finding.ts';
import { entryOf, samplePack } from './sample-pack.ts';

/** Findings on a pack that was changed in one way. */
function findings(change: (pack: Pack) => void) {
  const value = samplePack();
  change(value);
  return checkPack({ files: [], value, fileOf: (section) => `${section}.json` });
}

const ada = (pack: Pack) => entryOf(pack.actors, 'ada-kern');
const bo = (pack: Pack) => entryOf(pack.actors, 'bo-veldt');
const agreed = (pack: Pack) => entryOf(pack.propositions, 'p-ferry-agreed');
const first = (pack: Pack) => entryOf(pack.statements, 'ada-20240506-ferry');
const second = (pack: Pack) => entryOf(pack.statements, 'bo-20240507-ferry');
const third = (pack: Pack) => entryOf(pack.statements, 'ada-20240520-ferry');
const relation = (pack: Pack, id: string) => entryOf(pack.relations, id);

/** What is wrong, how the sample is made so, and the finding: level, entry, field, message. */
type Case = [string, (pack: Pack) => void, Level, string, string, RegExp];

function holds(cases: Case[]): void {
  test.each(cases)('%s', (_name, change, level, entry, field, message) => {
    expect(findings(change)).toEqual([
      {
        level,
        file: expect.stringMatching(/^[a-z]+\.json$/),
        entry,
        field,
        message: expect.stringMatching(message),
        remedy: expect.stringMatching(/^[A-Z].*\.$/),
      },
    ]);
  });
}

test('the sample pack has no fault', () => {
  expect(findings(() => {})).toEqual([]);
});

test('a wrong shape is told alone, with its file', () => {
  expect(findings((pack) => Reflect.set(second(pack), 'mood', 'calm'))).toMatchObject([
    { level: 'error', file: 'statements.json', entry: 'bo-20240507-ferry', field: 'mood' },
  ]);
});

describe('entries', () => {
  holds([
    [
      'an id in another form',
      (pack) => {
        pack.topics.push({ id: 'Ferry_Line', label: 'Line', aliases: [] });
        agreed(pack).topic = 'Ferry_Line';
      },
      'error',
      'Ferry_Line',
      'id',
      /lower-case letters/,
    ],
    [
      'an id twice',
      (pack) => pack.topics.push({ id: 'ferry', label: 'Again', aliases: [] }),
      'error',
      'ferry',
      'id',
      /earlier entry/,
    ],
    [
      'a reference to nothing',
      (pack) => ada(pack).speaksFor.push('eve'),
      'error',
      'ada-kern',
      'speaksFor[1]',
      /names the actor "eve"/,
    ],
    [
      'a topic that nothing refers to',
      (pack) => pack.topics.push({ id: 'bridge', label: 'The bridge', aliases: [] }),
      'warning',
      'bridge',
      '',
      /referred to by nothing/,
    ],
    [
      'an event that ends before it begins',
      (pack) => {
        entryOf(pack.events, 'lake-summit').until = '2024-05-01';
      },
      'error',
      'lake-summit',
      'until',
      /not after the first day/,
    ],
  ]);
});

describe('actors', () => {
  holds([
    [
      'an everyday word as a name',
      (pack) => bo(pack).aliases.push({ text: 'Stone', kind: 'surname' }),
      'error',
      'bo-veldt',
      'aliases[0].text',
      /everyday word/,
    ],
    [
      'a name written small',
      (pack) => ada(pack).aliases.push({ text: 'kern', kind: 'surname' }),
      'error',
      'ada-kern',
      'aliases[2].text',
      /everyday word/,
    ],
    [
      'a title without a name',
      (pack) => ada(pack).aliases.push({ text: 'the minister', kind: 'title' }),
      'error',
      'ada-kern',
      'aliases[2].text',
      /others hold/,
    ],
    [
      'a confusable that explains instead of quoting',
      (pack) => ada(pack).confusables.push({ text: 'Kern (town)' }),
      'error',
      'ada-kern',
      'confusables[1].text',
      /as articles print it/,
    ],
    [
      'a role that ends before it begins',
      (pack) =>
        bo(pack).roles.push({ title: 'Envoy' }, { title: 'Mayor', from: '2025', to: '2019' }),
      'error',
      'bo-veldt',
      'roles[1].to',
      /before the role began/,
    ],
    [
      'the same office twice at once',
      (pack) =>
        ada(pack).roles.push({ title: 'Minister', organisation: 'Lakeland', from: '2024-05' }),
      'error',
      'ada-kern',
      'roles[1]',
      /overlaps/,
    ],
    [
      'a statement from outside all roles',
      (pack) => {
        ada(pack).roles = [{ title: 'Minister', from: '2020', to: '2024-05-06' }];
      },
      'warning',
      'ada-20240520-ferry',
      'date',
      /outside every role/,
    ],
  ]);

  test('a name that two actors have is named at both', () => {
    const found = findings((pack) => bo(pack).aliases.push({ text: 'KERN', kind: 'surname' }));
    expect(found.map(({ level, entry, field }) => [level, entry, field])).toEqual([
      ['error', 'ada-kern', 'aliases[0].text'],
      ['error', 'bo-veldt', 'aliases[0].text'],
    ]);
  });

  test('a shared surname is right where the full name must have been read', () => {
    const found = findings((pack) => {
      bo(pack).aliases.push({ text: 'Kern', kind: 'surname' });
      bo(pack).bareSurname = 'after-full-name';
    });
    expect(found).toEqual([]);
  });

  test('a second term and two offices at a time are right', () => {
    const found = findings((pack) => {
      bo(pack).roles.push(
        { title: 'Mayor', from: '2010', to: '2014' },
        { title: 'Mayor', from: '2018' },
        { title: 'Envoy', from: '2020' },
      );
    });
    expect(found).toEqual([]);
  });
});

describe('propositions', () => {
  holds([
    [
      'text that is no sentence',
      (pack) => {
        agreed(pack).text = 'A ferry line';
      },
      'error',
      'p-ferry-agreed',
      'text',
      /full stop/,
    ],
    [
      'no question',
      (pack) => {
        agreed(pack).question = undefined;
      },
      'warning',
      'p-ferry-agreed',
      'question',
      /missing/,
    ],
    [
      'a question that is none',
      (pack) => {
        agreed(pack).question = 'Agreed.';
      },
      'error',
      'p-ferry-agreed',
      'question',
      /question mark/,
    ],
    [
      'a cue with an empty alternative',
      (pack) => agreed(pack).cues.en?.push('ferry/ line'),
      'error',
      'p-ferry-agreed',
      'cues.en[1]',
      /plain words/,
    ],
    [
      'a cue with a pattern in it',
      (pack) => agreed(pack).cues.en?.push('ferr.* line'),
      'error',
      'p-ferry-agreed',
      'cues.en[1]',
      /plain words/,
    ],
    [
      'a cue with the same alternative twice',
      (pack) => agreed(pack).cues.en?.push('line/route/line ferry'),
      'error',
      'p-ferry-agreed',
      'cues.en[1]',
      /twice: line/,
    ],
  ]);

  test('a language without cues is told for every proposition', () => {
    expect(findings((pack) => pack.pack.languages.push('de'))).toMatchObject([
      {
        level: 'warning',
        entry: 'p-ferry-agreed',
        field: 'cues',
        message: expect.stringMatching(/none for de/),
      },
      {
        level: 'warning',
        entry: 'p-ferry-free',
        field: 'cues',
        message: expect.stringMatching(/none for de/),
      },
    ]);
  });
});

describe('statements', () => {
  holds([
    [
      'a date outside the coverage',
      (pack) => {
        pack.pack.coverage = { from: '2024-05-07' };
      },
      'warning',
      'ada-20240506-ferry',
      'date',
      /outside the time the pack covers \(2024-05-07 to now\)/,
    ],
    [
      'no source that can be followed',
      (pack) => {
        first(pack).sources = [{ publisher: 'Lake Post', published: '2024-05-06' }];
      },
      'error',
      'ada-20240506-ferry',
      'sources',
      /https/,
    ],
    [
      'a source that is not encrypted',
      (pack) => first(pack).sources.push({ url: 'http://lake.example/', publisher: 'Lake Post' }),
      'warning',
      'ada-20240506-ferry',
      'sources[1].url',
      /not encrypted/,
    ],
    [
      'a source without publisher',
      (pack) => first(pack).sources.push({ url: 'https://lake.example/' }),
      'error',
      'ada-20240506-ferry',
      'sources[1].publisher',
      /missing/,
    ],
    [
      'no dated source and no word on it',
      (pack) => {
        first(pack).sources = [{ url: 'https://lake.example/', publisher: 'Lake Post' }];
      },
      'error',
      'ada-20240506-ferry',
      'sources',
      /no dated one/,
    ],
    [
      'a source from before it was said',
      (pack) =>
        first(pack).sources.push({
          url: 'https://lake.example/early',
          publisher: 'Lake Post',
          published: '2024-05-05',
        }),
      'error',
      'ada-20240506-ferry',
      'sources[1].published',
      /before the day/,
    ],
    [
      'a quotation of more than sixty words',
      (pack) => {
        first(pack).quote = { text: 'word '.repeat(61).trim(), lang: 'en' };
      },
      'error',
      'ada-20240506-ferry',
      'quote.text',
      /has 61 words/,
    ],
    [
      'quotation marks inside the quotation',
      (pack) => {
        first(pack).quote = { text: '“We have agreed”', lang: 'en' };
      },
      'error',
      'ada-20240506-ferry',
      'quote.text',
      /quotation marks/,
    ],
    [
      'a quotation without language',
      (pack) => {
        first(pack).quote = { text: 'We have agreed' };
      },
      'error',
      'ada-20240506-ferry',
      'quote.lang',
      /missing/,
    ],
    [
      'another wording from nowhere',
      (pack) => first(pack).quoteVariants.push({ text: 'Wir sind uns einig', lang: 'de' }),
      'error',
      'ada-20240506-ferry',
      'quoteVariants[0]',
      /where it was published/,
    ],
    [
      'a report by nobody',
      (pack) => {
        third(pack).attribution = { kind: 'reported' };
      },
      'error',
      'ada-20240520-ferry',
      'attribution.by',
      /missing/,
    ],
    [
      'no words of the speaker and no reporter',
      (pack) => {
        third(pack).quote = undefined;
      },
      'error',
      'ada-20240520-ferry',
      'attribution',
      /who reported/,
    ],
    [
      'two stances on one proposition',
      (pack) =>
        first(pack).stances.push({ proposition: 'p-ferry-agreed', stance: 'denies', supports: [] }),
      'error',
      'ada-20240506-ferry',
      'stances[2].proposition',
      /stands twice/,
    ],
    [
      'no stance at all',
      (pack) => pack.statements.push({ ...third(pack), id: 'ada-20240521-ferry', stances: [] }),
      'warning',
      'ada-20240521-ferry',
      'stances',
      /empty/,
    ],
  ]);

  test('without a date', () => {
    const found = findings((pack) => {
      pack.relations = [];
      first(pack).date = undefined;
    });
    expect(found).toMatchObject([{ level: 'error', entry: 'ada-20240506-ferry', field: 'date' }]);
  });

  test('an undated source is right where a note says what the statement is known from', () => {
    const found = findings((pack) => {
      first(pack).sources = [{ url: 'https://lake.example/', publisher: 'Lake Post' }];
      first(pack).note = 'Known only from the article named.';
    });
    expect(found).toEqual([]);
  });
});

describe('relations', () => {
  holds([
    [
      'the later statement first',
      (pack) => {
        const same = relation(pack, 'r-same');
        [same.a, same.b] = [same.b, same.a];
      },
      'error',
      'r-same',
      'a',
      /later of the two/,
    ],
    [
      'a statement with itself',
      (pack) => {
        const same = relation(pack, 'r-same');
        same.b = same.a;
      },
      'error',
      'r-same',
      'b',
      /same statement/,
    ],
    [
      'the same relation twice',
      (pack) => pack.relations.push({ ...relation(pack, 'r-same'), id: 'r-again' }),
      'error',
      'r-again',
      '',
      /again/,
    ],
    [
      'no explanation',
      (pack) => {
        relation(pack, 'r-same').explanation = undefined;
      },
      'error',
      'r-same',
      'explanation',
      /missing/,
    ],
    [
      'a proposition that neither side speaks of',
      (pack) =>
        pack.relations.push({
          ...relation(pack, 'r-same'),
          id: 'r-qualified',
          kind: 'qualified',
          a: 'ada-20240520-ferry',
          b: 'ada-20240520-ferry-2',
          proposition: 'p-ferry-free',
        }) && pack.statements.push({ ...third(pack), id: 'ada-20240520-ferry-2' }),
      'error',
      'r-qualified',
      'proposition',
      /neither statement/,
    ],
    [
      'a denial of something else',
      (pack) => {
        second(pack).stances = [{ proposition: 'p-ferry-free', stance: 'denies', supports: [] }];
        pack.relations = [relation(pack, 'r-denial')];
      },
      'error',
      'r-denial',
      'kind',
      /a affirms and b is silent/,
    ],
    [
      'a denial that only weakens',
      (pack) => {
        second(pack).stances = [{ proposition: 'p-ferry-agreed', stance: 'unclear', supports: [] }];
        pack.relations = [relation(pack, 'r-denial')];
      },
      'error',
      'r-denial',
      'kind',
      /a affirms and b unclear/,
    ],
    [
      'a denial in the words of a reporter',
      (pack) => {
        second(pack).quote = undefined;
        second(pack).attribution = { kind: 'reported', by: 'Lake Post' };
      },
      'error',
      'r-denial',
      'kind',
      /own words/,
    ],
    [
      'a change of position by somebody else',
      (pack) => {
        relation(pack, 'r-change').b = 'bo-20240507-ferry';
      },
      'error',
      'r-change',
      'kind',
      /two different actors/,
    ],
    [
      'a change of position on one day',
      (pack) => {
        third(pack).date = '2024-05-06';
        pack.relations = [relation(pack, 'r-change')];
      },
      'error',
      'r-change',
      'kind',
      /later day/,
    ],
    [
      'a change of position that is none',
      (pack) => {
        third(pack).stances = [{ proposition: 'p-ferry-agreed', stance: 'affirms', supports: [] }];
        pack.relations = [relation(pack, 'r-change')];
      },
      'error',
      'r-change',
      'kind',
      /both statements have the stance "affirms"/,
    ],
    [
      'a change of position on something else',
      (pack) => {
        relation(pack, 'r-change').proposition = 'p-ferry-free';
      },
      'error',
      'r-change',
      'proposition',
      /both statements speak of/,
    ],
    [
      'incompatible positions on what happened',
      (pack) => {
        relation(pack, 'r-free').proposition = 'p-ferry-agreed';
      },
      'error',
      'r-free',
      'kind',
      /kind "position"/,
    ],
    [
      'a corroboration of the opposite',
      (pack) => {
        relation(pack, 'r-same').a = 'ada-20240506-ferry';
      },
      'error',
      'r-same',
      'kind',
      /same stance/,
    ],
    [
      'resolved by nothing',
      (pack) => {
        relation(pack, 'r-denial').status = 'resolved';
      },
      'error',
      'r-denial',
      'resolvedBy',
      /missing/,
    ],
    [
      'open though something resolved it',
      (pack) => {
        relation(pack, 'r-denial').resolvedBy = 'lake-summit';
      },
      'error',
      'r-denial',
      'status',
      /"open"/,
    ],
    [
      'a motive',
      (pack) => {
        relation(pack, 'r-denial').explanation = 'Veldt denied it in order to win time.';
      },
      'error',
      'r-denial',
      'explanation',
      /motive \("in order to"\)/,
    ],
  ]);
});

describe('words of our own', () => {
  const judging: [word: string, sentence: string][] = [
    ['claimed', 'Kern claimed that the ferry was agreed.'],
    ['admitted', 'Kern admitted it.'],
    ['lies', 'Kern lies about it.'],
    ['false', 'It was a false account.'],
    ['so-called', 'The so-called agreement.'],
    ['slammed', 'Veldt slammed the plan.'],
  ];
  holds(
    judging.map(([word, sentence]) => [
      word,
      (pack) => {
        third(pack).paraphrase = sentence;
      },
      'error',
      'ada-20240520-ferry',
      'paraphrase',
      new RegExp(`"${word}"`),
    ]),
  );

  test('judge nobody even in questions and topics', () => {
    const found = findings((pack) => {
      agreed(pack).question = 'Was the false ferry line agreed?';
      entryOf(pack.topics, 'ferry').label = 'The so-called ferry';
    });
    expect(found.map(({ entry, field }) => [entry, field])).toEqual([
      ['ferry', 'label'],
      ['p-ferry-agreed', 'question'],
    ]);
  });

  test('may quote such words', () => {
    const found = findings((pack) => {
      third(pack).paraphrase = 'Kern called the report “false”.';
      third(pack).quote = { text: 'They lie', lang: 'en' };
    });
    expect(found).toEqual([]);
  });
});
