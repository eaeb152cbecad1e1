/** A rectangle of the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Words as they stand on a surface. */
export interface SeenText {
  text: string;
  /** One or more for each line, in the order of reading; none where they are not drawn. */
  boxes: Box[];
  /** What shows of the surface there: the window, less what scrolling and clamping cut off. */
  pane: Box;
}

/** One of the two accounts that a difference is led by. */
export interface SeenAccount {
  name: SeenText | null;
  date: SeenText | null;
  /** The words in each language that they are given in. */
  words: SeenText[];
  /** Whether it is said to be the marked sentence's. */
  isThisSentence: boolean;
}

/** What a reader is to have of a difference at one glance. */
export interface SeenLead {
  question: SeenText | null;
  accounts: SeenAccount[];
  explanation: SeenText | null;
}

/** A card or a popup, read off the screen. */
export interface SeenSurface {
  /** The name in its head; empty for a popup. */
  subject: string;
  /** Whether the marked sentence is told to be a statement on record; false for a question and a name. */
  isStatement: boolean;
  /** Null where it leads with no difference. */
  lead: SeenLead | null;
  /** All that stand on it, in view or not. */
  questions: string[];
  quotations: string[];
}

/** Layout rounds; no more than this of a line may be cut off, in CSS pixels. */
const SLACK = 1;
/** Of a speaker's words so many lines have to be in view, or all of them. */
const LEAST_LINES = 2;
/** Fewer words than these may well be said by two. */
const LEAST_WORDS_REPEATED = 5;

/**
 * What of a difference is not in view without scrolling.
 * @returns the parts in words, such as `date of account 2`; none where all is in view
 */
export function outOfView({ question, accounts, explanation }: SeenLead): string[] {
  const missing: string[] = [];
  const need = (what: string, isThere: boolean) => {
    if (!isThere) missing.push(what);
  };
  need('question', isWhole(question));
  for (const [at, which] of [1, 2].entries()) {
    const account = accounts[at];
    need(`name of account ${which}`, isWhole(account?.name));
    need(`date of account ${which}`, isWhole(account?.date));
    const words = account?.words ?? [];
    need(`words of account ${which}`, words.length > 0 && words.every(isBegun));
  }
  need('explanation', isWhole(explanation));
  return missing;
}

function isWhole(seen: SeenText | null | undefined): boolean {
  return seen != null && areInView(seen, linesOf(seen.boxes));
}

function isBegun(seen: SeenText): boolean {
  return areInView(seen, linesOf(seen.boxes).slice(0, LEAST_LINES));
}

function areInView({ pane }: SeenText, lines: readonly Box[]): boolean {
  return lines.length > 0 && lines.every((line) => holds(pane, line));
}

function holds(pane: Box, { left, top, right, bottom }: Box): boolean {
  return (
    left >= pane.left - SLACK &&
    top >= pane.top - SLACK &&
    right <= pane.right + SLACK &&
    bottom <= pane.bottom + SLACK
  );
}

/** Puts the boxes of words together that stand on one line, of which a font or a link may make several. */
export function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (line && middle > line.top && middle < line.bottom) {
      line.left = Math.min(line.left, box.left);
      line.top = Math.min(line.top, box.top);
      line.right = Math.max(line.right, box.right);
      line.bottom = Math.max(line.bottom, box.bottom);
    } else lines.push({ ...box });
  }
  return lines;
}

/**
 * The questions and quotations that stand on a surface twice, also where one of them goes on longer.
 * Quotation marks, capitals and points do not make two texts of one.
 */
export function repeatedTexts({
  questions,
  quotations,
}: Pick<SeenSurface, 'questions' | 'quotations'>): string[] {
  return [questions, quotations].flatMap((texts) =>
    texts.filter((text, at) =>
      texts.slice(0, at).some((before) => isSame(plain(before), plain(text))),
    ),
  );
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return (
    shorter.split(' ').length >= LEAST_WORDS_REPEATED && ` ${longer} `.includes(` ${shorter} `)
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether a card leads with a difference that is not the marked sentence's: neither of its two accounts
 * is the sentence's statement or, where the sentence is no statement on record, comes from the side of
 * whom the card is about.
 * @param sideOf the names of all whose words count as those of somebody of this name
 */
export function isAstray(
  { subject, isStatement, lead }: SeenSurface,
  sideOf: (name: string) => ReadonlySet<string>,
): boolean {
  if (!lead) return false;
  if (isStatement) return !lead.accounts.some(({ isThisSentence }) => isThisSentence);
  const side = sideOf(subject);
  return !lead.accounts.some(({ name }) => side.has(name?.text ?? ''));
}
