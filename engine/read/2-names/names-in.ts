import type { NameAt } from '../../text/content-stems.ts';
import type { Token } from '../../text/tokens.ts';
import { longestMatch } from './longest-match.ts';
import type { NameNode } from './name-trie.ts';

/**
 * Names in a short text of the pack itself, where every bare surname means the pack's actor. What
 * stands for two actors names neither.
 */
export function namesIn(root: NameNode, tokens: readonly Token[]): NameAt {
  const found = new Map<number, { actor: string; length: number }>();
  for (let index = 0; index < tokens.length; index++) {
    const match = longestMatch(root, tokens, index);
    if (!match) continue;
    // A given name alone may be anybody's here.
    const aliases = match.aliases.filter(({ rule }) => rule !== 'given-name');
    const actors = new Set(aliases.map(({ actor }) => actor));
    const [actor] = actors;
    if (actor !== undefined && actors.size === 1) {
      found.set(index, { actor, length: match.to - match.from });
    }
    index = match.to - 1;
  }
  return (token) => found.get(token);
}
