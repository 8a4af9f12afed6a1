/** A bucket's exposure in major units and the share of it that is expected to be lost. */
export interface Exposure {
  readonly amount: number;
  readonly lossRate: number;
}

/**
 * Expected loss by a provision matrix, not rounded.
 * @param overlay what the outlook adds to every rate, as a fraction of it: 0.1 makes 2 % into 2.2 %
 * @source IFRS 9 B5.5.35, provision matrix
 */
export function provision(exposures: readonly Exposure[], overlay: number): number {
  let total = 0;
  for (const { amount, lossRate } of exposures) total += amount * lossRate;
  return total * (1 + overlay);
}
