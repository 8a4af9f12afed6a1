import { expect, test } from '@jest/globals';
import { asksOurs, repairedFormula } from '../../../core/workbook/formulaRepair';
import { repairsOf } from '../../../core/workbook/sheetRepair';

const NAMES = new Set(['COLLECTION_STAGE', 'DAYS_PAST_DUE', 'APR_STATEMENT']);
const repaired = (formula: string): string => repairedFormula(formula, NAMES);

test.each([
  ['=_xldudf_COLLECTION_STAGE(A1,$B$1)', '=COLLECTION_STAGE(A1,$B$1)'],
  ['=_xldudf_COLLECTIONS_COLLECTION_STAGE(A1)', '=COLLECTION_STAGE(A1)'],
  ['=_XLDUDF_My_Own_Days_Past_Due(A1)+1', '=DAYS_PAST_DUE(A1)+1'],
  ['=_xlfn.VSTACK(_xlfn._xlws.SORT(A1:A9),_xldudf_DAYS_PAST_DUE(A1))', '=VSTACK(SORT(A1:A9),DAYS_PAST_DUE(A1))'],
  ['=_xlfn.LET(_xlpm.x,A1,_xlpm.x+DAYS_PAST_DUE(B1))', '=LET(x,A1,x+DAYS_PAST_DUE(B1))'],
  ['=_xlfn.DAYS_PAST_DUE(A1)', '=DAYS_PAST_DUE(A1)'],
  ['=_xldudf_DAYS_PAST_DUE("_xldudf_DAYS_PAST_DUE(A1)")', '=DAYS_PAST_DUE("_xldudf_DAYS_PAST_DUE(A1)")'],
  [
    '=IFERROR(__xludf.DUMMYFUNCTION("COLLECTION_STAGE(A1,""2025-11-21"",B1)"),"Judicial")',
    '=COLLECTION_STAGE(A1,"2025-11-21",B1)',
  ],
  ['=IFERROR(__xludf.DUMMYFUNCTION("ARRAYFORMULA(DAYS_PAST_DUE(A2:A9))"),3)', '=DAYS_PAST_DUE(A2:A9)'],
  [
    '=IFERROR(__xludf.DUMMYFUNCTION("ARRAYFORMULA(DAYS_PAST_DUE(A2))+ARRAYFORMULA(A3)"),3)',
    '=ARRAYFORMULA(DAYS_PAST_DUE(A2))+ARRAYFORMULA(A3)',
  ],
])('%s becomes %s', (before, after) => {
  expect(repaired(before)).toBe(after);
  expect(repaired(after)).toBe(after);
});

test.each([
  '=SUM(A1:A9)',
  '=COLLECTION_STAGE(A1)',
  // A newer Excel knows these by their prefixes.
  '=_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)',
  '=_xlfn.XLOOKUP(A1,B:B,C:C)',
  // Of another add-in, of Sheets alone, and words in text or in the name of a sheet.
  '=_xldudf_SOMETHING_ELSE(A1)',
  '=IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9,""select A"")"),"x")',
  '="_xldudf_COLLECTION_STAGE("&A1',
  "='_xlfn.Sheet'!A1",
  '=IFERROR(__xludf.DUMMYFUNCTION("COLLECTION_STAGE(A1)"),"x")&"more"',
])('%s stays as it is', (formula) => {
  expect(repaired(formula)).toBe(formula);
});

test('what asks a function of ours is known however it is spelt', () => {
  for (const formula of [
    '=DAYS_PAST_DUE(A1)',
    '=IF(A1="",1,COLLECTIONS.DAYS_PAST_DUE(A1))',
    '=_xldudf_DAYS_PAST_DUE(A1)',
    '=IFERROR(__xludf.DUMMYFUNCTION("DAYS_PAST_DUE(A1)"),3)',
  ])
    expect([formula, asksOurs(formula, NAMES)]).toEqual([formula, true]);
  for (const formula of ['=SUM(A1)', '="DAYS_PAST_DUE(1)"', '=MY_DAYS(A1)', '=DAYS_PAST_DUE'])
    expect([formula, asksOurs(formula, NAMES)]).toEqual([formula, false]);
});

test('values that a formula of ours spilt are cleared for it; those of a function of Google Sheets alone stay', () => {
  const dummy = (text: string): string => `=IFERROR(__xludf.DUMMYFUNCTION("${text}"),1)`;
  const value = dummy('""COMPUTED_VALUE""');
  const cells = [
    [0, 0, dummy('DAYS_PAST_DUE(F1:F3)')],
    [1, 0, value],
    [2, 0, value],
    // Beside it: a query of two columns, whose values nothing would bring back.
    [0, 2, dummy('QUERY(A1:B2)')],
    [0, 3, value],
    [1, 2, value],
    [1, 3, value],
    // To the left of the query's values, one cell of ours: they are not its own.
    [1, 1, dummy('DAYS_PAST_DUE(F9)')],
  ] as const;
  const repairs = repairsOf(
    cells.map(([row, column, formula]) => ({ row, column, formula })),
    NAMES,
  );
  expect(repairs.map(({ row, column, to }) => [row, column, to])).toEqual([
    [0, 0, { formula: '=DAYS_PAST_DUE(F1:F3)' }],
    [1, 0, ''],
    [2, 0, ''],
    [1, 1, { formula: '=DAYS_PAST_DUE(F9)' }],
  ]);
});
