import { describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../contract/pack.ts';
import { roleOf } from '../../../engine/present/role.ts';

const holding = (...roles: Role[]): Actor => ({
  ...{ id: 'ada', kind: 'person', name: 'Ada Quorn', aliases: [], roles },
  ...{ speaksFor: [], bareSurname: 'allowed', confusables: [] },
});
const said = (title: string, organisation?: string, country?: string) =>
  roleOf(holding({ title, organisation, country }), '2025-08-19');

describe('a role is told as a reader would say it', () => {
  test.each([
    ['President', 'French Republic', 'France', 'President of France'],
    [
      'Prime Minister',
      'Government of the Netherlands',
      'Netherlands',
      'Prime Minister of the Netherlands',
    ],
    ['Chancellor', undefined, 'Lakeland', 'Chancellor of Lakeland'],
    ['Foreign Minister', 'Ministry of Foreign Affairs', 'Lakeland', 'Foreign Minister of Lakeland'],
    ['Secretary of State', 'U.S. Department of State', 'United States', 'US Secretary of State'],
    ['Kremlin aide', 'Kremlin', 'Russia', 'Kremlin aide'],
    [
      'Russian deputy foreign minister',
      'Foreign Ministry',
      'Russia',
      'Russian deputy foreign minister',
    ],
    ['Envoy for Ukraine', 'White House', 'United States', 'US Envoy for Ukraine'],
    [
      'Deputy Chairman',
      'Security Council',
      'Lakeland',
      'Deputy Chairman of the Security Council of Lakeland',
    ],
    [
      'Secretary',
      'Harbour Council of Lakeland',
      'Lakeland',
      'Secretary of the Harbour Council of Lakeland',
    ],
    ['Secretary General', 'NATO', undefined, 'NATO Secretary General'],
    ['High Representative', 'European Union', undefined, 'EU High Representative'],
    ['President', 'European Commission', undefined, 'President of the European Commission'],
    ['Mayor', 'Port Lake', undefined, 'Mayor of Port Lake'],
    ['Mayor', 'Port Lake', 'Lakeland', 'Mayor of Port Lake'],
    ['Poet', undefined, undefined, 'Poet'],
  ])('%s, %s, %s', (title, organisation, country, expected) => {
    expect(said(title, organisation, country)).toBe(expected);
  });
});

const minister = { title: 'Prime Minister', country: 'Lakeland', from: '2020-01', to: '2024-07' };
const chair = { title: 'President', organisation: 'Isle Council', from: '2024-12-01' };

test('of offices held at one time the highest is told, whichever stands first', () => {
  const secretary = { title: 'Secretary of State', country: 'Lakeland', from: '2025-01' };
  const acting = { title: 'Acting Adviser', country: 'Lakeland', from: '2025-05' };
  const deputy = { title: 'Deputy President', country: 'Lakeland', from: '2025-06' };
  const president = { title: 'President', country: 'Lakeland', from: '2013' };
  expect(roleOf(holding(secretary, acting), '2025-08-19')).toBe('Secretary of State of Lakeland');
  expect(roleOf(holding(president, deputy), '2025-08-19')).toBe('President of Lakeland');
  expect(roleOf(holding(deputy, president), '2025-08-19')).toBe('President of Lakeland');
});

test('no office is told as held before it was taken up or after it was given up', () => {
  const actor = holding(minister, chair);
  expect(roleOf(actor, '2019-05-01')).toBeUndefined();
  expect(roleOf(actor, '2024-07-31')).toBe('Prime Minister of Lakeland');
  expect(roleOf(actor, '2024-09-01')).toBe('former Prime Minister of Lakeland');
  expect(roleOf(actor, '2025-08-19')).toBe('President of the Isle Council');
  expect(roleOf(actor, undefined)).toBe('President of the Isle Council');
  expect(roleOf(holding(minister), undefined)).toBe('former Prime Minister of Lakeland');
});
