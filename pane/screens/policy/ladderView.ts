import type { LadderDraft } from './draft';
import { fieldsOf } from './readLadders';
import type { PolicyTools } from './usePolicy';

/** The tools with the levels of another ladder in the place of the usual ones. @param ladder null for the usual one */
export function viewOf(tools: PolicyTools, ladder: LadderDraft | null): PolicyTools {
  if (ladder === null) return tools;
  const { draft, wrong } = tools;
  const prefix = fieldsOf(ladder.id);
  const own = Object.entries(wrong).filter(([field]) => field.startsWith(prefix));
  return {
    ...tools,
    usual: false,
    draft: { ...draft, levels: ladder.levels },
    wrong: Object.fromEntries(own.map(([field, what]) => [field.slice(prefix.length), what])),
    change: ({ levels, ...next }) =>
      tools.change({
        ...next,
        levels: draft.levels,
        ladders: next.ladders.map((other) => (other.id === ladder.id ? { ...other, levels } : other)),
      }),
  };
}

/** The ladders in which something is wrong: null for the usual one. */
export function faultyIn({ draft, wrong }: PolicyTools): readonly (LadderDraft | null)[] {
  const fields = Object.keys(wrong);
  return [
    ...(fields.some((field) => /^\d+\./.test(field)) ? [null] : []),
    ...draft.ladders.filter(({ id }) => fields.some((field) => field.startsWith(fieldsOf(id)))),
  ];
}
