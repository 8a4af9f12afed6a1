import { describe, expect, test } from '@jest/globals';
import { heldBy } from '../../../core/contacts/holds';
import { contactsOf } from '../../../core/contacts/contactFacts';
import { debtorKindOf } from '../../../core/ledger/party';
import { mapRow } from '../../../core/ledger/recognise';
import { RowReader } from '../../../core/ledger/rowReader';
import { saysYes } from '../../../core/ledger/words';
import { ledgerRow } from '../../support/ledgerRows';

/** Headers as people of each language write them, the pane's own names of fields among them. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  invoice: [
    ...['Invoice ref', 'Rechnungs-Nr.', 'Re.-Nr.', 'Beleg-Nr.', 'N° de facture', 'Numéro facture', 'N.º de factura'],
    ...['Nro. factura', 'Folio', 'Comprobante', 'N.º da fatura', 'NF', 'NF-e', 'Número da nota'],
  ],
  openAmount: [
    ...['Total due', 'Balance outstanding', 'Offene Forderung', 'Restforderung', 'Ausstehend', 'Reste dû', 'Solde dû'],
    ...['Montant restant dû', 'Monto pendiente', 'Adeudado', 'Saldo insoluto', 'Importe adeudado', 'Saldo devedor'],
    ...['Valor em dívida', 'Em dívida', 'Valor a receber'],
  ],
  dispute: ['Query', 'In query', 'Bestritten', 'Klärfall', 'Einwand', 'En litige', 'Contestation', 'Contestada'],
  dueDate: ['Nettofälligkeit', 'Date limite de paiement', 'Fecha límite de pago', 'Vto.', 'Vcto.'],
  customer: ['Nom client', 'Nombre cliente', 'Razão social', 'Sacado'],
  customerNumber: ['Kd.-Nr.'],
  hold: ['Mahnstopp', 'Bloqueado'],
  lastReminder: ['Mahndatum'],
  contactName: ['Ansprechperson', 'Nombre de contacto', 'Nome do contacto', 'Nome do contato'],
  promiseDate: ['Zusagedatum', 'Fecha prometida', 'Data prometida'],
  paidDate: ['Zahlungstag', 'Date de règlement', 'Data de recebimento', 'Data do pagamento'],
  phone: ['Fone'],
  paymentLink: ['Link de pago'],
  status: ['État', 'Estatus'],
};

describe('headers', () => {
  test.each(Object.entries(HEADERS))('%s', (field, headers) => {
    const read = headers.map((header) => {
      const { columns } = mapRow({ sheet: 'Ledger', top: 0, left: 0, rows: [[header], ['x'], ['y']] }, 0);
      return [header, Object.keys(columns)];
    });
    expect(read).toEqual(headers.map((header) => [header, [field]]));
  });
});

describe('words in cells', () => {
  test.each(['–', '—', 'n/a', 'N/A', 'ninguna', 'nenhum', 'nenhuma', 'aucun', 'Aucune', 'kein', 'no', 'nein'])(
    '%s holds nobody',
    (text) => {
      const reader = new RowReader({ hold: 0 }, () => undefined);
      reader.turnTo([text], 0);
      expect(reader.flag(reader.at.hold)).toBeNull();
    },
  );

  test('a letter for yes is yes', () => {
    expect(['j', 'o', 's', 'y', 'J'].map(saysYes)).toEqual([true, true, true, true, true]);
  });

  test.each(['bestritten', 'Einwand erhoben', 'Klärfall', 'Klaerung', 'impugnada', 'litigio', 'query raised'])(
    'a hold that says %s is a dispute',
    (hold) => {
      const at = { asOf: 46000, contacts: contactsOf([]) };
      expect(heldBy(ledgerRow({ hold }), 'Orchard', at)?.reason).toBe('disputed');
    },
  );

  test.each(['Konsument', 'Konsumentin', 'Endverbraucher', 'Privathaushalt', 'Particuliers', 'Particulares', 'PF'])(
    '%s is a consumer',
    (customerType) => {
      expect(debtorKindOf(customerType)).toBe('consumer');
    },
  );
});
