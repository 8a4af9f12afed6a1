import { CONTACT_CHANNELS, CONTACT_OUTCOMES } from '../../../dunning/contactRules';
import { LIMITATION_PERIODS } from '../../../dunning/limitationPeriods';
import type { GroupWording } from '../../../functions/wording';
import { AS_OF, DUE_DATE, HOLD } from './shared';

const STILL_OWED = 'O que ainda é devido; 0 ou menos dá um resultado em branco.';
const PHONE = 'O número de telefone em formato internacional, como texto: +49 151 23456789.';
const MESSAGE = 'A mensagem; pode ficar em branco.';
const LIMITATION = {
  jurisdiction: `Uma de ${Object.keys(LIMITATION_PERIODS).join(', ')}; GB é UK.`,
  due_date: 'O dia em que o pagamento vencia.',
  acknowledged: 'O último dia em que o devedor reconheceu a dívida ou pagou uma parte dela.',
  claim:
    'goods (bens) ou services (serviços), onde a lei os distingue (PL, US-NY, US-IL). Se omitido: a primeira das duas datas.',
};

export const contact: GroupWording<'Reminders and contact'> = {
  name: 'Lembretes e contacto',
  functions: {
    REMINDER_LEVEL: {
      summary: 'O nível de lembrete a enviar agora, ou em branco.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        last_level: 'O nível mais alto enviado até agora. Se omitido: nenhum.',
        last_sent: 'O dia em que foi enviado o último lembrete.',
        policy:
          'Linhas de dia inicial e nível, por ordem crescente, ou os níveis da folha de política. Se omitidas: −3 1, 1 2, 10 3, 20 4, 31 5, 61 6, 91 7.',
        open_amount: STILL_OWED,
        hold: 'Motivo do bloqueio; um bloqueio dá um resultado em branco.',
        granted_until:
          'O dia até ao qual o último lembrete dava tempo para pagar; o nível seguinte espera que tenha passado. Se omitido: nenhum.',
      },
    },
    NEXT_ACTION: {
      summary: 'O próximo passo com um cliente, segundo os dias de atraso e o risco.',
      arguments: {
        due_date: DUE_DATE,
        as_of: AS_OF,
        risk: 'Low, Medium, High ou New, como o dá RISK_SEGMENT. Se omitido: Low, a escala mais branda.',
        hold: HOLD,
        policy:
          'Linhas de dia inicial, Low, Medium, High e New, com os dias por ordem crescente, em lugar da tabela incorporada.',
        open_amount: STILL_OWED,
      },
    },
    CAN_CONTACT: {
      summary: 'VERDADEIRO (TRUE) se um devedor pode ser contactado agora; se não, o motivo.',
      arguments: {
        channel: `Um de ${CONTACT_CHANNELS.join(', ')}.`,
        at: 'A data e a hora do contacto, na hora local do devedor.',
        contacts: `O que já se tentou com este devedor por esta dívida: linhas de momento, canal e resultado (${CONTACT_OUTCOMES.join(', ')}). Pode ficar em branco.`,
        options: 'rules, opted_out, disputed_on, verified_on, breathing_space_from.',
      },
    },
    REMINDER_TEXT: {
      summary: 'Um modelo com os seus campos {{field}} preenchidos.',
      arguments: {
        template:
          'Texto com campos na forma {{field}}; {{#field}}…{{/field}} só mostra o seu texto onde o campo tem um valor.',
        fields: 'Os nomes dos campos, como uma linha de cabeçalhos.',
        values: 'Os seus valores pela mesma ordem, escritos como os dá TEXT (TEXTO).',
      },
    },
    EMAIL_LINK: {
      summary: 'Um link para HYPERLINK (HIPERLIGAÇÃO) que abre um e-mail pronto a enviar.',
      arguments: {
        to: 'O endereço, ou vários separados por vírgulas.',
        subject: 'O assunto; pode ficar em branco.',
        body: 'O texto da mensagem; pode ficar em branco.',
      },
    },
    WHATSAPP_LINK: {
      summary: 'Um link para HYPERLINK (HIPERLIGAÇÃO) que abre o WhatsApp com uma mensagem pronta a enviar.',
      arguments: { phone: PHONE, text: MESSAGE },
    },
    SMS_LINK: {
      summary: 'Um link para HYPERLINK (HIPERLIGAÇÃO) que abre um SMS pronto a enviar.',
      arguments: { phone: PHONE, text: MESSAGE },
    },
    LIMITATION_DATE: {
      summary: 'O primeiro dia em que uma dívida está prescrita.',
      arguments: LIMITATION,
    },
    LIMITATION_STATEMENT: {
      summary: 'O cálculo por trás de LIMITATION_DATE: o prazo, quando começa e acaba, a lei e o que é incerto.',
      arguments: LIMITATION,
    },
  },
};
