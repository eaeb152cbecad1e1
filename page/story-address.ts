/** Folders and hosts in which shops, forums, manuals and lists keep their pages. */
const OTHER_FOLDERS = new Set(
  (
    'product products shop collection collections category tag tags topic topics forum forums thread ' +
    'threads discussion discussions docs wiki guide guides help support search course courses jobs ' +
    'recipe recipes'
  ).split(' '),
);
const INDEX_NAMES = ['index', 'home', 'default'];
/** An address of this many words names a story (`/world/leaders-meet-in-london`). */
const MIN_SLUG_WORDS = 4;

// Regular expressions are worked out anew in each page that they run in, which would take longer than
// all this.

/** Whether a path is that of a site's first page, also in one of several languages (`/en-GB/`). */
export function isFrontPage(path: string): boolean {
  const parts = path.toLowerCase().split('/').filter(Boolean);
  if (parts[0] !== undefined && isLanguage(parts[0])) parts.shift();
  const [last, ...more] = parts;
  return last === undefined || (more.length === 0 && isIndexName(last));
}

function isLanguage(part: string): boolean {
  const [language = '', region, ...more] = part.replace('_', '-').split('-');
  return [language, region ?? language].every(isTwoLetters) && more.length === 0;
}

function isTwoLetters(text: string): boolean {
  return text.length === 2 && [...text].every((letter) => letter >= 'a' && letter <= 'z');
}

function isIndexName(part: string): boolean {
  const [name = '', ...endings] = part.split('.');
  return INDEX_NAMES.includes(name) && endings.length <= 1;
}

/** Whether an address lies in a folder or on a host for something else than news. */
export function liesInOtherFolder(url: string): boolean {
  const parts = url.toLowerCase().replaceAll('.', '/').split('/');
  return parts.slice(1, -1).some((part) => OTHER_FOLDERS.has(part));
}

/** True for a path with a dated folder or a part of many words. */
export function namesStory(path: string): boolean {
  if (path.includes('/20') && /\/20\d\d[/-]\d\d?\//.test(path)) return true;
  return path
    .split('/')
    .some((part) => part.replaceAll('_', '-').split('-').length >= MIN_SLUG_WORDS);
}
