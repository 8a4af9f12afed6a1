/** Zero-based rows from `first` to `last`, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The rows of spans in any order, overlapping or not, as ascending spans that neither overlap nor touch. */
export function merged(spans: readonly RowSpan[]): RowSpan[] {
  const out: RowSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const before = out[out.length - 1];
    if (before === undefined || span.first > before.last + 1) out.push(span);
    else if (span.last > before.last) out[out.length - 1] = { first: before.first, last: span.last };
  }
  return out;
}

/** What of the spans lies between two rows, both included. */
export function within(spans: readonly RowSpan[], first: number, last: number): RowSpan[] {
  return spans
    .map((span) => ({ first: Math.max(span.first, first), last: Math.min(span.last, last) }))
    .filter((span) => span.first <= span.last);
}

export function rowCount(spans: readonly RowSpan[]): number {
  return spans.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
