/** What `npm run -s scan -- --help` prints. */
export const USAGE = `usage: scan FILE... [--url URL] [--lang CODE] [--pack PACK]... [--with-text] [--explain]
       scan --jsonl [--pack PACK]... [--with-text] [--explain] < LINES
       scan FILE --lesson CODE [--url URL] [--lang CODE] [--pack PACK]... > SHEET.html
FILE is a saved web page or a plain text, also a draft that has no address; - reads standard input.
LINES are {"id","text","url"?,"lang"?,"published"?}, one JSON object a line; "url" is a web address,
"lang" a language code, "published" a day (YYYY-MM-DD) or a moment that begins with one.
PACK is a pack's folder, a one-file pack or the id of a bundled pack; without one, every bundled pack
that is no example.
--explain adds every name considered, with what was decided and why, and what each sentence of an
actor was weighed against.
--lesson prints no report but questions on the article, with answers and sources on a page of their own,
as one HTML document to print or to send, in that language of Counterpoint.
An input that is no use is said on standard error, and the others are still read. A "url", "lang" or
"published" that is none is said as well, and its line is read without it.
Exit codes: 0 every input was read; 1 one was not; 2 the arguments or a pack are no use; 141 whoever
read the output had seen enough.`;
