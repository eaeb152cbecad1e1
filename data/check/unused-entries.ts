import { type ListSection, type Rule, reportOn } from './finding.ts';

/** Topics and propositions that nothing refers to are probably left over. */
export const unusedEntries: Rule = (pack) => {
  const topics = new Set([...pack.propositions, ...pack.statements].map(({ topic }) => topic));
  const propositions = new Set(
    pack.statements.flatMap(({ stances }) => stances.map(({ proposition }) => proposition)),
  );
  const unused = (section: ListSection, used: ReadonlySet<string | undefined>) =>
    pack[section].flatMap((entry, index) =>
      used.has(entry.id)
        ? []
        : reportOn(section, index, entry).warning(
            '',
            'is referred to by nothing',
            'Refer to it, or take it out.',
          ),
    );
  return [...unused('topics', topics), ...unused('propositions', propositions)];
};
