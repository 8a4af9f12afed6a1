import { describe, expect, it } from '@jest/globals';
import type { LedgerAnswer } from '../../../core/ledger/doubts';
import { brief, gridFrom, gridOf, expectations, reading } from '../../support/ledgers';
import type { Cell } from '../../../core/cells/cell';

const structure = (word: string, answer: string): LedgerAnswer => ({ code: 'structure', column: null, word, answer });
const of = (name: string) => gridOf(expectations().find((one) => one.name === name)!);

describe('every answer that is offered about the structure has an effect', () => {
  it('a posting batch that is no list of open items holds no invoice', async () => {
    const grid = await of('datev-extf-buchungsstapel');
    const asked = reading(grid).doubts.find(({ word }) => word === 'posting batch');
    expect(asked).toMatchObject({ answers: ['yes', 'no'], preselected: 'yes' });
    expect(reading(grid).rows.some(({ judgement }) => judgement.standing === 'owed')).toBe(true);
    const refused = reading(grid, [structure('posting batch', 'no')]);
    expect(new Set(refused.rows.map(({ judgement }) => judgement.standing))).toEqual(new Set(['not an invoice']));
    expect(refused.rows).toHaveLength(reading(grid).rows.length);
  });

  it('lines that are no parts count once where they agree, and wait where they do not', () => {
    const rows: Cell[][] = [
      [
        'Client Name',
        'Invoice #',
        'Invoice Due Date',
        'Item Name',
        'Line Total',
        'Invoice Status',
        'Email',
        'Currency',
      ],
      ['Ash', 'A-1', 45900, 'Oak', 100, 'overdue', 'a@x.example', 'EUR'],
      ['Ash', 'A-1', 45900, 'Elm', 100, 'overdue', 'a@x.example', 'EUR'],
      ['Birch', 'B-1', 45900, 'Oak', 70, 'overdue', 'b@x.example', 'EUR'],
      ['Birch', 'B-1', 45900, 'Elm', 30, 'overdue', 'b@x.example', 'EUR'],
      ['Cedar', 'C-1', 45900, 'Oak', 50, 'paid', 'c@x.example', 'EUR'],
    ];
    const grid = gridFrom(rows);
    expect(reading(grid).doubts.map(({ code, word }) => [code, word])).toEqual([['structure', 'lines of an invoice']]);
    expect(brief(reading(grid)).slice(0, 4)).toEqual([
      'A-1: owed 100',
      'A-1: owed 100',
      'B-1: owed 70',
      'B-1: owed 30',
    ]);
    const refused = reading(grid, [structure('lines of an invoice', 'no')]);
    expect(brief(refused).slice(0, 4)).toEqual([
      'A-1: owed 100',
      'A-1: not an invoice -',
      'B-1: owed 70',
      'B-1: unclear 30',
    ]);
    expect(refused.doubts).toEqual([]);
  });

  it('credits that only a number format tells are amounts once somebody says so', async () => {
    const grid = await of('tally-bills-receivable');
    const before = reading(grid);
    const credits = before.rows.filter(({ judgement }) => judgement.standing === 'credit');
    expect(credits.length).toBeGreaterThan(0);
    const refused = reading(grid, [structure('credits by number format', 'no')]);
    for (const { row, open } of credits) expect(refused.rows.find((one) => one.row === row)?.open).toBe(-(open ?? 0));
  });

  it.each([
    ['1.234', 'thousands', 1234],
    ['1.234', 'decimals', 1.234],
    ['1,234', 'thousands', 1234],
    ['1,234', 'decimals', 1.234],
  ])('%s as %s is %d', (text, answer, value) => {
    const rows: Cell[][] = [
      ['Invoice', 'Customer', 'Due date', 'Open amount', 'Currency', 'E-mail'],
      ['A-1', 'Ash', 45900, text, 'KWD', 'a@x.example'],
      ['A-2', 'Birch', 45900, text.replace('234', '500'), 'KWD', 'b@x.example'],
    ];
    const grid = gridFrom(rows);
    expect(reading(grid).doubts.map(({ code, word }) => [code, word])).toEqual([['structure', 'decimal sign']]);
    expect(reading(grid).rows[0]?.judgement.standing).toBe('unclear');
    const told = reading(grid, [structure('decimal sign', answer)]);
    expect(told.rows[0]).toMatchObject({ open: value, judgement: { standing: 'owed' } });
    expect(told.doubts).toEqual([]);
  });
});

describe('answers that name a column', () => {
  const rows: Cell[][] = [
    ['Invoice', 'Customer no.', 'Firm behind it', 'Falls on', 'Open amount', 'Currency', 'Reach'],
    ['A-1', '10001', 'Ash Ltd', '2026-05-01', 100, 'EUR', 'ash'],
    ['A-2', '10002', 'Birch Ltd', '2026-05-02', 200, 'EUR', 'birch'],
  ];
  const named = (code: LedgerAnswer['code'], answer: string): LedgerAnswer => ({
    code,
    column: null,
    word: null,
    answer,
  });

  it('are read from it', () => {
    const told = reading(gridFrom(rows), [
      named('customer-name', 'Firm behind it'),
      named('due-date', 'Falls on'),
      named('email', 'Reach'),
    ]);
    expect(told.rows.map(({ customer, email, dueDay }) => [customer, email, dueDay !== undefined])).toEqual([
      ['Ash Ltd', 'ash', true],
      ['Birch Ltd', 'birch', true],
    ]);
  });

  it('days after the invoice are offered only where the invoice has a date', () => {
    const dueDoubt = (headers: Cell[], cells: Cell[]) =>
      reading(gridFrom([headers, cells, cells.map((cell) => (cell === 'A-1' ? 'A-2' : cell))])).doubts.find(
        ({ code }) => code === 'due-date',
      );
    const headers = ['Invoice', 'Customer', 'Open amount', 'Currency', 'E-mail'];
    const cells = ['A-1', 'Ash', 100, 'EUR', 'a@x.example'];
    expect(dueDoubt(headers, cells)?.answers).not.toContain('30 days');
    expect(dueDoubt([...headers, 'Invoice date'], [...cells, 46000])?.answers).toContain('30 days');
  });
});
