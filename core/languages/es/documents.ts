import type { DocumentWording } from '../../messages/documents/documentText';
import { CHANNEL_NAMES } from './texts/channels';

const CLOSING = 'Atentamente\n{{signature}}{{^signature}}{{creditor}}{{/signature}}';

export const documents: DocumentWording = {
  language: 'es',
  locale: 'es-ES',
  labels: {
    account: 'Cuenta',
    customerNumber: 'Número de cliente',
    invoice: 'Factura',
    due: 'Vencimiento',
    amount: 'Importe',
    paid: 'Pagado',
    open: 'Pendiente',
    daysLate: 'Días de retraso',
    credit: 'Abono',
    disputed: 'en disputa',
    invoices: 'Facturas',
    credits: 'Abonos',
    interest: 'Intereses de demora',
    total: 'Total',
    reckoning: 'Cálculo de los intereses',
    onOpenAmounts: 'Los intereses se calculan sobre lo que sigue pendiente, desde el día siguiente al vencimiento.',
    from: 'Desde',
    to: 'Hasta',
    days: 'Días',
    rate: 'Tipo',
    agreedRate: 'Tipo anual pactado, interés simple sobre 365 días',
    checked: (date) => `comprobado el ${date}`,
    sentBefore: 'Enviado antes',
    date: 'Fecha',
    message: 'Mensaje',
    channels: CHANNEL_NAMES,
    dear: 'Estimado/a {{contact_name}}:',
    dearAll: 'Estimado/a cliente:',
  },
  texts: {
    statement: {
      subject: 'Extracto de cuenta a {{as_of}}',
      body: [
        '{{salutation}}',
        'Este es el estado de su cuenta con nosotros a {{as_of}}. Se lo enviamos a título informativo; no es un recordatorio.',
        '{{invoice_table}}',
        'Si algo no coincide con sus libros, le rogamos que nos lo comunique a más tardar el {{object_by}}{{#object_to}}, en {{object_to}}{{/object_to}}. Si ha pagado en los últimos días, se lo agradecemos.',
        CLOSING,
      ].join('\n\n'),
    },
    verification: {
      subject: 'Justificación de la deuda a {{as_of}}',
      body: [
        '{{salutation}}',
        'Esta carta expone en qué se basa nuestra reclamación a {{as_of}}: cada factura con lo pagado y lo pendiente{{#interest}}, cómo se han calculado los intereses de demora{{/interest}}{{#sent}} y lo que le hemos enviado antes{{/sent}}.',
        '{{invoice_table}}',
        'Si no está conforme con la deuda o con una parte de ella, le rogamos que nos escriba a más tardar el {{object_by}}{{#object_to}}, a {{object_to}}{{/object_to}}, y nos indique el motivo. Lo estudiaremos y le responderemos. Si lo solicita, le enviaremos copias de las facturas.',
        'Si ha pagado en los últimos días, se lo agradecemos: esa parte queda saldada.',
        CLOSING,
      ].join('\n\n'),
    },
  },
};
