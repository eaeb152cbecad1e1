import type { CompiledCue } from '../../../contract/compiled-pack.ts';
import type { ContentStem } from '../../text/content-stems.ts';

/** A proposition a sentence is about, with the tokens that say so. */
export interface CueHit {
  proposition: string;
  tokens: number[];
}

interface Cue {
  proposition: string;
  /**
   * Terms, their alternatives, and the stems of an alternative. The rarest term, by which the cue is
   * looked up, stands last: it is the one that is known to be there.
   */
  terms: string[][][];
}

/** Finds the propositions whose cues stand in a sentence; the cost grows with the sentence only. */
export class CueIndex {
  /** By language. */
  readonly #propositions = new Map<string, Set<string>>();
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
      const propositions = this.#propositions.get(lang) ?? new Set();
      this.#propositions.set(lang, propositions.add(cue.proposition));
      const byStem = this.#cues.get(lang) ?? new Map<string, Cue[]>();
      this.#cues.set(lang, byStem);
      const usual = (term: string[][]) =>
        stemsLookedUp(term).reduce((sum, stem) => sum + (counts.get(`${lang} ${stem}`) ?? 0), 0);
      // What stands in many cues stands in many sentences; the rarest term makes the fewest look at a cue.
      const [rarest = [], ...others] = cue.terms.sort((a, b) => usual(a) - usual(b));
      cue.terms = [...others, rarest];
      for (const stem of stemsLookedUp(rarest)) {
        const group = byStem.get(stem);
        if (group) group.push(cue);
        else byStem.set(stem, [cue]);
      }
    }
  }

  /** Whether a proposition has cues in a language. */
  has(proposition: string, lang: string): boolean {
    return this.#propositions.get(lang)?.has(proposition) ?? false;
  }

  /** @returns One hit a proposition, that of the cue with the most terms. */
  find(stems: readonly ContentStem[], lang: string): CueHit[] {
    const byStem = this.#cues.get(lang);
    if (!byStem) return [];
    const places = new Map<string, number>();
    for (const { stem, token } of stems) places.set(stem, token);
    const hits = new Map<string, CueHit>();
    for (const stem of places.keys()) {
      for (const cue of byStem.get(stem) ?? []) {
        const tokens = match(cue, places);
        if (!tokens) continue;
        const known = hits.get(cue.proposition);
        if (!known || known.tokens.length < tokens.length) {
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
    .map((term) => [...new Set(term.split('/'))].map((alternative) => alternative.split('+')));
}

/** An alternative of several stems is looked up by its first. */
function stemsLookedUp(term: string[][]): string[] {
  return [...new Set(term.map(([first = '']) => first))];
}

function match({ terms }: Cue, places: ReadonlyMap<string, number>): number[] | undefined {
  // Most cues fail, so that tokens are gathered only for those that do not.
  if (!terms.every((alternatives) => firstIn(alternatives, places))) return undefined;
  return terms
    .flatMap((alternatives) => firstIn(alternatives, places) ?? [])
    .map((stem) => places.get(stem) ?? 0)
    .sort((a, b) => a - b);
}

/** The first alternative whose stems all stand in a sentence. */
function firstIn(
  alternatives: readonly string[][],
  stems: { has(stem: string): boolean },
): string[] | undefined {
  for (const alternative of alternatives) {
    let at = 0;
    while (at < alternative.length && stems.has(alternative[at] ?? '')) at++;
    if (at === alternative.length) return alternative;
  }
  return undefined;
}
