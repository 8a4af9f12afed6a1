import { fortyEuros, noFee, USUAL_DEMAND_DAYS, type DunningLaw, type KindLaw } from './dunningLaw';

const business: KindLaw = {
  fee: fortyEuros('Code de commerce, L441-10 II, D441-5', {
    fr: 'Indemnité forfaitaire pour frais de recouvrement',
  }),
  interestFrom: 'due date',
  demandDays: USUAL_DEMAND_DAYS,
  source: 'Code de commerce, L441-10 II: owed without a reminder',
};

/** France. */
export const france: DunningLaw = {
  country: 'France',
  kinds: {
    business,
    'sole trader': business,
    consumer: {
      fee: noFee('CPCE L111-8: costs without a court title stay with the creditor; charging consumers is an offence'),
      interestFrom: 'formal demand',
      demandDays: USUAL_DEMAND_DAYS,
      source: 'Code civil, 1344-1: legal interest from the mise en demeure',
    },
  },
  must: [
    {
      about: 'A formal demand is an unmistakable summons to pay and says that it is a mise en demeure.',
      kinds: ['business', 'sole trader', 'consumer'],
      source: 'Code civil, 1344',
    },
  ],
  mustNot: [
    {
      about: 'No report to a credit bureau: there is none for unpaid invoices.',
      kinds: ['business', 'sole trader', 'consumer'],
      source: 'FICP is for lenders',
    },
  ],
  bureau: 'there is none for unpaid invoices: FICP is for lenders',
  particulars: true,
  checked: '2026-11-30',
  readIn: ['doctrine.fr LEGIARTI000025025657', 'isere.gouv.fr 2014-12-11', 'legifrance.gouv.fr LEGIARTI000032042162'],
  confirm: ['that nothing but FICP exists'],
};
