import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../core/calendar/civil';
import type { Cell } from '../../../../core/cells/cell';
import { DEFAULT_POLICY } from '../../../../core/dunning/policy';
import { LOG_HEADERS, LOG_SHEET } from '../../../../core/log/record';
import { TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../../../../core/messages/templateRows';
import { templateDoubts, templateFaults } from '../../../../core/messages/templateCheck';
import { exampleMessage, templateExample } from '../../../../core/usecases/settings/templateExample';
import {
  builtInTemplate,
  loadTemplates,
  ownTemplate,
  removeTemplate,
  saveTemplate,
  templateLevels,
  type TemplateId,
} from '../../../../core/usecases/settings/templates';
import { MemoryHost } from '../../../fakes/memoryHost';
import { servicesOn } from '../../../fakes/services';
import { sampleRows, SHEET } from '../../../pane/ledger';
import { WORDINGS } from '../../../support/words';

const ID: TemplateId = { level: 2, channel: 'email', language: 'en' };
const TEXT = { subject: 'Please pay', body: '{{salutation}}\n\n{{invoice_table}}\n\nPay {{to_pay}}.' };

function setUp(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = {}) {
  const host = new MemoryHost(sheets);
  return { host, services: servicesOn(host) };
}

describe('saving a template', () => {
  test('makes the sheet, with the first version; then the version goes up', async () => {
    const { host, services } = setUp();
    const first = await saveTemplate(services, await loadTemplates(services), ID, TEXT);
    expect(host.sheets.get(TEMPLATES_SHEET)).toEqual([
      [...TEMPLATE_HEADERS],
      [2, 'email', 'en', TEXT.subject, TEXT.body, '1'],
    ]);
    const second = await saveTemplate(services, first.now, ID, { ...TEXT, subject: 'Pay, please' });
    expect(ownTemplate(second.now.own, ID)).toMatchObject({ subject: 'Pay, please', version: '2' });
    expect(host.sheets.get(TEMPLATES_SHEET)).toHaveLength(2);
  });

  test('leaves other rows and a person’s own columns as they are, whatever the order', async () => {
    const head = ['Note', 'Body', 'Subject', 'Language', 'Channel', 'Level', 'Version'];
    const other = ['Legal agreed', 'Text {{to_pay}}', 'S', 'German', 'Email', 3, 4];
    const mine = ['ours', 'Old', 'Old', 'English', 'E-MAIL'.replace('-', ''), 2, '7'];
    const { host, services } = setUp({ [TEMPLATES_SHEET]: [head, other, mine] });
    await saveTemplate(services, await loadTemplates(services), ID, TEXT);
    expect(host.sheets.get(TEMPLATES_SHEET)).toEqual([
      head,
      other,
      ['ours', TEXT.body, TEXT.subject, 'en', 'email', 2, '8'],
    ]);
  });

  test('does not overwrite a colleague’s change of the same text, and minds no other', async () => {
    const { host, services } = setUp();
    const loaded = (await saveTemplate(services, await loadTemplates(services), ID, TEXT)).now;
    await saveTemplate(services, loaded, { ...ID, level: 3 }, TEXT);
    const sheet = host.sheets.get(TEMPLATES_SHEET) as Cell[][];
    expect((await saveTemplate(services, loaded, ID, { ...TEXT, subject: 'Mine' })).state).toBe('saved');
    const late = await saveTemplate(services, loaded, ID, { ...TEXT, subject: 'Too late' });
    expect(late.state).toBe('changed meanwhile');
    expect(ownTemplate(late.now.own, ID)?.subject).toBe('Mine');
    expect(host.sheets.get(TEMPLATES_SHEET)).toHaveLength(sheet.length);
  });

  test('removing brings the built-in text back; a version that went out is never used again', async () => {
    const log = LOG_HEADERS.map((header): Cell => {
      const known: Partial<Record<(typeof LOG_HEADERS)[number], Cell>> = {
        Key: 'k',
        'When UTC': '2025-11-20T09:00:00Z',
        When: '2025-11-20 10:00',
        'Updated UTC': '2025-11-20T09:00:00Z',
        Customer: 'A',
        'Level code': 2,
        Template: 'en-email-2 (own)',
        'Template version': '4',
        'State code': 'sent',
        Claims: 'A [2]',
        Nonce: 'n',
      };
      return known[header] ?? '';
    });
    const { services } = setUp({ [LOG_SHEET]: [[...LOG_HEADERS], log] });
    const saved = await saveTemplate(services, await loadTemplates(services), ID, TEXT);
    expect(ownTemplate(saved.now.own, ID)?.version).toBe('5');
    const gone = await removeTemplate(services, saved.now, ID);
    expect(gone.now.own).toEqual([]);
    expect(builtInTemplate({ policy: DEFAULT_POLICY, wordings: WORDINGS }, ID)?.body).toContain('{{to_pay}}');
  });
});

describe('checking a template', () => {
  test.each([
    ['email', { subject: '', body: 'x' }, ['subject blank']],
    ['sms', { subject: '', body: 'x' }, []],
    ['email', { subject: 's', body: ' ' }, ['body blank']],
    ['email', { subject: '{{secret}}', body: 'x' }, ['subject unknown field']],
    ['email', { subject: 's', body: '{{#one}}x' }, ['body unreadable']],
    ['email', { subject: 's', body: '{{{to_pay}}}' }, ['body unreadable']],
    ['letter', { subject: 's', body: 'See {{invoice_table}}' }, ['body table not alone']],
    ['email', { subject: 's', body: 'a\n  {{invoice_table}}  \nb' }, []],
    ['sms', { subject: '', body: '{{invoice_table}}' }, ['body no table here']],
    ['email', { subject: '{{invoice_table}}', body: 'x' }, ['subject no table here']],
    ['sms', { subject: '', body: 'x'.repeat(32_001) }, ['body too long']],
  ] as const)('%s %j', (channel, text, expected) => {
    expect(templateFaults(channel, text).map(({ where, kind }) => `${where} ${kind}`)).toEqual(expected);
  });

  test('doubts do not stop it', () => {
    expect(templateDoubts({ subject: 's', body: 'Hello {{contact_name}}' })).toEqual([
      'needs contact name',
      'no amount',
    ]);
    expect(templateDoubts(TEXT)).toEqual([]);
  });
});

describe('the example', () => {
  const template = { ...ID, ...TEXT, version: '0' };

  test('is a customer of the ledger who has just reached the level', async () => {
    const { services } = setUp({ [SHEET]: sampleRows() });
    const example = await templateExample(services, DEFAULT_POLICY, 2);
    expect(example.real).toBe(true);
    const message = exampleMessage(example, DEFAULT_POLICY, template);
    expect(message).toMatchObject({ customer: 'Delta Fixings Ltd', subject: 'Please pay', to: ['ap@delta.example'] });
    expect('text' in message && message.text).toContain('Pay GBP\u00a01,285.00.');
  });

  test('is made up where nobody has, and says so', async () => {
    const { services } = setUp();
    const example = await templateExample(services, DEFAULT_POLICY, 6);
    expect(example.real).toBe(false);
    expect(exampleMessage(example, DEFAULT_POLICY, { ...template, level: 6 })).toMatchObject({ oldestDaysLate: 61 });
  });

  test('says which field is missing', async () => {
    const { services } = setUp({ [SHEET]: sampleRows() });
    const example = await templateExample(services, DEFAULT_POLICY, 2);
    const body = 'Dear {{contact_name}}, {{to_pay}}';
    expect(exampleMessage(example, DEFAULT_POLICY, { ...template, body })).toMatchObject({
      missingField: 'contact_name',
    });
  });
});

test('a level that only another ladder has can be worded, by its day and rank in that one', async () => {
  const late = { ...(DEFAULT_POLICY.levels[6] as (typeof DEFAULT_POLICY.levels)[number]), level: 12, name: 'Late' };
  const policy = {
    ...DEFAULT_POLICY,
    ladders: [{ name: 'Slow', levels: [...DEFAULT_POLICY.levels.slice(0, 5), late] }],
  };
  expect(templateLevels(policy).map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6, 7, 12]);
  const id: TemplateId = { ...ID, level: 12 };
  const seventh = builtInTemplate({ policy: DEFAULT_POLICY, wordings: WORDINGS }, { ...ID, level: 7 });
  expect(builtInTemplate({ policy, wordings: WORDINGS }, id)).toEqual(seventh);
  const { services } = setUp();
  const example = await templateExample(services, policy, 12);
  expect(example.asOf - (dayOfIso(example.rows[0]?.dueDate ?? '') ?? 0)).toBe(late.fromDay);
  expect(exampleMessage(example, policy, { ...id, ...TEXT, version: '1' })).toMatchObject({
    level: 12,
    levelName: 'Late',
  });
});
