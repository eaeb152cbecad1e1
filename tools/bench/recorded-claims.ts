import type { Pack } from '../../contract/pack.ts';
import { smallPack } from './small-packs.ts';

/** A line of `claims.*.statements.jsonl.gz`. */
export interface RecordedClaim {
  id: string;
  vclaim: string;
  speaker?: string;
  /** Such as `stated on October 28, 2019 in a speech:` or `6 March 2021`. */
  date?: string;
  title?: string;
  subtitle?: string;
  /** The article that checks the claim. */
  context?: string;
}

/** Whoever claims something without a name. */
const NOBODY = 'Unknown';

/** A pack of recorded claims: what was said, by whom, when, and what was written about it. */
export function claimsPack(claims: readonly RecordedClaim[]): Pack {
  const speakers = [...new Set(claims.map(speakerOf))];
  const idOf = new Map(speakers.map((name, at) => [name, `speaker-${at}`]));
  return smallPack({
    actors: speakers.map((name) => ({ id: idOf.get(name) ?? '', name })),
    statements: claims.map((claim) => {
      const day = dayOf(claim.date ?? '');
      // Without 'stated on' it is the day of the check, not of the claim.
      const date = claim.date?.startsWith('stated') ? day : undefined;
      return {
        id: claim.id,
        actor: idOf.get(speakerOf(claim)),
        ...(date && { date }),
        paraphrase: claim.vclaim || claim.title || claim.id,
        sources: [
          {
            publisher: 'Benchmark',
            ...(claim.title && { title: claim.title }),
            ...(day && { published: day }),
          },
        ],
        note: [claim.subtitle, claim.context].filter(Boolean).join('\n') || undefined,
      };
    }),
  });
}

function speakerOf({ speaker }: RecordedClaim): string {
  return speaker?.trim() || NOBODY;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** @returns The first day named in a text, `YYYY-MM-DD`; nothing where none is. */
export function dayOf(text: string): string | undefined {
  const found =
    /(?<month>[A-Z][a-z]+) (?<day>\d{1,2}), (?<year>\d{4})/.exec(text) ??
    /(?<day>\d{1,2}) (?<month>[A-Z][a-z]+) (?<year>\d{4})/.exec(text);
  const { day = '', month = '', year = '' } = found?.groups ?? {};
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return undefined;
  const written = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(written);
  // A 30th of February is no day of the calendar.
  const isDay = !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(written);
  return isDay ? written : undefined;
}
