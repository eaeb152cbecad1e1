/** Letters that Unicode does not decompose but that readers type without their stroke or ligature. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
};

/**
 * Folds one word so that spellings a reader takes for the same become the same: case, diacritics,
 * compatibility forms, invisible characters and the marks inside numbers (`1,000`) are dropped.
 * @param raw A word as it stands on the page.
 */
export function foldWord(raw: string): string {
  const lower = raw.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıə]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}
