import { noFee, USUAL_DEMAND_DAYS, type DunningLaw, type KindLaw } from './dunningLaw';

const agreed: KindLaw = {
  fee: { ground: 'agreed', fromReminder: 1, perInvoice: false, source: 'contract' },
  interestFrom: 'due date',
  demandDays: USUAL_DEMAND_DAYS,
  source: 'custom',
};

/** Brazil. */
export const brazil: DunningLaw = {
  country: 'Brazil',
  kinds: {
    business: agreed,
    'sole trader': agreed,
    consumer: {
      ...agreed,
      fee: {
        ground: 'agreed',
        fromReminder: 1,
        mostShare: 0.02,
        perInvoice: false,
        name: { pt: 'Multa' },
        source: 'CDC, art. 52 § 1: an agreed fine of 2 per cent at most',
      },
    },
  },
  must: [
    {
      about: 'Every document that asks a consumer for money names the creditor’s address and tax number.',
      kinds: ['consumer'],
      source: 'CDC, art. 42-A',
    },
  ],
  mustNot: [
    {
      about: 'No exposure to ridicule and no threat; what was asked for wrongly is paid back twice.',
      kinds: ['consumer'],
      source: 'CDC, art. 42',
    },
    {
      about: 'No register entry without the bureau’s own notice before it.',
      kinds: ['business', 'sole trader', 'consumer'],
      source: 'CDC, art. 43 § 2; STJ, Súmula 359',
    },
  ],
  bureau: 'CDC, art. 43 § 2; STJ, Súmula 359: the bureau’s own notice comes first',
  particulars: true,
  checked: '2026-11-30',
  readIn: ['direitointegral.com 2009/10', 'conteudojuridico.com.br 66565'],
  confirm: ['register entries'],
};

/** Colombia. */
export const colombia: DunningLaw = {
  country: 'Colombia',
  kinds: {
    business: agreed,
    'sole trader': agreed,
    consumer: { ...agreed, fee: noFee('Ley 2300 de 2023') },
  },
  must: [],
  mustNot: [
    {
      about:
        'No message outside Monday to Friday 7 to 19 and Saturday 8 to 15, by one authorised channel a week; no question why somebody does not pay.',
      kinds: ['consumer'],
      source: 'Ley 2300 de 2023',
    },
  ],
  particulars: false,
  checked: '2026-11-30',
  readIn: ['leyonline.co Ley 2300'],
  confirm: ['fees'],
};

/** Chile. */
export const chile: DunningLaw = {
  country: 'Chile',
  kinds: {
    business: agreed,
    'sole trader': agreed,
    consumer: {
      ...agreed,
      fee: {
        ground: 'agreed',
        // In the usual ladder the first that comes after the twentieth day.
        fromReminder: 4,
        // The Unidad de Fomento that the bands are in is not on file: the least of them is lawful for every debt.
        mostShare: 0.03,
        perInvoice: false,
        source: 'Ley 19.496, art. 37: 9, 6 and 3 per cent at most by bands of the debt, not in its first days of delay',
      },
    },
  },
  must: [],
  mustNot: [
    {
      about: 'One call and two messages a week at most; no word of proceedings that were not begun.',
      kinds: ['consumer'],
      source: 'Ley 19.496, art. 37',
    },
  ],
  particulars: false,
  checked: '2026-11-30',
  readIn: ['flanlate.com 2021/04', 'emol.com 2009-05-14', 'cmfeduca.cl', 'suseso.cl (art. 37)'],
  confirm: ['all of it'],
};
