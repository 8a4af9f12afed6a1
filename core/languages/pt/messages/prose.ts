import type { Frame, Prose, SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, WHAT, WHAT_OVERDUE } from './phrases';

export const EMAIL_FRAME: Frame = {
  verification:
    'O nosso crédito tem por base {{#one}}a fatura acima indicada{{/one}}{{#many}}as faturas acima indicadas{{/many}}. Enviaremos {{#one}}uma cópia{{/one}}{{#many}}cópias{{/many}} a pedido.',
  negotiation: '',
  planOffer:
    'Se não for possível pagar o valor total de uma só vez, propomos o seguinte plano de pagamento, sem juros nem encargos adicionais pelo pagamento em prestações:\n{{plan_offer}}\nSe o aceitar, confirme-o por escrito (por exemplo, por e-mail) até {{pay_by}}; sem a sua resposta, a proposta caduca nesse dia. A aceitação vale como reconhecimento da dívida e interrompe a prescrição. A falta de pagamento de uma prestação na sua data implica o vencimento imediato de todo o valor restante.',
  payOnline: 'Pode pagar online aqui: {{payment_link}}',
  reference: '',
  paid: 'Se tiver pago nos últimos dias, queira considerar esta mensagem sem efeito.',
  closing: 'Com os melhores cumprimentos,',
  formalClosing: 'Atentamente,',
};

export const LETTER_FRAME: Frame = {
  ...EMAIL_FRAME,
  reference:
    'Agradecemos que indique {{#one}}o número da fatura{{/one}}{{#many}}os números das faturas{{/many}} no pagamento.',
  paid: 'Se tiver pago nos últimos dias, queira considerar esta carta sem efeito.',
  closing: 'Atentamente,',
};

export const PROSE: SevenLevels<Prose> = [
  {
    subject:
      '{{#one}}A fatura {{first_invoice}} vence em {{due_date}}{{/one}}{{#many}}{{count}} faturas próximas do vencimento{{/many}}',
    before:
      'A título informativo, lembramos que {{#one}}a fatura abaixo vence em {{due_date}}{{/one}}{{#many}}as faturas abaixo vencem em breve, a primeira em {{due_date}}{{/many}}.',
    after: 'Se o pagamento já estiver em curso, agradecemos. Em caso de dúvida, não hesite em contactar-nos.',
  },
  {
    subject: `Lembrete de pagamento: ${WHAT}`,
    before:
      '{{#one}}A fatura abaixo venceu em {{due_date}} e ainda não recebemos o respetivo pagamento.{{/one}}{{#many}}Ainda não recebemos o pagamento das faturas abaixo, a primeira das quais venceu em {{due_date}}.{{/many}} Talvez se trate de um lapso.',
    after: `Agradecemos o pagamento de {{to_pay}} até {{pay_by}}.${CHARGES} Se o pagamento já tiver sido efetuado, agradecemos e não é necessário responder.`,
  },
  {
    subject: `Novo aviso: ${WHAT_OVERDUE}`,
    before:
      '{{#one}}Já lhe escrevemos sobre a fatura abaixo, vencida em {{due_date}}, que continua por pagar.{{/one}}{{#many}}Já lhe escrevemos sobre pagamentos em atraso. As faturas abaixo continuam por pagar; a primeira venceu em {{due_date}}.{{/many}}',
    after: `Solicitamos o pagamento de {{to_pay}} até {{pay_by}}.${CHARGES} Se houver algum motivo para o atraso, informe-nos, por favor, para procurarmos uma solução em conjunto.`,
  },
  {
    subject: `Último aviso: ${WHAT_OVERDUE}`,
    before:
      'Apesar dos nossos avisos, {{#one}}a fatura abaixo, vencida em {{due_date}}, continua{{/one}}{{#many}}as faturas abaixo, a primeira das quais venceu em {{due_date}}, continuam{{/many}} por pagar.',
    after: `Solicitamos o pagamento de {{to_pay}} até {{pay_by}}.${CHARGES} Este é o nosso último aviso antes de uma interpelação formal.{{^plan_offer}} Se não for possível pagar agora o valor total, contacte-nos antes dessa data para acordarmos um plano de pagamento.{{/plan_offer}}`,
  },
  {
    subject: `Interpelação para pagamento: ${WHAT_OVERDUE}`,
    before:
      '{{#one}}A fatura abaixo, vencida em {{due_date}}, continua{{/one}}{{#many}}As faturas abaixo, a primeira das quais venceu em {{due_date}}, continuam{{/many}} por pagar apesar dos nossos avisos. Serve a presente para o(a) interpelar formalmente, por via extrajudicial, para que proceda ao respetivo pagamento.',
    after: `Solicitamos o pagamento de {{to_pay}} até {{pay_by}}.${CHARGES} Se contestar {{#one}}esta fatura{{/one}}{{#many}}alguma destas faturas{{/many}}, queira indicar-nos os motivos por escrito dentro do mesmo prazo.`,
  },
  {
    subject: `Última interpelação: ${WHAT_OVERDUE}`,
    before:
      '{{#one}}A fatura abaixo, vencida em {{due_date}}, continua{{/one}}{{#many}}As faturas abaixo, a primeira das quais venceu em {{due_date}}, continuam{{/many}} por pagar, e a nossa interpelação formal não teve resultado.',
    after: `Esta é a nossa última interpelação: solicitamos o pagamento de {{to_pay}} até {{pay_by}}.${CHARGES} Se até lá não recebermos o pagamento nem uma proposta, ponderaremos recorrer à via judicial para cobrar o nosso crédito. Preferimos chegar a um acordo: basta uma resposta com a sua proposta.`,
  },
  {
    subject: `Aviso antes do envio para contencioso: ${WHAT_OVERDUE}`,
    before:
      'Os nossos pedidos de pagamento {{#one}}da fatura abaixo, vencida em {{due_date}},{{/one}}{{#many}}das faturas abaixo, a primeira das quais venceu em {{due_date}},{{/many}} não tiveram resultado.',
    after: `Se não recebermos {{to_pay}} até {{pay_by}}, tencionamos entregar o assunto aos nossos advogados.${CHARGES} Pode evitá-lo efetuando o pagamento ou contactando-nos antes dessa data.`,
  },
];
