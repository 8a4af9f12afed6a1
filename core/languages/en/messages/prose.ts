import type { Frame, Prose, SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, WHAT, WHAT_OVERDUE } from './phrases';

/** Who is greeted by name is greeted so at the end. */
const CLOSING = '{{#contact_name}}Yours sincerely,{{/contact_name}}{{^contact_name}}Yours faithfully,{{/contact_name}}';

export const EMAIL_FRAME: Frame = {
  verification:
    'Our claim is based on the {{#one}}invoice{{/one}}{{#many}}invoices{{/many}} listed above. We will send you {{#one}}a copy{{/one}}{{#many}}copies{{/many}} on request.',
  negotiation: '',
  planOffer:
    'If you cannot pay the whole amount at once, we offer you this payment plan, without interest or charges for paying by instalments:\n{{plan_offer}}\nIf you accept it, please confirm it in writing (by e-mail, for instance) by {{pay_by}}; without your answer the offer lapses on that day. By accepting it you acknowledge the debt, and the limitation period starts afresh. If an instalment is not paid on its day, the whole remaining amount falls due at once.',
  payOnline: 'You can pay online here: {{payment_link}}',
  reference: '',
  paid: 'If you have paid in the last few days, please disregard this message.',
  closing: 'Kind regards,',
  formalClosing: CLOSING,
};

export const LETTER_FRAME: Frame = {
  ...EMAIL_FRAME,
  reference: 'Please state the invoice {{#one}}number{{/one}}{{#many}}numbers{{/many}} with your payment.',
  paid: 'If you have paid in the last few days, please disregard this letter.',
  closing: CLOSING,
};

export const PROSE: SevenLevels<Prose> = [
  {
    subject:
      '{{#one}}Invoice {{first_invoice}} is due on {{due_date}}{{/one}}{{#many}}{{count}} invoices are due soon{{/many}}',
    before:
      'This is a courtesy reminder: {{#one}}the invoice below falls due on {{due_date}}{{/one}}{{#many}}the invoices below fall due shortly, the first on {{due_date}}{{/many}}.',
    after: 'If payment is already on its way, thank you. If anything is unclear, simply let us know.',
  },
  {
    subject: `Payment reminder: ${WHAT}`,
    before:
      '{{#one}}The invoice below fell due on {{due_date}}, and we have not yet received your payment. Perhaps it has been overlooked.{{/one}}{{#many}}We have not yet received payment of the invoices below; the first fell due on {{due_date}}. Perhaps they have been overlooked.{{/many}}',
    after: `Could you arrange payment of {{to_pay}} by {{pay_by}}?${CHARGES} If you have paid in the meantime, thank you: no reply is needed.`,
  },
  {
    subject:
      'Further reminder: {{#one}}invoice {{first_invoice}} is overdue{{/one}}{{#many}}{{count}} invoices are overdue{{/many}}',
    before:
      '{{#one}}We wrote to you before about the invoice below, which fell due on {{due_date}}. It is still unpaid.{{/one}}{{#many}}We wrote to you before about overdue payment. The invoices below are still unpaid; the first fell due on {{due_date}}.{{/many}}',
    after: `Please pay {{to_pay}} by {{pay_by}}.${CHARGES} If there is a reason why payment is delayed, tell us, and we will look for a solution together.`,
  },
  {
    subject: `Final reminder: ${WHAT_OVERDUE}`,
    before:
      'Despite our reminders, {{#one}}this invoice, due on {{due_date}}, is{{/one}}{{#many}}these invoices, the first due on {{due_date}}, are{{/many}} still unpaid.',
    after: `Please pay {{to_pay}} by {{pay_by}}.${CHARGES} This is our last reminder before a formal demand.{{^plan_offer}} If you cannot pay the whole amount now, contact us before that day to agree on a payment plan.{{/plan_offer}}`,
  },
  {
    subject: `Formal demand: ${WHAT_OVERDUE}`,
    before:
      '{{#one}}The invoice below fell due on {{due_date}} and remains{{/one}}{{#many}}The invoices below, the first due on {{due_date}}, remain{{/many}} unpaid despite our reminders. We therefore formally demand payment.',
    after: `Please pay {{to_pay}} by {{pay_by}}.${CHARGES} If you dispute {{#one}}this invoice{{/one}}{{#many}}any of these invoices{{/many}}, please let us have your reasons in writing by the same date.`,
  },
  {
    subject: `Final demand: ${WHAT_OVERDUE}`,
    before:
      '{{#one}}The invoice below, due on {{due_date}}, is{{/one}}{{#many}}The invoices below, the first due on {{due_date}}, are{{/many}} still unpaid, and our formal demand has not led to payment.',
    after: `This is our final demand: please pay {{to_pay}} by {{pay_by}}.${CHARGES} We would like to settle this with you before any further step: a reply with a proposal is enough.`,
  },
  {
    subject: `Notice before referral: ${WHAT_OVERDUE}`,
    before:
      'Our demands for payment of {{#one}}the invoice below, due on {{due_date}}, have{{/one}}{{#many}}the invoices below, the first due on {{due_date}}, have{{/many}} been unsuccessful.',
    after: `Unless {{to_pay}} reaches us by {{pay_by}}, we intend to refer the claim to our solicitors.${CHARGES} You can prevent this by paying, or by contacting us, before that day.`,
  },
];
