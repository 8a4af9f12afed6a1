import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, FROM, PAY, WHAT } from './phrases';

export const SMS: SevenLevels<string> = [
  `${FROM}{{#one}}Invoice {{first_invoice}} ({{to_pay}}) is due on {{due_date}}.{{/one}}{{#many}}{{count}} invoices ({{to_pay}}) fall due soon, the first on {{due_date}}.{{/many}} If payment is on its way, thank you.${PAY}`,
  `${FROM}A friendly reminder: {{to_pay}} for ${WHAT} is overdue. Could you pay by {{pay_by}}? If already paid, thank you.${PAY}`,
  `${FROM}Further reminder: {{to_pay}} for ${WHAT} is still unpaid. Please pay by {{pay_by}} or contact us.${PAY}`,
  `${FROM}Final reminder: please pay {{to_pay}} for ${WHAT} by {{pay_by}}, or contact us to agree on instalments.${PAY}`,
  `${FROM}Formal demand: please pay {{to_pay}} for ${WHAT} by {{pay_by}}. Copies on request. Disputed? Please write to us.${PAY}`,
  `${FROM}Last demand: please pay {{to_pay}} for ${WHAT} by {{pay_by}} or contact us. Otherwise we will consider legal steps.${PAY}`,
  `${FROM}If we do not hear from you by {{pay_by}}, we intend to pass ${WHAT} ({{to_pay}}) to our legal advisers.${PAY}`,
];

export const PAY_ONLINE = 'Pay online: {{payment_link}}';

export const WHATSAPP: SevenLevels<string> = [
  'A courtesy note: {{#one}}invoice {{first_invoice}} ({{to_pay}}) falls due on {{due_date}}{{/one}}{{#many}}{{count}} invoices ({{to_pay}}) fall due soon, the first on {{due_date}}{{/many}}. If payment is already on its way, thank you.',
  `A friendly reminder: {{to_pay}} for ${WHAT} is overdue. Could you arrange payment by {{pay_by}}?${CHARGES} If you have paid in the meantime, thank you.`,
  `This is a further reminder: {{to_pay}} for ${WHAT} is still unpaid. Please pay by {{pay_by}}.${CHARGES} If something stands in the way, tell us, and we will look for a solution together.`,
  `This is our final reminder: please pay {{to_pay}} for ${WHAT} by {{pay_by}}.${CHARGES} If you cannot pay the whole amount now, write to us before that day to agree on a payment plan.`,
  `We formally ask you to pay {{to_pay}} for ${WHAT} by {{pay_by}}.${CHARGES} Our claim rests on {{#one}}this invoice; a copy comes{{/one}}{{#many}}these invoices; copies come{{/many}} on request. If you dispute the claim, please tell us why within the same time.`,
  `This is our last demand: please pay {{to_pay}} for ${WHAT} by {{pay_by}}.${CHARGES} If we receive neither payment nor a proposal by then, we will consider legal steps. We would rather settle this with you. We will send {{#one}}a copy of the invoice{{/one}}{{#many}}copies of the invoices{{/many}} on request.`,
  `Our demands for payment of {{to_pay}} for ${WHAT} have remained without result. Unless we receive payment or hear from you by {{pay_by}}, we intend to hand the claim over to our legal advisers.${CHARGES} We will send {{#one}}a copy of the invoice{{/one}}{{#many}}copies of the invoices{{/many}} on request.`,
];
