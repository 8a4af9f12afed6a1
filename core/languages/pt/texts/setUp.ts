import type { SetUpTexts } from '../../../i18n/sections/channels/setUp/texts';

export const SET_UP: SetUpTexts = {
  title: 'SMS e WhatsApp',
  intro:
    'As mensagens saem pela sua própria conta num serviço. A chave fica com a sua conta Google, nunca na folha, e mais ninguém a vê.',
  channel: 'Canal',
  notSetUp: 'Não configurado: cada mensagem é enviada pelo próprio utilizador, a partir de um link.',
  service: 'Serviço',
  kinds: { gateway: 'O seu próprio gateway', twilio: 'Twilio', whatsappCloud: 'WhatsApp Cloud API' },
  address: 'Endereço',
  addressHint: {
    gateway: 'Onde o seu gateway recebe mensagens, como https://gateway.example/messages.',
    twilio: 'https://api.twilio.com/2010-04-01/Accounts/AC…/Messages.json com o SID da sua conta.',
    whatsappCloud: 'https://graph.facebook.com/v21.0/…/messages com o id do seu número.',
  },
  from: 'De',
  fromHint: {
    gateway: 'O remetente como os clientes o veem.',
    twilio: 'O seu número de envio ou um serviço de mensagens (MG…).',
    whatsappCloud: 'O seu número de WhatsApp.',
  },
  template: 'Modelo',
  templateHint:
    'Um modelo aprovado com um campo de texto. Sem ele, o WhatsApp só entrega dentro de 24 horas da última mensagem do cliente.',
  templateLanguage: 'Idioma do modelo',
  key: 'Chave',
  keyHint: {
    gateway: 'O que o seu gateway espera como token bearer.',
    twilio: 'SID da conta e token, separados por dois pontos.',
    whatsappCloud: 'O token de acesso da sua aplicação.',
  },
  keyKept: (end) => `Uma chave que termina em ${end} está guardada. Deixe em branco para a manter.`,
  missing: 'Preencha este campo.',
  save: (channel) => `Guardar ${channel}`,
  remove: (channel) => `Remover ${channel}`,
  saved: (channel) => `${channel} está configurado. As mensagens saem logo que as aprova.`,
  removed: (channel) =>
    `${channel} foi removido, com a sua chave. Cada mensagem é enviada pelo próprio utilizador, a partir de um link.`,
};
