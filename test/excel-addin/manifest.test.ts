import { beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { ACTIONS } from '../../excel-addin/ribbon';
import { manifestFor } from '../../scripts/build/excelFiles';
import { wordingFor } from '../support/words';

const root = join(__dirname, '../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const LOCAL = 'https://localhost:3000/';

function parse(xml: string): Document {
  const { window } = new JSDOM();
  const parsed = new window.DOMParser().parseFromString(xml, 'text/xml');
  const failure = parsed.getElementsByTagName('parsererror')[0];
  if (failure) throw new Error(failure.textContent);
  return parsed;
}

let manifest: Document;
const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const childNames = (element: Element | undefined): string[] =>
  [...(element?.children ?? [])].map((child) => child.tagName);
const typed = (name: string, type: string): Element | undefined =>
  all(name).find((element) => element.getAttribute('xsi:type') === type);

beforeAll(() => {
  manifest = parse(source);
});

describe('order, which Office insists on', () => {
  test('of the add-in itself', () => {
    expect(childNames(manifest.documentElement)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  test('of the workbook host: the runtime first', () => {
    expect(childNames(typed('Host', 'Workbook'))).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(childNames(all('DesktopFormFactor')[0])).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
      'ExtensionPoint',
    ]);
  });

  test('of custom functions, with and without a namespace', () => {
    expect(childNames(typed('ExtensionPoint', 'CustomFunctions'))).toEqual(['Script', 'Page', 'Metadata']);
    manifest = parse(manifestFor(source, { EXCEL_NAMESPACE: 'COLLECT' }));
    expect(childNames(typed('ExtensionPoint', 'CustomFunctions'))).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    manifest = parse(source);
  });

  test('of every button', () => {
    for (const control of all('Control')) expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    for (const tip of all('Supertip')) expect(childNames(tip)).toEqual(['Title', 'Description']);
  });

  test('of the resources', () => {
    expect(childNames(all('Resources')[0])).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  });
});

describe('resources', () => {
  const idsOf = (document: Document): string[] =>
    ['bt:Image', 'bt:Url', 'bt:String']
      .flatMap((name) => [...document.getElementsByTagName(name)])
      .flatMap((element) => element.getAttribute('id') ?? []);

  test.each([{}, { EXCEL_NAMESPACE: 'COLLECT' }])('every resid exists, once, and is short: %j', (settings) => {
    const document = parse(manifestFor(source, settings));
    const ids = idsOf(document);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...document.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid') ?? '');
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('texts fit', () => {
    const texts = (name: string): string[] =>
      [...(all(name)[0]?.children ?? [])].map((element) => element.getAttribute('DefaultValue') ?? '');
    for (const text of texts('bt:ShortStrings')) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of texts('bt:LongStrings')) expect(text.length).toBeLessThanOrEqual(250);
    expect(texts('bt:ShortStrings').length).toBeGreaterThan(0);
  });

  test('functions, page and actions share one runtime', () => {
    const runtime = all('Runtime')[0];
    expect(runtime?.getAttribute('lifetime')).toBe('long');
    const page = all('Page')[0]?.firstElementChild?.getAttribute('resid');
    expect([page, all('FunctionFile')[0]?.getAttribute('resid')]).toEqual([
      runtime?.getAttribute('resid'),
      runtime?.getAttribute('resid'),
    ]);
    expect(all('TaskpaneId')).toEqual([]);
  });

  test('icons come in the sizes that Office wants', () => {
    for (const icon of all('Icon')) {
      expect([...icon.children].map((image) => image.getAttribute('size'))).toEqual(['16', '32', '80']);
    }
  });
});

test('every address it names is built', () => {
  const addresses = new Set(source.match(/https:\/\/localhost:3000\/[^"<]*/g));
  expect(addresses.size).toBeGreaterThanOrEqual(7);
  for (const address of addresses) {
    expect([address, existsSync(join(root, 'dist/excel', address.slice(LOCAL.length)))]).toEqual([address, true]);
  }
});

test('every action it names is associated in the pane', () => {
  const named = new Set(all('FunctionName').map((element) => element.textContent));
  expect([...named].sort()).toEqual([...ACTIONS].sort());
});

describe('in the languages of the pane', () => {
  const LOCALES = ['de-DE', 'es-ES', 'es-MX', 'fr-FR', 'fr-CA', 'pt-PT', 'pt-BR'];
  const spoken = (): Element[] => [...all('Description').slice(0, 1), ...all('bt:String')];

  test('every text that is not a name stands in each', () => {
    const NAMES = ['Group.Label', 'Open.Label'];
    for (const element of spoken().filter((text) => !NAMES.includes(text.getAttribute('id') ?? ''))) {
      const given = [...element.children].map((child) => child.getAttribute('Locale'));
      expect([element.getAttribute('id'), given]).toEqual([element.getAttribute('id'), LOCALES]);
    }
  });

  test('texts fit in each', () => {
    for (const [list, most] of [
      ['bt:ShortStrings', 125],
      ['bt:LongStrings', 250],
    ] as const) {
      for (const text of all(list)[0]?.querySelectorAll('[Value]') ?? []) {
        expect((text.getAttribute('Value') ?? '').length).toBeLessThanOrEqual(most);
      }
    }
  });

  test.each(LOCALES)('functions in %s are described by a file of that language', (locale) => {
    const metadata = all('bt:Url').find((element) => element.getAttribute('id') === 'Functions.Metadata.Url');
    const given = [...(metadata?.children ?? [])].filter((child) => child.tagName === 'bt:Override');
    const file = given.find((child) => child.getAttribute('Locale') === locale)?.getAttribute('Value');
    expect(file).toBe(`${LOCAL}functions.${locale.slice(0, 2)}.json`);
    expect(given.length).toBe(LOCALES.length);
  });

  test.each(LOCALES)('the ribbon in %s says what the pane says', (locale) => {
    const label = spoken().find((element) => element.getAttribute('id') === 'Send.Label');
    const said = [...(label?.children ?? [])].find((child) => child.getAttribute('Locale') === locale);
    expect(said?.getAttribute('Value')).toBe(wordingFor(locale).texts.remind.send);
  });
});

test('the version is one that stores and admin centres take', () => {
  expect(all('Version')[0]?.textContent).toMatch(/^[1-9]\d*(\.\d+){3}$/);
});

describe('other deployments', () => {
  test('a domain of the add-in has no path', () => {
    const moved = parse(manifestFor(source, { ADDIN_HOST: 'https://addins.example.com/collections/' }));
    expect(moved.getElementsByTagName('AppDomain')[0]?.textContent).toBe('https://addins.example.com');
  });

  test('help can be found elsewhere, and never in the pane', () => {
    const support = (settings: Parameters<typeof manifestFor>[1]): string | null | undefined =>
      parse(manifestFor(source, settings)).getElementsByTagName('SupportUrl')[0]?.getAttribute('DefaultValue');
    expect(support({})).toBe(`${LOCAL}support.html`);
    expect(support({ ADDIN_SUPPORT: 'https://help.example/a?b=1&c=2' })).toBe('https://help.example/a?b=1&c=2');
    expect(() => manifestFor(source, { ADDIN_SUPPORT: 'mailto:it@example.com' })).toThrow(/ADDIN_SUPPORT is mailto/);
  });

  test('all addresses move to the host', () => {
    const moved = manifestFor(source, { ADDIN_HOST: 'https://addins.example.com/collections/' });
    expect(moved).not.toContain('localhost');
    expect(moved).toContain('"https://addins.example.com/collections/functions.json"');
  });

  test('a host without https is refused', () => {
    expect(() => manifestFor(source, { ADDIN_HOST: 'http://addins.example.com' })).toThrow(/https/);
  });

  test('a namespace that Excel would not take is refused', () => {
    expect(() => manifestFor(source, { EXCEL_NAMESPACE: '1ST PLACE' })).toThrow(/EXCEL_NAMESPACE/);
  });
});
