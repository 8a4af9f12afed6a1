import { CONTACT_CHANNELS, CONTACT_OUTCOMES } from '../../../dunning/contactRules';
import { LIMITATION_PERIODS } from '../../../dunning/limitationPeriods';
import type { GroupWording } from '../../../functions/wording';
import { AS_OF, DUE_DATE, HOLD } from './shared';

const STILL_OWED = 'Ce qui est encore dû\u00a0; 0 ou moins donne un résultat vide.';
const PHONE = 'Le numéro de téléphone au format international, en texte\u00a0: +49 151 23456789.';
const MESSAGE = 'Le message\u00a0; peut rester vide.';
const LIMITATION = {
  jurisdiction: `L’un de ${Object.keys(LIMITATION_PERIODS).join(', ')}\u00a0; GB équivaut à UK.`,
  due_date: 'Le jour où le paiement était exigible.',
  acknowledged: 'Le dernier jour où le débiteur a reconnu la dette ou en a payé une partie.',
  claim:
    'goods (biens) ou services (services), là où la loi les distingue (PL, US-NY, US-IL). Si c’est omis\u00a0: la première des deux dates.',
};

export const contact: GroupWording<'Reminders and contact'> = {
  name: 'Relances et contacts',
  functions: {
    REMINDER_LEVEL: {
      summary: 'Le niveau de relance à envoyer maintenant, ou vide.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        last_level: 'Le plus haut niveau envoyé jusqu’ici. S’il est omis\u00a0: aucun.',
        last_sent: 'Le jour où la dernière relance a été envoyée.',
        policy:
          'Lignes de jour de début et de niveau, en ordre croissant, ou les niveaux de la feuille des règles de relance. Si elles sont omises\u00a0: −3 1, 1 2, 10 3, 20 4, 31 5, 61 6, 91 7.',
        open_amount: STILL_OWED,
        hold: 'Motif du blocage\u00a0; un blocage donne un résultat vide.',
        granted_until:
          'Le jour jusqu’auquel la dernière relance laissait le temps de payer\u00a0; le niveau suivant attend qu’il soit passé. S’il est omis\u00a0: aucun.',
      },
    },
    NEXT_ACTION: {
      summary: 'La prochaine étape avec un client, selon les jours de retard et le risque.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        risk: 'Low, Medium, High ou New, comme le donne RISK_SEGMENT. S’il est omis\u00a0: Low, le parcours le plus doux.',
        hold: HOLD,
        policy:
          'Lignes de jour de début, Low, Medium, High et New, les jours en ordre croissant, à la place du tableau intégré.',
        open_amount: STILL_OWED,
      },
    },
    CAN_CONTACT: {
      summary: 'VRAI (TRUE) si un débiteur peut être contacté maintenant, sinon le motif.',
      arguments: {
        channel: `L’un de ${CONTACT_CHANNELS.join(', ')}.`,
        at: 'La date et l’heure du contact, à l’heure locale du débiteur.',
        contacts: `Ce qui a été tenté jusqu’ici auprès de ce débiteur pour cette dette\u00a0: lignes de moment, canal et résultat (${CONTACT_OUTCOMES.join(', ')}). Peut rester vide.`,
        options: 'rules, opted_out, disputed_on, verified_on, breathing_space_from.',
      },
    },
    REMINDER_TEXT: {
      summary: 'Un modèle dont les champs {{field}} sont remplis.',
      arguments: {
        template:
          'Texte avec des champs de la forme {{field}}\u00a0; {{#field}}…{{/field}} ne montre son texte que là où le champ a une valeur.',
        fields: 'Les noms des champs, par exemple une ligne d’en-têtes.',
        values: 'Leurs valeurs dans le même ordre, écrites comme les donne TEXT (TEXTE).',
      },
    },
    EMAIL_LINK: {
      summary: 'Un lien pour HYPERLINK (LIEN_HYPERTEXTE) qui ouvre un e-mail prêt à envoyer.',
      arguments: {
        to: 'L’adresse, ou plusieurs séparées par des virgules.',
        subject: 'L’objet\u00a0; peut rester vide.',
        body: 'Le texte du message\u00a0; peut rester vide.',
      },
    },
    WHATSAPP_LINK: {
      summary: 'Un lien pour HYPERLINK (LIEN_HYPERTEXTE) qui ouvre WhatsApp avec un message prêt à envoyer.',
      arguments: { phone: PHONE, text: MESSAGE },
    },
    SMS_LINK: {
      summary: 'Un lien pour HYPERLINK (LIEN_HYPERTEXTE) qui ouvre un SMS prêt à envoyer.',
      arguments: { phone: PHONE, text: MESSAGE },
    },
    LIMITATION_DATE: {
      summary: 'Le premier jour où une créance est prescrite.',
      arguments: LIMITATION,
    },
    LIMITATION_STATEMENT: {
      summary:
        'Le calcul derrière LIMITATION_DATE\u00a0: le délai, quand il commence et finit, le texte de loi et ce qui est incertain.',
      arguments: LIMITATION,
    },
  },
};
