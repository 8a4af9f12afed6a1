import { CALL } from './call';
import { EMAIL_FRAME, LETTER_FRAME, PROSE } from './prose';
import { WHAT } from './phrases';
import { PAY_ONLINE, SMS, WHATSAPP } from './short';
import { levelNamesIn } from '../../../locale/languages';
import { templatesOf } from '../../../messages/templates/levels';
import type { MessageWording } from '../../../messages/templates/messageWording';

export const messages: MessageWording = {
  language: 'es',
  tongue: 'es',
  locale: 'es-ES',
  code: 'after',
  colon: ': ',
  version: '2',
  labels: {
    invoice: 'Factura',
    due: 'Vencimiento',
    daysLate: 'Días de retraso',
    amount: 'Importe',
    credit: 'Nota de crédito',
    invoices: 'Facturas',
    interest: 'Intereses de demora',
    fee: 'Gastos de gestión',
    compensation: 'Indemnización por costes de cobro',
    earlierFees: 'Gastos de reclamaciones anteriores',
    reckoning: 'Cálculo de los intereses',
    from: 'Desde',
    to: 'Hasta',
    days: 'Días',
    rate: 'Tipo',
    transfer: 'Pagar por transferencia',
    account: 'Cuenta',
    reference: 'Concepto',
    scan: 'Escanee este código con la app de su banco',
    toPay: 'Total a pagar',
    alsoReminded: 'También vencidas, como ya le recordamos',
    alsoOverdue: 'También vencidas',
    listedOverdue: 'También vencidas, solo a título informativo (no incluidas arriba)',
    listedOpen: 'Aún no vencidas, solo a título informativo (no incluidas arriba)',
    alsoPay: `También pendiente y vencido: ${WHAT}, {{to_pay}}.`,
    dear: 'Estimado/a {{contact_name}}:',
    dearAll: 'Estimados señores:',
    noAddress: '[Falta la dirección postal]',
    formalDear: 'Estimado/a {{contact_name}}:',
    formalDearAll: 'Estimados señores:',
  },
  levelNames: levelNamesIn('es'),
  templates: templatesOf({
    prose: PROSE,
    email: EMAIL_FRAME,
    line: SMS,
    chat: { payOnline: PAY_ONLINE, closing: 'Un cordial saludo,', sentences: WHATSAPP },
    call: CALL,
    letter: LETTER_FRAME,
  }),
};
