import { CALL } from './call';
import { EMAIL_FRAME, LETTER_FRAME, PROSE } from './prose';
import { WHAT } from './phrases';
import { PAY_ONLINE, SMS, WHATSAPP } from './short';
import { levelNamesIn } from '../../../locale/languages';
import { templatesOf } from '../../../messages/templates/levels';
import type { MessageWording } from '../../../messages/templates/messageWording';

export const messages: MessageWording = {
  language: 'es',
  locale: 'es-ES',
  version: '1',
  labels: {
    invoice: 'Factura',
    due: 'Vencimiento',
    daysLate: 'Días de retraso',
    amount: 'Importe',
    credit: 'Abono',
    invoices: 'Facturas',
    interest: 'Intereses de demora',
    fee: 'Gastos de gestión',
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
    alsoPay: `También pendiente y vencido: ${WHAT}, {{to_pay}}.`,
    dear: 'Estimado/a {{contact_name}}:',
    dearAll: 'Estimado/a cliente:',
  },
  levelNames: levelNamesIn('es'),
  templates: templatesOf({
    prose: PROSE,
    email: EMAIL_FRAME,
    line: SMS,
    chat: { payOnline: PAY_ONLINE, closing: 'Un cordial saludo', sentences: WHATSAPP },
    call: CALL,
    letter: LETTER_FRAME,
  }),
};
