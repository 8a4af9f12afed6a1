import type { NamesTexts } from '../../../i18n/sections/names/texts';

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items[items.length - 1] ?? ''}`;
}

export const NAMES: NamesTexts = {
  list,
  stages: ['Preventiva', 'Gestión de cobro', 'Extrajudicial', 'Precontenciosa'],
  fields: {
    invoice: 'número de factura',
    customer: 'cliente',
    customerNumber: 'número de cliente',
    dueDate: 'vencimiento',
    openAmount: 'importe pendiente',
    amount: 'importe',
    paid: 'pagado',
    paidDate: 'fecha de pago',
    currency: 'moneda',
    email: 'correo',
    cc: 'copia del correo',
    phone: 'teléfono',
    language: 'idioma',
    contactName: 'nombre de contacto',
    hold: 'bloqueo',
    dispute: 'disputa',
    promiseDate: 'fecha prometida',
    doNotContact: 'no contactar',
    lastLevel: 'último nivel',
    lastReminder: 'último recordatorio',
    status: 'estado',
    paymentLink: 'enlace de pago',
    customerType: 'tipo de cliente',
    creditLimit: 'límite de crédito',
    country: 'país',
    postalAddress: 'dirección postal',
    street: 'calle',
    postcode: 'código postal',
    city: 'localidad',
    region: 'provincia',
    ladder: 'escala de reclamaciones',
    creditor: 'acreedor',
    payer: 'pagador',
  },
};
