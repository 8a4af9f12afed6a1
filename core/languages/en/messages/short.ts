import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, FROM, PAY, WHAT } from './phrases';

export const SMS: SevenLevels<string> = [
  `${FROM}{{#one}}Invoice {{first_invoice}} ({{to_pay}}) is due on {{due_date}}.{{/one}}{{#many}}{{count}} invoices ({{to_pay}}) fall due soon, the first on {{due_date}}.{{/many}} If payment is on its way, thank you.${PAY}`,
  `${FROM}A friendly reminder: {{to_pay}} for ${WHAT} is overdue. Could you pay by {{pay_by}}? If already paid, thank you.${PAY}`,
  `${FROM}Further reminder: {{to_pay}} for ${WHAT} is still unpaid. Please pay by {{pay_by}} or contact us.${PAY}`,
  `${FROM}Final reminder: please pay {{to_pay}} for ${WHAT} by {{pay_by}}, or contact us to agree on instalments.${PAY}`,
  `${FROM}We have written to you about ${WHAT}. Please read our letter, then reply to it or call us.`,
  `${FROM}We have written to you again about ${WHAT}. Please read our letter, then reply to it or call us.`,
  `${FROM}Our latest letter about ${WHAT} is waiting for your answer. Please read it, then reply to it or call us.`,
];

export const PAY_ONLINE = 'Pay online: {{payment_link}}';

export const WHATSAPP: SevenLevels<string> = [
  'A courtesy reminder: {{#one}}invoice {{first_invoice}} ({{to_pay}}) falls due on {{due_date}}{{/one}}{{#many}}{{count}} invoices ({{to_pay}}) fall due soon, the first on {{due_date}}{{/many}}. If payment is already on its way, thank you.',
  `A friendly reminder: {{to_pay}} for ${WHAT} is overdue. Could you arrange payment by {{pay_by}}?${CHARGES} If you have paid in the meantime, thank you.`,
  `This is a further reminder: {{to_pay}} for ${WHAT} is still unpaid. Please pay by {{pay_by}}.${CHARGES} If something stands in the way, tell us, and we will look for a solution together.`,
  `This is our final reminder: please pay {{to_pay}} for ${WHAT} by {{pay_by}}.${CHARGES} If you cannot pay the whole amount now, write to us before that day to agree on a payment plan.`,
  `We have written to you about ${WHAT}. Please read our letter, then reply to it or call us.`,
  `We have written to you again about ${WHAT}. Please read our letter, then reply to it or call us.`,
  `Our latest letter about ${WHAT} is waiting for your answer. Please read it, then reply to it or call us.`,
];
