import { callScripts, type CallFrame, type CallStep } from '../../../messages/templates/callScript';
import type { SevenLevels } from '../../../messages/templates/levels';
import { CHARGES, WHAT } from './phrases';

const STEPS: SevenLevels<CallStep> = [
  {
    reason: `This is a courtesy call: ${WHAT} for {{to_pay}} {{#one}}falls{{/one}}{{#many}}fall{{/many}} due soon, {{#many}}the first {{/many}}on {{due_date}}.`,
    question: 'Have you received everything you need, and is payment planned for that day?',
    offers: ['Send the invoice again, or correct the details if something is wrong.'],
  },
  {
    reason: `We have not yet received {{to_pay}} for ${WHAT}; {{#one}}it{{/one}}{{#many}}the first{{/many}} fell due on {{due_date}}.${CHARGES}`,
    question: 'Could payment have been overlooked, and can you arrange it by {{pay_by}}?',
    offers: ['Send the invoice again.', 'If a mistake is ours, clear it up the same day.'],
  },
  {
    reason: `We have written to you about ${WHAT}: {{to_pay}} is still unpaid, and {{#one}}it{{/one}}{{#many}}the first{{/many}} fell due on {{due_date}}.${CHARGES}`,
    question: 'How and when could you pay: would {{pay_by}} be possible?',
    offers: ['Agree on a day of payment.', 'Pass a complaint on to the person in charge today.'],
  },
  {
    reason: `Despite our reminders, {{to_pay}} for ${WHAT} is unpaid; {{#one}}it{{/one}}{{#many}}the first{{/many}} fell due on {{due_date}}.${CHARGES} The next step would be a formal demand.`,
    question: 'Can you pay the whole amount by {{pay_by}}? If not, what can you pay, and when?',
    offers: ['Agree on a day of payment, or on part of the amount now.', 'Discuss a payment plan.'],
  },
  {
    reason: `We have sent, or are about to send, a formal demand for {{to_pay}} for ${WHAT}; {{#one}}it{{/one}}{{#many}}the first{{/many}} fell due on {{due_date}}.${CHARGES}`,
    question: 'Do you accept the claim, and can you pay by {{pay_by}}?',
    offers: ['Send copies of the invoices behind the claim.', 'Discuss a payment plan.'],
  },
  {
    reason: `Our formal demand for {{to_pay}} for ${WHAT} has not led to payment.${CHARGES} We would like to settle this with you before any further step, by {{pay_by}} if we can.`,
    question: 'What proposal can you make today?',
    offers: ['Send copies of the invoices behind the claim.', 'Take a proposal down and confirm it in writing.'],
  },
  {
    reason: `Our demands for {{to_pay}} for ${WHAT} have been unsuccessful.${CHARGES} Unless we hear from you by {{pay_by}}, we intend to refer the claim to our solicitors.`,
    question: 'Is there anything you would like us to know or to consider before that day?',
    offers: [
      'Send copies of the invoices behind the claim.',
      'Take a last proposal down and pass it on for a decision.',
    ],
  },
];

const FRAME: CallFrame = {
  opening: `1. Opening
“Good day, my name is … {{#creditor}}from {{creditor}}{{/creditor}}{{^creditor}}and I am calling on a business matter{{/creditor}}. May I speak to {{customer}}, or to the person who looks after your accounts?”`,
  identity: `2. Identity check, before anything else
“May I ask your full name and your role, and could you tell me your customer number or the address we have on file?”
- Let the other person say the details; do not read them out.
- Wrong person, or not confirmed: say nothing about an invoice, an amount or a payment, neither to third parties nor on voicemail. Leave only your name and number, and end the call politely.`,
  reason: 'Reason',
  question: 'Question',
  wait: 'Then wait and listen.',
  offers: 'Offers',
  planOffer: 'Offer this payment plan:',
  payOnline: 'Send the link to pay online: {{payment_link}}',
  dispute: 'Dispute: take the reasons down, do not argue, and say that the invoice will be checked.',
  quotes: ['“', '”'],
  notes: `6. Note at once
- Whom you spoke to, when, and how identity was confirmed.
- The outcome: promise (amount and day), paid (day and reference), dispute (which invoice and why), plan wanted, call back (when), wrong number, no answer.
- A wish not to be called, or to be reached in another way.`,
};

export const CALL: SevenLevels<string> = callScripts(FRAME, STEPS);
