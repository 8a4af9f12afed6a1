import type { MessageLanguage } from './languageNames';

/** Default names of levels 1 to 7: by themselves, as a policy needs them before any message is worded. */
export const LEVEL_NAMES: Readonly<Record<MessageLanguage, readonly string[]>> = {
  en: [
    'Before due',
    'Friendly reminder',
    'Firm reminder',
    'Final reminder',
    'Demand letter',
    'Last demand',
    'Hand-over notice',
  ],
  es: [
    'Antes del vencimiento',
    'Recordatorio de pago',
    'Segundo recordatorio',
    'Último recordatorio',
    'Requerimiento de pago',
    'Último requerimiento',
    'Aviso previo a la derivación',
  ],
  de: [
    'Vor Fälligkeit',
    'Zahlungserinnerung',
    '1. Mahnung',
    '2. und letzte Mahnung',
    'Außergerichtliche Zahlungsaufforderung',
    'Letzte Zahlungsaufforderung',
    'Ankündigung der Übergabe',
  ],
  fr: [
    'Avant échéance',
    'Rappel de paiement',
    'Deuxième relance',
    'Dernière relance',
    'Mise en demeure',
    'Dernière mise en demeure',
    'Avis avant transmission',
  ],
  pt: [
    'Antes do vencimento',
    'Lembrete de pagamento',
    'Segundo aviso',
    'Último aviso',
    'Interpelação para pagamento',
    'Última interpelação',
    'Aviso prévio de encaminhamento',
  ],
};
