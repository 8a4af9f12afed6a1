import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, FROM, PAY, THE_WHAT, WHAT } from './phrases';

// Every SMS does without accents outside GSM-7: one such letter would halve what a segment holds.
export const SMS: SevenLevels<string> = [
  `${FROM}{{#one}}A fatura {{first_invoice}} ({{to_pay}}) vence em {{due_date}}.{{/one}}{{#many}}{{count}} faturas ({{to_pay}}) vencem em breve, a primeira em {{due_date}}.{{/many}} Se o pagamento estiver em curso, obrigado.${PAY}`,
  `${FROM}Lembrete: ${WHAT}, {{to_pay}} por pagar. Agradecemos o pagamento até {{pay_by}}. Se efetuado entretanto, obrigado.${PAY}`,
  `${FROM}Novo aviso: ${WHAT}, {{to_pay}} por pagar. Solicitamos o pagamento até {{pay_by}} ou o seu contacto.${PAY}`,
  `${FROM}Aviso final: ${WHAT}, {{to_pay}}, a pagar até {{pay_by}}. Se precisar de um plano de pagamento, contacte-nos.${PAY}`,
  `${FROM}Pedido formal de pagamento: ${WHAT}, {{to_pay}}, até {{pay_by}}. Enviamos documentos a pedido. Se contestar, escreva-nos.${PAY}`,
  `${FROM}Pedido final de pagamento: ${WHAT}, {{to_pay}}, até {{pay_by}}. Sem resposta, ponderaremos a via judicial.${PAY}`,
  `${FROM}Sem resposta até {{pay_by}}, tencionamos encaminhar ${THE_WHAT} ({{to_pay}}) para os nossos advogados.${PAY}`,
];

export const PAY_ONLINE = 'Pagar online: {{payment_link}}';

const COPIES = 'Enviaremos {{#one}}uma cópia da fatura{{/one}}{{#many}}cópias das faturas{{/many}} a pedido.';

export const WHATSAPP: SevenLevels<string> = [
  'Lembramos que {{#one}}a fatura {{first_invoice}} ({{to_pay}}) vence em {{due_date}}{{/one}}{{#many}}{{count}} faturas ({{to_pay}}) vencem em breve, a primeira em {{due_date}}{{/many}}. Se o pagamento já estiver em curso, agradecemos.',
  `Lembramos, com toda a cordialidade, que está pendente o pagamento de {{to_pay}} (${WHAT}). Agradecemos o pagamento até {{pay_by}}.${CHARGES} Se já tiver sido efetuado, muito obrigado.`,
  `Lembramos de novo que continua pendente o pagamento de {{to_pay}} (${WHAT}). Solicitamos o pagamento até {{pay_by}}.${CHARGES} Se houver alguma dificuldade, informe-nos, por favor, para procurarmos uma solução em conjunto.`,
  `Este é o nosso último aviso: solicitamos o pagamento de {{to_pay}} (${WHAT}) até {{pay_by}}.${CHARGES} Se não for possível pagar agora o valor total, escreva-nos antes dessa data para acordarmos um plano de pagamento.`,
  `Vimos interpelar formalmente para o pagamento de {{to_pay}} (${WHAT}) até {{pay_by}}.${CHARGES} Se contestar, queira indicar-nos os motivos dentro do mesmo prazo. ${COPIES}`,
  `Esta é a nossa última interpelação: solicitamos o pagamento de {{to_pay}} (${WHAT}) até {{pay_by}}.${CHARGES} Se até lá não recebermos o pagamento nem uma proposta, ponderaremos recorrer à via judicial. Preferimos chegar a um acordo. ${COPIES}`,
  `Os nossos pedidos de pagamento de {{to_pay}} (${WHAT}) não tiveram resultado. Se até {{pay_by}} não recebermos o pagamento nem uma resposta, tencionamos encaminhar o assunto para os nossos consultores jurídicos.${CHARGES} ${COPIES}`,
];
