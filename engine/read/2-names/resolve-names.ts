import type { MentionRule } from '../../../contract/annotations.ts';
import type { CompiledAlias } from '../../../contract/compiled-pack.ts';
import type { NameRefusal } from '../../../contract/report.ts';
import { atOnce, type InSteps } from '../../in-steps.ts';
import { wordSet } from '../../language/language.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import type { Document } from '../1-document/document.ts';
import type { AmbiguousName, NameDecisions, ResolvedName } from './decisions.ts';
import { isLoneSurnameInCases } from './declension/lone-surname.ts';
import { genderOfGivenName } from './given-names.ts';
import { isLoneGivenName, isLoneSurname } from './lone-names.ts';
import type { NameCandidate, NameCandidates } from './name-candidates.ts';

/** How sure each rule is; set by reading labelled pages, shown to the reader on request. */
const CONFIDENCE: Record<MentionRule, number> = {
  'full-name': 0.99,
  title: 0.97,
  surname: 0.92,
  'given-name': 0.9,
  'only-bearer': 0.8,
  organisation: 0.9,
  metonym: 0.8,
};

/** Beyond this many a name is so common that a question about it would help nobody. */
const MOST_CANDIDATES = 4;

/**
 * Second pass: decides for the document as a whole who each name stands for. A full name, or a title
 * of the actor with the surname, lets the surname alone stand for the actor everywhere in the article.
 */
export function resolveNames(
  document: Document,
  index: PackIndex,
  found: NameCandidates,
): NameDecisions {
  return atOnce(resolvedInSteps(document, index, found));
}

/** What deciding one name costs. */
const COST_OF_NAME = 5;

/** The same in steps. */
export function* resolvedInSteps(
  document: Document,
  index: PackIndex,
  { candidates, rivals, refused }: NameCandidates,
): InSteps<NameDecisions> {
  const context = { document, index, rivals, anchors: countAnchors(document, index, candidates) };
  const decisions: NameDecisions = { names: [], ambiguous: [], refused: [...refused] };
  for (const candidate of candidates) {
    decide(context, candidate, decisions);
    yield COST_OF_NAME;
  }
  return decisions;
}

interface Context {
  document: Document;
  index: PackIndex;
  anchors: Anchors;
  rivals: NameCandidates['rivals'];
}

const GENDER_OF_TITLE: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...[...wordSet('mr sir lord king prince father brother herr senor')].map(
    (word) => [word, 'male'] as const,
  ),
  ...[
    ...wordSet('mrs ms miss dame lady baroness queen princess mother sister frau madame senora'),
  ].map((word) => [word, 'female'] as const),
]);

interface Anchors {
  /** By actor, how often the article names them in full. */
  body: Map<string, number>;
  /** By block outside the article, the actors named there in full. */
  outside: Map<number, Set<string>>;
}

function countAnchors(
  document: Document,
  index: PackIndex,
  candidates: readonly NameCandidate[],
): Anchors {
  const anchors: Anchors = { body: new Map(), outside: new Map() };
  for (const candidate of candidates) {
    for (const actor of anchoredActors(document, index, candidate)) {
      if (document.blocks[candidate.block]?.isBody) {
        anchors.body.set(actor, (anchors.body.get(actor) ?? 0) + 1);
      } else {
        const here = anchors.outside.get(candidate.block) ?? new Set();
        anchors.outside.set(candidate.block, here.add(actor));
      }
    }
  }
  return anchors;
}

function anchoredActors(
  document: Document,
  index: PackIndex,
  { block, from, aliases, before }: NameCandidate,
): string[] {
  const full = aliases.filter(({ level }) => level === 'name').map(({ actor }) => actor);
  if (full.length > 0) return full;
  if (before === 'own-given-name') return aliases.map(({ actor }) => actor);
  if (before !== 'title') return [];
  const title = document.blocks[block]?.tokens[from - 1]?.word ?? '';
  return aliases
    .map(({ actor }) => actor)
    .filter((actor) => index.titleWords.get(actor)?.has(title));
}

function decide(context: Context, candidate: NameCandidate, decisions: NameDecisions): void {
  const { block, from, to } = candidate;
  const aliases = strongest(candidate.aliases);
  const rights = aliases.map((alias) => rightOf(context, candidate, alias, aliases));
  const chosen = mostNamed(
    aliases.filter((_, at) => isRule(rights[at])),
    context.anchors,
  );
  const rule = chosen && rights[aliases.indexOf(chosen)];
  const ambiguous = chosen ? undefined : askable(context, candidate, aliases, rights);
  if (chosen && isRule(rule)) decisions.names.push(resolved(candidate, chosen, rule));
  if (ambiguous) decisions.ambiguous.push(ambiguous);
  aliases.forEach((alias, at) => {
    const { actor } = alias;
    const right = rights[at];
    if (actor === chosen?.actor || ambiguous?.candidates.some((one) => one.actor === actor)) return;
    if (!right) return;
    const reason = isRule(right) ? (chosen ? 'named-less' : 'several-bearers') : right;
    decisions.refused.push({ block, from, to, aliases: [alias], reason });
  });
}

/** The aliases of the level that proves most: a whole name leaves none to those it is a surname of. */
function strongest(aliases: readonly CompiledAlias[]): readonly CompiledAlias[] {
  const [first] = aliases;
  if (aliases.every(({ level }) => level === first?.level)) return aliases;
  const names = aliases.filter(({ level }) => level === 'name');
  return names.length > 0 ? names : aliases.filter(({ level }) => level === 'surname');
}

/** By what right a name stands for an actor at a place, or why it does not. */
function rightOf(
  context: Context,
  candidate: NameCandidate,
  alias: CompiledAlias,
  rivals: readonly CompiledAlias[],
): MentionRule | NameRefusal {
  // An institution's place is not told apart by who is named in full.
  if (alias.level === 'metonym' && !onlyActor(rivals)) return 'several-bearers';
  const right = alias.level === 'surname' ? rightAlone(context, candidate, alias) : alias.rule;
  return candidate.before === 'own-given-name' && isRule(right) ? 'full-name' : right;
}

function isRule(right: MentionRule | NameRefusal | undefined): right is MentionRule {
  return right !== undefined && right in CONFIDENCE;
}

function resolved(
  { block, from, to }: NameCandidate,
  { actor, level }: CompiledAlias,
  rule: MentionRule,
): ResolvedName {
  const mustSpeak = level === 'metonym';
  return { block, from, to, actor, rule, confidence: CONFIDENCE[rule], mustSpeak };
}

/**
 * The question who is meant, where it can be asked: in the article itself, between a few actors each of
 * whom the name would stand for if the packs knew nobody else of it.
 */
function askable(
  context: Context,
  candidate: NameCandidate,
  aliases: readonly CompiledAlias[],
  rights: readonly (MentionRule | NameRefusal)[],
): AmbiguousName | undefined {
  const { block, from, to } = candidate;
  if (!context.document.blocks[block]?.isBody) return undefined;
  const candidates: AmbiguousName['candidates'] = [];
  aliases.forEach((alias, at) => {
    const { actor } = alias;
    if (candidates.some((one) => one.actor === actor)) return;
    const rule =
      rights[at] === 'doubtful-alone' ? rightOfOnly(context, candidate, alias) : rights[at];
    if (isRule(rule)) candidates.push({ actor, rule });
  });
  const canBeAsked = candidates.length > 1 && candidates.length <= MOST_CANDIDATES;
  return canBeAsked ? { block, from, to, candidates } : undefined;
}

/** The same, if the packs knew nobody else of the name. */
function rightOfOnly(
  context: Context,
  candidate: NameCandidate,
  alias: CompiledAlias,
): MentionRule | NameRefusal {
  const aliases = candidate.aliases.filter(({ actor }) => actor === alias.actor);
  return rightOf(context, { ...candidate, aliases }, alias, aliases);
}

/** By what right a short name stands for an actor at this place, or why it does not. */
function rightAlone(
  { document, index, anchors, rivals }: Context,
  candidate: NameCandidate,
  alias: CompiledAlias,
): MentionRule | NameRefusal {
  const { block, from, before } = candidate;
  const { actor, words } = alias;
  const rival = rivals.get(words.join(' '));
  if (alias.rule === 'given-name') {
    if (rival) return 'rival-bearer';
    if (!isLoneGivenName(document, candidate, alias)) return 'given-name-alone';
  }
  const title = document.blocks[block]?.tokens[from - 1]?.word ?? '';
  if (before === 'title' && isOfOtherGender(title, index.givenNames.get(actor))) {
    return 'title-of-other-gender';
  }
  const rule = before === 'title' ? 'title' : alias.rule;
  if (before === 'own-given-name' || anchors.body.has(actor)) return rule;
  if (anchors.outside.get(block)?.has(actor)) return rule;
  if (before === 'title' && index.titleWords.get(actor)?.has(title)) return rule;
  if (alias.rule === 'given-name') return 'needs-full-name';
  switch (index.actors.get(actor)?.entry.bareSurname) {
    case 'allowed':
      // A reader takes a bare surname for whoever of that name was introduced before it.
      return !rival || rival.block > block || (rival.block === block && rival.from > from)
        ? rule
        : 'rival-bearer';
    case 'unless-doubtful': {
      if (rival) return 'rival-bearer';
      const isLone =
        isLoneSurname(document, index, candidate, alias) ||
        isLoneSurnameInCases(document, index, candidate, alias);
      return isLone ? 'only-bearer' : 'doubtful-alone';
    }
    default:
      return 'needs-full-name';
  }
}

/** `Mrs Quorn` is not Adam Quorn, whose page it may be, but his wife. */
function isOfOtherGender(title: string, givenNames: readonly string[] | undefined): boolean {
  const gender = GENDER_OF_TITLE.get(title);
  const own = givenNames?.map(genderOfGivenName).find(Boolean);
  return gender !== undefined && own !== undefined && gender !== own;
}

/** Of several actors with this name the one the article names in full, if it names only one most. */
function mostNamed(aliases: readonly CompiledAlias[], anchors: Anchors): CompiledAlias | undefined {
  const single = onlyActor(aliases);
  if (single || aliases.length === 0) return single;
  const [first, second] = [...aliases].sort(
    (a, b) => (anchors.body.get(b.actor) ?? 0) - (anchors.body.get(a.actor) ?? 0),
  );
  if (!first || !second) return first;
  const count = (alias: CompiledAlias) => anchors.body.get(alias.actor) ?? 0;
  return count(first) > count(second) ? first : undefined;
}

function onlyActor(aliases: readonly CompiledAlias[]): CompiledAlias | undefined {
  const [first] = aliases;
  return aliases.every(({ actor }) => actor === first?.actor) ? first : undefined;
}
