import { callScripts, type CallFrame, type CallStep } from '../../../messages/templates/callScript';
import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, THE_WHAT } from './phrases';

const DUE = '{{#one}}elle est arrivée{{/one}}{{#many}}la première est arrivée{{/many}} à échéance le {{due_date}}';
const COPIES = 'Envoyer des copies des factures sur lesquelles repose la créance.';

const STEPS: SevenLevels<CallStep> = [
  {
    reason: `Je vous appelle par courtoisie au sujet de ${THE_WHAT}, pour {{to_pay}} : {{#one}}elle arrive{{/one}}{{#many}}la première arrive{{/many}} à échéance le {{due_date}}.`,
    question: 'Avez-vous tout ce qu’il vous faut, et le règlement est-il prévu pour cette date ?',
    offers: ['Renvoyer la facture, ou corriger les données si quelque chose est inexact.'],
  },
  {
    reason: `Sauf erreur de notre part, nous n’avons pas encore reçu {{to_pay}} pour ${THE_WHAT} ; ${DUE}.${CHARGES}`,
    question: 'S’agit-il d’un oubli, et pourriez-vous régler au plus tard le {{pay_by}} ?',
    offers: ['Renvoyer la facture.', 'Si l’erreur vient de nous, la corriger le jour même.'],
  },
  {
    reason: `Nous vous avons écrit au sujet de ${THE_WHAT} : {{to_pay}} restent à régler ; ${DUE}.${CHARGES}`,
    question: 'Comment et quand pourriez-vous régler : serait-ce possible au plus tard le {{pay_by}} ?',
    offers: [
      'Convenir d’une date de règlement.',
      'Transmettre une réclamation aujourd’hui même à la personne compétente.',
    ],
  },
  {
    reason: `Malgré nos relances, {{to_pay}} restent à régler pour ${THE_WHAT} ; ${DUE}.${CHARGES} L’étape suivante serait une mise en demeure.`,
    question: 'Pouvez-vous régler la totalité au plus tard le {{pay_by}} ? Sinon, quel montant, et quand ?',
    offers: ['Convenir d’une date de règlement, ou d’un acompte dès maintenant.', 'Parler d’un échéancier.'],
  },
  {
    reason: `Nous vous avons adressé, ou allons vous adresser, une mise en demeure pour {{to_pay}} concernant ${THE_WHAT} ; ${DUE}.${CHARGES}`,
    question: 'Reconnaissez-vous cette créance, et pouvez-vous régler au plus tard le {{pay_by}} ?',
    offers: [COPIES, 'Parler d’un échéancier.'],
  },
  {
    reason: `Notre mise en demeure de régler {{to_pay}} pour ${THE_WHAT} est demeurée sans effet.${CHARGES} Nous souhaitons trouver un accord avec vous, si possible au plus tard le {{pay_by}}.`,
    question: 'Quelle proposition pouvez-vous faire aujourd’hui ?',
    offers: [COPIES, 'Noter la proposition et la confirmer par écrit.'],
  },
  {
    reason: `Nos demandes de règlement de {{to_pay}} pour ${THE_WHAT} sont demeurées sans effet.${CHARGES} Sans nouvelles de votre part au plus tard le {{pay_by}}, nous avons l’intention de confier le dossier à notre avocat ou à un commissaire de justice.`,
    question: 'Y a-t-il quelque chose que nous devrions savoir ou prendre en compte avant cette date ?',
    offers: [COPIES, 'Noter une dernière proposition et la soumettre pour décision.'],
  },
];

const FRAME: CallFrame = {
  opening: `1. Accueil
« Bonjour, je m’appelle … {{#creditor}}et je vous appelle de la part de {{creditor}}{{/creditor}}{{^creditor}}et je vous appelle pour un motif professionnel{{/creditor}}. Pourrais-je parler à {{customer}}, ou à la personne chargée de votre comptabilité ? »`,
  identity: `2. Vérifier l’identité, avant toute chose
« Puis-je connaître votre nom complet et votre fonction, ainsi que votre numéro de client ou l’adresse que nous avons dans nos dossiers ? »
- C’est à l’autre personne de donner ces indications ; ne les lisez pas.
- Mauvais interlocuteur, ou identité non confirmée : ne rien dire d’une facture, d’un montant ou d’un règlement, ni à des tiers ni sur un répondeur. Laisser seulement son nom et son numéro, puis prendre congé poliment.`,
  reason: 'Motif',
  question: 'Question',
  wait: 'Puis attendre et écouter.',
  offers: 'Propositions',
  planOffer: 'Proposer cet échéancier :',
  payOnline: 'Envoyer le lien de paiement en ligne : {{payment_link}}',
  dispute: 'Contestation : noter les motifs, ne pas discuter, et dire que la facture sera vérifiée.',
  quotes: ['« ', ' »'],
  notes: `6. Noter aussitôt
- À qui vous avez parlé, quand, et comment l’identité a été confirmée.
- Le résultat : promesse (montant et date), payé (date et référence), contestation (quelle facture et pourquoi), échéancier souhaité, à rappeler (quand), mauvais numéro, pas de réponse.
- Le souhait de ne pas être appelé, ou d’être joint autrement.`,
};

export const CALL: SevenLevels<string> = callScripts(FRAME, STEPS);
