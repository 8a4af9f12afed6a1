import { describe, expect, test } from '@jest/globals';
import { pictureFault } from '../../../core/addresses/picture';
import { DEFAULT_POLICY } from '../../../core/dunning/policy';
import { readPolicy } from '../../../core/workbook/policySheet';
import { writePolicy } from '../../../core/workbook/writePolicy';
import type { PostalCells } from '../../../core/ledger/postalCells';
import { headHtml, headText } from '../../../core/messages/letters/letterHead';
import { postalLines } from '../../../core/messages/letters/postalLines';
import { headOf } from '../../../core/messages/letters/letterSender';
import { recogniseColumns } from '../../../core/ledger/recognise';

const cells = (part: Partial<PostalCells>): PostalCells => ({
  address: '',
  street: '',
  postcode: '',
  city: '',
  region: '',
  ...part,
});
const lines = (part: Partial<PostalCells>, home = 'DE', country = '', name = 'Orchard', language = 'de'): string =>
  postalLines(cells(part), { name, country }, { country: home, language }).join(' | ');

describe('an address as its country writes it', () => {
  const parts = { street: 'S 1', postcode: '12345', city: 'Town', region: 'R' };
  test.each([
    ['DE', 'S 1 | 12345 Town | R'],
    ['GB', 'S 1 | Town | R | 12345'],
    ['US', 'S 1 | Town, R 12345'],
    ['BR', 'S 1 | 12345 Town - R'],
    ['MX', 'S 1 | 12345 Town, R'],
    ['ES', 'S 1 | 12345 Town | R'],
    ['', 'S 1 | 12345 Town | R'],
  ])('%s', (home, wanted) => {
    expect(lines(parts, home)).toBe(wanted);
  });

  test('several lines in a cell, or one with commas, are several lines', () => {
    const wanted = '7 Mill Lane | Leeds | LS1 4AP';
    expect(lines({ address: '7 Mill Lane\r\nLeeds\n\n LS1 4AP ' })).toBe(wanted);
    expect(lines({ address: '7 Mill Lane, Leeds, LS1 4AP' })).toBe(wanted);
  });

  test('numbers of houses and floors stay in their line', () => {
    expect(lines({ address: 'Calle del Pez, 7, 3.º B, 28004 Madrid' }, 'ES')).toBe(
      'Calle del Pez, 7, 3.º B | 28004 Madrid',
    );
    expect(lines({ street: 'Rua das Flores, 7, 2.º Esq.', city: 'Porto' }, 'PT')).toBe(
      'Rua das Flores, 7, 2.º Esq. | Porto',
    );
  });

  test('what the address says already is not said twice', () => {
    expect(lines({ address: 'Orchard\nLindenweg 7\n01067 Dresden', postcode: '1067', city: 'Dresden' })).toBe(
      'Lindenweg 7 | 01067 Dresden',
    );
    expect(lines({ street: 'S 1', city: '01067 Dresden', postcode: '01067' })).toBe('S 1 | 01067 Dresden');
    expect(lines({ street: 'S 1', postcode: '28004', city: 'Madrid', region: 'Madrid' }, 'ES')).toBe(
      'S 1 | 28004 Madrid',
    );
  });

  test('a postcode that a sheet took for a number has its zeros back', () => {
    expect(lines({ street: 'S 1', postcode: '1067', city: 'Dresden' })).toBe('S 1 | 01067 Dresden');
    expect(lines({ street: 'S 1', postcode: '2138', city: 'Cambridge', region: 'MA' }, 'US')).toBe(
      'S 1 | Cambridge, MA 02138',
    );
    expect(lines({ street: 'S 1', postcode: '1010', city: 'Wien' }, 'AT')).toBe('S 1 | 1010 Wien');
  });

  test('another country stands last, in capitals and in the sender’s language', () => {
    expect(lines({ street: 'S 1', postcode: '75001', city: 'Paris' }, 'DE', 'FR')).toBe(
      'S 1 | 75001 Paris | FRANKREICH',
    );
    expect(lines({ address: 'S 1\n75001 Paris\nFrance' }, 'DE', 'France')).toBe('S 1 | 75001 Paris | France');
    expect(lines({ street: 'S 1', city: 'Berlin' }, 'DE', 'Deutschland')).toBe('S 1 | Berlin');
    expect(lines({ street: 'S 1', city: 'X' }, 'DE', 'Nowhere Land')).toBe('S 1 | X | NOWHERE LAND');
  });

  test.each<[string, Partial<PostalCells>]>([
    ['nothing', {}],
    ['blanks and marks that nobody sees', { address: ' \n\u200b\n' }],
    ['a country alone', { address: '' }],
    ['a novel', { address: 'x'.repeat(400) }],
    ['a list', { address: Array.from({ length: 12 }, (_, i) => `line ${i}`).join('\n') }],
  ])('%s is no address', (_, part) => {
    expect(lines(part, 'DE', 'FR')).toBe('');
  });
});

const details = {
  legalForm: '',
  address: 'Hafenstraße 1\n20457 Hamburg',
  registerNumber: '',
  taxNumber: '',
  letterhead: '',
  image: '',
};
const head = headOf(
  { creditor: 'Nord <b>', details, replyTo: 'ap@nord.example' },
  { to: ['A & <script>', 'L 1'], noAddress: '', date: '1.', subject: 'S <i>', window: 'left' },
);

describe('the head of a letter', () => {
  test('what comes from cells is text', () => {
    const html = headHtml(head);
    expect(html).toContain('A &amp; &lt;script&gt;<br>L 1');
    expect(html).toContain('Nord &lt;b&gt; · Hafenstraße 1 · 20457 Hamburg');
    expect(html).not.toMatch(/<script|<b>|<i>/);
  });

  test('as plain text', () => {
    expect(headText({ ...head, noAddress: '[none]' })).toBe(
      'Nord <b>\nHafenstraße 1\n20457 Hamburg\nap@nord.example\n\nA & <script>\nL 1\n[none]\n\n1.\n\nS <i>',
    );
  });
});

describe('a picture on letters', () => {
  const PNG = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==';

  test.each<[string, 'kind' | 'size' | undefined]>([
    ['', undefined],
    [PNG, undefined],
    ['data:image/jpeg;base64,/9j/4AAQSkZJRg==', undefined],
    ['https://tracker.example/logo.png', 'kind'],
    ['data:image/svg+xml;base64,PHN2Zz4=', 'kind'],
    ['data:image/png;base64,PHN2Zz4=', 'kind'],
    [`${PNG}" onerror="alert(1)`, 'kind'],
    [`data:image/png;base64,iVBORw0KGgo${'A'.repeat(40_000)}`, 'size'],
  ])('%.40s: %s', (text, wanted) => {
    expect(pictureFault(text)).toBe(wanted);
  });

  test('stands above the letterhead, and nowhere where there is none', () => {
    const withPicture = headOf(
      { creditor: 'N', details: { ...details, image: PNG }, replyTo: '' },
      { to: ['A'], noAddress: '', date: '1.', subject: 'S', window: 'left' },
    );
    expect(headHtml(withPicture)).toContain(`<img src="${PNG}" alt="">`);
    expect(headHtml(head)).not.toContain('<img');
  });

  test('is kept in the policy sheet; one that cannot be is told by its cell', () => {
    const policy = { ...DEFAULT_POLICY, details: { ...DEFAULT_POLICY.details, image: PNG, letterhead: 'N' } };
    const rows = writePolicy(policy);
    const block = { sheet: 'P', top: 0, left: 0, rows };
    expect(readPolicy(block).details).toMatchObject({ image: PNG, letterhead: 'N' });
    const bad = rows.map((row) => row.map((cell) => (cell === PNG ? 'https://x.example/a.png' : cell)));
    expect(() => readPolicy({ ...block, rows: bad })).toThrow(/PNG or JPEG/);
  });
});

describe('columns of an address', () => {
  const HEADS = ['Invoice', 'Customer', 'Due date', 'Open amount'];
  const fieldsIn = (heads: readonly string[], row: readonly string[]): Record<string, string> => {
    const headers = [...HEADS, ...heads];
    const { columns } = recogniseColumns({
      sheet: 'L',
      top: 0,
      left: 0,
      rows: [headers, ['A-1', 'Orchard', 46000, 12, ...row], ['A-2', 'Birch', 46010, 13, ...row]],
    });
    const fields = ['postalAddress', 'street', 'postcode', 'city', 'region', 'country', 'email'] as const;
    return Object.fromEntries(
      fields.flatMap((field) => (columns[field] === undefined ? [] : [[headers[columns[field]] ?? '', field]])),
    );
  };

  test.each([
    [
      ['Street', 'Postcode', 'City', 'County'],
      ['S 1', '12345', 'Town', 'Kent'],
    ],
    [
      ['Straße', 'PLZ', 'Ort', 'Bundesland'],
      ['S 1', '12345', 'Stadt', 'Hessen'],
    ],
    [
      ['Rue', 'Code postal', 'Ville', 'Département'],
      ['1 rue A', '75001', 'Paris', 'Paris'],
    ],
    [
      ['Calle', 'Código postal', 'Localidad', 'Provincia'],
      ['C 1', '28004', 'Madrid', 'Madrid'],
    ],
    [
      ['Rua', 'CEP', 'Cidade', 'UF'],
      ['R 1', '01310-100', 'São Paulo', 'SP'],
    ],
    [
      ['Via', 'CAP', 'Città', 'Provincia'],
      ['Via A 1', '00100', 'Roma', 'RM'],
    ],
  ])('%j', (heads, row) => {
    const [street = '', postcode = '', city = '', region = ''] = heads;
    expect(fieldsIn(heads, row)).toMatchObject({
      [street]: 'street',
      [postcode]: 'postcode',
      [city]: 'city',
      [region]: 'region',
    });
  });

  test.each(['Address', 'Billing address', 'Anschrift', 'Adresse', 'Dirección', 'Domicilio', 'Morada', 'Endereço'])(
    '%s',
    (head) => {
      expect(fieldsIn([head], ['S 1\n12345 Town'])).toEqual({ [head]: 'postalAddress' });
    },
  );

  test('a column of e-mail addresses is no postal one, whatever it is called', () => {
    expect(fieldsIn(['Address'], ['ap@orchard.example'])).toEqual({ Address: 'email' });
  });
});
