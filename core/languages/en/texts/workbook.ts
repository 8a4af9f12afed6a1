import type { Say } from '../../../i18n/say';
import type { WorkbookTexts } from '../../../i18n/sections/workbook/texts';

export function workbook({ count, number }: Say): WorkbookTexts {
  return {
    setUp: {
      title: 'Set up this workbook',
      offer: 'This workbook is not set up yet: no stage stands beside an invoice, and the usual policy holds.',
      go: 'Set up',
      noLedgerYet: 'No ledger yet?',
      putInSample: 'Put in a sample',
      sampleIn: (sheet) => `A sample stands in ${sheet}. It is invented; look around in it.`,
      sheets: 'Sheets to make',
      policyFor: 'When each reminder goes out.',
      templatesFor: 'What each reminder says.',
      logFor: 'One row for every message.',
      contactsFor: 'Addresses, holds and promises.',
      inLedger: 'In your ledger',
      addStages: (stage, daysLate) => `Stage and days late beside each invoice, columns ${stage} and ${daysLate}`,
      fillStages: (n) =>
        count(n, {
          one: 'Stage and days late for # row that has none',
          other: 'Stage and days late for # rows that have none',
        }),
      getStage: (n) => count(n, { one: '# invoice gets a stage.', other: '# invoices get a stage.' }),
      getNone: (n) =>
        count(n, {
          one: '# row gets none: its date, amount or status has to be read first.',
          other: '# rows get none: their dates, amounts or statuses have to be read first.',
        }),
      noStages: 'No column holds what is still owed of each invoice, so no stage can stand beside it.',
      repair: (n) =>
        count(n, {
          one: 'Make a real date or number of # cell that is text',
          other: 'Make real dates and numbers of # cells that are text',
        }),
      questions: (n) =>
        count(n, {
          one: '# question about this ledger waits for you.',
          other: '# questions about this ledger wait for you.',
        }),
      make: (n) => count(n, { one: 'Make # sheet', other: 'Make # sheets' }),
      addColumns: 'Add the columns',
      ledgerStays: 'Your ledger stays as it is. You can undo this.',
      ledgerGets: 'Nothing that stands in your ledger is written over. You can undo this.',
      allThere: 'Everything is set up.',
      done: (sheets, invoices) => {
        const parts = [
          ...(sheets === 0 ? [] : [count(sheets, { one: '# sheet made', other: '# sheets made' })]),
          ...(invoices === 0
            ? []
            : [count(invoices, { one: '# invoice has its stage', other: '# invoices have their stage' })]),
        ];
        return `${parts.join(', ')}.`;
      },
      undone: 'Everything is as it was.',
      changedSince: (sheets) => `Changed since, so it stays: ${sheets}.`,
      ledgerProtected: (sheet) => `${sheet} is protected: it stays as it is.`,
    },
    layout: {
      older:
        'This workbook has an older layout. One step brings its log up to date; you can undo it. People with an older version of the add-in then only read it.',
      unfinished: 'Bringing this workbook up to date was cut short. Nothing is lost: it is read as ever.',
      update: 'Update the sheets',
      done: 'The sheets are up to date.',
      undone: 'The sheets are as they were.',
    },
    glance: {
      wholeOf: (sheet) => `Nothing selected: the whole of ${sheet}`,
      ageing: 'Ageing',
      notDue: 'Not due',
      days: (from, to) => `${number(from)}–${number(to)}`,
      over: (n) => `Over ${number(n)}`,
      remindersDue: 'Reminders due',
    },
    remove: {
      title: 'Remove the set-up',
      columns: (columns, sheet) => `Columns ${columns} of ${sheet}`,
      stays: (sheet) => `${sheet} stays: there is something of yours in it.`,
      nothing: 'There is nothing to remove.',
      go: 'Remove',
      done: 'The set-up is removed.',
    },
    formulas: {
      title: 'Formulas: freeze or repair',
      scope: 'Where',
      whole: 'The whole workbook',
      inSheet: (n) => count(n, { one: '# formula', other: '# formulas' }),
      broken: (n) =>
        count(n, {
          one: '# formula no longer knows its function.',
          other: '# formulas no longer know their function.',
        }),
      brokenMeans:
        'That happens where a workbook goes from Excel to Google Sheets and back. Repair gives the names back.',
      ours: (n) =>
        count(n, {
          one: '# formula asks the functions of this add-in.',
          other: '# formulas ask the functions of this add-in.',
        }),
      oursMeans:
        'Colleagues without the add-in see the values, until everything is worked out anew. Frozen, the values stay, and no longer change.',
      none: 'No formula here asks the functions of this add-in.',
      repair: (n) => count(n, { one: 'Repair # formula', other: 'Repair # formulas' }),
      freeze: (n) => count(n, { one: 'Freeze # formula', other: 'Freeze # formulas' }),
      canUndo: 'Other formulas stay as they are. You can undo this.',
      repaired: (n) => count(n, { one: '# formula repaired.', other: '# formulas repaired.' }),
      frozen: (n) => count(n, { one: '# formula is a value now.', other: '# formulas are values now.' }),
      left: (n) =>
        count(n, {
          one: '# stays: it shows an error, or somebody changed it meanwhile.',
          other: '# stay: they show an error, or somebody changed them meanwhile.',
        }),
    },
    undo: 'Undo',
    headers: { stage: 'Stage', daysLate: 'Days late' },
  };
}
