import { beforeEach, describe, expect, test } from '@jest/globals';
import { DEFAULT_POLICY } from '../../../../core/dunning/policy';
import { readFailure } from '../../../../core/failures/text';
import { withEdit } from '../../../../core/messages/compose';
import type { PlannedMessage } from '../../../../core/messages/message';
import { templateSigns } from '../../../../core/messages/templateCheck';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../../../core/messages/templateRows';
import { templateOf } from '../../../../core/messages/templates/messageWording';
import { unsaidIn } from '../../../../core/messages/unsaid';
import { dueToday } from '../../../../core/usecases/planning/dueToday';
import { handOff } from '../../../../core/usecases/sending/handOff';
import { resumeWaiting } from '../../../../core/usecases/sending/resume';
import { saying } from '../../../../core/usecases/sending/unsigned';
import type { SendOutcome } from '../../../../core/ports/channel';
import { MemoryHost } from '../../../fakes/memoryHost';
import { ignore, servicesOn, type FakeServices } from '../../../fakes/services';
import { SIGNED } from '../../../support/signedPolicy';
import { WORDINGS } from '../../../support/words';

const ROWS = [
  ['Invoice', 'Customer', 'E-mail', 'Due date', 'Open amount', 'Currency', 'Last level'],
  ['A-1', 'Alder', 'ap@alder.example', 45972, 100, 'GBP', 1],
  ['B-1', 'Bramley', 'ap@bramley.example', 45972, 200, 'GBP', 1],
];
let host: MemoryHost;
let services: FakeServices;

beforeEach(() => {
  host = new MemoryHost({ Receivables: ROWS });
  services = servicesOn(host);
});

const ownTemplate = (body: string, subject = 'Please pay'): void =>
  void host.sheets.set(TEMPLATES_SHEET, [[...TEMPLATE_HEADERS], [2, 'email', 'en', subject, body, '1']]);

async function planned(): Promise<readonly PlannedMessage[]> {
  return (await dueToday(services))?.messages ?? [];
}

const ASKER = { creditor: 'Hartwell Supplies Ltd', signature: 'Ana Ruiz\nReceivables, +44 20 7946 0000' };
const WHOLE = `Please pay.\n\n${ASKER.signature}\n${ASKER.creditor}`;

describe('who is asking', () => {
  test.each<[string, string]>([
    ['as the policy has it', WHOLE],
    ['in other cases and on other lines', 'hartwell  SUPPLIES\nltd asks. ANA RUIZ, Receivables\n\n+44 20 7946-0000'],
    ['with the creditor in the midst', `We, Hartwell Supplies Ltd., ask. ${ASKER.signature}`],
    ['with invisible characters between', WHOLE.replaceAll(' ', '\u00a0\u200b')],
  ])('is said %s', (_how, text) => {
    expect(unsaidIn('email', text, ASKER)).toBeUndefined();
    expect(unsaidIn('letter', text, ASKER)).toBeUndefined();
  });

  test.each<[string, string, string]>([
    ['nothing of it', 'Please pay.', 'Hartwell Supplies Ltd'],
    ['half of the name', `Hartwell\n${ASKER.signature}`, 'Hartwell Supplies Ltd'],
    ['a longer word that begins so', `Hartwell Supplies Ltda\n${ASKER.signature}`, 'Hartwell Supplies Ltd'],
    ['the name without the signature', 'Hartwell Supplies Ltd', 'Ana Ruiz Receivables, +44 20 7946 0000'],
    ['half of the signature', 'Hartwell Supplies Ltd\nAna Ruiz', 'Ana Ruiz Receivables, +44 20 7946 0000'],
  ])('is not said by %s', (_what, text, missing) => {
    expect(unsaidIn('email', text, ASKER)).toBe(missing);
    expect(unsaidIn('letter', text, ASKER)).toBe(missing);
  });

  test('a short message names the creditor, in the spelling that SMS leaves it; a call nothing', () => {
    const asker = { creditor: 'Março & Filhos – Évora', signature: 'Zé' };
    for (const channel of ['sms', 'whatsapp'] as const) {
      expect(unsaidIn(channel, 'Marco & Filhos - Evora: pay.', asker)).toBeUndefined();
      expect(unsaidIn(channel, 'Pay. Zé', asker)).toBe('Março & Filhos – Évora');
    }
    expect(unsaidIn('call', 'Ring.', asker)).toBeUndefined();
  });

  test.each(['Ω', 'Łódź', '東京商事', '1-2-3', 'שלום'])('a creditor called %s is found, and missed', (creditor) => {
    const asker = { creditor, signature: creditor };
    expect(unsaidIn('email', `Pay ${creditor}.`, asker)).toBeUndefined();
    expect(unsaidIn('email', 'Pay.', asker)).toBe(creditor);
  });
});

describe('the template check', () => {
  test.each<[string, Parameters<typeof templateSigns>[0], string, boolean]>([
    ['the signature, to which the creditor is added', 'email', 'Pay.\n{{signature}}', true],
    ['both', 'letter', '{{creditor}} asks.\n{{signature}}', true],
    ['a section around it', 'email', 'Pay.\n{{#signature}}{{signature}}{{/signature}}', true],
    ['both as plain words', 'email', WHOLE, true],
    ['nothing', 'email', 'Pay.', false],
    ['the creditor alone', 'email', '{{creditor}}', false],
    ['only where there is no signature', 'email', '{{^signature}}{{signature}}{{creditor}}{{/signature}}', false],
    [
      'a section that writes nothing of it',
      'email',
      '{{#signature}}Yours{{/signature}} {{#creditor}}x{{/creditor}}',
      false,
    ],
    ['a short message with the creditor', 'sms', '{{creditor}}: pay', true],
    ['a short message with the signature', 'whatsapp', 'Pay. {{signature}}', true],
    ['a short message without either', 'sms', 'Pay.', false],
    ['a call', 'call', 'Ring.', true],
  ])('knows a text with %s', (_what, channel, body, signs) => {
    expect(templateSigns(channel, body, ASKER)).toBe(signs);
  });

  test.each(
    WORDINGS.flatMap(({ language, templates }) =>
      templates.map((one) => [language, one.channel, one.level, one] as const),
    ),
  )(
    'finds the creditor and the signature in the built-in text %s %s %s, kept as the workbook’s own',
    (_language, _channel, _level, { channel, body }) => {
      expect(templateSigns(channel, body, ASKER)).toBe(true);
    },
  );

  test('does not need to know who it is', () => {
    const nobody = { creditor: '', signature: '' };
    expect(templateSigns('email', 'Pay.\n{{signature}}', nobody)).toBe(true);
    expect(templateSigns('email', 'Pay.', nobody)).toBe(false);
  });
});

describe('a workbook’s own template', () => {
  test('that is the built-in one with a word more says all of it', async () => {
    const [before] = await planned();
    const body =
      templateOf(
        WORDINGS.find(({ language }) => language === 'en')!,
        2,
      )?.body ?? '';
    ownTemplate(`${body}\nThank you.`);
    const [message] = await planned();
    expect(message?.text).toContain(
      [SIGNED.signature, SIGNED.creditor, SIGNED.details.address, 'Thank you.'].join('\n'),
    );
    expect(message?.text.startsWith(before?.text.trimEnd() ?? '-')).toBe(true);
  });

  test('that does not say it makes no message, and says what is missing', async () => {
    ownTemplate('Dear {{customer}}, pay {{to_pay}}.');
    const plan = await dueToday(services);
    expect(plan?.messages).toEqual([]);
    expect(plan?.broken.map(({ customer, unsaid }) => [customer, unsaid])).toEqual([
      ['Alder', SIGNED.creditor],
      ['Bramley', SIGNED.creditor],
    ]);
  });

  test('with the creditor in its subject alone says it below the signature', async () => {
    ownTemplate('Dear {{customer}}, pay {{to_pay}}.\n{{signature}}', '{{creditor}}: please pay');
    const [message] = await planned();
    expect(message?.text).toContain(`${SIGNED.signature}\n${SIGNED.creditor}`);
  });

  test('that says it only to some is held to it customer by customer', async () => {
    ownTemplate('Pay {{to_pay}}.\n{{^contact_name}}{{signature}}{{/contact_name}}');
    expect(await planned()).toHaveLength(2);
    ownTemplate('Pay {{to_pay}}.\n{{#contact_name}}{{signature}}{{/contact_name}}');
    const messages = await planned();
    const report = await services.sender.deliver(messages, ignore);
    expect(report.results.every(({ state }) => state === 'failed')).toBe(true);
    expect(services.channel.sent).toEqual([]);
  });
});

describe('whatever the screen says', () => {
  const edited = async (): Promise<PlannedMessage> => {
    const [message] = await planned();
    if (message === undefined) throw new Error('none is due');
    return withEdit(message, { subject: message.subject, body: 'Pay, or else.' });
  };

  test('an edited message that does not say it is not sent, and the others are', async () => {
    const [, other] = await planned();
    const { results } = await services.sender.deliver([await edited(), other!], ignore);
    expect(results.map(({ state }) => state)).toEqual(['failed', 'sent']);
    expect(readFailure(results[0]?.error ?? '')).toMatchObject({ code: 'unsaid', values: [SIGNED.creditor] });
    expect(services.channel.sent.map(({ email }) => email.to)).toEqual([['ap@bramley.example']]);
  });

  test('it is not handed over either; nothing is claimed or opened', async () => {
    const opened: string[] = [];
    for (const channel of ['letter', 'email', 'sms'] as const) {
      const event = await handOff(
        services,
        { ...(await edited()), channel },
        'Excel',
        () => void opened.push(channel),
        true,
      );
      expect(event.state).toBe('failed');
      expect(readFailure(event.error)).toMatchObject({ code: 'unsaid' });
    }
    expect(opened).toEqual([]);
    expect(await services.outbox.records()).toEqual([]);
  });

  test('a policy that names another by now lets nothing of before out', async () => {
    const messages = await planned();
    let asked = 0;
    await services.sender.deliver(messages, { ...ignore, stopped: () => asked++ > 0 });
    expect(services.channel.sent).toHaveLength(1);
    const rows = host.sheets.get('Collections Policy') ?? [];
    host.sheets.set(
      'Collections Policy',
      rows.map((row) => (row[0] === 'Creditor' ? ['Creditor', 'Somebody Else Ltd', ...row.slice(2)] : row)),
    );
    await resumeWaiting(services, ignore);
    expect(services.channel.sent).toHaveLength(1);
  });

  test('every channel is held to it', async () => {
    const sent: string[] = [];
    const carrying = (name: string) => ({
      name,
      limits: () => ({ remainingToday: null, perRun: 1, recipientsPerMessage: 1, account: '' }),
      send: (): SendOutcome => {
        sent.push(name);
        return { state: 'sent', providerId: name };
      },
    });
    const channels = saying(
      { email: carrying('email'), sms: carrying('sms'), whatsapp: carrying('whatsapp') },
      { ...DEFAULT_POLICY, ...SIGNED },
    );
    const mark = { key: 'k', nonce: 'n' };
    const mail = { to: ['a@b.example'], cc: [], subject: SIGNED.creditor, html: '' };
    expect(await channels.email?.send({ ...mark, email: { ...mail, text: 'Pay.' } })).toMatchObject({
      state: 'failed',
    });
    expect(await channels.sms?.send({ ...mark, to: '+1', text: 'Pay.' })).toMatchObject({ state: 'failed' });
    expect(await channels.whatsapp?.send({ ...mark, to: '+1', text: 'Pay.' })).toMatchObject({ state: 'failed' });
    expect(sent).toEqual([]);
    const text = `Pay ${SIGNED.creditor}. ${SIGNED.signature}`;
    await channels.email?.send({ ...mark, email: { ...mail, text } });
    await channels.sms?.send({ ...mark, to: '+1', text });
    await channels.whatsapp?.send({ ...mark, to: '+1', text });
    expect(sent).toEqual(['email', 'sms', 'whatsapp']);
    expect(saying({}, { creditor: 'x', signature: 'y' })).toEqual({});
  });
});
