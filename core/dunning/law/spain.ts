import { fortyEuros, noFee, type DunningLaw, type KindLaw } from './dunningLaw';

const NEGOTIATE = 'Ley Orgánica 1/2025, arts. 5, 7, 10, 17: an offer to negotiate is refused by 30 days of silence';

const business: KindLaw = {
  fee: fortyEuros('Ley 3/2004, art. 8', { es: 'Indemnización por costes de cobro (art. 8 Ley 3/2004)' }),
  interestFrom: 'due date',
  demandDays: 30,
  source: NEGOTIATE,
};

/** Spain. */
export const spain: DunningLaw = {
  country: 'Spain',
  kinds: {
    business,
    'sole trader': business,
    consumer: {
      fee: noFee('Ley 3/2004, art. 3: not for consumers'),
      interestFrom: 'due date',
      demandDays: 30,
      source: NEGOTIATE,
    },
  },
  must: [
    {
      about:
        'Before a suit, monitorio included: an offer to negotiate with parties, object, date and proof of receipt.',
      kinds: ['business', 'sole trader', 'consumer'],
      source: NEGOTIATE,
    },
    {
      about: 'Who writes is named with register and tax number.',
      kinds: ['business', 'sole trader', 'consumer'],
      source: 'Código de Comercio, art. 24',
    },
  ],
  mustNot: [
    {
      about:
        'No credit file for less than 50 euros, for what is disputed, or without having named the file in contract or demand.',
      kinds: ['business', 'sole trader', 'consumer'],
      source: 'LOPDGDD, art. 20',
    },
  ],
  bureau: 'LOPDGDD, art. 20: more than 50 euros, undisputed, the file named beforehand',
  particulars: true,
  checked: '2026-11-30',
  readIn: ['diariolaley 2025-04-15', 'martinezbernabeu-abogados.com', 'ac-abogados.es', 'indemniza.me'],
  confirm: ['that consumers owe no agreed fee either'],
};
