import { fortyEuros, USUAL_DEMAND_DAYS, type DunningLaw, type KindLaw } from './dunningLaw';

const business: KindLaw = {
  fee: fortyEuros('§ 458 UGB', { de: 'Pauschalentschädigung für Betreibungskosten (§ 458 UGB)' }),
  interestFrom: 'due date',
  demandDays: USUAL_DEMAND_DAYS,
  source: '§§ 907a, 918 ABGB; § 456 UGB',
};

/** Austria. */
export const austria: DunningLaw = {
  country: 'Austria',
  kinds: {
    business,
    'sole trader': business,
    consumer: {
      fee: {
        ground: 'costs',
        fromReminder: 1,
        // No amount is fixed; courts want what was really spent, such as postage.
        most: { currency: 'EUR', bands: [{ amount: 5 }] },
        perInvoice: false,
        name: { de: 'Mahnspesen' },
        source:
          '§ 1333 (2) ABGB: what was really spent, necessary, and in proportion to the claim; 5 euros is a cautious limit',
      },
      interestFrom: 'due date',
      demandDays: USUAL_DEMAND_DAYS,
      source: '§§ 1000, 1333 ABGB: 4 per cent',
    },
  },
  must: [],
  mustNot: [],
  particulars: true,
  checked: '2026-11-30',
  readIn: ['360.lexisnexis.at § 458', 'wko.at', 'zpo.at', 'kilches-legal.eu (OLG Wien 5 R 149/16t)'],
  confirm: ['what a reminder may cost a consumer'],
};
