import { withoutStacks } from '../cells/marks';

/**
 * What words of payment terms stand for, in English, German, Spanish, French and Portuguese: lower case, no accents.
 * `eom` is the month's end as English terms mean it (before the days), `then eom` as the others do (after them, unless
 * it is named first). Longer phrases come before their parts.
 */
const WORDS: readonly (readonly [phrases: string, token: string])[] = [
  [
    'end of (?:the )?(?:following|next) month|(?:zum )?ende des (?:folgemonats|nachsten monats)|fin d[eu] mois (?:suivant|prochain)|fin(?:al)? del (?:mes siguiente|proximo mes)|fi[mn] do (?:mes seguinte|proximo mes)',
    '1 month eom',
  ],
  ['fin d[eu] mois|fdm|fin(?:al)? de mes|fim d[eo] mes|(?:zum )?monatsende|ende des monats', 'then eom'],
  ['(?:(?:from|after) )?(?:the )?end of (?:the )?month', 'eom'],
  [
    'of (?:the )?(?:following|next) month|prox|des (?:folgemonats|nachsten monats)|du mois (?:suivant|prochain)|del (?:mes siguiente|proximo mes)|do (?:mes seguinte|proximo mes)',
    'next',
  ],
  [
    '(?:due )?(?:up)?on receipt|due immediately|cash|(?:al? )?contado|al? (?:la )?(?:recepcion|reception|rececao|recepcao|vista)(?: de (?:la )?facture?a?)?|(?:au )?comptant|sofort(?: fallig| zahlbar)?|bei erhalt|pagamento imediato|pronto pagamento',
    'receipt',
  ],
  ['(?:and|und|et|y|e)? ?(?:then|dann|puis|luego|despues|depois)', 'then'],
  ['days?|tag(?:en?)?|jours?|dias?', 'day'],
  ['months?|monat(?:en?)?|mois|mes(?:es)?', 'month'],
  ['cut ?-? ?off', 'cutoff'],
  [
    '(?:(?:a compter|a partir|from|after|ab|nach|fecha|date|data|apos|desde|of|the|d[aeu]|la) )*(?:invoice(?: date)?|rechnungsdatum|factura|facture|fatura)',
    '',
  ],
  ['skonto|escompte|remise|descuento|desconto|discount|pronto pago', ''],
  ['(?:rein|ohne abzug|pago|paiement|pagamento|payment|zahlung)', ''],
  ['net(?:to|o|s)?|liquido|due|payable|zahlbar|within|innerhalb(?: von)?|sous|dans|in|am|le|el|the|on|a', ''],
];

const PATTERNS = WORDS.map(([phrases, token]) => [new RegExp(`\\b(?:${phrases})\\b`, 'g'), ` ${token} `] as const);

/**
 * Payment terms as tokens with one blank between them: numbers, `3%`, `2/10`, and what WORDS has. Words that are not
 * known stay, so that nothing is read into them.
 */
export function termTokens(text: string): string {
  let plain = withoutStacks(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/(\d),(\d+)(?= ?[%/])/g, '$1.$2')
    .replace(/[,;]|\s+/g, ' ')
    .replace(/\bn ?\/? ?(?=\d)/g, ' ')
    .replace(/(\d)[dj]\b/g, '$1 day')
    .replace(/(\d)(?:st|nd|rd|th|º|\.(?!\d))/g, '$1');
  for (const [pattern, token] of PATTERNS) plain = plain.replace(pattern, token);
  return plain
    .replace(/ ?([%/]) ?/g, '$1')
    .replace(/%(?=[^/])/g, '% ')
    .replace(/\s+/g, ' ')
    .replace(/then then/g, 'then')
    .trim();
}
