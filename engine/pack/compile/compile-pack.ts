import { COMPILED_FORMAT, type CompiledPack } from '../../../contract/compiled-pack.ts';
import type { Pack } from '../../../contract/pack.ts';
import { primarySubtag } from '../../language/index.ts';
import { addAlias, addConfusable, createNode } from '../../read/2-names/name-trie.ts';
import { namesIn } from '../../read/2-names/names-in.ts';
import type { Token } from '../../text/tokens.ts';
import { WordMemory } from '../../word-memory.ts';
import { roleCountries } from '../role-countries.ts';
import { actorNames } from './actor-aliases.ts';
import { confusablePhrases } from './confusable-phrases.ts';
import { compileCues } from './cues.ts';
import { compileStatement, compileWordings } from './statement-texts.ts';
import { titleWordsOf } from './title-words.ts';

const DEFAULT_LANGUAGE = 'en';

/**
 * Makes a pack ready for matching.
 * @param pack A pack that was loaded and checked.
 * @param onStatement Called after each statement with how many are done.
 * @returns Plain JSON data, to be given to `createIndex`.
 */
export function compilePack(pack: Pack, onStatement?: (done: number) => void): CompiledPack {
  const named = pack.actors.map((actor) => ({ actor, ...actorNames(actor) }));
  const aliases = named.flatMap((one) => one.aliases);
  const confusables = named.flatMap((one) => confusablePhrases(one.actor, one.aliases));
  const names = trieOf(aliases, confusables);
  const memory = new WordMemory();
  const find = (tokens: readonly Token[]) => namesIn(names, tokens);
  const packLanguage = primarySubtag(pack.pack.languages[0]) || DEFAULT_LANGUAGE;
  const reading = { packLanguage, namesIn: find, memory };
  const countries = new Map(pack.actors.map((actor) => [actor.id, roleCountries(actor)]));
  return {
    format: COMPILED_FORMAT,
    pack,
    aliases,
    confusables,
    descriptors: named.flatMap(({ actor, descriptors }) =>
      descriptors.map((words) => ({ actor: actor.id, words })),
    ),
    titleWords: Object.fromEntries(pack.actors.map((actor) => [actor.id, titleWordsOf(actor)])),
    statements: pack.statements.map((statement, at) => {
      const compiled = compileStatement(
        statement,
        countries.get(statement.actor) ?? new Set(),
        reading,
      );
      onStatement?.(at + 1);
      return compiled;
    }),
    cues: pack.propositions.flatMap((proposition) => compileCues(proposition, find, memory)),
    questions: pack.propositions.map(({ wordings }) => compileWordings(wordings, reading)),
  };
}

function trieOf(aliases: CompiledPack['aliases'], confusables: CompiledPack['confusables']) {
  const root = createNode();
  for (const alias of aliases) addAlias(root, alias);
  for (const words of confusables) addConfusable(root, words);
  return root;
}
