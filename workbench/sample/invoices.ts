export interface Invoice {
  readonly number: string;
  readonly customer: string;
  /** Days past due on the as-of date, negative before it; left out for a blank due date. */
  readonly daysLate?: number;
  readonly dueAsText?: true;
  /** Major units; as text where the trouble is that somebody typed it so. */
  readonly amount: number | string;
  readonly hold?: string;
  /** In place of the customer's address. */
  readonly email?: string;
}

type Line = readonly [customer: string, daysLate: number, amount: number];

/** Not due yet, then one to thirty days late, thirty-one to ninety, and beyond; paid and half-paid ones among them. */
const LINES: readonly Line[] = [
  ['orchard', -21, 1840],
  ['lindner', -14, 412.5],
  ['fairlane', -10, 2380],
  ['moulin', -7, 935.2],
  ['douro', -5, 1210],
  ['sol', -3, 6400],
  ['hexham', -3, 760.4],
  ['kestrel', -1, 289.99],
  ['alpen', 0, 1530],
  ['juniper', 0, 640],
  ['olivar', 0, 2275.5],
  ['lavande', 1, 480],
  ['orchard', 2, 3200],
  ['cortica', 3, 1890],
  ['bluewater', 3, 4125.75],
  ['hafen', 4, 720],
  ['lindner', 5, 1265.3],
  ['sol', 6, 3150],
  ['moulin', 7, 540],
  ['fairlane', 8, 1980],
  ['kestrel', 9, 1115.6],
  ['douro', 10, 875.9],
  ['hexham', 12, 2480],
  ['alpen', 13, 330],
  ['juniper', 14, 1275],
  ['olivar', 15, 0],
  ['lavande', 16, 1660],
  ['bluewater', 18, 890.25],
  ['cortica', 19, 2045],
  ['hafen', 21, 5300],
  ['orchard', 23, 2640],
  ['sol', 26, 1475],
  ['lindner', 28, 610],
  ['moulin', 30, 1080],
  ['fairlane', 31, 3410.5],
  ['douro', 33, 1560],
  ['kestrel', 36, 445],
  ['hexham', 40, 4193.4],
  ['alpen', 44, 925],
  ['olivar', 47, 3890],
  ['juniper', 52, 0],
  ['lavande', 55, 710],
  ['hafen', 60, 1840],
  ['bluewater', 63, 2210],
  ['orchard', 70, 4193],
  ['cortica', 76, 1325.45],
  ['sol', 84, 7250],
  ['moulin', 90, 990],
  ['fairlane', 91, 5120],
  ['hexham', 104, 1385],
  ['alpen', 128, 2660],
  ['douro', 155, 815],
  ['kestrel', 203, 3075.8],
];

export const INVOICES: readonly Invoice[] = LINES.map(([customer, daysLate, amount], i) => ({
  number: `R-${2101 + i}`,
  customer,
  daysLate,
  amount,
}));

/** One row of every kind of trouble that real ledgers have. */
export const TROUBLES: readonly Invoice[] = [
  { number: 'R-2201', customer: 'lindner', amount: 380 },
  { number: 'R-2202', customer: 'hexham', daysLate: 17, amount: '1.240,00 approx.' },
  { number: 'R-2203', customer: 'juniper', daysLate: 22, amount: 515, email: 'office(at)juniperfalls' },
  { number: 'R-2204', customer: 'hafen', daysLate: 38, amount: 1190, email: '' },
  { number: 'R-2205', customer: 'sol', daysLate: 45, amount: 2900, hold: 'Dispute' },
  { number: 'R-2206', customer: 'orchard', daysLate: 34, amount: 1650, hold: 'Promise' },
  { number: 'R-2207', customer: 'moulin', daysLate: 12, amount: -540 },
  { number: 'R-2140', customer: 'olivar', daysLate: 47, amount: 3890 },
  { number: 'R-2209', customer: 'douro', daysLate: 25, dueAsText: true, amount: 760 },
  { number: 'R-2210', customer: 'formula', daysLate: 29, amount: 1480 },
  { number: 'R-2211', customer: 'cortica', daysLate: 11, amount: 690, email: 'financeiro@refused.example' },
];
