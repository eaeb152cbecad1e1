import type { Actor } from '../../contract/pack.ts';
import { countriesIn } from '../language/countries.ts';
import { tokenise } from '../text/tokens.ts';

/** The countries that an actor's roles name, as in `=russia`. */
export function roleCountries({ roles }: Actor): ReadonlySet<string> {
  return new Set(
    roles.flatMap(({ title, organisation, country }) =>
      countriesIn(
        tokenise([title, organisation, country].filter(Boolean).join(' ')).map(({ word }) => word),
      ),
    ),
  );
}
