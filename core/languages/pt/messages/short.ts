import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, FROM, PAY, THE_WHAT, WHAT } from './phrases';

// Every SMS does without accents outside GSM-7: one such letter would halve what a segment holds.
export const SMS: SevenLevels<string> = [
  `${FROM}{{#one}}A fatura {{first_invoice}} ({{to_pay}}) vence em {{due_date}}.{{/one}}{{#many}}{{count}} faturas ({{to_pay}}) vencem em breve, a primeira em {{due_date}}.{{/many}} Se o pagamento estiver em curso, obrigado.${PAY}`,
  `${FROM}Lembrete: ${WHAT}, {{to_pay}} por pagar. Agradecemos o pagamento até {{pay_by}}. Se efetuado entretanto, obrigado.${PAY}`,
  `${FROM}Novo aviso: ${WHAT}, {{to_pay}} por pagar. Solicitamos o pagamento até {{pay_by}} ou o seu contacto.${PAY}`,
  `${FROM}Aviso final: ${WHAT}, {{to_pay}}, a pagar até {{pay_by}}. Se precisar de um plano de pagamento, contacte-nos.${PAY}`,
  `${FROM}Escrevemos-lhe sobre ${THE_WHAT}. Por favor, leia a nossa carta e responda ou contacte-nos por telefone.`,
  `${FROM}Voltamos a escrever-lhe sobre ${THE_WHAT}. Por favor, leia a nossa carta e responda ou contacte-nos por telefone.`,
  `${FROM}A nossa carta mais recente sobre ${THE_WHAT} aguarda a sua resposta. Por favor, leia a carta e contacte-nos.`,
];

export const PAY_ONLINE = 'Pagar online: {{payment_link}}';

export const WHATSAPP: SevenLevels<string> = [
  'Lembramos que {{#one}}a fatura {{first_invoice}} ({{to_pay}}) vence em {{due_date}}{{/one}}{{#many}}{{count}} faturas ({{to_pay}}) vencem em breve, a primeira em {{due_date}}{{/many}}. Se o pagamento já estiver em curso, agradecemos.',
  `Lembramos, com toda a cordialidade, que está pendente o pagamento de {{to_pay}} (${WHAT}). Agradecemos o pagamento até {{pay_by}}.${CHARGES} Se já tiver sido efetuado, muito obrigado.`,
  `Lembramos de novo que continua pendente o pagamento de {{to_pay}} (${WHAT}). Solicitamos o pagamento até {{pay_by}}.${CHARGES} Se houver alguma dificuldade, informe-nos, por favor, para procurarmos uma solução em conjunto.`,
  `Este é o nosso último aviso: solicitamos o pagamento de {{to_pay}} (${WHAT}) até {{pay_by}}.${CHARGES} Se não for possível pagar agora o valor total, escreva-nos antes dessa data para acordarmos um plano de pagamento.`,
  `Escrevemos-lhe sobre ${THE_WHAT}. Agradecemos que leia a nossa carta e nos responda ou nos telefone.`,
  `Voltámos a escrever-lhe sobre ${THE_WHAT}. Agradecemos que leia a nossa carta e nos responda ou nos telefone.`,
  `A nossa última carta sobre ${THE_WHAT} aguarda a sua resposta. Agradecemos que a leia e nos responda ou nos telefone.`,
];
