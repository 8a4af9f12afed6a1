import { wrongArgument } from '../../cells/cell';
import { allocatePayment, DEBT_PARTS, type DebtPart, type PartOrder } from '../../plans/allocation';
import { minorDigits } from '../../money/currency';
import { define } from '../definition';
import type { CellKind } from '../kinds';
import { currencyOptions } from '../parameters';
import { amountFromZero } from './arguments';

const EXPECTS = `${DEBT_PARTS.join(', ')} in any order, or pro rata`;

const order: CellKind<PartOrder> = {
  shape: 'cell',
  expects: EXPECTS,
  read(cell, name) {
    const words = typeof cell === 'string' ? cell.toLowerCase().split(',') : [];
    const parts = words.map((word) => word.trim().replace(/\s+/g, ' '));
    if (parts.length === 1 && parts[0] === 'pro rata') return 'pro rata';
    const known = parts.filter((part): part is DebtPart => (DEBT_PARTS as readonly string[]).includes(part));
    if (parts.length === DEBT_PARTS.length && new Set(known).size === DEBT_PARTS.length) return known;
    throw wrongArgument(name, cell, EXPECTS);
  },
};

export const ALLOCATE_PAYMENT = define({
  name: 'ALLOCATE_PAYMENT',
  category: 'Late interest',
  summary: 'How a payment settles costs, interest and principal: one row of costs, interest, principal and unapplied.',
  parameters: [
    { name: 'payment', kind: amountFromZero, text: 'What was paid.' },
    { name: 'costs', kind: amountFromZero, optional: 'blank only', text: 'Costs owed; blank for none.' },
    { name: 'interest', kind: amountFromZero, optional: 'blank only', text: 'Interest owed; blank for none.' },
    { name: 'principal', kind: amountFromZero, optional: 'blank only', text: 'Principal owed; blank for none.' },
    {
      name: 'order',
      kind: order,
      optional: true,
      text: 'What is settled first: costs, interest, principal unless given. Any order of the three, or pro rata.',
    },
    currencyOptions,
  ],
  result: 'table',
  errors: ['An amount below 0, or an order that does not name each part once, is #VALUE!.'],
  source: 'Costs, then interest, then principal: § 367 BGB, Code civil art. 1343-1, Código civil art. 1173.',
  notes: ['The four figures sum to the payment, to the minor unit.'],
  examples: [
    [[500, 40, 120.5, 1000], [[40, 120.5, 339.5, 0]], 'Costs, then interest, then principal.'],
    [[500, 40, 120.5, 1000, 'principal, interest, costs'], [[0, 0, 500, 0]], 'Principal first.'],
    [[100, 10, 20, 30, 'pro rata'], [[10, 20, 30, 40]], 'Everything is paid; 40 is left over.'],
    [[100, 1, 1, 1000, 'pro rata'], [[0.1, 0.1, 99.8, 0]], 'By size; the parts sum to the payment.'],
    [[10.005, 0, 1.001, 20, '', 'currency=KWD'], [[0, 1.001, 9.004, 0]], 'Three decimals.'],
  ],
  run(payment, costs = 0, interest = 0, principal = 0, turns = DEBT_PARTS, chosen = {}) {
    const { applied, unapplied } = allocatePayment(
      payment,
      { costs, interest, principal },
      turns,
      minorDigits(chosen.currency),
    );
    return [[...applied, unapplied]];
  },
});
