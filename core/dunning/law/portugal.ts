import { fortyEuros, noFee, USUAL_DEMAND_DAYS, type DunningLaw, type KindLaw } from './dunningLaw';

const business: KindLaw = {
  fee: fortyEuros('Decreto-Lei 62/2013, art. 7', { pt: 'Indemnização por custos de cobrança' }),
  interestFrom: 'due date',
  demandDays: USUAL_DEMAND_DAYS,
  source: 'Código Civil, art. 805 (2) a): a fixed day needs no demand',
};

/** Portugal. */
export const portugal: DunningLaw = {
  country: 'Portugal',
  kinds: {
    business,
    'sole trader': business,
    consumer: { ...business, fee: noFee('Decreto-Lei 62/2013, art. 2 (2) a): not for consumers') },
  },
  must: [
    {
      about: 'Who writes is named with register and tax number.',
      kinds: ['business', 'sole trader', 'consumer'],
      source: 'Código das Sociedades Comerciais, art. 171',
    },
  ],
  mustNot: [],
  particulars: true,
  checked: '2026-11-30',
  readIn: ['ggadvogados.pt', 'dgsi.pt 471/21.1BELSB', 'crs-advogados.com', 'pgdlisboa.pt CSC 171'],
  confirm: [],
};
