import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, FROM, PAY, THE_WHAT, WHAT } from './phrases';

// Every SMS does without accents outside GSM-7: one such letter would halve what a segment holds.
export const SMS: SevenLevels<string> = [
  `${FROM}{{#one}}La facture {{first_invoice}} ({{to_pay}}) est à régler le {{due_date}}.{{/one}}{{#many}}{{count}} factures ({{to_pay}}) arrivent à échéance, la première le {{due_date}}.{{/many}} Si le paiement est en cours, merci.${PAY}`,
  `${FROM}Rappel: {{to_pay}} pour ${THE_WHAT} à régler au plus tard le {{pay_by}}. Si vous avez déjà payé, merci.${PAY}`,
  `${FROM}Nouvelle relance: {{to_pay}} pour ${THE_WHAT}, toujours à régler. Merci de payer au plus tard le {{pay_by}}.${PAY}`,
  `${FROM}Dernière relance: ${WHAT}, {{to_pay}} à régler au plus tard le {{pay_by}}. Contactez-nous pour convenir de délais.${PAY}`,
  `${FROM}Nous vous avons écrit au sujet de ${THE_WHAT}. Merci de lire notre courrier, puis d'y répondre ou de nous appeler.`,
  `${FROM}Nous vous avons de nouveau écrit au sujet de ${THE_WHAT}. Merci de lire notre courrier, puis d'y répondre ou de nous appeler.`,
  `${FROM}Notre dernier courrier au sujet de ${THE_WHAT} attend votre réponse. Merci de le lire, puis d'y répondre ou de nous appeler.`,
];

export const PAY_ONLINE = 'Payer en ligne : {{payment_link}}';

export const WHATSAPP: SevenLevels<string> = [
  'À titre d’information, {{#one}}la facture {{first_invoice}} ({{to_pay}}) arrive à échéance le {{due_date}}{{/one}}{{#many}}{{count}} factures ({{to_pay}}) arrivent prochainement à échéance, la première le {{due_date}}{{/many}}. Si votre règlement est déjà en cours, nous vous en remercions.',
  `Sauf erreur de notre part, nous n’avons pas encore reçu {{to_pay}} (${WHAT}). Pourriez-vous régler ce montant au plus tard le {{pay_by}} ?${CHARGES} Si vous avez payé entre-temps, merci.`,
  `Ceci est une nouvelle relance : {{to_pay}} (${WHAT}) restent à régler. Nous vous prions de payer au plus tard le {{pay_by}}.${CHARGES} En cas de difficulté, faites-le-nous savoir : nous chercherons une solution avec vous.`,
  `Ceci est notre dernière relance : nous vous prions de régler {{to_pay}} (${WHAT}) au plus tard le {{pay_by}}.${CHARGES} Si vous ne pouvez pas régler la totalité maintenant, écrivez-nous avant cette date afin de convenir d’un échéancier.`,
  `Nous vous avons écrit au sujet de ${THE_WHAT}. Merci de lire notre courrier, puis d’y répondre ou de nous appeler.`,
  `Nous vous avons de nouveau écrit au sujet de ${THE_WHAT}. Merci de lire notre courrier, puis d’y répondre ou de nous appeler.`,
  `Notre dernier courrier au sujet de ${THE_WHAT} attend votre réponse. Merci de le lire, puis d’y répondre ou de nous appeler.`,
];
