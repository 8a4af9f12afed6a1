import { noFee, USUAL_DEMAND_DAYS, type DunningLaw, type FeeLaw } from './dunningLaw';

const PROTOCOL = 'Pre-Action Protocol for Debt Claims, 3.1 to 3.4: 30 days, by post';

const compensation: FeeLaw = {
  ground: 'lump sum',
  fromReminder: 1,
  most: { currency: 'GBP', bands: [{ below: 1000, amount: 40 }, { below: 10000, amount: 70 }, { amount: 100 }] },
  perInvoice: true,
  name: { en: 'Late payment compensation' },
  source: 'Late Payment of Commercial Debts (Interest) Act 1998, s. 5A: 40, 70 or 100 pounds by the size of the debt',
};

/** The United Kingdom; the protocol is of England and Wales. */
export const unitedKingdom: DunningLaw = {
  country: 'United Kingdom',
  kinds: {
    business: {
      fee: compensation,
      interestFrom: 'due date',
      demandDays: USUAL_DEMAND_DAYS,
      source: 'Practice Direction – Pre-Action Conduct, 6(b): usually 14 days',
    },
    'sole trader': { fee: compensation, interestFrom: 'due date', demandDays: 30, source: PROTOCOL },
    consumer: {
      fee: noFee('the Act of 1998 is for business debts alone'),
      interestFrom: 'due date',
      demandDays: 30,
      source: PROTOCOL,
    },
  },
  must: [
    {
      about:
        'A letter of claim by post: amount, interest, agreement, how to pay, where to reply; with statement, information sheet, reply form and financial statement.',
      kinds: ['sole trader', 'consumer'],
      source: PROTOCOL,
    },
  ],
  mustNot: [
    {
      about:
        'A payment plan for a consumer has no charge and at most 12 instalments in 12 months, else it is regulated credit.',
      kinds: ['sole trader', 'consumer'],
      source: 'Regulated Activities Order 2001, art. 60F',
    },
  ],
  particulars: true,
  checked: '2026-11-30',
  readIn: ['sintons.co.uk', 'guildways.com', 'icas.com', 'trowers.com', 'legislation.gov.uk'],
  confirm: ['Scotland', 'Northern Ireland'],
};
