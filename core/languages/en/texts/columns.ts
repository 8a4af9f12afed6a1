import type { Say } from '../../../i18n/say';
import type { ColumnsTexts } from '../../../i18n/sections/columns/texts';

export function columns({ number, count }: Say): ColumnsTexts {
  return {
    title: 'Columns',
    choose: 'Choose the column',
    ledger: 'Your ledger',
    invoices: (n) => count(n, { one: '# invoice', other: '# invoices' }),
    headerRow: 'Headers in row',
    row: (n) => `Row ${number(n)}`,
    recognised: (found, n) => (n === 0 ? `${number(found)} found` : `${number(found)} found, ${number(n)} to choose`),
    none: 'None',
    noneFound: 'No column',
    column: (header, letters) => `${header}, column ${letters}`,
    blankRows: (n) => count(n, { one: 'blank in # row', other: 'blank in # rows' }),
    doubt: (n, owed) => [
      n === 2 ? 'Two columns could be the ' : `${number(n)} columns could be the `,
      owed ? '. Which one is still owed?' : '. Which one is right?',
    ],
    beginsWith: (values) => `It begins with ${values}.`,
    missing: (field) => `No header looks like the ${field}. Choose its column.`,
    lost: (header, field) =>
      `The header “${header}” is gone. You chose it for the ${field}; look at what stands in its place.`,
    twice: (header) =>
      `“${header}” stands over more than one column. Only the leftmost can be chosen; rename the other to use it.`,
    withoutEmail: 'Without an e-mail column, only calls, letters, SMS and WhatsApp can go out.',
    showOptional: (n) => count(n, { one: 'Show # optional column', other: 'Show # optional columns' }),
    hideOptional: 'Hide optional columns',
    chooseFirst: (field) => `Choose the ${field} column first.`,
    use: 'Use these columns',
    remembered: 'They are remembered in the Collections Policy sheet. Your ledger stays as it is.',
    saved: 'These columns are used from now on.',
    meanwhile:
      'Somebody chose other columns for this sheet meanwhile. Nothing was saved; look at what stands here now.',
    noCells: 'No sheet has any cells yet. Open the sheet with your invoices, then look again.',
  };
}
