import type { DocumentWording } from '../../messages/documents/documentText';
import { CHANNEL_NAMES } from './texts/channels';

const CLOSING = 'Atentamente,\n{{signature}}{{^signature}}{{creditor}}{{/signature}}';

export const documents: DocumentWording = {
  language: 'es',
  locale: 'es-ES',
  code: 'after',
  colon: ': ',
  labels: {
    account: 'Cuenta',
    customerNumber: 'Número de cliente',
    invoice: 'Factura',
    due: 'Vencimiento',
    amount: 'Importe',
    paid: 'Pagado',
    open: 'Pendiente',
    daysLate: 'Días de retraso',
    credit: 'Nota de crédito',
    disputed: 'en disputa',
    invoices: 'Facturas',
    credits: 'Notas de crédito',
    interest: 'Intereses de demora',
    total: 'Total',
    reckoning: 'Cálculo de los intereses',
    onOpenAmounts: 'Los intereses se calculan sobre lo que sigue pendiente, desde el día siguiente al vencimiento.',
    from: 'Desde',
    to: 'Hasta',
    days: 'Días',
    rate: 'Tipo',
    agreedRate: 'Tipo anual pactado, interés simple sobre 365 días',
    ratesKnownTo: (date) => `Los tipos oficiales se conocen hasta el ${date}`,
    ownRates: (date, sources) =>
      `desde el ${date}, tipos de referencia indicados por el acreedor${sources === '' ? '' : `: ${sources}`}`,
    checked: (date) => `comprobado el ${date}`,
    sentBefore: 'Enviado antes',
    date: 'Fecha',
    message: 'Mensaje',
    channels: CHANNEL_NAMES,
    dear: 'Estimado/a {{contact_name}}:',
    dearAll: 'Estimados señores:',
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
        'Si ha pagado en los últimos días, se lo agradecemos: lo tendremos en cuenta.',
        CLOSING,
      ].join('\n\n'),
    },
    'plan offer': {
      subject: 'Propuesta de plan de pagos de {{as_of}}',
      body: [
        '{{salutation}}',
        'Le proponemos pagar la deuda detallada más abajo en los siguientes plazos, sin intereses ni gastos por el aplazamiento:',
        '{{plan}}',
        '{{invoice_table}}',
        'Para aceptarlo, le rogamos que nos devuelva esta carta firmada, o que lo confirme por escrito, a más tardar el {{object_by}}{{#object_to}}, a {{object_to}}{{/object_to}}. Sin su respuesta, la propuesta caduca ese día. Al aceptarla reconoce la deuda, lo que interrumpe la prescripción. Si un plazo no se paga en su fecha, vence de inmediato todo el importe restante.',
        CLOSING,
        'Acepto este plan.\nLugar, fecha y firma: ______________________________',
      ].join('\n\n'),
    },
    'plan acceptance': {
      subject: 'Acuerdo de plan de pagos de {{as_of}}',
      body: [
        '{{salutation}}',
        'Le confirmamos lo acordado: usted paga la deuda detallada más abajo en los siguientes plazos, sin intereses ni gastos por el aplazamiento.',
        '{{plan}}',
        '{{invoice_table}}',
        'Usted reconoce esta deuda, lo que interrumpe la prescripción. Mientras cada plazo se pague en su fecha, no daremos ningún otro paso. De no ser así, vence de inmediato todo el importe restante. Si algo no coincide con lo acordado, le rogamos que nos lo comunique a más tardar el {{object_by}}{{#object_to}}, a {{object_to}}{{/object_to}}.',
        CLOSING,
        'Lugar, fecha y firma del cliente: ______________________________',
      ].join('\n\n'),
    },
    'settlement offer': {
      subject: 'Propuesta de acuerdo de {{as_of}}',
      body: [
        '{{salutation}}',
        'Nuestra reclamación a día de hoy se detalla a continuación.',
        '{{invoice_table}}',
        'Para cerrar el asunto, le ofrecemos dar la deuda por saldada si recibimos {{settlement}} a más tardar el {{object_by}}; en ese caso renunciamos a los {{waived}} restantes. Si no los recibimos para esa fecha, la oferta caduca y la deuda se mantiene íntegra, menos lo que se haya pagado.',
        'Le rogamos que indique los números de las facturas al efectuar el pago.{{#object_to}} Si tiene alguna pregunta, escriba a {{object_to}}.{{/object_to}}',
        CLOSING,
      ].join('\n\n'),
    },
    'dispute answer': {
      subject: 'Respuesta a su disconformidad, {{as_of}}',
      body: [
        '{{salutation}}',
        'Usted nos comunicó lo siguiente:\n{{objection}}',
        'Lo hemos estudiado:\n{{finding}}',
        'La deuda queda, por tanto, como sigue:',
        '{{invoice_table}}',
        'Los recordatorios de las facturas en disputa quedan en suspenso mientras se aclaran. Si no está conforme con nuestra respuesta, le rogamos que nos escriba a más tardar el {{object_by}}{{#object_to}}, a {{object_to}}{{/object_to}}, y nos indique el motivo. Si lo solicita, le enviaremos copias de las facturas.',
        CLOSING,
      ].join('\n\n'),
    },
  },
};
