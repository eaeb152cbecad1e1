import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Annotations, Span } from '../../../contract/annotations.ts';
import { readPackFolder } from '../../../tools/read-pack-folder.ts';
import { indexOf, read } from './fictional-pack.ts';

/**
 * Whole articles about the example pack, as desks of several languages would write them. What the
 * engine reads in each stands beside it in a file; a rule that changes what a reader sees shows there.
 * `npx vitest run invented-articles -u` writes them anew, and whoever does so reads the change.
 */

const FOLDER = join(import.meta.dirname, '../../fixtures/articles');
const PACK = join(import.meta.dirname, '../../../data/packs/velm-crossing');
const READ = '.read.txt';
const ARTICLES = readdirSync(FOLDER).filter((file) => !file.endsWith(READ));
const INDEX = indexOf(readPackFolder(PACK));

test.each(ARTICLES)('%s is read as the file beside it says', async (file) => {
  const [head = '', ...lines] = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
  const [lang = '', published = ''] = head.split(' ');
  const texts = lines.filter((line) => line !== '');
  const annotations = read(texts, { lang, published }, INDEX);
  const expected = join(FOLDER, `${basename(file, '.txt')}${READ}`);
  await expect(inWords(annotations, texts)).toMatchFileSnapshot(expected);
});

function inWords({ mentions, claims, quotations }: Annotations, texts: readonly string[]): string {
  const at = ({ block, start, end }: Span) => texts[block]?.slice(start, end) ?? '';
  const names = mentions.map((mention) => `${at(mention)}: ${mention.actor}`);
  const speech = quotations.map((quotation) => {
    const { kind, speaker } = quotation;
    const who = speaker ? (speaker.actor ?? `somebody, ${at(speaker)}`) : 'nobody';
    return `${who}, ${kind}: ${at(quotation)}`;
  });
  const reported = claims.map((claim) => {
    const { speaker = 'nobody', match, statements, propositions } = claim;
    const stances = propositions.map(({ id, stance }) => `${id} ${stance}`);
    return `${speaker}, ${match}, ${[...statements, ...stances].join(', ')}: ${at(claim)}`;
  });
  const sections = [
    ['NAMES', ...names],
    ['SPEECH', ...speech],
    ['CLAIMS', ...reported],
  ];
  return `${sections.map((section) => section.join('\n')).join('\n\n')}\n`;
}
