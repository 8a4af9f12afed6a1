import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../core/calendar/civil';
import { DEFAULT_POLICY, type Policy } from '../../../core/dunning/policy';
import { fixedCompensation } from '../../../core/interest/statutory';
import type { Law } from '../../../core/interest/law/law';
import { JURISDICTIONS, LAWS, type Jurisdiction } from '../../../core/interest/law/laws';
import { interestCharge, interestReckoning, type InterestRule } from '../../../core/interest/charge';
import { historyOf, NEVER_SETTLED } from '../../../core/log/history';
import { planReminders } from '../../../core/reminders/planning';
import { templateBook } from '../../../core/messages/templateBook';
import { WORDINGS } from '../../support/words';
import type { ReminderPlan } from '../../../core/reminders/reminderPlan';
import type { Cell } from '../../../core/cells/cell';
import { readLedger } from '../../../core/ledger/ledger';
import { recogniseColumns } from '../../../core/ledger/recognise';

const day = (iso: string): number => dayOfIso(iso) ?? 0;
const statutory = (jurisdiction: string): InterestRule => ({ kind: 'statutory', jurisdiction });
/** 100 days within the first half of 2025: the German base rate is 2.27 %, the Austrian 2.53 %, the ECB’s rate 3.15 %. */
const DUE = day('2025-03-01');
const AS_OF = DUE + 100;
const charge = (rule: InterestRule, party: 'business' | 'consumer'): number =>
  interestCharge(rule, 1000, DUE, AS_OF, 2, party);
/** Simple interest on 1000 for 100 days, by hand. */
const by = (percent: number): number => Math.round((1000 * percent * 100) / 365) / 100;

describe('interest by who owes', () => {
  test.each([
    ['DE', 'business', 2.27 + 9],
    ['DE', 'consumer', 2.27 + 5],
    ['AT', 'business', 2.53 + 9.2],
    ['AT', 'consumer', 4],
    ['EU', 'business', 3.15 + 8],
    ['FR', 'business', 3.15 + 10],
  ] as const)('%s, %s: %s percent', (jurisdiction, party, percent) => {
    expect(charge(statutory(jurisdiction), party)).toBe(by(percent));
    const lines = interestReckoning(statutory(jurisdiction), 1000, DUE, AS_OF, 2, party);
    expect(lines.reduce((sum, line) => sum + line.interest, 0)).toBe(by(percent));
  });

  test.each(['UK', 'IE', 'EU', 'ES', 'FR'])(
    '%s has no rate for consumers: none is charged, nor anything shown',
    (law) => {
      expect(charge(statutory(law), 'business')).toBeGreaterThan(0);
      expect(charge(statutory(law), 'consumer')).toBe(0);
      expect(interestReckoning(statutory(law), 1000, DUE, AS_OF, 2, 'consumer')).toEqual([]);
    },
  );

  test('a rate of one’s own holds for everybody', () => {
    expect(charge({ kind: 'rate', rate: 0.08 }, 'consumer')).toBe(by(8));
    expect(charge({ kind: 'rate', rate: 0.08 }, 'business')).toBe(by(8));
  });

  test('the lump sum is for businesses alone', () => {
    const laws: Readonly<Record<Jurisdiction, Law>> = LAWS;
    for (const law of JURISDICTIONS) {
      expect(fixedCompensation(law, 1000, DUE, 'consumer')).toBe(0);
      const most = Math.max(0, ...(laws[law].compensation?.bands ?? []).map(({ amount }) => amount));
      expect(fixedCompensation(law, 1000, DUE, 'business') > 0).toBe(most > 0);
    }
  });
});

function plan(types: readonly Cell[], policy: Partial<Policy> = {}): ReminderPlan {
  const head = ['Invoice', 'Customer', 'Customer no.', 'Email', 'Due date', 'Open amount', 'Currency', 'Type', 'Level'];
  const rows: Cell[][] = [
    head.map((name) => (name === 'Type' ? 'Customer type' : name === 'Level' ? 'Last level' : name)),
    ...types.map((type, i): Cell[] => [
      `A-${i}`,
      `Customer ${i}`,
      `7${i}`,
      `a${i}@customer.example`,
      DUE,
      1000,
      'EUR',
      type,
      4,
    ]),
  ];
  const mapping = recogniseColumns({ sheet: 'R', top: 0, left: 0, rows });
  const ledger = readLedger(
    rows.map((cells, row) => ({ row, cells })),
    0,
    mapping,
  );
  const full = { ...DEFAULT_POLICY, interest: statutory('DE'), ...policy };
  const book = templateBook(WORDINGS);
  const history = historyOf([], NEVER_SETTLED);
  return planReminders({ rows: ledger, mapping, history, asOf: AS_OF, policy: full, book });
}

describe('the ledger’s customer type', () => {
  const interests = (types: readonly Cell[]): number[] => {
    const found = new Map(plan(types).messages.map(({ lines: [line] }) => [line?.invoice, line?.interest ?? -1]));
    return types.map((_type, i) => found.get(`A-${i}`) ?? -1);
  };

  test('decides the rate, in five languages and however it is written', () => {
    const consumers = [
      'consumer',
      'Verbraucher',
      ' PRIVAT ',
      'Particular',
      'particulier',
      'Persona física',
      'Pessoa Física',
      'B2C',
    ];
    expect(interests(consumers)).toEqual(consumers.map(() => by(7.27)));
    const businesses = ['business', 'B2B', 'Unternehmen', 'Empresa', 'société'];
    expect(interests(businesses)).toEqual(businesses.map(() => by(11.27)));
  });

  test('blank: a business, the default; what nobody knows: by the mildest rule, until somebody says what it is', () => {
    expect(interests([''])).toEqual([by(11.27)]);
    expect(interests(['VIP', 7, true])).toEqual([7.27, 7.27, 7.27].map(by));
  });

  test('an error value is told, not guessed, where the rate depends on it', () => {
    const told = plan([{ error: '#N/A' }, 'consumer']);
    expect(told.messages.map(({ interest }) => interest)).toEqual([by(7.27)]);
    expect(told.skipped).toEqual([
      {
        reason: 'unreadable cell',
        invoice: 'A-0',
        customer: 'Customer 0 · #70',
        place: { sheet: 'R', row: 1, column: 7 },
        detail: '#N/A',
      },
    ]);
    expect(plan([{ error: '#N/A' }], { interest: { kind: 'rate', rate: 0.08 } }).messages.length).toBe(1);
    expect(plan([{ error: '#N/A' }], { interest: { kind: 'none' } }).messages.length).toBe(1);
  });
});
