import { describe, expect, test } from '@jest/globals';
import { dateOut } from '../../../core/cells/dates';
import type { Argument } from '../../../core/functions/invoke';
import { readOracle } from '../../support/oracle';
import { call, column } from '../../support/worksheet';

describe('DUE_DATE', () => {
  test.each([
    ['2025-01-31', 'N/30', '2025-03-02'],
    ['2025-01-31', 'n30', '2025-03-02'],
    ['2025-01-31', 'Net 30 days', '2025-03-02'],
    ['2025-01-31', '30', '2025-03-02'],
    ['2025-01-31', 30, '2025-03-02'],
    ['2025-01-31', 'net 0', '2025-01-31'],
    ['2025-01-31', ' NET   30 ', '2025-03-02'],
    ['2025-01-31', '2/10, n/30', '2025-03-02'],
    ['2025-01-31', '1.5% / 10 days, net 30', '2025-03-02'],
    ['2025-01-31', 'eom', '2025-01-31'],
    ['2024-02-10', 'EOM', '2024-02-29'],
    ['2025-01-31', 'Net 30 EOM', '2025-03-02'],
    ['2025-01-10', 'net 60 eom', '2025-04-01'],
    ['2025-01-10', '30 days then EOM', '2025-02-28'],
    ['2025-01-10', 'net 30 then EOM', '2025-02-28'],
    ['2025-01-31', 'EOM 30', '2025-02-28'],
    ['2024-12-31', 'EOM 10', '2025-01-10'],
    ['2025-01-10', 'DUE ON RECEIPT', '2025-01-10'],
    ['2025-01-10', 'upon receipt', '2025-01-10'],
    ['2025-01-10', '2/10 EOM 15', '2025-02-15'],
    ['2025-01-31', '1 month', '2025-02-28'],
    ['2025-03-31', '2 months', '2025-05-31'],
    ['2025-01-15', '2 months EOM', '2025-03-31'],
    ['2025-12-15', 'EOM 2 months', '2026-02-28'],
    ['2025-06-16', '45 days EOM 15', '2025-08-15'],
    ['2025-06-17', '45 days EOM 15', '2025-09-15'],
    ['2025-01-31', '10th of following month', '2025-02-10'],
    ['2025-01-31', '10th of the next month', '2025-02-10'],
    ['2025-01-31', '31st of following month', '2025-02-28'],
    ['2025-06-26', 'net 10 EOM', '2025-07-10'],
    ['2025-06-25', 'net 10 EOM cut-off 25', '2025-07-10'],
    ['2025-06-26', 'net 10 EOM, cutoff 25', '2025-08-10'],
    ['2025-12-26', 'EOM 15 cut-off 25', '2026-02-15'],
    ['2025-01-10', '8 Tage 3 %, 30 Tage netto', '2025-02-09'],
    ['2025-01-10', '3 % Skonto innerhalb von 8 Tagen, 30 Tage netto', '2025-02-09'],
    ['2025-01-10', '2,5% 10 Tage, netto 45 Tage', '2025-02-24'],
    ['2025-01-10', '30 Tage netto', '2025-02-09'],
    ['2025-01-10', 'zahlbar innerhalb 14 Tagen', '2025-01-24'],
    ['2025-01-10', '14 Tage ab Rechnungsdatum', '2025-01-24'],
    ['2025-01-10', '30 Tage zum Monatsende', '2025-02-28'],
    ['2025-01-10', '1 Monat', '2025-02-10'],
    ['2025-01-10', 'am 15. des Folgemonats', '2025-02-15'],
    ['2025-01-10', 'sofort fällig', '2025-01-10'],
    ['2025-01-10', 'Monatsende', '2025-01-31'],
    ['2025-01-10', '30 días fecha factura', '2025-02-09'],
    ['2025-01-10', 'a 60 días', '2025-03-11'],
    ['2025-01-10', '30 días fin de mes', '2025-02-28'],
    ['2025-01-10', 'el 10 del mes siguiente', '2025-02-10'],
    ['2025-01-10', 'día 10 del mes siguiente', '2025-02-10'],
    ['2025-01-10', 'contado', '2025-01-10'],
    ['2025-01-10', 'Al contado', '2025-01-10'],
    ['2025-01-10', '2 meses', '2025-03-10'],
    ['2025-01-10', '2 % 10 días, 30 días neto', '2025-02-09'],
    ['2025-01-10', '60 jours fin de mois', '2025-03-31'],
    ['2025-06-16', '45 jours fin de mois', '2025-07-31'],
    ['2025-06-16', 'fin de mois 45 jours', '2025-08-14'],
    ['2025-06-16', '45 jours fin de mois le 15', '2025-08-15'],
    ['2025-01-10', '30 jours date de facture', '2025-02-09'],
    ['2025-01-10', '30 jours net', '2025-02-09'],
    ['2025-01-10', 'le 10 du mois suivant', '2025-02-10'],
    ['2025-01-10', 'à réception', '2025-01-10'],
    ['2025-01-10', 'À réception de facture', '2025-01-10'],
    ['2025-01-10', 'comptant', '2025-01-10'],
    ['2025-01-10', '1 mois', '2025-02-10'],
    ['2025-01-10', 'escompte 2 % sous 10 jours, 30 jours net', '2025-02-09'],
    ['2025-01-10', '30 dias', '2025-02-09'],
    ['2025-01-10', '30 dias data da fatura', '2025-02-09'],
    ['2025-01-10', '60 dias fim do mês', '2025-03-31'],
    ['2025-01-10', 'dia 10 do mês seguinte', '2025-02-10'],
    ['2025-01-10', 'à vista', '2025-01-10'],
    ['2025-01-10', 'pronto pagamento', '2025-01-10'],
    ['2025-01-10', '2 meses', '2025-03-10'],
    ['2025-01-10', 'end of following month', '2025-02-28'],
    ['2025-01-31', 'net end of the next month', '2025-02-28'],
    ['2025-01-10', 'Ende des Folgemonats', '2025-02-28'],
    ['2025-01-10', 'fin du mois suivant', '2025-02-28'],
    ['2025-01-10', 'fin del mes siguiente', '2025-02-28'],
    ['2025-01-10', 'fim do mês seguinte', '2025-02-28'],
    ['2025-01-10', '30 days from end of month', '2025-03-02'],
    ['2025-01-10', '30 days after the end of the month', '2025-03-02'],
    ['2025-01-10', 'zahlbar innerhalb von 30 Tagen ohne Abzug', '2025-02-09'],
    ['2025-01-10', '30 Tage rein netto', '2025-02-09'],
    ['2025-01-10', 'sofort ohne Abzug', '2025-01-10'],
    ['2025-01-10', 'pago a 30 días', '2025-02-09'],
    ['2025-01-10', 'pago al contado', '2025-01-10'],
    ['2025-01-10', 'paiement à 30 jours', '2025-02-09'],
    ['2025-01-10', 'paiement comptant', '2025-01-10'],
    ['2025-01-10', 'pagamento a 30 dias', '2025-02-09'],
    ['2025-01-10', '30 dias após fatura', '2025-02-09'],
    ['2025-01-10', 'payment within 30 days', '2025-02-09'],
    ['2025-01-10', '30 jours à compter de la date de facture', '2025-02-09'],
    ['2025-01-10', '30 dias a partir da data da fatura', '2025-02-09'],
    ['2025-01-10', '30 días desde la fecha de la factura', '2025-02-09'],
  ])('%s, %j: %s', (invoice, terms, due) => {
    expect(call('DUE_DATE', [invoice, terms])).toEqual(dateOut(due));
  });

  test.each([
    'net',
    'thirty',
    '2/10',
    '-30',
    '30.5',
    'EOM 32',
    'EOM 0',
    'net 99999',
    '2/10 net',
    '120/10 net 30',
    'EOM+30',
    '2 5/10 net 30',
    '8 Tage 3 %, 14 Tage 2 %, 30 Tage netto',
    '3 % 8 Tage',
    '30 cut-off 25',
    'net 10 EOM cut-off 31',
    '30 or 60 days',
    '30 days end of following month',
    'half payment 30 days',
    '50 % pago a 30 días, 50 % a 60 días',
    'first payment 30 days, then 60 days',
    'ohne Abzug',
    'pago anticipado',
    'payment in advance',
    '12 pagos mensuales',
    'payment',
    '30/60 días',
    'month',
    '32nd of following month',
    'contado 30 días',
    true,
  ])('terms %j are refused', (terms) => {
    expect(call('DUE_DATE', ['2025-01-10', terms])).toEqual({
      error: '#VALUE!',
      message: expect.stringMatching(/^terms is .*; expected payment terms: net 30, /),
    });
  });

  test('rolls with holidays and spills with blanks', () => {
    const dates = column(['2025-03-19', '', '2025-03-20']);
    expect(call('DUE_DATE', [dates, column(['net 30', 'net 30', '']), [['2025-04-18'], ['2025-04-21']]])).toEqual([
      [dateOut('2025-04-22')],
      [''],
      [{ error: '#VALUE!', message: expect.stringContaining('terms is blank; expected payment terms') }],
    ]);
    expect(call('DUE_DATE', ['2025-03-19', 'net 30'])).toEqual(dateOut('2025-04-18'));
  });

  test('a date that no spreadsheet can show is #NUM!', () => {
    expect(call('DUE_DATE', ['9999-12-15', 'net 30'])).toEqual({
      error: '#NUM!',
      message: 'The due date lies after 9999-12-31; expected a date that a spreadsheet can show.',
    });
  });
});

describe('EARLY_DISCOUNT', () => {
  test.each([
    [[1000, '2/10 net 30', '2025-06-05'], 20],
    [[1000, '2/10 net 30', '2025-06-04'], 0],
    [[1000, '2/10 net 30', '2025-07-01'], 20],
    [[100.5, '1/10 net 30', '2025-06-10'], 1.01],
    [[-100, '2/10 net 30', '2025-06-10'], -2],
    [['', '2/10 net 30', '2025-06-10'], ''],
    // With EOM the discount counts from the end of the month, whatever the invoice's day; the cut-off must be said.
    [[1000, '2/10, net 20, EOM', '2025-06-16', '2025-07-10'], 20],
    [[1000, '2/10, net 20, EOM', '2025-06-16', '2025-07-11'], 0],
    [[1000, '2/10 net 20 EOM', '2025-06-28', '2025-07-11'], 0],
    [[1000, '2/10 net 20 EOM cut-off 25', '2025-06-28', '2025-08-10'], 20],
    [[1000, '2/10 EOM 15', '2025-06-16', '2025-07-10'], 20],
    // Where the days come before the month's end, both count from the invoice.
    [[1000, '2/10 30 days then EOM', '2025-06-16', '2025-06-26'], 20],
    [[1000, '2/10 30 days then EOM', '2025-06-16', '2025-06-27'], 0],
    [[1000, '8 Tage 3 %, 30 Tage netto', '2025-06-01', '2025-06-09'], 30],
    [[1000, '2/30 net 30', '2025-06-01', '2025-07-01'], 20],
  ] as [Argument[], unknown][])('%j is %j on 2025-06-15', (args, discount) => {
    expect(call('EARLY_DISCOUNT', args)).toBe(discount);
  });

  test.each(['2/30 net 10', '2/10 EOM', '2/10 due on receipt', '10 Tage 2 %, 5 Tage netto'])(
    'a discount that outlives the due date is refused: %s',
    (terms) => {
      expect(call('EARLY_DISCOUNT', [1000, terms, '2025-06-01', '2025-06-05'])).toEqual({
        error: '#VALUE!',
        message: expect.stringContaining('expected a discount that ends by the due date'),
      });
    },
  );
});

interface CreditCase {
  readonly id: string;
  readonly discount_pct: number;
  readonly discount_days: number;
  readonly pay_day: number;
  readonly year: number;
  readonly kind: 'simple' | 'effective';
  readonly expected_pct: number;
  readonly recomputed: number;
}

describe('DISCOUNT_RATE, against published answers', () => {
  const records = readOracle<{ cases: CreditCase[] }>('trade_credit.json').cases;
  test.each(records.map((c) => [c.id, c] as const))('%s', (_id, c) => {
    const terms = `${c.discount_pct}/${c.discount_days} net ${c.pay_day}`;
    const percent = (call('DISCOUNT_RATE', [terms, c.kind, c.year]) as number) * 100;
    expect(percent).toBeCloseTo(c.recomputed, 3);
    // Sources print two decimals, one of them a single one.
    expect(Math.abs(percent - c.expected_pct)).toBeLessThan(0.051);
  });

  test.each([
    [['2/30 net 30'], '#NUM!', 'terms give 2 % until day 30 and are due on day 30'],
    [['2/30 net 10'], '#VALUE!', 'until day 30 and are due on day 10'],
    [['2/10 1 month'], '#VALUE!', 'terms have no fixed net days'],
    [['2/10 45 jours fin de mois'], '#VALUE!', 'terms have no fixed net days'],
    [['100/10 net 30'], '#NUM!', 'expected a discount below 100 %'],
    [['99/10 net 11', 'effective'], '#NUM!', 'terms give 99 %'],
    [['net 30'], '#VALUE!', 'terms have no discount'],
    [['2/10 EOM'], '#VALUE!', 'until day 10 and are due on day 0'],
    [['2/10 EOM 15'], '#VALUE!', 'terms have no fixed net days'],
    [['2/10 net 30', 'compound'], '#VALUE!', 'method is "compound"; expected one of simple, effective'],
    [['2/10 net 30', '', 0], '#VALUE!', 'year_days is 0; expected a number above 0'],
  ] as [Argument[], string, string][])('%j is %s: %s', (args, error, message) => {
    expect(call('DISCOUNT_RATE', args)).toEqual({ error, message: expect.stringContaining(message) });
  });
});
