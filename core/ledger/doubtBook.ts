import type { AnswerOf, Doubt, DoubtCode } from './doubts';

interface Entry {
  readonly doubt: Omit<Doubt, 'rows'>;
  readonly rows: number[];
}

/** Collects the questions about a ledger, one a kind, each with its rows. A question that was answered is not asked. */
export class DoubtBook {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly answerOf: AnswerOf) {}

  /** @param rows zero-based rows of the sheet */
  ask(
    code: DoubtCode,
    question: string,
    rows: readonly number[],
    about: Partial<Pick<Doubt, 'column' | 'word' | 'answers' | 'preselected'>> = {},
  ): void {
    const { column = null, word = null, answers = [], preselected = null } = about;
    if (this.answerOf(code, column, word) !== undefined) return;
    const key = JSON.stringify([code, column, word]);
    const entry = this.entries.get(key);
    if (entry === undefined)
      this.entries.set(key, { doubt: { code, column, word, question, answers, preselected }, rows: [...rows] });
    else entry.rows.push(...rows);
  }

  all(): readonly Doubt[] {
    return [...this.entries.values()].map(({ doubt, rows }) => ({ ...doubt, rows }));
  }
}
