import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../core/cells/cell';
import { holdsClaim, LOG_SHEET } from '../../core/log/record';
import { updateLedger } from '../../core/usecases/workbook/mirror';
import { recheck } from '../../core/usecases/planning/recheck';
import { MemoryHost } from '../fakes/memoryHost';
import { FakeClock, servicesOn } from '../fakes/services';
import { overviewOf, quiet } from './crash/journey';
import { DUE, LAST_LEVEL, LEDGER, LEVEL, ledgerRows } from './crash/ledger';

/** What people do to a sheet meanwhile. `pick` chooses rows and places. */
const HARMLESS = ['sort', 'hide', 'insert a row', 'insert a column', 'move a column', 'blank first row'] as const;
const HARMFUL = ['delete a row', 'copy a row', 'rename the sheet'] as const;
type Kind = (typeof HARMLESS)[number] | (typeof HARMFUL)[number];
interface Change {
  readonly kind: Kind;
  readonly pick: number;
}

const ORIGINAL = ledgerRows(new FakeClock().today());
const OWNER = new Map(ORIGINAL.slice(1).map((row) => [String(row[0]), { customer: row[1], email: row[2] }]));

function headOf(rows: Cell[][]): number {
  return rows.findIndex((row) => row.includes('Invoice') || row.includes('Nonce'));
}

function change(host: MemoryHost, sheet: string, { kind, pick }: Change): void {
  const rows = host.sheets.get(sheet);
  if (rows === undefined) return;
  const head = headOf(rows);
  const body = rows.slice(head + 1);
  const at = body.length === 0 ? 0 : pick % body.length;
  const set = (lines: Cell[][]): void => void rows.splice(head + 1, rows.length, ...lines);
  const width = Math.max(...rows.map((row) => row.length));
  switch (kind) {
    case 'sort': {
      set([...body.slice(at), ...body.slice(0, at)].reverse());
      return;
    }
    case 'hide':
      if (host.selected !== null) host.selected = { ...host.selected, hidden: [head + 1 + at] };
      return;
    case 'insert a row': {
      set([...body.slice(0, at), new Array<Cell>(width).fill(''), ...body.slice(at)]);
      return;
    }
    case 'insert a column':
      for (const row of rows) row.splice(pick % width, 0, '');
      return;
    case 'move a column':
      for (const row of rows) {
        while (row.length < width) row.push('');
        row.unshift(...row.splice(pick % width, 1));
      }
      return;
    case 'blank first row':
      rows.unshift(new Array<Cell>(width).fill(''));
      return;
    case 'delete a row': {
      set(body.filter((_row, i) => i !== at));
      return;
    }
    case 'copy a row': {
      set([...body, [...(body[at] ?? [])]]);
      return;
    }
    case 'rename the sheet':
      host.sheets.delete(sheet);
      host.sheets.set(`${sheet} 2025`, rows);
  }
}

interface Story {
  readonly beforeSending: readonly Change[];
  /** On the log and the ledger, once a message has left and before that is recorded. */
  readonly beforeRecording: readonly Change[];
  readonly beforeUpdating: readonly Change[];
}

const changes = (kinds: readonly Kind[]) =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), pick: fc.nat(50) }), { maxLength: 4 });

async function tell({ beforeSending, beforeRecording, beforeUpdating }: Story, logToo: boolean) {
  const host = new MemoryHost({ [LEDGER]: ORIGINAL });
  host.selected = { sheet: LEDGER, rows: ORIGINAL.map((_, i) => i) };
  const services = servicesOn(host);
  const { plan, mapping, sheet } = await overviewOf(services);
  for (const one of beforeSending) change(host, LEDGER, one);
  const { unchanged } = await recheck(services, sheet, plan.messages);
  const send = services.channel.send.bind(services.channel);
  let pending = [...beforeRecording];
  services.channel.send = async (parcel) => {
    const outcome = await send(parcel);
    for (const one of pending) {
      change(host, LEDGER, one);
      if (logToo && one.kind !== 'blank first row') change(host, LOG_SHEET, one);
    }
    pending = [];
    return outcome;
  };
  const { results } = await services.sender.deliver(unchanged, quiet);
  const sent = unchanged.filter((_message, i) => results[i]?.state === 'sent');
  for (const one of beforeUpdating) change(host, LEDGER, one);
  const written = await updateLedger(services, mapping, sent).catch((error: unknown) => String(error));
  return { host, services, unchanged, results, sent, written };
}

type Told = Awaited<ReturnType<typeof tell>>;

/** Right customers: every invoice named in a mail is its recipient's own. */
function checkMails({ services }: Told): void {
  for (const { email } of services.channel.sent)
    for (const [invoice, owner] of OWNER)
      if (email.text.includes(invoice)) expect([invoice, email.to]).toEqual([invoice, [owner.email]]);
  for (const invoice of DUE)
    expect(services.channel.sent.filter(({ email }) => email.text.includes(invoice)).length).toBeLessThanOrEqual(1);
}

async function checkLog({ services, host }: Told): Promise<void> {
  if (!host.sheets.has(LOG_SHEET)) return;
  for (const record of await services.outbox.records()) {
    for (const { invoice, level } of record.invoices) {
      const owner = OWNER.get(invoice);
      expect([record.customer, record.address, level]).toEqual([owner?.customer, owner?.email, LEVEL]);
      const out = services.channel.sent.some(({ nonce }) => nonce === record.nonce);
      if (record.state === 'sent') expect(out).toBe(true);
      if (out) expect(holdsClaim(record.state)).toBe(true);
    }
  }
}

/** Every row of the ledger by its invoice: written only where its invoice went out, and nothing but its own columns. */
function checkLedger({ host, sent }: Told): Map<string, number> {
  const out = new Set(sent.flatMap(({ claims }) => claims.map(({ invoice }) => invoice)));
  const written = new Map<string, number>();
  for (const rows of [host.sheets.get(LEDGER), host.sheets.get(`${LEDGER} 2025`)]) {
    if (rows === undefined) continue;
    const head = rows[headOf(rows)] ?? [];
    for (const row of rows.slice(headOf(rows) + 1)) {
      const cell = (header: string): Cell => row[head.indexOf(header)] ?? '';
      const invoice = String(cell('Invoice'));
      const before = ORIGINAL.find((own) => own[0] === invoice);
      const names = (ORIGINAL[0] ?? []).map(String);
      for (const [i, name] of names.slice(0, LAST_LEVEL).entries())
        if (before !== undefined) expect([invoice, name, cell(name)]).toEqual([invoice, name, before[i]]);
      const level = cell('Last level');
      if (level === '') expect([cell('Last reminder'), cell('Status')]).toEqual(['', '']);
      else {
        expect([invoice, level, out.has(invoice)]).toEqual([invoice, LEVEL, true]);
        written.set(invoice, (written.get(invoice) ?? 0) + 1);
      }
    }
  }
  return written;
}

const RUNS = { numRuns: 150, seed: 20_251_121 };

describe('rows that move while reminders are sent', () => {
  test('sorted, hidden, with new rows and columns: all goes out, and all of it is recorded', async () => {
    const story = fc.record({
      beforeSending: changes(HARMLESS),
      beforeRecording: changes(HARMLESS),
      beforeUpdating: changes(HARMLESS),
    });
    await fc.assert(
      fc.asyncProperty(story, async (changed) => {
        const told = await tell(changed, true);
        checkMails(told);
        await checkLog(told);
        expect(told.results.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
        expect(told.written).toBe(DUE.length);
        expect([...checkLedger(told).keys()].sort()).toEqual([...DUE].sort());
      }),
      RUNS,
    );
  });

  test('rows deleted and copied, the sheet renamed: nobody gets a wrong one, and no wrong row is written', async () => {
    const story = fc.record({
      beforeSending: changes([...HARMLESS, ...HARMFUL]),
      beforeRecording: changes([...HARMLESS, ...HARMFUL]),
      beforeUpdating: changes([...HARMLESS, ...HARMFUL]),
    });
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(story, async (changed) => {
        const told = await tell(changed, false);
        checkMails(told);
        await checkLog(told);
        const written = checkLedger(told);
        // An invoice that stands twice is left alone.
        expect([...written.values()].every((count) => count === 1)).toBe(true);
        seen.add(typeof told.written === 'string' ? 'the sheet is gone' : 'updated');
        if (told.unchanged.length < 4) seen.add('back to the preview');
      }),
      RUNS,
    );
    expect([...seen].sort()).toEqual(['back to the preview', 'the sheet is gone', 'updated']);
  });

  test('a row of the log that is deleted or copied meanwhile stops the run and is told', async () => {
    for (const kind of ['delete a row', 'copy a row'] as const) {
      const told = await tell({ beforeSending: [], beforeRecording: [{ kind, pick: 0 }], beforeUpdating: [] }, true);
      expect(told.results.map(({ state }) => state)).toEqual(['unknown', 'not started', 'not started', 'not started']);
      expect(told.results[0]?.error).toMatch(/a row was removed, copied or changed by somebody else/);
      expect(told.services.channel.sent.length).toBe(1);
    }
  });
});
