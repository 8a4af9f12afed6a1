import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../core/cells/cell';
import { NEVER_SETTLED } from '../../../../core/log/history';
import { historyOf } from '../../../../core/log/history';
import { planReminders, planSteps } from '../../../../core/reminders/planning';
import type { PlanInput } from '../../../../core/reminders/reminderPlan';
import { templateBook } from '../../../../core/messages/templateBook';
import { WORDINGS } from '../../../support/words';
import type { WithoutTemplates } from '../../../../core/usecases/planning/withTemplates';
import { look } from '../../../../core/usecases/planning/overview';
import { planWithRests } from '../../../../core/usecases/planning/planWithRests';
import { AbandonedError, breathing } from '../../../../core/usecases/rests';
import { readLedger, readWhole } from '../../../../core/ledger/ledger';
import { ledgerOf } from '../../../../core/usecases/workbook/ledgers';
import { NO_LEDGER_MEMORY } from '../../../../core/workbook/ledgerMemory';
import { recogniseColumns } from '../../../../core/ledger/recognise';
import { MemoryHost } from '../../../fakes/memoryHost';
import { servicesOn } from '../../../fakes/services';

const AS_OF = 45838;
const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency'];

function rowsOf(count: number): Cell[][] {
  const row = (i: number): Cell[] => {
    const customer = (i * 7919) % Math.ceil(count / 10);
    return [`R-${i}`, `Customer ${customer}`, `a${customer}@customer.example`, AS_OF - (i % 120) + 20, 100 + i, 'EUR'];
  };
  return [HEADERS, ...Array.from({ length: count }, (_, i) => row(i))];
}

function inputOf(count: number): PlanInput & WithoutTemplates {
  const rows = rowsOf(count);
  const mapping = recogniseColumns({ sheet: 'Ledger', top: 0, left: 0, rows: rows.slice(0, 5) });
  const ledger = readLedger(
    rows.map((cells, row) => ({ row, cells })),
    0,
    mapping,
  );
  const rules = { templates: [], book: templateBook(WORDINGS) };
  return { rows: ledger, mapping, history: historyOf([], NEVER_SETTLED), asOf: AS_OF, ...rules };
}

describe('planning in steps', () => {
  const input = inputOf(12_000);

  test('comes to the same plan, resting as often as the host asks for', async () => {
    let rests = 0;
    let asked = 0;
    const breathe = (): Promise<void> | undefined => {
      asked += 1;
      if (asked % 3 !== 0) return undefined;
      rests += 1;
      return Promise.resolve();
    };
    const plan = await planWithRests({ breathe }, input);
    // Read once: what is worked out when asked for stays as it is.
    expect(JSON.stringify(plan)).toBe(JSON.stringify(planReminders(input)));
    expect(plan.messages.length).toBeGreaterThan(500);
    // Twelve thousand rows are judged and grouped, and their messages planned, in pieces.
    expect(asked).toBeGreaterThan(12 + 12 + plan.messages.length / 20 - 1);
    expect(rests).toBe(Math.floor(asked / 3));
  });

  test('needs no rest where the host gives none', async () => {
    expect((await planWithRests({}, input)).messages.length).toBe(planReminders(input).messages.length);
  });

  test('is given up after the next rest once nobody waits for it', async () => {
    let asked = 0;
    let newer = false;
    const breathe = (): Promise<void> => {
      asked += 1;
      return Promise.resolve().then(() => {
        newer = asked === 2;
      });
    };
    await expect(planWithRests({ breathe }, input, () => newer)).rejects.toThrow(AbandonedError);
    expect(asked).toBe(2);
  });

  test('yields nothing and plans nothing for no rows', () => {
    const steps = planSteps({ ...input, rows: [] });
    let turn = steps.next();
    while (turn.done !== true) turn = steps.next();
    expect(turn.value).toMatchObject({ messages: [], skipped: [], broken: [] });
  });
});

describe('a long ledger', () => {
  test('is read with rests, to the same rows', async () => {
    const rows = rowsOf(12_000);
    const block = { sheet: 'Ledger', top: 0, left: 0, rows };
    let asked = 0;
    const breathe = (): Promise<void> | undefined => {
      asked += 1;
      return asked % 3 === 0 ? Promise.resolve() : undefined;
    };
    const read = await ledgerOf({ breathe }, block, NO_LEDGER_MEMORY);
    expect(read.rows).toEqual(readWhole(block).rows);
    expect(read.rows).toHaveLength(12_000);
    // Its build, its money, its judgement and its rows are each made in pieces of two thousand.
    expect(asked).toBeGreaterThanOrEqual(4 * 6);
  });
});

describe('a newer selection', () => {
  test('takes the place of one that is still being planned', async () => {
    const rows = rowsOf(3_000);
    const host = new MemoryHost({ Ledger: rows });
    host.selected = { sheet: 'Ledger', rows: rows.map((_, i) => i) };
    const services = { ...servicesOn(host), breathe: () => Promise.resolve() };
    let newer = false;
    const first = look(services, [], () => newer);
    newer = true;
    await expect(first).rejects.toThrow(AbandonedError);
    await expect(look(services, [], () => false)).resolves.toMatchObject({ state: 'ready', invoices: 3_000 });
  });
});

describe('breathing', () => {
  test('rests once the work has held the event loop for 50 ms, and counts from there', async () => {
    let now = 1000;
    let rests = 0;
    const breathe = breathing(
      () => now,
      () => {
        rests += 1;
        now += 10;
        return Promise.resolve();
      },
    );
    now += 49;
    expect(breathe()).toBeUndefined();
    now += 1;
    await breathe();
    expect(rests).toBe(1);
    now += 49;
    expect(breathe()).toBeUndefined();
    now += 1;
    await breathe();
    expect(rests).toBe(2);
  });
});
