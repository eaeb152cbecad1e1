/** Words of running text without a name. */
const WORDS =
  'the a of and to in that for on with from by after before under over talks border budget court ministers vote agreed harbour bridge river region week month council treaty ferry school market price energy grain report people city'.split(
    ' ',
  );
const WORDS_A_SENTENCE = 18;
const SENTENCES_A_PARAGRAPH = 4;

/**
 * News text that names somebody in every other sentence, always the same for the same names.
 * @param names Full names, taken in turn.
 * @param characters About how long the text shall be.
 */
export function generatedNews(names: readonly string[], characters: number): string {
  const paragraphs: string[] = [];
  let length = 0;
  for (let at = 0; length < characters; at++) {
    const sentences = Array.from({ length: SENTENCES_A_PARAGRAPH }, (_, nth) =>
      sentence(names, at * SENTENCES_A_PARAGRAPH + nth),
    );
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return paragraphs.join('\n\n');
}

function sentence(names: readonly string[], at: number): string {
  const words = Array.from(
    { length: WORDS_A_SENTENCE },
    // Steps without a common divisor go through all words before they repeat.
    (_, nth) => WORDS[(at * 7 + nth * 5 + ((at * nth) % 11)) % WORDS.length] ?? '',
  );
  const name = names[Math.floor(at / 2) % names.length];
  if (name && at % 2 === 0) words.splice(6, 0, name);
  const [first = '', ...rest] = words;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`;
}
