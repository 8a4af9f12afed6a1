/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { sampleRows } from './ledger';
import { openReview, screen, within } from './renderPane';
import type { Cell } from '../../core/cells/cell';

const CUSTOMER = 1;
const CONTACT = 2;

const HOSTILE: readonly (readonly [string, string])[] = [
  ['markup', '<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>'],
  ['a formula', '=HYPERLINK("https://evil.example","click")'],
  ['a template', '{{subject}} {{{contact_name}}} {{#lines}}x{{/lines}}'],
  ['right-to-left text and overrides', 'شركة \u202Eالتحصيل\u202C ABC'],
  ['emoji and joined letters', '👩‍💻 Ünïcödé 🧾 e\u0301'],
  ['an attribute', '" onmouseover="window.hacked=true" x="'],
];

function rowsWith(text: string): Cell[][] {
  const [head = [], ...rows] = sampleRows();
  const hexham = rows.filter((row) => row[CUSTOMER] === 'Hexham Joinery');
  return [head, ...hexham.map((row) => row.map((cell, i) => (i === CUSTOMER || i === CONTACT ? text : cell)))];
}

describe('what stands in cells is shown as text', () => {
  test.each(HOSTILE)('%s', async (_, text) => {
    const { user } = await openReview({ rows: rowsWith(text) });
    const list = within(screen.getByRole('main'));
    list.getByText((content) => content === text.replace(/\s+/g, ' '));
    await user.click(list.getByRole('button', { expanded: false }));
    const frame = list.getByTitle(`E-mail to ${text}`);
    const page = new DOMParser().parseFromString(frame.getAttribute('srcdoc') ?? '', 'text/html');
    expect(page.querySelectorAll('script, img, [onerror], [onmouseover], a').length).toBe(0);
    expect(page.body.textContent).toContain(text);
    expect('hacked' in window).toBe(false);
    expect(document.querySelectorAll('main img, main script').length).toBe(0);
  });

  test('32,000 characters', async () => {
    const text = 'x'.repeat(32_000);
    await openReview({ rows: rowsWith(text) });
    within(screen.getByRole('main')).getByText(text);
  });
});
