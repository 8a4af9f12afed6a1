/** What people write where a customer has no number. */
const PLACEHOLDER =
  /^(?:0+|[-–—_.,?*#/]+|x+|n\/?a\.?|n\.\s?a\.?|#n\/a|none|null|nil|tbd|kein[e]?|k\.\s?a\.?|ohne|ninguno|sin|s\/n|aucun|sans|nenhum|sem)$/i;

/** Whether a customer number is a placeholder such as 0, - or n/a, which many customers share and which names nobody. */
export function namesNobody(customerNumber: string): boolean {
  const text = customerNumber.trim();
  return text === '' || PLACEHOLDER.test(text);
}
