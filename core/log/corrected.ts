import { dayOfIso } from '../calendar/civil';

/** One instalment of an invoice, whatever its due date was from one message to the next. */
export interface Instalment {
  /** YYYY-MM-DD, as it was last seen. */
  due: string;
  /** Whether it left the ledger. */
  isGone: boolean;
}

function daysBetween(a: string, b: string): number {
  return Math.abs((dayOfIso(a) ?? 0) - (dayOfIso(b) ?? 0));
}

/**
 * Pairs the shorter of two lists of due dates with dates of the longer one, in order, so that they lie as near as they can.
 * @returns for each of the shorter list its place in the longer one
 */
function nearest(longer: readonly string[], shorter: readonly string[]): readonly number[] {
  // By how many of either list: the least sum of days, and whether the last of the longer one is taken for it.
  const best = longer.map(() => [] as { readonly days: number; readonly takes: boolean }[]);
  const daysOf = (i: number, j: number): number => (j === 0 ? 0 : i === 0 ? Infinity : (best[i - 1]?.[j]?.days ?? 0));
  longer.forEach((date, i) => {
    for (let j = 0; j <= shorter.length; j++) {
      const taken = j === 0 ? Infinity : daysOf(i, j - 1) + daysBetween(date, shorter[j - 1] ?? '');
      const left = daysOf(i, j);
      best[i]?.push({ days: Math.min(taken, left), takes: taken <= left });
    }
  });
  const places: number[] = [];
  for (let i = longer.length - 1, j = shorter.length; j > 0; i--) {
    if (best[i]?.[j]?.takes !== true) continue;
    places.unshift(i);
    j -= 1;
  }
  return places;
}

/**
 * Which instalment each due date means that is seen now. A date that was seen before is the same instalment; the others
 * are corrected dates of those that are missing, as far as there are any, and else new ones. What is missing then is gone.
 * @param instalments known so far; they are brought up to date
 */
export function follow(instalments: Instalment[], dates: readonly string[]): ReadonlyMap<string, Instalment> {
  const seen = new Map<string, Instalment>();
  const added: string[] = [];
  for (const due of [...new Set(dates)].sort()) {
    const same = instalments.filter((one) => one.due === due);
    const known = same.find(({ isGone }) => !isGone) ?? same[0];
    if (known === undefined) added.push(due);
    else seen.set(due, known);
  }
  const found = new Set(seen.values());
  const lost = instalments.filter((one) => !one.isGone && !found.has(one));
  lost.sort((a, b) => (a.due < b.due ? -1 : 1));
  for (const [from, to] of pairsOf(lost, added)) {
    from.due = to;
    seen.set(to, from);
  }
  for (const due of added) {
    if (seen.has(due)) continue;
    const fresh = { due, isGone: false };
    instalments.push(fresh);
    seen.set(due, fresh);
  }
  const here = new Set(seen.values());
  for (const one of instalments) one.isGone = !here.has(one);
  return seen;
}

function pairsOf(lost: readonly Instalment[], added: readonly string[]): (readonly [Instalment, string])[] {
  const dates = lost.map(({ due }) => due);
  const isLonger = lost.length >= added.length;
  const places = isLonger ? nearest(dates, added) : nearest(added, dates);
  return places.map((at, i) =>
    isLonger
      ? ([lost[at] as Instalment, added[i] ?? ''] as const)
      : ([lost[i] as Instalment, added[at] ?? ''] as const),
  );
}
