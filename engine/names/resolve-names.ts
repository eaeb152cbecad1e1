import type { MentionRule } from '../annotations.ts';
import type { CompiledAlias } from '../compile/compiled-pack.ts';
import type { Document } from '../document.ts';
import { wordSet } from '../language/language.ts';
import type { PackIndex } from '../pack-index.ts';
import { isLoneSurnameInCases } from './declension/lone-surname.ts';
import type { NameCandidate, NameCandidates } from './find-names.ts';
import { genderOfGivenName } from './given-names.ts';
import { isLoneGivenName, isLoneSurname } from './lone-names.ts';

/** A name on the page with the actor it stands for. */
export interface ResolvedName {
  block: number;
  from: number;
  to: number;
  actor: string;
  rule: MentionRule;
  confidence: number;
  /** A metonym is a mention only once it has been found to speak. */
  mustSpeak: boolean;
}

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

/**
 * Second pass: decides for the document as a whole who each name stands for. A full name, or a title
 * of the actor with the surname, lets the surname alone stand for the actor everywhere in the article.
 */
export function resolveNames(
  document: Document,
  index: PackIndex,
  { candidates, rivals }: NameCandidates,
): ResolvedName[] {
  const anchors = countAnchors(document, index, candidates);
  return candidates.flatMap((candidate) => {
    const found = resolve(document, index, candidate, anchors, rivals);
    return found ? [found] : [];
  });
}

const GENDER_OF_TITLE = new Map<string, 'male' | 'female'>([
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

function resolve(
  document: Document,
  index: PackIndex,
  candidate: NameCandidate,
  anchors: Anchors,
  rivals: NameCandidates['rivals'],
): ResolvedName | undefined {
  const { aliases } = candidate;
  const byLevel = (level: CompiledAlias['level']) =>
    aliases.filter((alias) => alias.level === level);
  const names = byLevel('name');
  if (names.length > 0) return one(candidate, mostNamed(names, anchors), undefined);
  const surnames = byLevel('surname');
  if (surnames.length > 0) {
    const rules = new Map<CompiledAlias, MentionRule>();
    for (const alias of surnames) {
      const rule = ruleAlone(document, index, candidate, alias, anchors, rivals);
      if (rule) rules.set(alias, rule);
    }
    const chosen = mostNamed([...rules.keys()], anchors);
    return one(candidate, chosen, chosen && rules.get(chosen));
  }
  return one(candidate, onlyActor(aliases), undefined);
}

function one(
  { block, from, to, before }: NameCandidate,
  alias: CompiledAlias | undefined,
  rule: MentionRule | undefined,
): ResolvedName | undefined {
  if (!alias) return undefined;
  const found = before === 'own-given-name' ? 'full-name' : (rule ?? alias.rule);
  return {
    block,
    from,
    to,
    actor: alias.actor,
    rule: found,
    confidence: CONFIDENCE[found],
    mustSpeak: alias.level === 'metonym',
  };
}

/** By what right a short name stands for an actor at this place, if it does. */
function ruleAlone(
  document: Document,
  index: PackIndex,
  candidate: NameCandidate,
  alias: CompiledAlias,
  anchors: Anchors,
  rivals: NameCandidates['rivals'],
): MentionRule | undefined {
  const { block, from, before } = candidate;
  const { actor, words } = alias;
  const rival = rivals.get(words.join(' '));
  if (alias.rule === 'given-name' && (rival || !isLoneGivenName(document, candidate, alias))) {
    return undefined;
  }
  const title = document.blocks[block]?.tokens[from - 1]?.word ?? '';
  if (before === 'title' && isOfOtherGender(title, index.givenNames.get(actor))) return undefined;
  const rule = before === 'title' ? 'title' : alias.rule;
  if (before === 'own-given-name' || anchors.body.has(actor)) return rule;
  if (anchors.outside.get(block)?.has(actor)) return rule;
  if (before === 'title' && index.titleWords.get(actor)?.has(title)) return rule;
  if (alias.rule === 'given-name') return undefined;
  switch (index.actors.get(actor)?.entry.bareSurname) {
    case 'allowed':
      // A reader takes a bare surname for whoever of that name was introduced before it.
      return !rival || rival.block > block || (rival.block === block && rival.from > from)
        ? rule
        : undefined;
    case 'unless-doubtful': {
      const isLone =
        isLoneSurname(document, index, candidate, alias) ||
        isLoneSurnameInCases(document, index, candidate, alias);
      return !rival && isLone ? 'only-bearer' : undefined;
    }
    default:
      return undefined;
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
  const actors = new Set(aliases.map(({ actor }) => actor));
  return actors.size === 1 ? aliases[0] : undefined;
}
