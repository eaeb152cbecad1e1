import type { VNode } from 'preact';
import { languageName } from './language-name.ts';
import { words } from './strings.ts';

interface PackWordsProps {
  text: string;
  /** Their language, where it is not the reader's. */
  lang: string | undefined;
}

/** Words of the packs' editors; where nobody has translated them, it is said in which language they are. */
export function PackWords({ text, lang }: PackWordsProps): VNode {
  if (lang === undefined) return <>{text}</>;
  return (
    <>
      <span class="foreign" lang={lang}>
        {text}
      </span>
      <InLanguage lang={lang} />
    </>
  );
}

/** The same of a few words, such as an office: they leave no room for a remark of their own. */
export function FewPackWords({ text, lang }: PackWordsProps): VNode {
  if (lang === undefined) return <>{text}</>;
  return (
    <span class="foreign" lang={lang} title={inWords(lang)}>
      {text}
    </span>
  );
}

/** Says in which language the words before it are; nothing where they are in the reader's. */
export function InLanguage({ lang }: { lang: string | undefined }): VNode | null {
  const said = lang === undefined ? undefined : inWords(lang);
  return said === undefined ? null : <span class="in-language"> {said}</span>;
}

function inWords(lang: string): string | undefined {
  const language = languageName(lang);
  return language && words.statement.inLanguage(language);
}
