import { actorNames, foldedName, needsFullName } from './actor-names.ts';
import { type Rule, reportOn } from './finding.ts';

/** Everyday words that are names as well; not complete, but the ones that packs run into. */
export const EVERYDAY_WORDS = new Set(
  [
    'art banks bell berry bill bird black bloom bond boss brown bush butler cash chance church cook',
    'costa cross dean drew english fields fish fletcher ford fox frank french friend gates gold good',
    'grace grant gray green grey hall hill holder hope house hunt jack judge king knight lake lane',
    'law long lord love major march mark marsh may mercy miller moon moore moss new newsom page park',
    'patience penny pope post power powers price prince read rice rich rock rose rounds sharp short',
    'small speaker stone storm strong summer summers sunday swift victor virginia walker wall ward',
    'waters way west white will wise wolf wood woods world young',
    'bauer fischer fuchs klein koch kohl koenig kraft krone kurz lang loewe neu reich roth schwarz',
    'sommer stein vogel wagner weiss winter blanc bon bois le maire noir petit roi rouge roux vert',
    'blanco casa cruz flores guerra iglesias moreno paz reyes rojo rubio bianchi conte letta rossi',
    'мороз волк голубь заяц медведь зима лебедь вовк голуб заєць гриб жук',
  ].flatMap((line) => line.split(' ')),
);

/** A single word written small is a word, not a name, in every script that has capitals. */
const WRITTEN_SMALL = /^\p{Ll}[^\s]*$/u;

/** A name that would light up at every everyday word must not stand alone. */
export const commonWords: Rule = (pack) =>
  pack.actors.flatMap((actor, index) =>
    actorNames(actor).flatMap((name) => {
      const everyday = EVERYDAY_WORDS.has(foldedName(name.text)) && !needsFullName(actor, name);
      if (!everyday && !WRITTEN_SMALL.test(name.text)) return [];
      return reportOn('actors', index, actor).error(
        name.field,
        `"${name.text}" is an everyday word`,
        'Use the full name, or make it a surname with bareSurname "after-full-name".',
      );
    }),
  );
