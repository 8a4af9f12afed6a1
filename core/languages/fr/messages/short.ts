import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, FROM, PAY, THE_WHAT, WHAT } from './phrases';

// Every SMS does without accents outside GSM-7: one such letter would halve what a segment holds.
export const SMS: SevenLevels<string> = [
  `${FROM}{{#one}}La facture {{first_invoice}} ({{to_pay}}) est à régler le {{due_date}}.{{/one}}{{#many}}{{count}} factures ({{to_pay}}) arrivent à échéance, la première le {{due_date}}.{{/many}} Si le paiement est en cours, merci.${PAY}`,
  `${FROM}Rappel: {{to_pay}} pour ${THE_WHAT} à régler au plus tard le {{pay_by}}. Si vous avez déjà payé, merci.${PAY}`,
  `${FROM}Nouvelle relance: {{to_pay}} pour ${THE_WHAT}, toujours à régler. Merci de payer au plus tard le {{pay_by}}.${PAY}`,
  `${FROM}Dernière relance: ${WHAT}, {{to_pay}} à régler au plus tard le {{pay_by}}. Contactez-nous pour convenir de délais.${PAY}`,
  `${FROM}Mise en demeure: ${WHAT}, {{to_pay}} à régler au plus tard le {{pay_by}}. Copie sur demande. Contestation par écrit.${PAY}`,
  `${FROM}Dernière mise en demeure: ${WHAT}, {{to_pay}}, au plus tard le {{pay_by}}. A défaut, nous envisagerons une action en justice.${PAY}`,
  `${FROM}Sans nouvelles de vous d'ici le {{pay_by}}, nous comptons transmettre ${THE_WHAT} ({{to_pay}}) à nos conseils juridiques.${PAY}`,
];

export const PAY_ONLINE = 'Payer en ligne : {{payment_link}}';

const COPIES =
  'Nous vous adresserons {{#one}}une copie de la facture{{/one}}{{#many}}des copies des factures{{/many}} sur simple demande.';

export const WHATSAPP: SevenLevels<string> = [
  'À titre d’information, {{#one}}la facture {{first_invoice}} ({{to_pay}}) arrive à échéance le {{due_date}}{{/one}}{{#many}}{{count}} factures ({{to_pay}}) arrivent prochainement à échéance, la première le {{due_date}}{{/many}}. Si votre règlement est déjà en cours, nous vous en remercions.',
  `Sauf erreur de notre part, nous n’avons pas encore reçu {{to_pay}} (${WHAT}). Pourriez-vous régler ce montant au plus tard le {{pay_by}} ?${CHARGES} Si vous avez payé entre-temps, merci.`,
  `Ceci est une nouvelle relance : {{to_pay}} (${WHAT}) restent à régler. Nous vous prions de payer au plus tard le {{pay_by}}.${CHARGES} En cas de difficulté, faites-le-nous savoir : nous chercherons une solution avec vous.`,
  `Ceci est notre dernière relance : nous vous prions de régler {{to_pay}} (${WHAT}) au plus tard le {{pay_by}}.${CHARGES} Si vous ne pouvez pas régler la totalité maintenant, écrivez-nous avant cette date afin de convenir d’un échéancier.`,
  `Nous vous mettons en demeure de régler {{to_pay}} (${WHAT}) au plus tard le {{pay_by}}.${CHARGES} En cas de contestation, veuillez nous en indiquer les motifs dans le même délai. ${COPIES}`,
  `Nous vous mettons en demeure, pour la dernière fois, de régler {{to_pay}} (${WHAT}) au plus tard le {{pay_by}}.${CHARGES} Sans règlement ni proposition de votre part à cette date, nous envisagerons une action en justice. Nous préférerions trouver un accord avec vous. ${COPIES}`,
  `Nos demandes de règlement de {{to_pay}} (${WHAT}) sont demeurées sans effet. Sans règlement ni nouvelles de votre part au plus tard le {{pay_by}}, nous avons l’intention de transmettre le dossier à nos conseils juridiques.${CHARGES} ${COPIES}`,
];
