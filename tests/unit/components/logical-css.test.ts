import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../components');
const sheets = globSync('**/*.css', { cwd: ROOT }).map((file) => ({
  file,
  rules: readFileSync(join(ROOT, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
}));

/** Properties and values that mean a side of the screen rather than of the line. */
const SIDES =
  /(?:^|[\s;{])(?:left|right|(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/g;

/** Four lengths at once, of which the second and the fourth, for right and left, differ. */
const FOUR_SIDES =
  /(?:margin|padding|inset)\s*:\s*((?:[\w.-]+|[\w-]+\([^;]*?\))\s+){3}(?:[\w.-]+|[\w-]+\([^;]*?\))\s*;/g;

test('there are stylesheets to look at', () => {
  expect(sheets.length).toBeGreaterThan(8);
});

test('no rule knows left from right', () => {
  const found = sheets.flatMap(({ file, rules }) =>
    [...(rules.match(SIDES) ?? []), ...(rules.match(FOUR_SIDES) ?? [])].map(
      (rule) => `${file}: ${rule.trim()}`,
    ),
  );
  expect(found).toEqual([]);
});
