import { dayOfIso } from '../../core/calendar/civil';
import type { Cell } from '../../core/cells/cell';

export const SHEET = 'Receivables';

const HEADERS = [
  'Invoice no.',
  'Customer',
  'Contact name',
  'E-mail',
  'E-mail cc',
  'Due date',
  'Open amount',
  'Currency',
  'Hold',
  'Promise date',
  'Last level',
  'Last reminder',
];

interface Debtor {
  readonly name: string;
  readonly contact: string;
  readonly email: string;
  readonly currency: string;
  readonly lastLevel: number;
  /** Days late and amount of each invoice, as of 2025-11-21. */
  readonly invoices: readonly (readonly [number, Cell])[];
  readonly hold?: string;
  readonly promise?: string;
}

const TODAY = dayOfIso('2025-11-21') ?? 0;

const DEBTORS: readonly Debtor[] = [
  {
    name: 'Orchard Hotels plc',
    contact: 'Ms Reed',
    email: 'ap@orchardhotels.example',
    currency: 'GBP',
    lastLevel: 5,
    invoices: [
      [70, 3200],
      [64, 2640],
    ],
  },
  {
    name: 'Casa Marín S.L.',
    contact: '',
    email: 'pagos@casamarin.example',
    currency: 'EUR',
    lastLevel: 4,
    invoices: [
      [48, 9206.8],
      [45, 2500],
      [41, 2500],
    ],
  },
  {
    name: 'Tessier & Fils SA',
    contact: '',
    email: 'compta@tessier.example',
    currency: 'EUR',
    lastLevel: 4,
    invoices: [
      [35, 5000],
      [33, 2410],
    ],
  },
  {
    name: 'Novák Stavby s.r.o.',
    contact: '',
    email: 'fakturace@novakstavby.example',
    currency: 'EUR',
    lastLevel: 3,
    invoices: [[27, 5126.35]],
  },
  {
    name: 'Hexham Joinery',
    contact: 'Tom Bell',
    email: 'office@hexham.example',
    currency: 'GBP',
    lastLevel: 3,
    invoices: [[25, 2318]],
  },
  {
    name: 'Fjord Interiors AS',
    contact: '',
    email: 'faktura@fjord.example',
    currency: 'EUR',
    lastLevel: 2,
    invoices: [[18, 11480]],
  },
  {
    name: 'Fjord Interiors AS',
    contact: '',
    email: 'faktura@fjord.example',
    currency: 'GBP',
    lastLevel: 2,
    invoices: [[17, 1960]],
  },
  {
    name: 'Bäckerei Lindner GmbH',
    contact: '',
    email: 'buero@lindner.example',
    currency: 'EUR',
    lastLevel: 2,
    invoices: [[14, 3902.15]],
  },
  {
    name: 'Alder & Sons Ltd',
    contact: '',
    email: 'accounts@alder.example',
    currency: 'GBP',
    lastLevel: 1,
    invoices: [[8, 4075.5]],
  },
  {
    name: 'Maison Perrault SARL',
    contact: '',
    email: 'compta@perrault.example',
    currency: 'EUR',
    lastLevel: 1,
    invoices: [[6, 2640.9]],
  },
  {
    name: 'Delta Fixings Ltd',
    contact: '',
    email: 'ap@delta.example',
    currency: 'GBP',
    lastLevel: 0,
    invoices: [[3, 1285]],
  },
  {
    name: 'Kestrel Foods',
    contact: '',
    email: 'ap@kestrel.example',
    currency: 'GBP',
    lastLevel: 6,
    invoices: [
      [95, 820],
      [101, 640],
    ],
  },
  {
    name: 'Oak & Elm',
    contact: '',
    email: 'ap@oakelm.example',
    currency: 'EUR',
    lastLevel: 0,
    invoices: [
      [-20, 900],
      [-12, 300],
    ],
  },
  {
    name: 'Pilgrim Tea',
    contact: '',
    email: 'ap@pilgrim.example',
    currency: 'EUR',
    lastLevel: 0,
    invoices: [
      [12, 0],
      [40, 0],
      [15, -60],
    ],
  },
  {
    name: 'Quay Marine',
    contact: '',
    email: 'ap@quay.example',
    currency: 'GBP',
    lastLevel: 0,
    invoices: [
      [22, 410],
      [23, 90],
    ],
    promise: '2025-11-28',
  },
  {
    name: 'Rowan Print',
    contact: '',
    email: 'ap@rowan.example',
    currency: 'EUR',
    lastLevel: 0,
    invoices: [[9, 77.5]],
    hold: 'Dispute',
  },
  { name: 'Sable Studio', contact: '', email: '', currency: 'EUR', lastLevel: 0, invoices: [[11, 512]] },
  {
    name: 'Tern Logistics',
    contact: '',
    email: 'ap@tern.example',
    currency: 'EUR',
    lastLevel: 0,
    invoices: [[11, 'n/a']],
  },
];

function rowsOf(debtor: Debtor, first: number): Cell[][] {
  return debtor.invoices.map(([late, amount], i) => [
    `${debtor.name.slice(0, 2).toUpperCase()}-${first + i}`,
    debtor.name,
    debtor.contact,
    debtor.email,
    '',
    TODAY - late,
    amount,
    debtor.currency,
    debtor.hold ?? '',
    debtor.promise === undefined ? '' : (dayOfIso(debtor.promise) ?? ''),
    debtor.lastLevel === 0 ? '' : debtor.lastLevel,
    debtor.lastLevel === 0 ? '' : TODAY - 30,
  ]);
}

/** A ledger with a case of most kinds; row 0 holds the headers. */
export function sampleRows(): Cell[][] {
  return [HEADERS, ...DEBTORS.flatMap((debtor, i) => rowsOf(debtor, 2200 + i * 10))];
}

/** So many customers with one invoice each, all due. */
export function manyRows(count: number): Cell[][] {
  const rows = Array.from({ length: count }, (_, i) =>
    rowsOf(
      {
        name: `Customer ${i + 1}`,
        contact: '',
        email: `ap@customer${i + 1}.example`,
        currency: i % 3 === 0 ? 'GBP' : 'EUR',
        lastLevel: i % 5,
        invoices: [[1 + ((i * 7) % 90), 100 + i]],
      },
      10000 + i,
    ),
  );
  return [HEADERS, ...rows.flat()];
}
