import { STANDINGS, type Standing } from '../../ledger/standing';
import type { WholeLedger } from '../../ledger/ledger';

/** Rows by what they are; what there is none of is left out. */
export type StandingCounts = readonly { readonly standing: Standing; readonly rows: number }[];

export function standingCounts(rows: readonly { readonly standing: Standing }[]): StandingCounts {
  const counts = new Map<Standing, number>();
  for (const { standing } of rows) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  return STANDINGS.flatMap((standing) => {
    const found = counts.get(standing) ?? 0;
    return found === 0 ? [] : [{ standing, rows: found }];
  });
}

/** How much of a ledger waits for answers, for the screens that lead to its check. */
export interface OpenQuestions {
  readonly questions: number;
  readonly waiting: number;
}

type Read = Pick<WholeLedger, 'rows' | 'mapping'> & Partial<Pick<WholeLedger, 'reading'>>;

/** What is asked beside the choice of columns, which the columns' own screen asks. */
export function openQuestions({ reading, rows, mapping }: Read): OpenQuestions {
  const byColumns = mapping.doubts.some(({ field }) => field === 'openAmount');
  const doubts = (reading?.doubts ?? []).filter(({ code }) => !(byColumns && code === 'open-column'));
  return {
    questions: doubts.length,
    waiting: rows.filter(({ standing }) => standing === 'unclear').length,
  };
}
