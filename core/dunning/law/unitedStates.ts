import { USUAL_DEMAND_DAYS, type DunningLaw, type KindLaw } from './dunningLaw';

const business: KindLaw = {
  fee: { ground: 'agreed', fromReminder: 1, perInvoice: false, source: 'contract; usury law of the state' },
  interestFrom: 'due date',
  demandDays: USUAL_DEMAND_DAYS,
  source: 'custom',
};

/** The United States. */
export const unitedStates: DunningLaw = {
  country: 'United States',
  kinds: {
    business,
    'sole trader': business,
    consumer: {
      ...business,
      fee: {
        ground: 'agreed',
        fromReminder: 1,
        perInvoice: false,
        source: '15 U.S.C. § 1692f(1): only what the agreement or the law allows',
      },
    },
  },
  must: [
    {
      about:
        'Whoever collects for others, or under another name, sends the validation notice and gives 30 days to dispute.',
      kinds: ['consumer'],
      source: '15 U.S.C. § 1692g',
    },
    {
      about: 'A text message says how to opt out.',
      kinds: ['business', 'sole trader', 'consumer'],
      source: '47 CFR § 64.1200',
    },
  ],
  mustNot: [],
  particulars: false,
  checked: '2026-11-30',
  readIn: ['tcpafdcpa.com', 'mslawgroup.com'],
  confirm: ['whether selling wordings makes a debt collector under California’s act'],
};
