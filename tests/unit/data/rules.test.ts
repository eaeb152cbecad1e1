import { describe, expect, test } from 'vitest';
import type { Pack, PropositionKind, RelationKind, Stance } from '../../../contract/pack.ts';
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
      'error',
      'p-ferry-agreed',
      'question',
      /missing/,
    ],
    [
      'a question about something else',
      (pack) => {
        agreed(pack).question = 'Should the ferry be free of charge?';
      },
      'warning',
      'p-ferry-agreed',
      'question',
      /few words in common/,
    ],
    [
      'a choice between two claims',
      (pack) => {
        agreed(pack).text = 'A ferry line was discussed or agreed.';
      },
      'error',
      'p-ferry-agreed',
      'text',
      /a choice by "or"/,
    ],
    ...[
      'A ferry line was agreed and will be opened.',
      'A ferry line was agreed, and Veldt has signed.',
    ].map(
      (text): Case => [
        `two claims: ${text}`,
        (pack) => {
          agreed(pack).text = text;
        },
        'error',
        'p-ferry-agreed',
        'text',
        /states two things/,
      ],
    ),
    [
      'a future without a date',
      (pack) => {
        agreed(pack).kind = 'prediction';
        agreed(pack).text = 'A ferry line will be agreed.';
        pack.relations = [];
      },
      'error',
      'p-ferry-agreed',
      'text',
      /names no date/,
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

  test.each([
    'A ferry line was agreed for one or two years.',
    'Ada Kern, Bo Veldt and Lakeland agreed on a ferry line.',
    'Both Ada Kern and Bo Veldt have agreed on a ferry line.',
  ])('one claim: %s', (text) => {
    const found = findings((pack) => {
      agreed(pack).text = text;
    });
    expect(found.filter(({ field }) => field === 'text')).toEqual([]);
  });

  test.each([
    'A ferry line will be agreed in 2026.',
    'A ferry line will be agreed by May.',
    'A ferry line will be agreed at the Summit at the Lake.',
    'A ferry line can be agreed.',
  ])('a dated future, or none: %s', (text) => {
    const found = findings((pack) => {
      agreed(pack).kind = 'prediction';
      agreed(pack).text = text;
      pack.relations = [];
    });
    expect(found.filter(({ field }) => field === 'text')).toEqual([]);
  });

  test('the month of May is no verb', () => {
    const found = findings((pack) => {
      agreed(pack).kind = 'prediction';
      agreed(pack).text = 'May be that a ferry line will be agreed.';
      pack.relations = [];
    });
    expect(found).toMatchObject([{ field: 'text', message: expect.stringMatching(/no date/) }]);
  });

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
        first(pack).quote = {
          text: `We have agreed${' on'.repeat(58)}`,
          lang: 'en',
        };
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
        third(pack).stances = [{ proposition: 'p-ferry-agreed', stance: 'denies', supports: [] }];
      },
      'error',
      'ada-20240520-ferry',
      'attribution',
      /who reported/,
    ],
    [
      'two stances on one proposition',
      (pack) =>
        first(pack).stances.push({
          proposition: 'p-ferry-agreed',
          stance: 'unclear',
          supports: [],
        }),
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

  /** Words as spoken, and their translation. */
  const translated = (pack: Pack) => {
    first(pack).quote = { text: 'We have agreed on the ferry line', lang: 'en', original: false };
    first(pack).originalQuote = {
      text: 'Wir sind uns über die Fährlinie einig',
      lang: 'de',
      publisher: 'Ufer',
    };
  };

  holds([
    [
      'support that no quotation has',
      (pack) => {
        first(pack).stances[0]?.supports.push('we have Agreed');
      },
      'error',
      'ada-20240506-ferry',
      'stances[0].supports[1]',
      /stands in no quotation of the statement: "we have Agreed"/,
    ],
    [
      'a stance in a difference without support',
      (pack) => {
        Object.assign(first(pack).stances[1] ?? {}, { supports: [] });
      },
      'error',
      'ada-20240506-ferry',
      'stances[1].supports',
      /is empty: .* affirms p-ferry-free/,
    ],
    [
      'a stance in no difference without support',
      (pack) => {
        pack.relations = [];
        Object.assign(third(pack).stances[0] ?? {}, { supports: [] });
      },
      'warning',
      'ada-20240520-ferry',
      'stances[0].supports',
      /is empty/,
    ],
    [
      'support where no words are known',
      (pack) => {
        third(pack).quote = undefined;
        third(pack).attribution = { kind: 'reported', by: 'Lake Post' };
      },
      'error',
      'ada-20240520-ferry',
      'stances[0].supports',
      /the statement quotes none/,
    ],
    [
      'certain by one source',
      (pack) => {
        first(pack).confidence = 'high';
      },
      'error',
      'ada-20240506-ferry',
      'confidence',
      /all of it goes back to Lake Post/,
    ],
    [
      'certain by two pages that print one agency',
      (pack) => {
        first(pack).confidence = 'high';
        first(pack).sources = ['Lake Post', 'Ufer'].map((publisher) => ({
          url: `https://${publisher.slice(0, 4)}.example/`,
          publisher,
          published: '2024-05-06',
          copyOf: 'Lake Wire',
        }));
      },
      'error',
      'ada-20240506-ferry',
      'confidence',
      /all of it goes back to Lake Wire/,
    ],
    [
      'an original beside words that are not said to be a translation',
      (pack) => {
        translated(pack);
        first(pack).quote = { text: 'We have agreed on the ferry line', lang: 'en' };
      },
      'error',
      'ada-20240506-ferry',
      'originalQuote',
      /does not say that it is a translation/,
    ],
    [
      'an original in the language of the translation',
      (pack) => {
        translated(pack);
        Object.assign(first(pack).originalQuote ?? {}, { lang: 'en' });
      },
      'error',
      'ada-20240506-ferry',
      'originalQuote.lang',
      /"en" like that of the translation/,
    ],
    [
      'an original from nowhere',
      (pack) => {
        translated(pack);
        Object.assign(first(pack).originalQuote ?? {}, { publisher: undefined });
      },
      'error',
      'ada-20240506-ferry',
      'originalQuote',
      /where it was published/,
    ],
    [
      'a translator of words as spoken',
      (pack) => {
        Object.assign(first(pack).quote ?? {}, { original: true, translationBy: 'Ufer' });
      },
      'error',
      'ada-20240506-ferry',
      'quote.translationBy',
      /names a translator/,
    ],
    [
      'a copy of nobody knows what',
      (pack) => {
        Object.assign(first(pack).sources[0] ?? {}, { tier: 'copy' });
      },
      'error',
      'ada-20240506-ferry',
      'sources[0].copyOf',
      /missing/,
    ],
    [
      'a source of nobody knows where',
      (pack) => {
        for (const statement of pack.statements.slice(0, 2)) {
          statement.sources.push({ url: 'https://www.unheard-of.news/', publisher: 'Unheard of' });
        }
      },
      'warning',
      'ada-20240506-ferry',
      'sources[1].url',
      /is of unheard-of\.news, of which nobody/,
    ],
    [
      'a restatement of what somebody else said',
      (pack) => third(pack).restates.push('bo-20240507-ferry'),
      'error',
      'ada-20240520-ferry',
      'restates[0]',
      /is of another actor: bo-20240507-ferry/,
    ],
    [
      'a restatement of what is said later',
      (pack) => first(pack).restates.push('ada-20240520-ferry'),
      'error',
      'ada-20240506-ferry',
      'restates[0]',
      /is of a later day/,
    ],
    [
      'a restatement of itself',
      (pack) => first(pack).restates.push('ada-20240506-ferry'),
      'error',
      'ada-20240506-ferry',
      'restates[0]',
      /the statement itself/,
    ],
    [
      'a restatement of nothing',
      (pack) => third(pack).restates.push('ada-20240501-ferry'),
      'error',
      'ada-20240520-ferry',
      'restates[0]',
      /names the statement "ada-20240501-ferry"/,
    ],
    [
      'a wording in a language of no article',
      (pack) => first(pack).wordings.push({ lang: 'fr', text: 'elle parle d’un accord' }),
      'error',
      'ada-20240506-ferry',
      'wordings[0].lang',
      /"fr", in which the pack reads no articles/,
    ],
    [
      'the wording of a proposition in such a language',
      (pack) => agreed(pack).wordings.push({ lang: 'fr', text: 'il y a un accord' }),
      'error',
      'p-ferry-agreed',
      'wordings[0].lang',
      /"fr"/,
    ],
    [
      'a wording that is the quotation',
      (pack) =>
        first(pack).wordings.push({ lang: 'en', text: 'She said: we have agreed on the FERRY!' }),
      'error',
      'ada-20240506-ferry',
      'wordings[0].text',
      /repeats the quotation: "we have agreed on the ferry"/,
    ],
  ]);

  test('support may stand in the original or in a variant', () => {
    const found = findings((pack) => {
      translated(pack);
      first(pack).quoteVariants.push({ text: 'Done deal', lang: 'en', publisher: 'Ufer' });
      first(pack).stances[0]?.supports.push('Fährlinie einig', 'Done deal');
    });
    expect(found).toEqual([]);
  });

  test('outlets that are known, placed by their address, or invented are not asked about', () => {
    const found = findings((pack) => {
      const urls = ['https://www.reuters.com/', 'https://ufer.de/', 'https://paper.example/'];
      for (const url of urls) first(pack).sources.push({ url, publisher: 'Paper' });
    });
    expect(found).toEqual([]);
  });

  test('two independent sources are certain, and so is an official text', () => {
    const found = findings((pack) => {
      first(pack).confidence = 'high';
      first(pack).sources.push({ url: 'https://ufer.example/', publisher: 'Ufer' });
      second(pack).confidence = 'high';
      Object.assign(second(pack).sources[0] ?? {}, { tier: 'official' });
    });
    expect(found).toEqual([]);
  });

  test('a wording may have words of the quotation, and a statement may be said again', () => {
    const found = findings((pack) => {
      first(pack).wordings.push({ lang: 'en', text: 'they have agreed on the ferry' });
      third(pack).restates.push('ada-20240506-ferry');
    });
    expect(found).toEqual([]);
  });

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
      'no proposition',
      (pack) => {
        relation(pack, 'r-same').proposition = undefined;
      },
      'error',
      'r-same',
      'proposition',
      /missing/,
    ],
    [
      'an explanation without days',
      (pack) => {
        relation(pack, 'r-same').explanation = 'In May both said that no line was agreed.';
      },
      'error',
      'r-same',
      'explanation',
      /does not say when: 7 May 2024, 20 May 2024/,
    ],
    [
      'an explanation with one day',
      (pack) => {
        relation(pack, 'r-same').explanation = 'On 7 May Veldt said no; Kern did so later.';
      },
      'error',
      'r-same',
      'explanation',
      /does not say when: 20 May 2024/,
    ],
    [
      'an explanation with a wrong span',
      (pack) => {
        relation(pack, 'r-same').explanation = 'On 7 May Veldt said no; two days later Kern did.';
      },
      'error',
      'r-same',
      'explanation',
      /does not say when: 20 May 2024/,
    ],
    [
      'an explanation with the day of another year',
      (pack) => {
        relation(pack, 'r-same').explanation = 'On 7 May 2023 Veldt said no, on 20 May Kern.';
      },
      'error',
      'r-same',
      'explanation',
      /does not say when: 7 May 2024/,
    ],
    [
      'an explanation of two years without them',
      (pack) => {
        third(pack).date = '2025-05-20';
        third(pack).datePrecision = 'approximate';
        delete pack.pack.coverage;
        ada(pack).roles = [];
        pack.relations = [relation(pack, 'r-same')];
      },
      'error',
      'r-same',
      'explanation',
      /days of two years and not the years/,
    ],
    [
      'a denial in the words of a reporter',
      (pack) => {
        second(pack).attribution = { kind: 'reported', by: 'Lake Post' };
      },
      'error',
      'r-denial',
      'kind',
      /own words/,
    ],
    [
      'a second proposition where one is in dispute',
      (pack) => {
        const same = relation(pack, 'r-same');
        same.propositionB = 'p-ferry-agreed';
      },
      'error',
      'r-same',
      'propositionB',
      /does not go with "consistent"/,
    ],
    [
      'a second proposition that is the first',
      (pack) => {
        second(pack).stances = [];
        pack.relations = [
          {
            ...relation(pack, 'r-denial'),
            kind: 'qualified',
            propositionB: 'p-ferry-agreed',
          },
        ];
        pack.statements = [first(pack), third(pack)];
        Object.assign(third(pack).stances[0] ?? {}, { stance: 'conditional' });
        Object.assign(pack.relations[0] ?? {}, {
          b: 'ada-20240520-ferry',
          explanation: 'On 6 May Kern said so, on 20 May less.',
        });
      },
      'error',
      'r-denial',
      'propositionB',
      /the same as proposition/,
    ],
    [
      'a second proposition that there is not',
      (pack) => {
        Object.assign(relation(pack, 'r-denial'), {
          kind: 'qualified',
          propositionB: 'p-ferry-fast',
        });
      },
      'error',
      'r-denial',
      'propositionB',
      /names the proposition "p-ferry-fast"/,
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
        relation(pack, 'r-denial').explanation =
          'On 6 May Kern said so; on 7 May Veldt denied it in order to win time.';
      },
      'error',
      'r-denial',
      'explanation',
      /motive \("in order to"\)/,
    ],
  ]);
});

test('a denial without words of the denier is none, whatever its attribution says', () => {
  const found = findings((pack) => {
    second(pack).quote = undefined;
    for (const stance of second(pack).stances) stance.supports = [];
  });
  expect(found).toContainEqual(
    expect.objectContaining({ entry: 'r-denial', message: expect.stringMatching(/own words/) }),
  );
});

describe('the days of an explanation', () => {
  test.each([
    'On 7 and on 20 May no line was agreed.',
    'On May 7 Veldt said no, on 20 May 2024 Kern.',
    'On 7 May Veldt said no; 13 days later Kern did.',
    'On 7 May Veldt said no; two weeks later Kern did.',
    'Veldt, two weeks before Kern on 20 May, said no.',
  ])('are named: %s', (explanation) => {
    const found = findings((pack) => {
      relation(pack, 'r-same').explanation = explanation;
    });
    expect(found).toEqual([]);
  });

  test('are named once where they are one', () => {
    const found = findings((pack) => {
      second(pack).date = '2024-05-06';
      pack.relations = [relation(pack, 'r-denial')];
      const [denial] = pack.relations;
      if (denial) denial.explanation = 'On 6 May Kern said so and Veldt not.';
    });
    expect(found).toEqual([]);
  });

  test.each([
    ['month', 'In May Kern said so, on 20 May not.'],
    ['year', 'In 2024 Kern said so, on 20 May not.'],
    ['approximate', 'In May Kern said so, on 20 May not.'],
  ] as const)('are named as far as they are known: %s', (datePrecision, explanation) => {
    const found = findings((pack) => {
      first(pack).datePrecision = datePrecision;
      pack.relations = [{ ...relation(pack, 'r-change'), explanation }];
    });
    expect(found).toEqual([]);
  });

  test('are named in the language of the pack', () => {
    const found = findings((pack) => {
      pack.pack.languages = ['de', 'en'];
      for (const { cues } of pack.propositions) cues.de = ['Fähre'];
      pack.relations = [
        {
          ...relation(pack, 'r-same'),
          explanation: 'Am 7. Mai verneinte es Veldt, am 20. Mai Kern.',
        },
      ];
    });
    expect(found).toEqual([]);
  });
});

describe('the kind of a relation follows from the two statements', () => {
  type Shape = [kind: RelationKind, a: Stance | '', b: Stance | '', on?: PropositionKind];

  /** What is found where two statements take these stances. */
  function kindFindings([kind, a, b, on = 'fact']: Shape, change: (pack: Pack) => void = () => {}) {
    const held = (stance: Stance | '', supports: string[]) =>
      stance === '' ? [] : [{ proposition: 'p-ferry-agreed', stance, supports }];
    return findings((pack) => {
      agreed(pack).kind = on;
      first(pack).stances = held(a, ['We have agreed']);
      second(pack).stances = held(b, ['No ferry line']);
      pack.relations = [{ ...relation(pack, 'r-denial'), kind }];
      change(pack);
    }).filter(({ entry }) => entry === 'r-denial');
  }

  const byOne = (pack: Pack) => {
    second(pack).actor = 'ada-kern';
  };

  const POSSIBLE: Shape[] = [
    ['direct-denial', 'affirms', 'denies'],
    ['direct-denial', 'denies', 'affirms', 'position'],
    ['accounts-differ', 'affirms', 'denies'],
    ['accounts-differ', 'conditional', 'denies'],
    ['positions-incompatible', 'affirms', 'denies', 'position'],
    ['qualified', 'affirms', 'conditional'],
    ['qualified', 'affirms', ''],
    ['qualified', '', 'denies'],
    ['qualified', 'affirms', 'denies', 'prediction'],
    ['not-confirmed', 'affirms', 'unclear'],
    ['not-confirmed', 'affirms', '', 'prediction'],
    ['consistent', 'denies', 'denies', 'prediction'],
  ];
  test.each(POSSIBLE)('possible: %s of %s and %s', (...shape) => {
    expect(kindFindings(shape)).toEqual([]);
  });

  const IMPOSSIBLE: [...Required<Shape>, possible: RegExp][] = [
    ['direct-denial', 'affirms', 'unclear', 'fact', /: qualified, not-confirmed\./],
    ['direct-denial', 'affirms', '', 'fact', /: qualified, not-confirmed\./],
    ['direct-denial', 'affirms', 'denies', 'prediction', /: qualified\./],
    ['accounts-differ', 'affirms', 'denies', 'prediction', /: qualified\./],
    [
      'accounts-differ',
      'affirms',
      'denies',
      'position',
      /: direct-denial, positions-incompatible\./,
    ],
    ['accounts-differ', 'affirms', '', 'fact', /: qualified, not-confirmed\./],
    ['positions-incompatible', 'affirms', 'denies', 'fact', /: direct-denial, accounts-differ\./],
    ['positions-incompatible', 'affirms', 'affirms', 'position', /: consistent\./],
    [
      'position-changed',
      'affirms',
      'denies',
      'position',
      /: direct-denial, positions-incompatible\./,
    ],
    ['position-partly-changed', 'affirms', 'conditional', 'position', /: qualified\./],
    ['qualified', 'affirms', 'denies', 'fact', /: direct-denial, accounts-differ\./],
    ['qualified', '', '', 'fact', /^Name a proposition that both have a stance on/],
    ['not-confirmed', 'affirms', 'denies', 'fact', /: direct-denial, accounts-differ\./],
    ['not-confirmed', 'unclear', 'unclear', 'fact', /^Name a proposition/],
    ['consistent', 'affirms', 'denies', 'fact', /: direct-denial, accounts-differ\./],
    ['consistent', 'unclear', 'unclear', 'fact', /^Name a proposition/],
  ];
  test.each(IMPOSSIBLE)('impossible: %s of %s and %s on a %s', (kind, a, b, on, possible) => {
    expect(kindFindings([kind, a, b, on])).toMatchObject([
      {
        level: 'error',
        field: 'kind',
        message: expect.stringMatching(
          new RegExp(`, by another actor, .* the ${on} p-ferry-agreed$`),
        ),
        remedy: expect.stringMatching(possible),
      },
    ]);
  });

  test.each<[...Shape]>([
    ['position-changed', 'affirms', 'denies'],
    ['position-partly-changed', 'affirms', 'conditional', 'position'],
    ['position-partly-changed', 'denies', 'affirms', 'prediction'],
  ])('one actor may on a later day: %s of %s and %s', (...shape) => {
    expect(kindFindings(shape, byOne)).toEqual([]);
  });

  test.each<[...Shape]>([
    ['position-changed', 'affirms', 'affirms'],
    ['position-changed', 'affirms', 'conditional'],
    ['position-partly-changed', 'affirms', 'affirms'],
    ['direct-denial', 'affirms', 'denies'],
    ['accounts-differ', 'affirms', 'denies'],
  ])('one actor may not: %s of %s and %s', (...shape) => {
    expect(kindFindings(shape, byOne)).toMatchObject([{ field: 'kind' }]);
  });

  test('a position does not change within a day', () => {
    const found = kindFindings(['position-changed', 'affirms', 'denies'], (pack) => {
      byOne(pack);
      second(pack).date = '2024-05-06';
    });
    expect(found).toMatchObject([{ message: expect.stringMatching(/on no later day/) }]);
  });

  describe('on two propositions', () => {
    const onTwo = (pack: Pack) => {
      for (const one of pack.relations) one.propositionB = 'p-ferry-free';
      for (const stance of second(pack).stances) stance.proposition = 'p-ferry-free';
    };

    test.each<[...Shape]>([
      ['qualified', 'affirms', 'denies'],
      ['qualified', '', 'affirms'],
      ['qualified', 'affirms', ''],
      ['not-confirmed', 'affirms', 'affirms'],
      ['not-confirmed', 'affirms', ''],
    ])('possible: %s of %s and %s', (...shape) => {
      expect(kindFindings(shape, onTwo)).toEqual([]);
    });

    test.each<[...Shape]>([
      ['qualified', '', ''],
      ['not-confirmed', 'affirms', 'denies'],
    ])('impossible: %s of %s and %s', (...shape) => {
      expect(kindFindings(shape, onTwo)).toMatchObject([
        {
          field: 'kind',
          message: expect.stringMatching(/ fact p-ferry-agreed and b, .* p-ferry-free$/),
        },
      ]);
    });
  });

  test('what an event has overtaken needs neither stance nor proposition', () => {
    const found = kindFindings(['superseded', '', ''], (pack) => {
      for (const one of pack.relations) {
        Object.assign(one, {
          proposition: undefined,
          status: 'resolved',
          resolvedBy: 'lake-summit',
        });
      }
    });
    expect(found).toEqual([]);
  });
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
      third(pack).quote = { text: 'They lie: no agreement yet', lang: 'en' };
    });
    expect(found).toEqual([]);
  });
});
