import { describe, expect, test } from '@jest/globals';
import { htmlOf, textOf } from '../../../core/messages/invoiceTable';
import type { InvoiceTable } from '../../../core/messages/message';
import { readTemplates, TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../../core/messages/templateRows';
import type { DamagedSheetError } from '../../../core/workbook/damage';

const TABLE: InvoiceTable = {
  colon: ': ',
  heads: ['Invoice', 'Due', 'Days late', 'EUR'],
  rows: [['A-1', '1 Nov 2025', '20', '100.00']],
  sums: [['To pay', '100.00']],
};

describe('the table in a body', () => {
  test.each([
    'Hello,\n\n{{invoice_table}}\n\nRegards',
    'Hello,\n{{invoice_table}}\nRegards',
    'Hello,\n  {{invoice_table}}  \nRegards',
    '{{invoice_table}}\nRegards',
    'Hello,\n \n{{invoice_table}}',
  ])('stands in text and HTML alike: %j', (body) => {
    const html = htmlOf(body, TABLE, 'en');
    const text = textOf(body, TABLE);
    for (const written of [html, text]) {
      expect(written).toContain('A-1');
      expect(written).not.toContain('{{');
    }
    expect(html.match(/<table/g)?.length).toBe(1);
    expect(html).not.toMatch(/<p>[^<]*<table/);
  });

  test('lines of one paragraph stay together, and each is escaped', () => {
    expect(htmlOf('a <b>\nc & d\n\n\ne', TABLE, 'en')).toContain('<p>a &lt;b&gt;<br>c &amp; d</p>\n<p>e</p>');
  });
});

describe('templates typed into the sheet', () => {
  const read = (subject: string, body: string, channel = 'email'): unknown => {
    try {
      return readTemplates({
        sheet: TEMPLATES_SHEET,
        top: 0,
        left: 0,
        rows: [[...TEMPLATE_HEADERS], [2, channel, 'en', subject, body, '1']],
      }).length;
    } catch (error) {
      const { cell, expected: wanted } = error as DamagedSheetError;
      return `${cell} ${wanted.code}`;
    }
  };

  test.each([
    ['s', 'Pay {{to_pay}}', 'email', 1],
    ['', 'Pay {{to_pay}}', 'email', 'D2 message text'],
    ['', 'Pay {{to_pay}}', 'sms', 1],
    ['s', 'See {{invoice_table}} below', 'email', 'E2 table alone'],
    ['{{invoice_table}}', 'x', 'letter', 'D2 no table'],
    ['', '{{invoice_table}}', 'sms', 'E2 no table'],
    ['s', '{{nothing_known}}', 'email', 'E2 known fields'],
    ['s', '{{{to_pay}}}', 'email', 'E2 plain template'],
    ['s', 'x'.repeat(32_001), 'email', 'E2 shorter text'],
  ])('%j %j in an %s', (subject, body, channel, result) => {
    expect(read(subject, body, channel)).toBe(result);
  });
});
