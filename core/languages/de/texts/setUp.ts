import type { SetUpTexts } from '../../../i18n/sections/channels/setUp/texts';

export const SET_UP: SetUpTexts = {
  title: 'SMS und WhatsApp',
  intro:
    'Nachrichten gehen über Ihr eigenes Konto bei einem Dienst hinaus. Sein Schlüssel bleibt bei Ihrem Google-Konto, nie in der Tabelle, und niemand sonst sieht ihn.',
  channel: 'Kanal',
  notSetUp: 'Nicht eingerichtet: Sie senden jede Nachricht selbst über einen Link.',
  service: 'Dienst',
  kinds: { gateway: 'Eigenes Gateway', twilio: 'Twilio', whatsappCloud: 'WhatsApp Cloud API' },
  address: 'Adresse',
  addressHint: {
    gateway: 'Wo Ihr Gateway Nachrichten annimmt, etwa https://gateway.example/messages.',
    twilio: 'https://api.twilio.com/2010-04-01/Accounts/AC…/Messages.json mit der SID Ihres Kontos.',
    whatsappCloud: 'https://graph.facebook.com/v21.0/…/messages mit der Id Ihrer Nummer.',
  },
  from: 'Von',
  fromHint: {
    gateway: 'Der Absender, wie Kunden ihn sehen.',
    twilio: 'Ihre sendende Nummer oder ein Messaging-Service (MG…).',
    whatsappCloud: 'Ihre WhatsApp-Nummer.',
  },
  template: 'Vorlage',
  templateHint:
    'Eine genehmigte Vorlage mit einem Textfeld. Ohne sie stellt WhatsApp nur innerhalb von 24 Stunden nach der letzten Nachricht des Kunden zu.',
  templateLanguage: 'Sprache der Vorlage',
  key: 'Schlüssel',
  keyHint: {
    gateway: 'Was Ihr Gateway als Bearer-Token erwartet.',
    twilio: 'Konto-SID und Auth-Token mit Doppelpunkt dazwischen.',
    whatsappCloud: 'Das Zugriffstoken Ihrer App.',
  },
  keyKept: (end) =>
    `Ein Schlüssel, der auf ${end} endet, ist hinterlegt. Lassen Sie das Feld leer, um ihn zu behalten.`,
  missing: 'Füllen Sie dies aus.',
  save: (channel) => `${channel} speichern`,
  remove: (channel) => `${channel} entfernen`,
  saved: (channel) => `${channel} ist eingerichtet. Nachrichten gehen hinaus, sobald Sie sie freigeben.`,
  removed: (channel) => `${channel} ist samt Schlüssel entfernt. Sie senden jede Nachricht selbst über einen Link.`,
};
