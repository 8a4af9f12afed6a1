import type { Day } from '../calendar/civil';

/** The last days of the ageing buckets; one more bucket lies past the last edge. */
export const DEFAULT_EDGES: readonly number[] = [30, 60, 90];

/**
 * The bucket of a debt: 0 while not due, 1 up to the first edge, and so on; `edges.length + 1` past the last.
 * @param edges ascending whole days of at least 1
 */
export function bucketIndex(daysPastDue: number, edges: readonly number[]): number {
  if (daysPastDue <= 0) return 0;
  let i = 0;
  while (i < edges.length && daysPastDue > (edges[i] as number)) i++;
  return i + 1;
}

/** A bucket's name, such as `Not due`, `1-30`, `Over 90`; always with its two ends, so that it stays text. */
export function bucketName(index: number, edges: readonly number[]): string {
  if (index === 0) return 'Not due';
  const from = index === 1 ? 1 : (edges[index - 2] as number) + 1;
  const to = edges[index - 1];
  return to === undefined ? `Over ${from - 1}` : `${from}-${to}`;
}

/** The name of the ageing bucket of a due date on a day. */
export function ageingBucket(dueDate: Day, asOf: Day, edges: readonly number[] = DEFAULT_EDGES): string {
  return bucketName(bucketIndex(asOf - dueDate, edges), edges);
}
