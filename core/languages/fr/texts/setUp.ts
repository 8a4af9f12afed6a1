import type { SetUpTexts } from '../../../i18n/sections/channels/setUp/texts';

export const SET_UP: SetUpTexts = {
  title: 'SMS et WhatsApp',
  intro:
    'Les messages partent par votre propre compte auprès d’un service. Sa clé reste avec votre compte Google, jamais dans la feuille, et personne d’autre ne la voit.',
  channel: 'Canal',
  notSetUp: 'Pas configuré\u00a0: vous envoyez chaque message vous-même depuis un lien.',
  service: 'Service',
  kinds: { gateway: 'Votre propre passerelle', twilio: 'Twilio', whatsappCloud: 'WhatsApp Cloud API' },
  address: 'Adresse',
  addressHint: {
    gateway: 'Où votre passerelle reçoit les messages, par exemple https://gateway.example/messages.',
    twilio: 'https://api.twilio.com/2010-04-01/Accounts/AC…/Messages.json avec le SID de votre compte.',
    whatsappCloud: 'https://graph.facebook.com/v21.0/…/messages avec l’identifiant de votre numéro.',
  },
  from: 'De',
  fromHint: {
    gateway: 'L’expéditeur tel que les clients le voient.',
    twilio: 'Votre numéro d’envoi ou un service de messagerie (MG…).',
    whatsappCloud: 'Votre numéro WhatsApp.',
  },
  template: 'Modèle',
  templateHint:
    'Un modèle approuvé avec un champ de texte. Sans lui, WhatsApp ne remet un message que dans les 24 heures suivant le dernier message du client.',
  templateLanguage: 'Langue du modèle',
  key: 'Clé',
  keyHint: {
    gateway: 'Ce que votre passerelle attend comme jeton bearer.',
    twilio: 'SID du compte et jeton, séparés par deux-points.',
    whatsappCloud: 'Le jeton d’accès de votre application.',
  },
  keyKept: (end) => `Une clé qui se termine par ${end} est conservée. Laissez vide pour la garder.`,
  missing: 'Remplissez ce champ.',
  save: (channel) => `Enregistrer ${channel}`,
  remove: (channel) => `Retirer ${channel}`,
  saved: (channel) => `${channel} est configuré. Les messages partent dès que vous les approuvez.`,
  removed: (channel) => `${channel} est retiré, avec sa clé. Vous envoyez chaque message vous-même depuis un lien.`,
};
