import type { MentionRule } from '../annotations.ts';
import type { CompiledAlias } from '../compile/compiled-pack.ts';
import type { Document } from '../document.ts';
import type { PackIndex } from '../pack-index.ts';
import type { NameCandidate, NameCandidates } from './find-names.ts';

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
  const { aliases, before } = candidate;
  const byLevel = (level: CompiledAlias['level']) =>
    aliases.filter((alias) => alias.level === level);
  const names = byLevel('name');
  if (names.length > 0) return one(candidate, mostNamed(names, anchors), undefined);
  const surnames = byLevel('surname');
  if (surnames.length > 0) {
    const able = surnames.filter((alias) =>
      mayStandAlone(document, index, candidate, alias, anchors, rivals),
    );
    return one(candidate, mostNamed(able, anchors), before === 'title' ? 'title' : undefined);
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

function mayStandAlone(
  document: Document,
  index: PackIndex,
  { block, from, before }: NameCandidate,
  { actor, words }: CompiledAlias,
  anchors: Anchors,
  rivals: NameCandidates['rivals'],
): boolean {
  const holder = document.blocks[block];
  if (!holder) return false;
  if (before === 'own-given-name' || anchors.body.has(actor)) return true;
  if (anchors.outside.get(block)?.has(actor)) return true;
  if (index.actors.get(actor)?.entry.bareSurname !== 'allowed') {
    return (
      before === 'title' &&
      (index.titleWords.get(actor)?.has(holder.tokens[from - 1]?.word ?? '') ?? false)
    );
  }
  // A reader takes a bare surname for whoever of that name was introduced before it.
  const rival = rivals.get(words.join(' '));
  return !rival || rival.block > block || (rival.block === block && rival.from > from);
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
