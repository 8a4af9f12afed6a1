import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../core/calendar/civil';
import type { Cell } from '../../../core/cells/cell';
import { DEFAULT_POLICY, type Policy } from '../../../core/dunning/policy';
import { historyOf } from '../../../core/log/history';
import { planReminders } from '../../../core/reminders/planning';
import { templateBook, type OwnTemplate } from '../../../core/messages/templateBook';
import { WORDINGS } from '../../support/words';
import type { ReminderPlan } from '../../../core/reminders/reminderPlan';
import { look } from '../../../core/usecases/planning/overview';
import { recheck } from '../../../core/usecases/planning/recheck';
import { readLedger } from '../../../core/ledger/ledger';
import { recogniseColumns } from '../../../core/ledger/recognise';
import { MemoryHost } from '../../fakes/memoryHost';
import { servicesOn } from '../../fakes/services';

const TODAY = dayOfIso('2025-11-21') ?? 0;
const HEADERS = [
  'Invoice',
  'Customer',
  'E-mail',
  'Due date',
  'Open amount',
  'Currency',
  'Language',
  'Contact name',
  'Payment link',
  'Last level',
  'Last reminder',
];

const row = (
  invoice: string,
  amount: Cell,
  more: Partial<Record<'late' | 'language' | 'contact' | 'link' | 'lastLevel', Cell>> = {},
): Cell[] => [
  invoice,
  'Orchard',
  'ap@orchard.example',
  TODAY - Number(more.late ?? 8),
  amount,
  'EUR',
  more.language ?? '',
  more.contact ?? '',
  more.link ?? '',
  more.lastLevel ?? '',
  '',
];

interface Planning {
  readonly selected?: readonly number[];
  readonly policy?: Partial<Policy>;
  readonly own?: readonly Omit<OwnTemplate, 'version' | 'channel'>[];
}

function plan(rows: readonly Cell[][], { selected, policy = {}, own = [] }: Planning = {}): ReminderPlan {
  const cells = [HEADERS, ...rows];
  const mapping = recogniseColumns({ sheet: 'Ledger', top: 0, left: 0, rows: cells });
  const ledger = readLedger(
    cells.map((line, i) => ({ row: i, cells: line })),
    0,
    mapping,
  );
  return planReminders({
    rows: selected === undefined ? ledger : ledger.filter((line) => selected.includes(line.row)),
    ledger,
    mapping,
    history: historyOf([], () => undefined),
    asOf: TODAY,
    policy: { ...DEFAULT_POLICY, ...policy },
    book: templateBook(
      WORDINGS,
      own.map((text) => ({ ...text, version: '1', channel: 'email' as const })),
    ),
  });
}

const asked = ({ messages }: ReminderPlan): readonly string[] =>
  messages.map(
    ({ language, toPay, credits }) => `${language} ${toPay} (${credits.map(({ amount }) => amount).join(', ')})`,
  );

describe('credits', () => {
  test('lessen what is asked for, wherever in the ledger they stand', () => {
    const rows = [row('A', 100), row('C', -60)];
    expect(asked(plan(rows))).toEqual(['en 40 (-60)']);
    const part = plan(rows, { selected: [1] });
    expect(asked(part)).toEqual(['en 40 (-60)']);
    expect(part.skipped).toEqual([]);
  });

  test('that cover the invoice leave no message, and say so', () => {
    const { messages, skipped } = plan([row('A', 100), row('C', -100)], { selected: [1] });
    expect(messages).toEqual([]);
    expect(skipped.map(({ reason, invoice }) => `${invoice} ${reason}`)).toEqual(['A covered by credits']);
  });

  test('are carried on to the message in another language, the highest level first', () => {
    const rows = [
      row('A', 100, { language: 'en' }),
      row('B', 100, { language: 'de', late: 40, lastLevel: 4 }),
      row('C', -150),
    ];
    const { messages, skipped } = plan(rows);
    expect(messages.map(({ language, toPay }) => `${language} ${toPay}`)).toEqual(['en 50']);
    expect(messages[0]?.credits.map(({ invoice, amount }) => `${invoice} ${amount}`)).toEqual(['C -50']);
    expect(skipped.map(({ invoice, reason }) => `${invoice} ${reason}`)).toContain('B covered by credits');
  });

  test('of another currency stay out of it', () => {
    const other = row('C', -60);
    other[5] = 'USD';
    expect(asked(plan([row('A', 100), other]))).toEqual(['en 100 ()']);
  });

  test('entered after the preview take the message back to it; unnumbered ones are found again', async () => {
    const host = new MemoryHost({ Ledger: [HEADERS, row('A', 100), row('', -(0.1 + 0.2))] });
    host.selected = { sheet: 'Ledger', rows: [1, 2] };
    const services = servicesOn(host);
    const seen = await look(services);
    if (seen.state !== 'ready') throw new Error(seen.state);
    expect(asked(seen.plan)).toEqual(['en 99.7 (-0.3)']);
    const same = await recheck(services, 'Ledger', seen.plan.messages);
    expect(same.unchanged.map(({ toPay }) => toPay)).toEqual([99.7]);
    await host.appendRows('Ledger', [row('C', -60)]);
    const { changed } = await recheck(services, 'Ledger', seen.plan.messages);
    expect(changed.map(({ toPay }) => toPay)).toEqual([39.7]);
  });

  test('count when the selection is narrowed to a stage', async () => {
    const host = new MemoryHost({ Ledger: [HEADERS, row('A', 100), row('C', -60)] });
    host.selected = { sheet: 'Ledger', rows: [1, 2] };
    const seen = await look(servicesOn(host), [1]);
    expect(seen.state === 'ready' && asked(seen.plan)).toEqual(['en 40 (-60)']);
  });
});

describe('what a template writes', () => {
  const own = (body: string, language = 'en'): Planning => ({ own: [{ level: 2, language, subject: 's', body }] });
  const text = (result: ReminderPlan): string | undefined => result.messages[0]?.text ?? result.broken[0]?.missingField;

  test.each(['creditor', 'payment_link', 'fee', 'interest', 'plan_offer', 'contact_name'])(
    '%s without a value stops the message, unless it is written as a section',
    (field) => {
      expect(text(plan([row('A', 100)], own(`Pay {{${field}}}.`)))).toBe(field);
      const section = `Pay{{#${field}}} {{${field}}}{{/${field}}}{{^${field}}} now{{/${field}}}.`;
      expect(text(plan([row('A', 100)], own(section)))).toBe('Pay now.');
    },
  );

  test('a section that shows is filled in', () => {
    const body = '{{#contact_name}}Dear {{contact_name}}{{/contact_name}}{{^contact_name}}Hello{{/contact_name}}';
    expect(text(plan([row('A', 100, { contact: 'Ms Reed' })], own(body)))).toBe('Dear Ms Reed');
    expect(text(plan([row('A', 100)], own(body)))).toBe('Hello');
  });

  test('a fee that is the lump sum of the law of its interest bears its name; any other, and any of a consumer, does not', () => {
    const charging = (fee: number, more: Partial<Policy> = {}): string => {
      const levels = DEFAULT_POLICY.levels.map((step) => ({ ...step, fee }));
      const policy: Partial<Policy> = {
        levels,
        law: 'told',
        customers: 'business',
        interest: { kind: 'statutory', jurisdiction: 'DE' },
        ...more,
      };
      return text(plan([row('A', 100)], { policy })) ?? '';
    };
    expect(charging(40)).toContain('EUR\u00a040.00 in late payment compensation.');
    expect(charging(40)).toMatch(/^Late payment compensation +40\.00$/m);
    expect(charging(39)).toContain('EUR\u00a039.00 in reminder costs.');
    expect(charging(40, { customers: 'consumer' })).toContain('EUR\u00a040.00 in reminder costs.');
    expect(charging(40, { interest: { kind: 'none' } })).toContain('EUR\u00a040.00 in reminder costs.');
  });

  test('in one language only is found for rows in that language', () => {
    const levels = [
      { ...DEFAULT_POLICY.levels[0], level: 9, fromDay: 1, channels: ['email'], name: 'Own' },
    ] as Policy['levels'];
    const planning = {
      policy: { levels },
      own: [{ level: 9, language: 'es', subject: 's', body: 'Pague {{to_pay}}' }],
    };
    expect(text(plan([row('A', 100, { language: 'es' })], planning))).toBe('Pague 100,00\u00a0EUR');
    // For the others the built-in one goes out: a first reminder, as the level is the first of its ladder.
    expect(text(plan([row('A', 100, { language: 'de' })], planning))).toContain(
      'bisher konnten wir noch keinen Zahlungseingang feststellen',
    );
  });

  test('a payment plan is offered only where each instalment pays something', () => {
    const body = 'Pay{{#plan_offer}}:\n{{plan_offer}}{{/plan_offer}}';
    const offering = (planOffer: number): Planning => ({
      ...own(body),
      policy: { levels: DEFAULT_POLICY.levels.map((step) => ({ ...step, planOffer })) },
    });
    const paid = (open: number, planOffer: number): readonly string[] =>
      [...(text(plan([row('A', open)], offering(planOffer))) ?? '').matchAll(/EUR\u00a0(\S+)/g)].map(
        ([, sum]) => sum ?? '',
      );
    expect(paid(0.03, 3)).toEqual(['0.01', '0.01', '0.01']);
    expect(paid(0.02, 3)).toEqual([]);
    expect(paid(0.01, 3)).toEqual([]);
    // Eight cents in fifths are rounded up to two cents: the fifth would pay nothing.
    expect(paid(0.08, 5)).toEqual([]);
    expect(text(plan([row('A', 0.02)], { ...offering(3), ...own('Pay {{plan_offer}}') }))).toBe('plan_offer');
  });
});

describe('a payment link', () => {
  const link = (name: string): Cell => `https://pay.example/${name}`;
  const shown = (rows: readonly Cell[][], policy: Partial<Policy> = {}): string | undefined => {
    const body = 'Pay{{#payment_link}} at {{payment_link}}{{/payment_link}}';
    return plan(rows, { policy, own: [{ level: 2, language: 'en', subject: 's', body }] }).messages[0]?.text;
  };
  const charging = { levels: DEFAULT_POLICY.levels.map((step) => ({ ...step, fee: 5 })) };

  test('stands in a message where every invoice has the same one', () => {
    expect(shown([row('A', 100, { link: link('x') })])).toBe('Pay at https://pay.example/x');
    const both = [row('A', 100, { link: link('x') }), row('B', 50, { link: link('x') })];
    expect(shown(both)).toBe('Pay at https://pay.example/x');
  });

  test('of one invoice does not stand beside the sum of several', () => {
    expect(shown([row('A', 100, { link: link('x') }), row('B', 50, { link: link('y') })])).toBe('Pay');
    expect(shown([row('A', 100, { link: link('x') }), row('B', 900)])).toBe('Pay');
    expect(shown([row('A', 100), row('B', 900, { link: link('x') })])).toBe('Pay');
    expect(shown([row('A', 100, { link: link('x') }), row('B', 900, { link: 'pay.example/x' })])).toBe('Pay');
  });

  test('of one invoice does not stand beside another sum; one for all invoices does', () => {
    const one = [row('A', 100, { link: link('x') })];
    const two = [...one, row('B', 50, { link: link('x') })];
    expect(shown([...one, row('C', -90)])).toBe('Pay');
    expect(shown(one, charging)).toBe('Pay');
    expect(shown([...two, row('C', -90)])).toBe('Pay at https://pay.example/x');
    expect(shown(two, charging)).toBe('Pay at https://pay.example/x');
  });
});

test('one invoice at a level that needs approval is enough to ask for it', () => {
  const levels = DEFAULT_POLICY.levels.map((step) => ({ ...step, needsApproval: step.level === 2 }));
  const { messages } = plan([row('A', 100), row('B', 100, { late: 40, lastLevel: 4 })], { policy: { levels } });
  expect(messages.map(({ level, needsApproval, lines }) => [level, needsApproval, lines.length])).toEqual([
    [5, true, 2],
  ]);
});
