import { expect, test } from '@jest/globals';
import { asksOurs, repairedFormula } from '../../../core/workbook/formulaRepair';

const NAMES = new Set(['COLLECTION_STAGE', 'DAYS_PAST_DUE', 'APR_STATEMENT']);
const repaired = (formula: string): string => repairedFormula(formula, NAMES);

test.each([
  ['=_xldudf_COLLECTION_STAGE(A1,$B$1)', '=COLLECTION_STAGE(A1,$B$1)'],
  ['=_xldudf_COLLECTIONS_COLLECTION_STAGE(A1)', '=COLLECTION_STAGE(A1)'],
  ['=_XLDUDF_My_Own_Days_Past_Due(A1)+1', '=DAYS_PAST_DUE(A1)+1'],
  ['=_xlfn.VSTACK(_xlfn._xlws.SORT(A1:A9),_xldudf_DAYS_PAST_DUE(A1))', '=VSTACK(SORT(A1:A9),DAYS_PAST_DUE(A1))'],
  ['=_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)', '=LET(x,A1,x+1)'],
  [
    '=IFERROR(__xludf.DUMMYFUNCTION("COLLECTION_STAGE(A1,""2025-11-21"",B1)"),"Judicial")',
    '=COLLECTION_STAGE(A1,"2025-11-21",B1)',
  ],
  ['=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),41.5)', ''],
])('%s becomes %s', (before, after) => {
  expect(repaired(before)).toBe(after);
  expect(repaired(after)).toBe(after);
});

test.each([
  '=SUM(A1:A9)',
  '=COLLECTION_STAGE(A1)',
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
