import type { SignedStems } from './signed-stems.ts';

/** What one text says, in stems that can be compared with those of a sentence. */
export interface ShelfText {
  stems: SignedStems;
  /** How many of its words cannot be compared. */
  others: number;
  /** Weight of all of it; filled when first asked for, as weights settle late. */
  total?: number;
}

/** Entries with the texts they are known by. */
export interface TextShelf<Entry> {
  entries: readonly Entry[];
  /** All texts, in the order of the entries. */
  texts: readonly ShelfText[];
  /** By text, the position of its entry. */
  owners: readonly number[];
  /** By stem, the positions of the texts that have it. */
  byStem: ReadonlyMap<string, readonly number[]>;
  /** By text, the weight in common with the sentence that is looked up; 0 between two look-ups. */
  common: Float64Array;
}

/** An entry with how well a sentence agrees with the text of it that fits best. */
export interface Agreement<Entry> {
  entry: Entry;
  text: ShelfText;
  /** The harmonic mean of both shares. */
  agreement: number;
  /** Weighted part of the sentence that the text has, 0 to 1. */
  ofSentence: number;
  /** Weighted part of the text that the sentence has. */
  ofText: number;
}

/** How much stems tell, and how much a sentence or a text does in all. */
export interface Weighing {
  of(stem: string): number;
  total(stems: Iterable<string>, others: number): number;
}

/** @param textsOf The texts that an entry is known by. */
export function textShelf<Entry>(
  entries: readonly Entry[],
  textsOf: (entry: Entry) => readonly ShelfText[],
): TextShelf<Entry> {
  const texts: ShelfText[] = [];
  const owners: number[] = [];
  const byStem = new Map<string, number[]>();
  entries.forEach((entry, owner) => {
    for (const text of textsOf(entry)) {
      for (const stem of text.stems.keys()) {
        const group = byStem.get(stem);
        if (group) group.push(texts.length);
        else byStem.set(stem, [texts.length]);
      }
      texts.push(text);
      owners.push(owner);
    }
  });
  return { entries, texts, owners, byStem, common: new Float64Array(texts.length) };
}

/**
 * How well a sentence and some entries agree: the harmonic mean of the parts they have in common, for
 * the text of the entry that fits best.
 * @param total How much the sentence tells in all.
 * @param least Less agreement is left out.
 * @returns The entries that agree with the sentence, in their order.
 */
export function agreementsWith<Entry>(
  { entries, texts, owners, byStem, common }: TextShelf<Entry>,
  stems: ReadonlySet<string>,
  total: number,
  weighing: Weighing,
  least: number,
): Agreement<Entry>[] {
  const touched: number[] = [];
  for (const stem of stems) {
    const postings = byStem.get(stem);
    if (!postings) continue;
    const weight = weighing.of(stem);
    for (const at of postings) {
      const before = common[at] ?? 0;
      if (before === 0) touched.push(at);
      common[at] = before + weight;
    }
  }
  const best = new Map<number, Omit<Agreement<Entry>, 'entry'>>();
  for (const at of touched) {
    const [text, owner] = [texts[at], owners[at] ?? 0];
    const sum = common[at] ?? 0;
    common[at] = 0;
    if (!text || sum === 0) continue;
    text.total ??= weighing.total(text.stems.keys(), text.others);
    const agreement = (2 * sum) / (total + text.total);
    if (agreement < least) continue;
    if (agreement > (best.get(owner)?.agreement ?? 0)) {
      best.set(owner, { text, agreement, ofSentence: sum / total, ofText: sum / text.total });
    }
  }
  return [...best]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, found]) => {
      const entry = entries[at];
      return entry === undefined ? [] : [{ entry, ...found }];
    });
}
