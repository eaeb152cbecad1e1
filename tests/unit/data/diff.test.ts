import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../contract/pack.ts';
import { changelog } from '../../../data/diff/changelog.ts';
import { packDiff } from '../../../data/diff/pack-diff.ts';
import { entryOf, samplePack } from './sample-pack.ts';

/** What changed from the sample pack to one changed in this way. */
function changes(change: (pack: Pack) => void) {
  const after = samplePack();
  change(after);
  return packDiff(samplePack(), after);
}

const first = (pack: Pack) => entryOf(pack.statements, 'ada-20240506-ferry');

/** The fields that changed. */
function fields(change: (pack: Pack) => void) {
  return changes(change).flatMap((entry) => entry.fields);
}

describe('what changed', () => {
  test('nothing', () => {
    expect(changes(() => {})).toEqual([]);
  });

  test('nothing where entries and fields stand in another order', () => {
    const reordered = (pack: Pack) => {
      pack.statements.reverse();
      pack.topics = pack.topics.map(({ id, ...rest }) => ({ ...rest, id }));
    };
    expect(changes(reordered)).toEqual([]);
  });

  test('entries come and go, with their titles of then and now', () => {
    const found = changes((pack) => {
      pack.topics = [{ id: 'tram', label: 'The tram', aliases: [] }];
    });
    expect(found.map(({ kind, id, title }) => [kind, id, title])).toEqual([
      ['added', 'tram', 'The tram'],
      ['removed', 'ferry', 'The ferry'],
    ]);
  });

  test('a field, from what to what', () => {
    const moved = (pack: Pack) => {
      first(pack).date = '2024-05-07';
    };
    expect(fields(moved)).toEqual([{ field: 'date', before: '2024-05-06', after: '2024-05-07' }]);
  });

  test('a field that came, and one that went', () => {
    const changed = (pack: Pack) => {
      first(pack).venue = 'Lakeside';
      delete first(pack).event;
    };
    expect(fields(changed)).toEqual([
      { field: 'event', before: 'lake-summit' },
      { field: 'venue', after: 'Lakeside' },
    ]);
  });

  test('one item in front of a list changes none of the others', () => {
    const added = (pack: Pack) => first(pack).sources.unshift({ publisher: 'Shore News' });
    expect(fields(added)).toEqual([{ field: 'sources', after: { publisher: 'Shore News' } }]);
  });

  test('an item known by its address or proposition keeps it while the rest changes', () => {
    const changed = (pack: Pack) => {
      Object.assign(first(pack).stances[0] ?? {}, { stance: 'unclear' });
      Object.assign(first(pack).sources[0] ?? {}, { published: '2024-05-08' });
    };
    expect(fields(changed)).toEqual([
      { field: 'stances[p-ferry-agreed].stance', before: 'affirms', after: 'unclear' },
      {
        field: 'sources[https://lake.example/ada-20240506-ferry].published',
        before: '2024-05-06',
        after: '2024-05-08',
      },
    ]);
  });

  test('an item that stands twice and then once', () => {
    const before = samplePack();
    before.pack.maintainers = ['Ada', 'Ada'];
    const after = samplePack();
    after.pack.maintainers = ['Ada'];
    expect(packDiff(before, after)[0]?.fields).toEqual([{ field: 'maintainers', before: 'Ada' }]);
  });

  test('a list in another order', () => {
    const turned = (pack: Pack) => entryOf(pack.events, 'lake-summit').participants.reverse();
    expect(fields(turned)).toEqual([
      {
        field: 'participants',
        before: ['ada-kern', 'bo-veldt'],
        after: ['bo-veldt', 'ada-kern'],
      },
    ]);
  });
});

describe('in words', () => {
  test('nothing', () => {
    expect(changelog([])).toBe('Nothing changed.');
  });

  test('by kind of entry, quotations shown', () => {
    const found = changes((pack) => {
      pack.pack.version = '0.2.0';
      first(pack).quote = { text: 'We have agreed on a ferry', lang: 'en' };
      first(pack).quoteVariants = [{ text: 'Wir haben uns geeinigt', lang: 'de', publisher: 'P' }];
      Object.assign(first(pack).stances[0] ?? {}, { stance: 'unclear' });
      first(pack).stances.splice(1, 1);
      pack.relations = pack.relations.filter(({ id }) => id !== 'r-same');
    });
    expect(changelog(found)).toBe(
      [
        'The pack itself',
        '  Changed:',
        '    version: added 0.2.0',
        '',
        'Statements',
        '  Changed ada-20240506-ferry (Ada Kern, 2024-05-06: “We have agreed on a ferry”)',
        '    quote, text: from “We have agreed on the ferry line” to “We have agreed on a ferry”',
        '    quote variants: added “Wir haben uns geeinigt” (de) publisher P',
        '    stances (p-ferry-agreed), stance: from affirms to unclear',
        '    stances: removed affirms p-ferry-free in the words “We have agreed”',
        '',
        'Relations',
        '  Removed r-same (consistent: Bo Veldt, 2024-05-07 and Ada Kern, 2024-05-20)',
      ].join('\n'),
    );
  });

  test('whose words they are, and from whom they are known', () => {
    const found = changes((pack) => {
      Object.assign(first(pack).quote ?? {}, { original: false, translationBy: 'Lake Wire' });
      first(pack).originalQuote = { text: 'Olemme sopineet', lang: 'fi', publisher: 'Ranta' };
      first(pack).stances[0]?.supports.push('on the ferry line');
      Object.assign(first(pack).sources[0] ?? {}, { tier: 'copy', copyOf: 'Lake Wire' });
      first(pack).wordings.push({ lang: 'en', text: 'they are agreed' });
      Object.assign(pack.relations.find(({ id }) => id === 'r-same') ?? {}, {
        kind: 'qualified',
        propositionB: 'p-ferry-free',
      });
    });
    expect(changelog(found)).toBe(
      [
        'Statements',
        '  Changed ada-20240506-ferry (Ada Kern, 2024-05-06: “We have agreed on the ferry line”)',
        '    quote, original: added no',
        '    quote, translation by: added “Lake Wire”',
        '    stances (p-ferry-agreed), supports: added “on the ferry line”',
        '    sources (https://lake.example/ada-20240506-ferry), tier: added copy',
        '    sources (https://lake.example/ada-20240506-ferry), copy of: added “Lake Wire”',
        '    wordings: added “they are agreed” (en)',
        '    original quote: added “Olemme sopineet” (fi) publisher Ranta',
        '',
        'Relations',
        '  Changed r-same (qualified: Bo Veldt, 2024-05-07 and Ada Kern, 2024-05-20)',
        '    kind: from consistent to qualified',
        '    proposition b: added p-ferry-free',
      ].join('\n'),
    );
  });
});
