import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WorkbenchUnderTest, type OpenedPage } from './browser';

let workbench: WorkbenchUnderTest;
let opened: OpenedPage;

beforeAll(async () => {
  workbench = await WorkbenchUnderTest.start();
  opened = await workbench.open('today=2025-11-21');
  await opened.settled();
});
afterAll(async () => {
  await workbench.stop();
});

test('the sample shows a stage in every row that has a due date', async () => {
  const stages = await Promise.all([1, 12, 36, 50].map((row) => opened.cell(row, 8)));
  expect(stages.map(({ value }) => value)).toEqual(['Preventive', 'Administrative', 'Extrajudicial', 'Judicial']);
  await opened.picture('sample');
});

test('a formula typed into a cell gives its stage', async () => {
  await opened.typeInto('J2', '=COLLECTION_STAGE(E50, $K$1)');
  await opened.settled();
  expect(await opened.cell(1, 9)).toMatchObject({ value: 'Judicial' });
});

test('while it is typed, the function and its arguments are explained', async () => {
  await opened.goTo('J3');
  await opened.page.keyboard.type('=COLLECTION_ST', { delay: 15 });
  const list = opened.page.locator('.o-autocomplete-value, .o-autocomplete-dropdown').first();
  await list.waitFor();
  expect(await opened.page.locator('.o-autocomplete-dropdown').innerText()).toContain('COLLECTION_STAGE');
  await opened.page.keyboard.press('Tab', { delay: 100 }); // as long as a finger takes: the grid reads the caret when the key is let go
  await opened.page.keyboard.type('E5', { delay: 15 });
  const help = opened.page.locator('.o-formula-assistant');
  await help.waitFor();
  expect(await help.innerText()).toContain('due_date');
  await opened.picture('argument-help');
  await opened.page.keyboard.press('Escape');
  await opened.page.keyboard.press('Escape');
});

test('an argument that makes no sense shows #VALUE! with a sentence', async () => {
  await opened.typeInto('J4', '=COLLECTION_STAGE("soon", $K$1)');
  await opened.settled();
  const seen = await opened.cell(3, 9);
  expect(seen.value).toBe('#VALUE!');
  expect(seen.message).toContain('due_date is "soon"');
});

test('other formulas see the error as one', async () => {
  await opened.typeInto('J5', '=IFERROR(COLLECTION_STAGE("soon", $K$1), "to do")');
  await opened.settled();
  expect((await opened.cell(4, 9)).value).toBe('to do');
});

test('a range spills, and a left-out as-of date is today', async () => {
  await opened.typeInto('P2', '=DAYS_PAST_DUE(E2:E4)');
  await opened.typeInto('P6', '=DAYS_PAST_DUE(E50)');
  await opened.settled();
  const days = await Promise.all([1, 2, 3, 5].map((row) => opened.cell(row, 15)));
  expect(days.map(({ value }) => value)).toEqual([0, 0, 0, 91]);
});

test('a date comes back as a date', async () => {
  await opened.typeInto('P8', '=DUE_DATE("2025-01-31", "net 30")');
  await opened.settled();
  expect(await opened.cell(7, 15)).toMatchObject({ value: 45718, format: 'yyyy-mm-dd', text: '2025-03-02' });
});

test('changing a cell works the formula out again', async () => {
  await opened.typeInto('E50', '2025-11-20');
  await opened.settled();
  expect((await opened.cell(1, 9)).value).toBe('Administrative');
});

test('nothing went wrong, and nothing was asked for outside', () => {
  expect(opened.troubles).toEqual([]);
  expect(opened.outside).toEqual([]);
});

test('the add-in’s entry in the menu of a cell opens the review', async () => {
  await opened.goTo('B14');
  const places = opened.page.locator('.o-grid-overlay, .o-grid').first();
  const box = await places.boundingBox();
  if (!box) throw new Error('There is no grid.');
  await opened.page.mouse.click(box.x + 200, box.y + 200, { button: 'right' });
  await opened.page.locator('.o-menu').getByText('Send reminders').click();
  await (await opened.pane()).getByRole('heading', { name: 'Review' }).waitFor();
  await opened.picture('cell-menu');
});

test('an Excel that hands empty cells over as 0 shows blank rows, not errors', async () => {
  const unkind = await workbench.open('today=2025-11-21&emptyCells=zero');
  await unkind.settled();
  // Below the ledger nothing stands.
  await unkind.typeInto('P2', '=COLLECTION_STAGE(E50:E400, $K$1)');
  await unkind.typeInto('Q2', '=BUSINESS_DAYS_PAST_DUE(E50, $K$1, Z1:Z9)');
  await unkind.settled();
  const [first, last, business] = await Promise.all([unkind.cell(1, 15), unkind.cell(351, 15), unkind.cell(1, 16)]);
  expect([first.value, last.value, business.value]).toEqual(['Judicial', '', 65]);
});
