/** How this product begins what it writes of a reminded invoice, in each of its languages. */
const OWN = /^(?:Reminded|Gemahnt|Recordado|Relancé|Lembrado)\s?: /;

/** Whether a status was written by this product: it says what was sent, and nothing of whether it is owed. */
export function isOwnStatus(status: string): boolean {
  return OWN.test(status);
}
