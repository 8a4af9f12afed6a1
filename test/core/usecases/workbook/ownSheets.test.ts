import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import { freshPolicy } from '../../../../core/messages/policyNames';
import { CONTACT_HEADERS, CONTACTS_SHEET } from '../../../../core/contacts/contactFacts';
import { LOG_SHEET } from '../../../../core/log/record';
import { TEMPLATE_HEADERS } from '../../../../core/messages/templateRows';
import { resumeWaiting } from '../../../../core/usecases/sending/resume';
import { look } from '../../../../core/usecases/planning/overview';
import { loadPolicy, savePolicy } from '../../../../core/usecases/settings/editPolicy';
import { recordDispute } from '../../../../core/usecases/customers/recordFact';
import { startNewLog } from '../../../../core/usecases/sending/startLog';
import type { Services } from '../../../../core/usecases/types';
import { POLICY_SHEET } from '../../../../core/workbook/policySheet';
import { writePolicy } from '../../../../core/workbook/writePolicy';
import { neverSent, SIGNED } from '../../../support/signedPolicy';
import { MemoryHost } from '../../../fakes/memoryHost';
import { FakeClock, ignore, servicesOn } from '../../../fakes/services';

const HEADERS = ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency'];
const ROWS = ['A', 'B'].map((name): Cell[] => [
  `${name}-1`,
  `Customer ${name}`,
  `${name.toLowerCase()}@x.example`,
  (dayOfIso('2025-11-21') ?? 0) - 10,
  100,
  'EUR',
]);

function workbook(sheets: Record<string, Cell[][]> = {}): MemoryHost {
  const host = new MemoryHost({ Receivables: [HEADERS, ...ROWS], ...sheets });
  host.selected = { sheet: 'Receivables', rows: [1, 2] };
  return host;
}

async function planned(services: Services) {
  const seen = await look(services);
  if (seen.state !== 'ready') throw new Error(seen.state);
  return seen.plan.messages;
}

function rename(host: MemoryHost, from: string, to: string): void {
  const all = [...host.sheets];
  host.sheets.clear();
  for (const [name, rows] of all) host.sheets.set(name === from ? to : name, rows);
}

describe('a sheet of ours that somebody renamed is found by its headers', () => {
  test('the log: nobody gets a second one, and a run goes on in it', async () => {
    const host = workbook();
    const services = servicesOn(host);
    const [first, second] = await planned(services);
    await services.sender.deliver(first === undefined ? [] : [first], ignore);
    rename(host, LOG_SHEET, 'Sent 2025');
    // A pane that is open goes on, and so does a fresh one.
    for (const pane of [services, servicesOn(host, new FakeClock(), 'm', services.channel)]) {
      expect((await planned(pane)).map(({ customer }) => customer)).toEqual(['Customer B']);
    }
    await services.sender.deliver(second === undefined ? [] : [second], { ...ignore, stopped: () => true });
    expect((await resumeWaiting(services, ignore)).results.map(({ state }) => state)).toEqual(['sent']);
    expect(services.channel.sent.length).toBe(2);
    expect(host.sheets.has(LOG_SHEET)).toBe(false);
    expect(host.sheets.get('Sent 2025')).toHaveLength(3);
  });

  test('contacts: who is in dispute gets nothing, and facts are added there', async () => {
    const host = workbook();
    const services = servicesOn(host);
    const dispute = (customer: string) => recordDispute(services, { customer, rows: [], reason: 'quality', note: '' });
    await dispute('Customer A');
    rename(host, CONTACTS_SHEET, 'Kunden');
    expect((await planned(services)).map(({ customer }) => customer)).toEqual(['Customer B']);
    await dispute('Customer B');
    expect(host.sheets.has(CONTACTS_SHEET)).toBe(false);
    expect(await planned(services)).toEqual([]);
  });

  test('policy: its levels hold, and it is saved there', async () => {
    const policy = { ...freshPolicy('en-GB'), capPerRun: 7, creditor: 'Hartwell' };
    const host = workbook({ Rules: writePolicy(policy) });
    neverSent(host);
    const services = servicesOn(host);
    const loaded = await loadPolicy(services);
    expect([loaded.policy.capPerRun, loaded.policy.creditor]).toEqual([7, 'Hartwell']);
    expect((await savePolicy(services, loaded, { ...policy, capPerRun: 8 })).state).toBe('saved');
    expect(host.sheets.has(POLICY_SHEET)).toBe(false);
    expect((await loadPolicy(services)).policy.capPerRun).toBe(8);
  });

  test('templates: their own words go out', async () => {
    const own: Cell[] = [2, 'email', 'en', 'Your invoices', 'Short.\n\n{{invoice_table}}\n\n{{signature}}', '3'];
    const services = servicesOn(workbook({ Words: [[...TEMPLATE_HEADERS], own] }));
    expect((await planned(services)).map(({ subject }) => subject)).toEqual(['Your invoices', 'Your invoices']);
  });

  test('none of them is taken for a ledger', async () => {
    const host = workbook({ Kunden: [[...CONTACT_HEADERS]] });
    host.selected = { sheet: 'Kunden', rows: [1] };
    expect(await look(servicesOn(host))).toMatchObject({
      state: 'nothing selected',
      mapping: { sheet: 'Receivables' },
    });
  });

  test('two sheets that could be it are named, and nothing is sent or written', async () => {
    const host = workbook();
    const services = servicesOn(host);
    await services.sender.deliver((await planned(services)).slice(0, 1), ignore);
    rename(host, LOG_SHEET, 'Log A');
    host.sheets.set('Log B', structuredClone(host.sheets.get('Log A') ?? []));
    await expect(look(services)).rejects.toThrow(/Collections Log.*Log A, Log B/);
    await expect(servicesOn(host).outbox.claim([])).rejects.toThrow(/Log A, Log B/);
    // A copy beside the one that has the name is only a copy.
    rename(host, 'Log A', LOG_SHEET);
    expect((await planned(services)).map(({ customer }) => customer)).toEqual(['Customer B']);
  });
});

describe('a log that is gone', () => {
  async function sentAndLost() {
    const host = workbook();
    const services = servicesOn(host);
    const messages = await planned(services);
    await services.sender.deliver(messages.slice(0, 1), ignore);
    host.sheets.delete(LOG_SHEET);
    return { host, services, messages };
  }

  test('is told before anything is planned or sent, also by a colleague', async () => {
    const { host, services, messages } = await sentAndLost();
    const gone = /message log is missing; it was kept since 2025-11-21/;
    await expect(look(services)).rejects.toThrow(gone);
    await expect(look(servicesOn(host, new FakeClock(), 'c'))).rejects.toThrow(gone);
    await expect(services.sender.deliver(messages, ignore)).rejects.toThrow(gone);
    expect(services.channel.sent.length).toBe(1);
    expect(host.sheets.has(LOG_SHEET)).toBe(false);
  });

  test('brought back, all is as it was; begun anew by a person, the run goes on', async () => {
    const { host, services } = await sentAndLost();
    await startNewLog(services);
    expect(await planned(services)).toHaveLength(2);
    await services.sender.deliver(await planned(services), ignore);
    expect(host.sheets.get(LOG_SHEET)).toHaveLength(3);
  });

  test('is remembered beside the policy, which stays as it was', async () => {
    const policy = { ...freshPolicy('en-GB'), ...SIGNED, capPerRun: 7 };
    const host = workbook({ [POLICY_SHEET]: writePolicy(policy) });
    const services = servicesOn(host);
    await services.sender.deliver(await planned(services), ignore);
    expect((await loadPolicy(services)).policy).toEqual(
      (await loadPolicy(servicesOn(workbook({ [POLICY_SHEET]: writePolicy(policy) })))).policy,
    );
    const rows = host.sheets.get(POLICY_SHEET) ?? [];
    expect(rows.slice(-5).map((row) => row.slice(0, 2))).toEqual([
      ['Message log', 'Kept since'],
      [LOG_SHEET, '2025-11-21'],
      [],
      ['Layout version', 'In use since'],
      [2, '2025-11-21'],
    ]);
    await services.sender.deliver([], ignore);
    expect(host.sheets.get(POLICY_SHEET)).toEqual(rows);
  });

  test('where it was never begun, nothing is missing', async () => {
    expect(await planned(servicesOn(workbook()))).toHaveLength(2);
  });
});
