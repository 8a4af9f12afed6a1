import type { Say } from '../../../i18n/say';
import type { DocumentsTexts } from '../../../i18n/sections/documents/texts';

export function documents({ count }: Say): DocumentsTexts {
  return {
    title: 'Letters',
    names: {
      statement: 'Statement of account',
      verification: 'Breakdown of the claim',
      'plan offer': 'Payment plan offer',
      'plan acceptance': 'Payment plan agreement',
      'settlement offer': 'Settlement offer',
      'dispute answer': 'Answer to a dispute',
    },
    printIt: {
      statement: 'Print a statement',
      verification: 'Print a breakdown of the claim',
      'plan offer': 'Print a plan offer',
      'plan acceptance': 'Print a plan agreement',
      'settlement offer': 'Print a settlement offer',
      'dispute answer': 'Print an answer to a dispute',
    },
    objectBy: 'Objections until',
    objectByHint: 'The letter names this day.',
    instalments: 'Instalments',
    firstDay: 'First instalment on',
    settlement: (currency) => (currency === '' ? 'Sum in full settlement' : `Sum in full settlement, ${currency}`),
    objection: 'What the customer objects to',
    finding: 'What was found',
    incomplete: 'The letter needs its terms first: they are missing, or do not go with the claim.',
    answerBy: 'Answer until',
    laterDay: 'Choose a day after today.',
    language: 'Language of the letter',
    preview: (customer) => `Letter to ${customer}`,
    print: 'Print',
    noted: 'It is noted in the time line. It is no reminder, and no level is counted.',
    printed: (document, asOf, totals) => `${document} printed, as of ${asOf}: ${totals}`,
    notNoted: 'The letter was handed to the printer, but the note about it was not written.',
    leftOut: (n, invoices) =>
      count(n, {
        one: `# row is left out, because its amount or date is not certain: ${invoices}.`,
        other: `# rows are left out, because their amounts or dates are not certain: ${invoices}.`,
      }),
    noCreditor: 'The policy names no creditor, so the letter does not say whose money it is.',
    nothing: (kind) =>
      kind === 'statement'
        ? 'Nothing is open, so there is nothing to state.'
        : 'Nothing is overdue, so there is no claim to verify.',
    ownText: 'The text is your own, from the templates sheet.',
    editText: 'Edit the text in the sheet',
    many: {
      open: 'For several customers',
      all: 'All customers',
      customers: 'Customers',
      print: (n) => count(n, { one: 'Print # document', other: 'Print # documents' }),
      writing: (done, of) => `${done} of ${of} written`,
      stop: 'Stop',
      stopped: (n) =>
        count(n, {
          one: 'Stopped after # customer. Nothing was printed.',
          other: 'Stopped after # customers. Nothing was printed.',
        }),
      printed: (n) =>
        count(n, { one: '# document handed to the printer.', other: '# documents handed to the printer.' }),
      leftOut: (n) => count(n, { one: '# customer left out', other: '# customers left out' }),
      nothing: 'nothing to print',
      unsigned: 'the document does not say who writes',
    },
  };
}
