import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../core/calendar/civil';
import type { Cell } from '../../core/cells/cell';
import { readWhole } from '../../core/ledger/ledger';
import { typed } from '../../workbench/hosts/typed';
import { foreignLedger, type ForeignSample } from '../../workbench/sample/foreign';

const TODAY = dayOfIso('2026-11-22')!;

/** What is in the ledger by number: what it is, what is open, and when it was due in days before today. */
function read(sample: ForeignSample): string[] {
  const [sheet] = foreignLedger(sample, TODAY).sheets;
  const rows: Cell[][] = [];
  for (const { row, column, content } of sheet!.cells) {
    (rows[row] ??= [])[column] = typed(content).value;
  }
  const whole = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
  const ledger = readWhole({ sheet: sheet!.name, top: 0, left: 0, rows: whole });
  return ledger.rows.flatMap(({ invoice, standing, openAmount, dueDate }) => {
    if (invoice === '') return [];
    const late = dueDate === null ? '-' : TODAY - dayOfIso(dueDate)!;
    return [`${invoice}: ${standing}, ${openAmount}, ${late}`];
  });
}

describe('the ledgers of others in the sample list are read as they are meant', () => {
  test.each<[ForeignSample, readonly string[]]>([
    [
      'xero',
      [
        'INV-0211: owed, 640, 33',
        'INV-0219: owed, 200, 4',
        'INV-0205: settled, 0, 61',
        'INV-0222: void, 0, 12',
        'INV-0224: draft, 0, -9',
        'INV-0216: owed, 455.5, 19',
      ],
    ],
    [
      'datev',
      [
        'RE-1101: owed, 1190, 44',
        'GS-0031: credit, -190, -',
        'RE-1117: owed, 86.4, 16',
        'RE-1089: settled, 0, 66',
        'RE-1120: owed, 2380, -5',
      ],
    ],
    ['quickBooks', ['4417: owed, 512.25, 45', '4460: owed, 96, 10', '4471: credit, -96, 20', '4475: owed, 1800, -2']],
    [
      'byHand',
      [
        '2026-31: owed, 780, 38',
        '2026-32: settled, 0, 21',
        '2026-35: disputed, 450, 12',
        '2026-36: owed, 95, 6',
        '2026-40: owed, 1310.4, -14',
      ],
    ],
  ])('%s', (sample, rows) => {
    expect(read(sample)).toEqual(rows);
  });
});
