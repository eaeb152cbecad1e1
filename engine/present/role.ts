import type { Actor, Role } from '../../contract/pack.ts';
import { countriesIn } from '../language/countries.ts';
import { tokenise } from '../text/tokens.ts';

/** Names that a reader knows in short, and that stand before an office: `US President`. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['United States', 'US'],
  ['United Kingdom', 'UK'],
  ['European Union', 'EU'],
  ['United Nations', 'UN'],
]);

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Countries that take an article. */
const COUNTRY_WITH_ARTICLE =
  /^(?:Bahamas|Gambia|Maldives|Netherlands|Philippines|United .*|.* (?:Emirates|Islands|Kingdom|Republic|Union))$/;

/** Bodies that are called by what they are: they take an article, and there is one in every country. */
const BODY =
  /\b(?:Academy|Administration|Agency|Alliance|Assembly|Association|Authority|Bank|Board|Bureau|Cabinet|Centre|Center|Chamber|Coalition|Commission|Committee|Company|Confederation|Congress|Council|Court|Department|Federation|Fund|Government|House|Institute|League|Ministry|Movement|Office|Organi[sz]ation|Parliament|Party|Secretariat|Senate|Service|Union|University)\b/;

/** An office of state is told by its country; what body of the state it belongs to goes without saying. */
const OFFICE_OF_STATE =
  /\b(?:ambassador|chancellor|envoy|foreign secretary|minister|president|premier|secretary of|senator|spokes\w+ of)\b/i;
const STATE_BODY =
  /\b(?:administration|cabinet|chancellery|department|federation|government|house|kingdom|ministry|office|parliament|republic|senate|state)\b/i;

/** The highest office first: by the word before `of`, `to` or `for`, which tells what somebody is. */
const OFFICES = [
  /\b(?:president|king|queen|emperor|pope)$/i,
  /\b(?:prime minister|premier|chancellor)$/i,
  /\b(?:minister|secretary general|high representative|foreign secretary|chairman|chairwoman)$/i,
  /\bsecretary$/i,
];
const SECOND_TO_IT = /\b(?:acting|deputy|vice|interim|press)\b/i;

/** One of an actor's roles, as of a day. */
export interface RoleOnDay {
  /** Its place among the roles. */
  at: number;
  isFormer: boolean;
}

/**
 * What an actor is: of several offices the highest.
 * @param day `YYYY-MM-DD`; absent for today, as far as the pack knows it
 * @returns an office given up by then as a former one; undefined where none had been held
 */
export function roleOn({ roles }: Actor, day: string | undefined): RoleOnDay | undefined {
  const held = roles.filter((role) => (day ? covers(role, day) : !role.to)).sort(highestFirst)[0];
  if (held) return { at: roles.indexOf(held), isFormer: false };
  const at = roles.findLastIndex(({ to }) => to && (!day || day.slice(0, to.length) > to));
  return at < 0 ? undefined : { at, isFormer: true };
}

/** A role as a reader would say it: `President of France`, `former US Secretary of State`. */
export function roleInWords(role: Role, isFormer: boolean): string {
  return isFormer ? `former ${describeRole(role)}` : describeRole(role);
}

/** What an actor is on a day, in the pack's own words; see {@link roleOn}. */
export function roleOf(actor: Actor, day: string | undefined): string | undefined {
  const found = roleOn(actor, day);
  const role = found && actor.roles[found.at];
  return role && roleInWords(role, found.isFormer);
}

/** Partial dates compare by the part they have: a role held `to` 2025-07 covers all of July. */
function covers({ from, to }: Role, day: string): boolean {
  return (!from || day.slice(0, from.length) >= from) && (!to || day.slice(0, to.length) <= to);
}

/** Offices of one height: the one taken up last. */
function highestFirst(a: Role, b: Role): number {
  return heightOf(a) - heightOf(b) || (b.from ?? '').localeCompare(a.from ?? '');
}

function heightOf({ title }: Role): number {
  const what = title.split(/,| (?:and|for|of|to) /)[0] ?? '';
  const place = OFFICES.findIndex((office) => office.test(what));
  return (place < 0 ? OFFICES.length : place) + (SECOND_TO_IT.test(what) ? 0.5 : 0);
}

/** A title that names its country or its organisation stands as it is; else what is missing is added. */
function describeRole({ title, organisation, country }: Role): string {
  if (country && names(title, country)) return title;
  if (organisation && title.includes(organisation)) return title;
  if (!organisation || (country && isOfState(title, organisation, country))) {
    return country ? withPlace(title, country, COUNTRY_WITH_ARTICLE) : title;
  }
  const office = withPlace(title, organisation, BODY);
  if (!country || !BODY.test(organisation) || names(office, country)) return office;
  return withPlace(office, country, COUNTRY_WITH_ARTICLE);
}

function isOfState(title: string, organisation: string, country: string): boolean {
  return organisation === country || (OFFICE_OF_STATE.test(title) && STATE_BODY.test(organisation));
}

function names(text: string, country: string): boolean {
  const named = new Set(countriesOf(text));
  const short = SHORT_NAMES.get(country);
  return (
    text.includes(country) ||
    (short !== undefined && text.split(' ').includes(short)) ||
    countriesOf(country).some((other) => named.has(other))
  );
}

function countriesOf(text: string): string[] {
  return countriesIn(tokenise(text).map(({ word }) => word));
}

function withPlace(title: string, place: string, takesArticle: RegExp): string {
  const short = SHORT_NAMES.get(place) ?? (ACRONYM.test(place) ? place : undefined);
  if (short) return `${short} ${title}`;
  return `${title} of ${takesArticle.test(place) ? 'the ' : ''}${place}`;
}
