import { dayOfIso } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import { parseCsv } from '../../../../core/ledger/csv';
import type { LedgerGrid } from '../../../../core/ledger/grid';

export const SHEET = 'Receivables';

export const day = (iso: string): number => dayOfIso(iso) ?? 0;

/** As of 21 November 2025, with columns of a person's own. */
export function ledger(): Cell[][] {
  return [
    ['Invoice no.', 'Customer', 'E-mail', 'Due date', 'Currency', 'Balance due', 'Notes', 'Last level'],
    ['OH-2207', 'Orchard Hotels plc', 'ap@orchard.example', day('2025-09-12'), 'GBP', 3200, 'Ask for Ms Reed', 3],
    ['TF-0412', 'Tessier & Fils SA', 'compta@tessier.example', day('2025-10-17'), 'EUR', 7410, '', 2],
    ['CM-1180', 'Casa Marín S.L.', 'pagos@casamarin.example', day('2025-11-14'), 'EUR', 2500, '=1+1', ''],
    ['HJ-0911', 'Hexham Joinery', 'office@hexham.example', day('2025-10-01'), 'GBP', 980.5, '', ''],
    ['LB-0340', 'Lindner GmbH', 'buero@lindner.example', day('2025-10-20'), 'EUR', 410, 'Called twice', 1],
    ['AS-0001', 'Alder & Sons Ltd', 'accounts@alder.example', day('2025-12-01'), 'GBP', 75, '', ''],
  ];
}

/** What the accounting system says a week later: other columns, other order, other notation. */
export const CSV = `Aged debtors;;;;;
Customer;Invoice no.;Due date;Currency;Balance due;Salesperson
Casa Marín S.L.;CM-1180;28.11.2025;EUR;2.500,00;Pia
Tessier & Fils SA;TF-0412;17.10.2025;EUR;0,00;Pia
Orchard Hotels plc;OH-2207;12.09.2025;GBP;1.200,00;Tom
Alder & Sons Ltd;AS-0001;01.12.2025;GBP;75,00;Tom
"Novák; Stavby s.r.o.";NS-0007;30.11.2025;EUR;1.234,56;Tom
=HYPERLINK("https://evil.example");EV-0001;15.12.2025;EUR;10,00;Eve
`;

export function gridOf(csv: string): LedgerGrid {
  return { sheet: 'aged-debtors', top: 0, left: 0, rows: parseCsv(csv) };
}
