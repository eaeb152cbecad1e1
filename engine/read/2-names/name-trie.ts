import type { CompiledAlias } from '../../../contract/compiled-pack.ts';

/** A node of the trie of names: one step a word. */
export interface NameNode {
  next: Map<string, NameNode> | undefined;
  /** Actors whose name ends here. */
  aliases: CompiledAlias[] | undefined;
  /** A phrase ends here that contains a name and means something else. */
  confusable: boolean;
}

export function createNode(): NameNode {
  return { next: undefined, aliases: undefined, confusable: false };
}

export function addAlias(root: NameNode, alias: CompiledAlias): void {
  const node = nodeFor(root, alias.words);
  node.aliases ??= [];
  node.aliases.push(alias);
}

export function addConfusable(root: NameNode, words: readonly string[]): void {
  nodeFor(root, words).confusable = true;
}

function nodeFor(root: NameNode, words: readonly string[]): NameNode {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (!child) {
      child = createNode();
      node.next.set(word, child);
    }
    node = child;
  }
  return node;
}
