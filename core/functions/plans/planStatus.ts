import { define } from '../definition';
import { planParameters, positionOf } from './planArguments';

const PLAN = [
  [['2025-01-31'], ['2025-02-28'], ['2025-03-31']],
  [[100], [100], [100]],
] as const;

export const PLAN_STATUS = define({
  name: 'PLAN_STATUS',
  category: 'Plans, promises and settlements',
  summary: 'How a payment plan stands: Completed, Current, Late, Broken or Not started.',
  parameters: planParameters,
  result: 'text',
  errors: [
    'Rows that are blank throughout are skipped; any other row that cannot be read is #VALUE!, and the message names it.',
    'A payment below 0 is #VALUE!: leave a payment that bounced out. A plan without instalments is #N/A.',
  ],
  source:
    'Payments fill the oldest due instalment first, a surplus goes to the next. One instalment in arrears is Late, two are Broken.',
  notes: [
    'An instalment is in arrears once as_of is past its due date and the days of grace and any of it is unpaid. Payments after as_of do not count. Figures are compared in minor units.',
  ],
  examples: [
    [[...PLAN, [['2025-01-30']], [[100]], '2025-02-20'], 'Current', 'The first is paid, the second not yet due.'],
    [[...PLAN, [['2025-01-30']], [[100]], '2025-03-01'], 'Late', 'The second is a day late.'],
    [[...PLAN, [['2025-01-30']], [[100]], '2025-03-01', 5], 'Current', 'Within five days of grace.'],
    [[...PLAN, [['2025-01-30']], [[100]], '2025-04-01'], 'Broken', 'Two are in arrears.'],
    [[...PLAN, '', '', '2025-01-31'], 'Not started', 'Nothing paid, nothing late.'],
    [[...PLAN, [['2025-01-30'], ['2025-03-30']], [[100], [200]], '2025-03-31'], 'Completed', 'All paid.'],
    [
      [[['2025-01-31']], [[10.005]], [['2025-01-30']], [[10.004]], '2025-03-31', 0, 'currency=KWD'],
      'Late',
      'A fils is missing.',
    ],
  ],
  run: (...plan) => positionOf(...plan).status,
});
