import type { NamedArticle } from '../../../contract/left-out.ts';
import type { LessonAnswer, LessonTask, LessonView } from '../../../contract/lesson.ts';
import type { AccountView, RelationView, StatementView } from '../../../contract/views.ts';
import { actorName } from '../actor-view.ts';
import type { ViewContext } from '../context.ts';
import { asFields, inLanguage } from '../in-language.ts';
import { leftOutSide } from '../left-out/left-out-side.ts';
import { packNames } from '../left-out/pack-names.ts';
import { questionWords } from '../question-words.ts';
import { differenceViews } from '../questions.ts';
import { inTimeOrder, statementView } from '../statement-view.ts';

/** As many as stand on one side of paper with room to write, so that the answers are on the other. */
const MOST_TASKS = 4;

/**
 * What an article states, to be asked about: first the questions on which accounts differ, the most
 * telling first, then what else it states, as many as stand on one side of paper.
 * @param context what the popup shows the article by
 */
export function lessonView(
  context: ViewContext,
  { title, lang, url, published }: NamedArticle,
): LessonView {
  const disputed = differenceViews(context).slice(0, MOST_TASKS);
  const told = new Set(disputed.flatMap(({ accounts }) => accounts.map(({ id }) => id)));
  const others = [...context.content.statements].filter((id) => !told.has(id));
  const all = [
    ...disputed.map(({ id, question, langs, accounts, relations }): LessonTask => {
      const stated = accounts.filter(isInArticle);
      const heard = heardOn(id, stated, context);
      const spoke = stated.length > 0 ? stated.map(({ actor }) => actor.id) : heard;
      return {
        question,
        ...(langs?.question !== undefined && { langs: { question: langs.question } }),
        stated: stated.map((account) => leftOutSide(account, account.supports, context)),
        heard: heard.map((actor) => actorName(actor, context.index, context.reader)),
        otherwise: withoutRepeats(
          otherThan(new Set(spoke), accounts).map((account) =>
            answerOf(account, stated, relations, context),
          ),
        ),
      };
    }),
    ...otherTasks(others, context),
  ];
  const tasks = all.slice(0, MOST_TASKS);
  const shown = tasks.flatMap(({ stated, otherwise }) => [
    ...stated.map(({ statement }) => statement.id),
    ...otherwise.map(({ side }) => side.statement.id),
  ]);
  const packs = packNames(shown, context);
  return { article: { title, lang, url, published }, tasks, packs };
}

function isInArticle({ presence }: StatementView): boolean {
  return presence === 'in-article';
}

function heardOn(
  proposition: string,
  stated: readonly AccountView[],
  { content }: ViewContext,
): string[] {
  const speakers = new Set(stated.map(({ actor }) => actor.id));
  const heard = content.views.filter(
    (view) => view.proposition === proposition && !speakers.has(view.actor),
  );
  return [...new Set(heard.map(({ actor }) => actor))];
}

/** What others said than those whom the article has; where it has them all, what they all said. */
function otherThan(
  spoke: ReadonlySet<string>,
  accounts: readonly AccountView[],
): readonly AccountView[] {
  const others = accounts.filter(({ actor }) => !spoke.has(actor.id));
  return others.length > 0 ? others : accounts;
}

/** What differs is said once, behind the first of whom it is said. */
function withoutRepeats(answers: readonly LessonAnswer[]): LessonAnswer[] {
  const told = new Set<string>();
  return answers.map(({ explanation, ...answer }) => {
    if (!explanation || told.has(explanation.text)) return answer;
    told.add(explanation.text);
    return { ...answer, explanation };
  });
}

function answerOf(
  account: AccountView,
  stated: readonly AccountView[],
  relations: readonly RelationView[],
  context: ViewContext,
): LessonAnswer {
  const own = relations.filter(({ a, b }) => a === account.id || b === account.id);
  const ofStated = ({ a, b }: RelationView) => stated.some(({ id }) => id === a || id === b);
  const relation = own.find(ofStated) ?? own[0];
  const { explanation, langs } = relation ?? {};
  return {
    side: leftOutSide(account, account.supports, context),
    ...(explanation && { explanation: { text: explanation, lang: langs?.explanation } }),
    occasion: occasionOf(account, stated, context),
  };
}

function occasionOf(
  { id }: AccountView,
  stated: readonly AccountView[],
  { index, reader }: ViewContext,
): LessonAnswer['occasion'] {
  const eventOf = (statement: string) => index.statements.get(statement)?.entry.event;
  const known = stated.flatMap((one) => (one.id === id ? [] : (eventOf(one.id) ?? [])));
  const event = index.events.get(eventOf(id) ?? '');
  const name = event && inLanguage('events', event, 'name', reader);
  if (!name || known.length === 0) return undefined;
  return { event: name.text, lang: name.lang, isSame: known.includes(event.entry.id) };
}

/** Statements on which nothing differs, by the question that they speak to first. */
function otherTasks(ids: readonly string[], context: ViewContext): LessonTask[] {
  const { index, reader } = context;
  const stanceOf = (id: string) => index.statements.get(id)?.entry.stances[0];
  const views = inTimeOrder(ids.flatMap((id) => statementView(id, context) ?? []));
  return [...Map.groupBy(views, ({ id }) => stanceOf(id)?.proposition)].map(
    ([proposition, statements]): LessonTask => {
      return {
        ...asFields({ question: questionWords(proposition, index, reader) }),
        stated: statements.map((one) =>
          leftOutSide(one, stanceOf(one.id)?.supports ?? [], context),
        ),
        heard: [],
        otherwise: [],
      };
    },
  );
}
