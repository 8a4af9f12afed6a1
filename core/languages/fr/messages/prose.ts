import type { Frame, Prose, SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, WHAT, WHAT_OVERDUE } from './phrases';

const FORMAL = 'Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.';

export const EMAIL_FRAME: Frame = {
  verification:
    'Notre créance repose sur {{#one}}la facture indiquée{{/one}}{{#many}}les factures indiquées{{/many}} ci-dessus. Nous vous en adresserons {{#one}}une copie{{/one}}{{#many}}des copies{{/many}} sur simple demande.',
  negotiation: '',
  planOffer:
    'Si vous ne pouvez pas régler la totalité en une fois, nous vous proposons l’échéancier suivant, sans intérêts ni frais supplémentaires :\n{{plan_offer}}\nSi vous l’acceptez, veuillez nous le confirmer par écrit (par e-mail, par exemple) au plus tard le {{pay_by}} ; sans réponse de votre part, cette offre devient caduque à cette date. Votre acceptation vaut reconnaissance de la dette et interrompt la prescription. À défaut de paiement d’une échéance à sa date, la totalité du solde devient immédiatement exigible.',
  payOnline: 'Vous pouvez payer en ligne ici : {{payment_link}}',
  reference: '',
  paid: 'Si vous avez payé ces derniers jours, veuillez ne pas tenir compte de ce message.',
  closing: 'Cordialement,',
  formalClosing: FORMAL,
};

export const LETTER_FRAME: Frame = {
  ...EMAIL_FRAME,
  reference:
    'Merci de rappeler {{#one}}le numéro de la facture{{/one}}{{#many}}les numéros des factures{{/many}} lors de votre règlement.',
  paid: 'Si vous avez payé ces derniers jours, veuillez ne pas tenir compte de cette lettre.',
  closing: FORMAL,
};

export const PROSE: SevenLevels<Prose> = [
  {
    subject:
      '{{#one}}La facture {{first_invoice}} arrive à échéance le {{due_date}}{{/one}}{{#many}}{{count}} factures arrivent bientôt à échéance{{/many}}',
    before:
      'Nous nous permettons de vous rappeler que {{#one}}la facture ci-dessous arrive à échéance le {{due_date}}{{/one}}{{#many}}les factures ci-dessous arrivent prochainement à échéance, la première le {{due_date}}{{/many}}.',
    after:
      'Si votre règlement est déjà en cours, nous vous en remercions. Pour toute question, n’hésitez pas à nous contacter.',
  },
  {
    subject: `Rappel de paiement : ${WHAT}`,
    before:
      '{{#one}}La facture ci-dessous est arrivée à échéance le {{due_date}} et, sauf erreur de notre part, nous n’avons pas encore reçu votre règlement.{{/one}}{{#many}}Sauf erreur de notre part, nous n’avons pas encore reçu le règlement des factures ci-dessous, dont la première est arrivée à échéance le {{due_date}}.{{/many}} Il s’agit sans doute d’un oubli.',
    after: `Nous vous remercions de bien vouloir régler {{to_pay}} au plus tard le {{pay_by}}.${CHARGES} Si vous avez payé entre-temps, nous vous en remercions ; aucune réponse n’est nécessaire.`,
  },
  {
    subject: `Nouvelle relance : ${WHAT_OVERDUE}`,
    before:
      '{{#one}}Nous vous avons déjà écrit au sujet de la facture ci-dessous, échue le {{due_date}}. Elle reste impayée à ce jour.{{/one}}{{#many}}Nous vous avons déjà écrit au sujet de règlements en retard. Les factures ci-dessous restent impayées à ce jour ; la première est arrivée à échéance le {{due_date}}.{{/many}}',
    after: `Nous vous prions de régler {{to_pay}} au plus tard le {{pay_by}}.${CHARGES} Si une difficulté retarde votre règlement, faites-le-nous savoir : nous chercherons une solution avec vous.`,
  },
  {
    subject: `Dernière relance : ${WHAT_OVERDUE}`,
    before:
      'Malgré nos relances, {{#one}}la facture ci-dessous, échue le {{due_date}}, reste impayée{{/one}}{{#many}}les factures ci-dessous, dont la première est arrivée à échéance le {{due_date}}, restent impayées{{/many}}.',
    after: `Nous vous prions de régler {{to_pay}} au plus tard le {{pay_by}}.${CHARGES} Ceci est notre dernière relance avant une mise en demeure.{{^plan_offer}} Si vous ne pouvez pas régler la totalité maintenant, contactez-nous avant cette date afin de convenir d’un échéancier.{{/plan_offer}}`,
  },
  {
    subject: `Mise en demeure de payer : ${WHAT_OVERDUE}`,
    before:
      '{{#one}}La facture ci-dessous, échue le {{due_date}}, reste impayée{{/one}}{{#many}}Les factures ci-dessous, dont la première est arrivée à échéance le {{due_date}}, restent impayées{{/many}} malgré nos relances. Nous vous mettons en demeure d’en régler le montant.',
    after: `Le règlement de {{to_pay}} doit nous parvenir au plus tard le {{pay_by}}.${CHARGES} À défaut de paiement à cette date, nous pourrons saisir la juridiction compétente. La présente vaut mise en demeure au sens de l’article 1344 du Code civil. Si vous contestez {{#one}}cette facture{{/one}}{{#many}}l’une de ces factures{{/many}}, veuillez nous en indiquer les motifs par écrit dans le même délai.`,
  },
  {
    subject: `Dernière mise en demeure : ${WHAT_OVERDUE}`,
    before:
      '{{#one}}La facture ci-dessous, échue le {{due_date}}, reste impayée{{/one}}{{#many}}Les factures ci-dessous, dont la première est arrivée à échéance le {{due_date}}, restent impayées{{/many}}, et notre mise en demeure est demeurée sans effet.',
    after: `Nous vous mettons en demeure, pour la dernière fois, de régler {{to_pay}} au plus tard le {{pay_by}} (article 1344 du Code civil).${CHARGES} Sans règlement ni proposition de votre part à cette date, nous pourrons saisir la juridiction compétente pour recouvrer notre créance. Nous préférerions trouver un accord avec vous : une réponse avec votre proposition suffit.`,
  },
  {
    subject: `Dernier avis avant contentieux : ${WHAT_OVERDUE}`,
    before:
      'Nos demandes de règlement {{#one}}de la facture ci-dessous, échue le {{due_date}},{{/one}}{{#many}}des factures ci-dessous, dont la première est arrivée à échéance le {{due_date}},{{/many}} sont demeurées sans effet.',
    after: `À défaut de réception de {{to_pay}} au plus tard le {{pay_by}}, nous avons l’intention de confier le dossier à notre avocat ou à un commissaire de justice.${CHARGES} Vous pouvez l’éviter en réglant cette somme, ou en nous contactant, avant cette date.`,
  },
];
