import { callScripts, type CallFrame, type CallStep } from '../../../messages/templates/callScript';
import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, THE_WHAT } from './phrases';

const DUE = '{{#one}}venceu{{/one}}{{#many}}a primeira venceu{{/many}} em {{due_date}}';
const COPIES = 'Enviar cópias das faturas em que o crédito se baseia.';

const STEPS: SevenLevels<CallStep> = [
  {
    reason: `Telefono por cortesia, sobre ${THE_WHAT} de {{to_pay}}: {{#one}}vence{{/one}}{{#many}}a primeira vence{{/many}} em {{due_date}}.`,
    question: 'Recebeu tudo o que precisa e o pagamento está previsto para esse dia?',
    offers: ['Voltar a enviar a fatura ou corrigir os dados, se algo estiver errado.'],
  },
  {
    reason: `Ainda não recebemos {{to_pay}} referentes a ${THE_WHAT}; ${DUE}.${CHARGES}`,
    question: 'Terá sido um lapso? Pode efetuar o pagamento até {{pay_by}}?',
    offers: ['Voltar a enviar a fatura.', 'Se o erro for nosso, esclarecê-lo no próprio dia.'],
  },
  {
    reason: `Já lhe escrevemos sobre ${THE_WHAT}: continuam por pagar {{to_pay}}; ${DUE}.${CHARGES}`,
    question: 'Como e quando lhe seria possível pagar? Poderia ser até {{pay_by}}?',
    offers: ['Combinar uma data de pagamento.', 'Encaminhar hoje mesmo uma reclamação para a pessoa responsável.'],
  },
  {
    reason: `Apesar dos nossos avisos, continuam por pagar {{to_pay}} referentes a ${THE_WHAT}; ${DUE}.${CHARGES} O passo seguinte seria uma interpelação formal.`,
    question: 'Pode pagar o valor total até {{pay_by}}? Se não, que valor pode pagar, e quando?',
    offers: ['Combinar uma data de pagamento ou um pagamento parcial agora.', 'Falar sobre um plano de pagamento.'],
  },
  {
    reason: `Enviámos, ou vamos enviar, uma interpelação formal para o pagamento de {{to_pay}} referentes a ${THE_WHAT}; ${DUE}.${CHARGES}`,
    question: 'Reconhece a dívida e pode pagar até {{pay_by}}?',
    offers: [COPIES, 'Falar sobre um plano de pagamento.'],
  },
  {
    reason: `A nossa interpelação formal para o pagamento de {{to_pay}} referentes a ${THE_WHAT} não teve resultado.${CHARGES} Gostaríamos de chegar a um acordo, se possível até {{pay_by}}.`,
    question: 'Que proposta nos pode fazer hoje?',
    offers: [COPIES, 'Anotar a proposta e confirmá-la por escrito.'],
  },
  {
    reason: `Os nossos pedidos de pagamento de {{to_pay}} referentes a ${THE_WHAT} não tiveram resultado.${CHARGES} Se não tivermos notícias suas até {{pay_by}}, tencionamos entregar o assunto aos nossos advogados.`,
    question: 'Há algo que queira comunicar-nos ou que devamos ter em conta antes dessa data?',
    offers: [COPIES, 'Anotar uma última proposta e submetê-la a decisão.'],
  },
];

const FRAME: CallFrame = {
  opening: `1. Abertura
“Bom dia, o meu nome é … {{#creditor}}e falo em nome de {{creditor}}{{/creditor}}{{^creditor}}e telefono por um assunto profissional{{/creditor}}. Posso falar com {{customer}}, ou com a pessoa que trata da contabilidade?”`,
  identity: `2. Confirmar a identidade, antes de mais
“Pode dizer-me o seu nome completo e a sua função, e também o número de cliente ou a morada que temos registada?”
- Deixe que a outra pessoa diga os dados; não os leia.
- Pessoa errada, ou identidade não confirmada: não diga nada sobre uma fatura, um valor ou um pagamento, nem a terceiros nem em gravador de mensagens. Deixe apenas o seu nome e número e despeça-se com cortesia.`,
  reason: 'Motivo',
  question: 'Pergunta',
  wait: 'Depois, espere e ouça.',
  offers: 'Propostas',
  planOffer: 'Propor este plano de pagamento:',
  payOnline: 'Enviar o link para pagar online: {{payment_link}}',
  dispute: 'Contestação: anote os motivos, não discuta e diga que a fatura será verificada.',
  quotes: ['“', '”'],
  notes: `6. Anotar de imediato
- Com quem falou, quando, e como foi confirmada a identidade.
- O resultado: promessa (valor e data), pago (data e referência), contestação (que fatura e porquê), pretende um plano, voltar a telefonar (quando), número errado, sem resposta.
- O desejo de não receber chamadas ou de ser contactado de outra forma.`,
};

export const CALL: SevenLevels<string> = callScripts(FRAME, STEPS);
