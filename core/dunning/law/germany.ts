import { fortyEuros, USUAL_DEMAND_DAYS, type DunningLaw, type KindLaw } from './dunningLaw';

const business: KindLaw = {
  fee: fortyEuros('§ 288 (5) BGB', { de: 'Verzugspauschale (§ 288 Abs. 5 BGB)' }),
  interestFrom: 'due date',
  demandDays: USUAL_DEMAND_DAYS,
  source: '§ 286 (2) no. 1 BGB: a day that was agreed needs no reminder',
};

/** Germany. */
export const germany: DunningLaw = {
  country: 'Germany',
  kinds: {
    business,
    'sole trader': business,
    consumer: {
      fee: {
        ground: 'costs',
        fromReminder: 2,
        most: { currency: 'EUR', bands: [{ amount: 2.5 }] },
        perInvoice: false,
        name: { de: 'Mahnkosten' },
        source:
          '§§ 280, 286 BGB: the reminder that founds default is free; courts allowed 1.20 to 2.50 euros for later ones',
      },
      interestFrom: 'first reminder',
      demandDays: USUAL_DEMAND_DAYS,
      source: '§ 286 (1), (3) BGB; BGH III ZR 91/07: a day that the creditor set alone founds no default',
    },
  },
  must: [
    {
      about: 'After a dispute that found no end, a consumer is told of the arbitration board.',
      kinds: ['consumer'],
      source: '§ 37 VSBG',
    },
  ],
  mustNot: [
    {
      about: 'A reminder does not say that default began 30 days after the invoice: that note belongs on the invoice.',
      kinds: ['consumer'],
      source: '§ 286 (3) BGB',
    },
    {
      about:
        'No credit bureau before two written reminders, four weeks since the first, prior information and no dispute; the warning does not hide that disputing stops it.',
      kinds: ['business', 'sole trader', 'consumer'],
      source: '§ 31 BDSG',
    },
  ],
  bureau: '§ 31 BDSG: two written reminders, four weeks since the first, prior information, no dispute',
  particulars: true,
  checked: '2026-11-30',
  readIn: ['streifler.de III ZR 91/07', 'kanzlei-hubmann.de/mahnung', 'haufe.de HI10309468, HI11401090, HI3448465'],
  confirm: ['whether form letters are exempt from the particulars of business letters'],
};
