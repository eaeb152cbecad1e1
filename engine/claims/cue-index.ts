import type { CompiledCue } from '../compile/compiled-pack.ts';
import type { ContentStem } from '../text/content-stems.ts';

/** A proposition a sentence is about, with the tokens that say so. */
export interface CueHit {
  proposition: string;
  tokens: number[];
}

interface Cue {
  proposition: string;
  /** Terms, their alternatives, and the stems of an alternative. */
  terms: string[][][];
}

/** Finds the propositions whose cues stand in a sentence; the cost grows with the sentence only. */
export class CueIndex {
  /** By language and stem, the cues that need this stem. */
  readonly #cues = new Map<string, Map<string, Cue[]>>();

  constructor(compiled: readonly CompiledCue[]) {
    const cues = compiled.map(({ proposition, lang, terms }) => ({
      lang,
      cue: { proposition, terms: readTerms(terms) },
    }));
    const counts = new Map<string, number>();
    for (const { lang, cue } of cues) {
      for (const stem of cue.terms.flatMap(stemsLookedUp)) {
        counts.set(`${lang} ${stem}`, (counts.get(`${lang} ${stem}`) ?? 0) + 1);
      }
    }
    for (const { lang, cue } of cues) {
      const byStem = this.#cues.get(lang) ?? new Map<string, Cue[]>();
      this.#cues.set(lang, byStem);
      const usual = (term: string[][]) =>
        stemsLookedUp(term).reduce((sum, stem) => sum + (counts.get(`${lang} ${stem}`) ?? 0), 0);
      for (const stem of stemsLookedUp(rarestTerm(cue, usual))) {
        const group = byStem.get(stem);
        if (group) group.push(cue);
        else byStem.set(stem, [cue]);
      }
    }
  }

  /**
   * @param around Stems of the sentences before, which may stand for half of a cue's terms.
   * @returns One hit a proposition, that of the cue with the most terms.
   */
  find(
    stems: readonly ContentStem[],
    lang: string,
    around: ReadonlySet<string> = new Set(),
  ): CueHit[] {
    const byStem = this.#cues.get(lang);
    if (!byStem) return [];
    const places = new Map(stems.map(({ stem, token }) => [stem, token]));
    const hits = new Map<string, CueHit>();
    const tried = new Set<Cue>();
    for (const stem of [...places.keys(), ...around]) {
      for (const cue of byStem.get(stem) ?? []) {
        if (tried.has(cue)) continue;
        tried.add(cue);
        const tokens = match(cue, places, around);
        const known = hits.get(cue.proposition);
        if (tokens && (!known || known.tokens.length < tokens.length)) {
          hits.set(cue.proposition, { proposition: cue.proposition, tokens });
        }
      }
    }
    return [...hits.values()];
  }
}

function readTerms(terms: string): string[][][] {
  return terms
    .split(' ')
    .map((term) => term.split('/').map((alternative) => alternative.split('+')));
}

/** An alternative of several stems is looked up by its first. */
function stemsLookedUp(term: string[][]): string[] {
  return [...new Set(term.map(([first = '']) => first))];
}

/** What stands in many cues stands in many sentences; the rarest term makes the fewest look at a cue. */
function rarestTerm({ terms }: Cue, usual: (term: string[][]) => number): string[][] {
  return [...terms].sort((a, b) => usual(a) - usual(b))[0] ?? [];
}

function match(
  { terms }: Cue,
  places: ReadonlyMap<string, number>,
  around: ReadonlySet<string>,
): number[] | undefined {
  const tokens: number[] = [];
  let own = 0;
  for (const alternatives of terms) {
    const found = alternatives.find((stems) => stems.every((stem) => places.has(stem)));
    if (found) {
      own++;
      tokens.push(...found.map((stem) => places.get(stem) ?? 0));
    } else if (!alternatives.some((stems) => stems.every((stem) => around.has(stem)))) {
      return undefined;
    }
  }
  return own * 2 >= terms.length ? tokens.sort((a, b) => a - b) : undefined;
}
