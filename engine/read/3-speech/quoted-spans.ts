/** Where a post is signed, and by whom if the packs know. */
export interface Signer {
  block: number;
  /** Tokens of the name. */
  from: number;
  to: number;
  actor?: string | undefined;
}

/** A stretch between quotation marks, without the marks. */
export interface QuotedSpan {
  start: number;
  end: number;
  /** The block ends before the quotation does: the next paragraph goes on with it. */
  isOpen: boolean;
  /** Who signed a post that has no marks of its own. */
  signedBy?: Signer;
}

/** Two single marks are how some agencies print a double one. */
const MARKS = /''|["“”„«»‟‹›‘’']/g;

/** What may close a quotation opened by each mark. */
const CLOSERS: Record<string, string> = {
  '“': '”“"',
  '„': '“”"‟',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '"': '"”',
  "''": "''",
  '‘': '’',
  "'": "'",
};

/** Single marks are apostrophes more often than not: they open only what closes within this. */
const LONGEST_SINGLE = 400;

/**
 * Finds the quotations of a block. Marks of the languages differ and the same mark opens in one and
 * closes in another, so what stands before and behind decides.
 */
export function quotedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: { mark: string; at: number } | undefined;
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    if (open) {
      if (closes(text, open.mark, mark, at)) {
        if (at > open.at + open.mark.length)
          spans.push({ start: open.at + open.mark.length, end: at, isOpen: false });
        open = undefined;
      }
    } else if (opens(text, mark, at)) {
      open = { mark, at };
    }
  }
  if (open && isBelievable(text, open, spans.length)) {
    spans.push({ start: open.at + open.mark.length, end: text.trimEnd().length, isOpen: true });
  }
  return spans.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function opens(text: string, mark: string, at: number): boolean {
  if (!(mark in CLOSERS)) return false;
  const isFree = at === 0 || /[\s([{—–\-:/\u200b]/.test(text.charAt(at - 1));
  const isFollowed = /\S/.test(text.charAt(at + mark.length));
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (!isFree || !isFollowed) return false;
  return mark === "'" || mark === '‘' ? singleCloses(text, mark, at) : true;
}

function closes(text: string, opener: string, mark: string, at: number): boolean {
  if (!(CLOSERS[opener] ?? '').includes(mark) || opener.length > mark.length) return false;
  if (mark === "''") return opener === mark;
  if (opener === "'" || opener === '‘') return !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  // An opening mark that could also close: “ after a space begins a quotation inside the quotation.
  if (mark === opener && mark === '“') return !/\s/.test(text.charAt(at - 1));
  return true;
}

function singleCloses(text: string, mark: string, at: number): boolean {
  const closer = mark === '‘' ? '’' : "'";
  if (!/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return false;
  for (let index = at + 2; index < Math.min(text.length, at + LONGEST_SINGLE); index++) {
    if (text.charAt(index) !== closer) continue;
    const isEnd = /[\s.,;:!?)\]—–-]/.test(text.charAt(index + 1) || ' ');
    // The apostrophe of a plural genitive ('the leaders’ words') closes nothing while another follows.
    if (isEnd && !/\s/.test(text.charAt(index - 1))) return true;
  }
  return false;
}

/** A straight mark left open is an inch or a slip unless the paragraph begins with it. */
function isBelievable(text: string, open: { mark: string; at: number }, found: number): boolean {
  if (open.mark === '"' || open.mark === "''")
    return text.slice(0, open.at).trim() === '' || found === 0;
  return ["''", '“', '„', '«', '”'].includes(open.mark);
}
