import { expect, test } from '@jest/globals';
import { CONTACTS_SHEET } from '../../core/contacts/contactFacts';
import { LOG_SHEET } from '../../core/log/record';
import { recordFact } from '../../core/usecases/customers/recordFact';
import { readRules } from '../../core/usecases/workbook/rules';
import { workbookOf, xlsxOf } from '../../workbench/server/xlsx';
import { servicesOn } from '../fakes/services';
import { inExcel, inSheets, type OpenHost } from '../support/openHosts';
import { contentsOf, fileOf, LEDGER, openIn, workIn } from '../support/wholeBook';

type Open = typeof inExcel;

/** What the sheets mean to the add-in. */
async function rulesOf({ host }: OpenHost): Promise<unknown> {
  const { policy, templates, memory, contacts } = await readRules(servicesOn(host).host);
  return JSON.parse(JSON.stringify({ policy, templates, memory, records: contacts.records }));
}

/** What goes through a real file. */
async function carried(from: OpenHost, open: Open): Promise<OpenHost> {
  const to = open('Ledger', []);
  openIn(to, await workbookOf(await xlsxOf(fileOf(from))));
  return to;
}

test.each<[string, Open, Open]>([
  ['Excel to Google Sheets and back', inExcel, inSheets],
  ['Google Sheets to Excel and back', inSheets, inExcel],
])('%s, policy, templates, log, contacts and mapping are the same, letter by letter', async (_, first, second) => {
  const one = first('Ledger', LEDGER);
  await workIn(one);
  const before = await contentsOf(one);
  expect(before[LOG_SHEET]).toHaveLength(14);
  const two = await carried(one, second);
  expect(await contentsOf(two)).toEqual(before);
  expect(await rulesOf(two)).toEqual(await rulesOf(one));

  // A colleague goes on there.
  const fact = { customer: '=Sum Total Consulting', kind: 'hold', invoices: ['1-2'], note: "'=x" } as const;
  const days = { from: '2025-11-21', until: '2025-12-01', amount: 0, currency: '', openThen: 0 };
  await recordFact(servicesOn(two.host), { ...fact, ...days });
  const after = await contentsOf(two);
  expect(after[CONTACTS_SHEET]).not.toEqual(before[CONTACTS_SHEET]);
  expect(await contentsOf(await carried(two, first))).toEqual(after);
});
