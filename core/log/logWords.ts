import { isTextChannel, REMINDER_CHANNELS, type ReminderChannel } from '../dunning/policy';
import { readFailure } from '../failures/text';
import type { Language } from '../locale/languages';
import type { LogRecord, MessageState } from './record';

/** What the log says for people, by language. The pane says the same. */
interface LogWords {
  readonly states: Readonly<Record<MessageState, string>>;
  readonly channels: Readonly<Record<Exclude<ReminderChannel, 'sms' | 'whatsapp'>, string>>;
}

const LOG_WORDS: Readonly<Record<Language, LogWords>> = {
  en: {
    states: {
      claimed: 'Waiting',
      sending: 'Sending',
      sent: 'Sent',
      'handed off': 'Handed over',
      failed: 'Not sent',
      unknown: 'Perhaps sent',
      'taken back': 'Taken back',
    },
    channels: { email: 'E-mail', call: 'Call', letter: 'Letter' },
  },
  es: {
    states: {
      claimed: 'En espera',
      sending: 'Enviando',
      sent: 'Enviado',
      'handed off': 'Entregado',
      failed: 'No enviado',
      unknown: 'Quizá enviado',
      'taken back': 'Retirado',
    },
    channels: { email: 'Correo', call: 'Llamada', letter: 'Carta' },
  },
  de: {
    states: {
      claimed: 'Wartet',
      sending: 'Wird gesendet',
      sent: 'Gesendet',
      'handed off': 'Übergeben',
      failed: 'Nicht gesendet',
      unknown: 'Vielleicht gesendet',
      'taken back': 'Zurückgenommen',
    },
    channels: { email: 'E-Mail', call: 'Anruf', letter: 'Brief' },
  },
  fr: {
    states: {
      claimed: 'En attente',
      sending: 'Envoi en cours',
      sent: 'Envoyé',
      'handed off': 'Remis',
      failed: 'Non envoyé',
      unknown: 'Peut-être envoyé',
      'taken back': 'Annulé',
    },
    channels: { email: 'E-mail', call: 'Appel', letter: 'Lettre' },
  },
  pt: {
    states: {
      claimed: 'À espera',
      sending: 'A enviar',
      sent: 'Enviado',
      'handed off': 'Entregue',
      failed: 'Não enviado',
      unknown: 'Talvez enviado',
      'taken back': 'Retirado',
    },
    channels: { email: 'E-mail', call: 'Chamada', letter: 'Carta' },
  },
};

const NAMES_OF_SERVICES = { sms: 'SMS', whatsapp: 'WhatsApp' } as const;

export function stateWord(state: MessageState, language: Language): string {
  return LOG_WORDS[language].states[state];
}

/** A channel in words; one that is not known as it is called. */
export function channelWord(channel: string, language: Language): string {
  const known = REMINDER_CHANNELS.find((name) => name === channel);
  if (known === undefined) return channel;
  return isTextChannel(known) ? NAMES_OF_SERVICES[known] : LOG_WORDS[language].channels[known];
}

/** `3 Firm reminder`, or the number alone where the name is not known. */
export function levelWords({ level, levelName = '' }: Pick<LogRecord, 'level' | 'levelName'>): string | number {
  return levelName === '' ? level : `${level} ${levelName}`;
}

const TAG = /\[[a-z-]+(?:: |(?=\]))/g;

/** A text without its tags of failures, each up to the next closing bracket. Looks at every letter once, however many brackets there are. */
function withoutTags(text: string): string {
  let left = '';
  let at = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(text); tag !== null; tag = TAG.exec(text)) {
    const close = text.indexOf(']', TAG.lastIndex);
    if (close < 0) break;
    left += text.slice(at, tag.index);
    at = close + (text[close + 1] === ' ' ? 2 : 1);
    TAG.lastIndex = at;
  }
  return left + text.slice(at);
}

/** What an Error cell says, without what only a machine needs. */
export function noteOf(error: string): string {
  if (readFailure(error) === undefined) return error;
  return withoutTags(error)
    .replace(/([.!?)]) #\S+/g, '$1')
    .trim();
}
