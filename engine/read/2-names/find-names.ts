import type { CompiledAlias } from '../../../contract/compiled-pack.ts';
import { atOnce, type InSteps } from '../../in-steps.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import type { Document, DocumentBlock } from '../1-document/document.ts';
import { formsGenitive } from './declension/declining-language.ts';
import { LooseNames } from './declension/loose-match.ts';
import { genderOfGivenName } from './given-names.ts';
import { givenNamesOf, judgeMatch } from './judge-match.ts';
import { longestMatch, type NameMatch } from './longest-match.ts';
import type { NameCandidates } from './name-candidates.ts';
import { withoutNamesakes } from './namesakes.ts';

/** First pass over a page: every stretch that is a name of the packs and is not ruled out by its neighbours. */
export function findNames(document: Document, index: PackIndex): NameCandidates {
  return atOnce(namesInSteps(document, index));
}

/** So many words are looked at between two steps. */
const STEP = 500;
/** What a name costs beside its words. */
const COST_OF_NAME = 8;

/** The same in steps. */
export function* namesInSteps(document: Document, index: PackIndex): InSteps<NameCandidates> {
  const found: NameCandidates = { candidates: [], rivals: new Map(), refused: [] };
  const { cases } = document;
  const loose =
    cases && new LooseNames(index.looseNames(), cases, document, (actor) => isWoman(index, actor));
  for (const [at, block] of document.blocks.entries())
    yield* scanBlock(document, index, loose, block, at, found);
  yield found.candidates.length;
  return withoutNamesakes(document, index, found);
}

function* scanBlock(
  document: Document,
  index: PackIndex,
  loose: LooseNames | undefined,
  block: DocumentBlock,
  at: number,
  { candidates, rivals, refused }: NameCandidates,
): InSteps<void> {
  const { tokens } = block;
  let taken = -1;
  let cost = 0;
  for (let from = 0; from < tokens.length; from++) {
    if (++cost > STEP) {
      yield cost;
      cost = 0;
    }
    const exact = index.names.next?.has(tokens[from]?.word ?? '')
      ? nameFrom(index, block, from)
      : undefined;
    const match = loose ? bentName(loose, block, from, exact) : exact;
    if (!match) continue;
    cost += COST_OF_NAME;
    const allowed = allowedHere(document, block, match, loose?.isCountry(block, match) === true);
    const surroundings = { document, index, block, taken, bends: loose !== undefined };
    const verdict = judgeMatch(surroundings, match, allowed);
    from = match.to - 1;
    const rival = verdict.rival?.words.join(' ');
    if (rival !== undefined && !rivals.has(rival))
      rivals.set(rival, { block: at, from: match.from });
    if (verdict.refusal === undefined || !verdict.isFree) taken = match.to;
    if (verdict.refusal !== undefined) {
      refused.push({
        block: at,
        from: match.from,
        to: match.to,
        aliases: match.aliases,
        reason: verdict.refusal,
      });
    } else {
      candidates.push({
        block: at,
        from: verdict.from,
        to: match.to,
        aliases: verdict.aliases,
        before: verdict.before,
      });
    }
  }
  yield cost;
}

/** The aliases of a name that a page of this language may have at this place. */
function allowedHere(
  document: Document,
  { tokens }: DocumentBlock,
  { to, aliases }: NameMatch,
  isCountry: boolean,
): CompiledAlias[] {
  const { code } = document.language;
  const { nameLanguage } = document;
  // A genitive before an apostrophe, as in 'Trumps's', is a slip in any language.
  const hasGenitive = formsGenitive(nameLanguage) || tokens[to]?.gap === 'apostrophe';
  return aliases.filter(
    ({ genitive, rule, langs, level }) =>
      // A people is often called by a form of its country's name.
      !(isCountry && level === 'name') &&
      (!genitive || hasGenitive) &&
      (!langs || langs.includes(code) || langs.includes(nameLanguage)) &&
      // Elsewhere any noun or apposition may follow a given name, so that it says too little alone.
      (rule !== 'given-name' || code === 'en'),
  );
}

/** The longest name from a token on. Behind a title with a given name the surname may follow yet. */
function nameFrom(
  index: PackIndex,
  { tokens }: DocumentBlock,
  from: number,
): NameMatch | undefined {
  const match = longestMatch(index.names, tokens, from);
  if (!match?.aliases.some(({ rule }) => rule === 'title')) return match;
  const whole = longestMatch(index.names, tokens, match.to - 1);
  const isSame = whole?.aliases.some(({ actor }) =>
    match.aliases.some((one) => one.actor === actor),
  );
  return whole && isSame && whole.to > match.to ? whole : match;
}

/** On pages of languages that bend names: the bent one where it is longer or the only one. */
function bentName(
  loose: LooseNames,
  block: DocumentBlock,
  from: number,
  exact: NameMatch | undefined,
): NameMatch | undefined {
  const bent = loose.from(block, from);
  return bent && (!exact || bent.to > exact.to) ? bent : exact;
}

function isWoman(index: PackIndex, actor: string): boolean {
  const given = givenNamesOf(index, actor);
  return given.some((name) => genderOfGivenName(name) === 'female' || /[aая]$/.test(name));
}
