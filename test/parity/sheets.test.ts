import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { parse, type Program } from 'acorn';
import { registry } from '../../core/functions/registry';
import { builtFile, builtProject, evaluateInVm, memoryBook } from '../sheets-addon/appsScript';
import type { ParityReport } from './sheetsExamples';

const OWN_FUNCTIONS = ['onOpen', 'onInstall', 'showPane', 'collectionsCall'];
const root = join(__dirname, '../..');

function parsed(code: string): Program {
  return parse(code, { ecmaVersion: 2019, sourceType: 'script' });
}

describe('every example in the built Code.js as in the core', () => {
  test.each([
    ['UTC', 0],
    ['America/New_York', 240],
    ['Europe/Berlin', -120],
    ['Asia/Tokyo', -540],
  ])('with the script in %s', async (TZ, offsetInJuly) => {
    const runner = join(__dirname, 'sheetsExamples.ts');
    const env = { ...process.env, TZ };
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', runner], { cwd: root, env });
    const report = JSON.parse(stdout) as ParityReport;
    const examples = registry.reduce((sum, { examples: list }) => sum + list.length, 0);
    expect(report).toEqual({ timeZone: TZ, offsetInJuly, calls: examples * 3 * 2, mismatches: [] });
  });
});

describe('Code.js', () => {
  test('is a plain script of ES2019', () => {
    expect(() => parsed(builtFile('Code.js'))).not.toThrow();
  });

  test('has the functions at its top level, and nothing but App_ beside them', () => {
    const kinds = parsed(builtFile('Code.js')).body.map((node) => {
      if (node.type === 'FunctionDeclaration') return node.id.name;
      if (node.type === 'VariableDeclaration')
        return node.declarations.map(({ id }) => (id.type === 'Identifier' ? `var ${id.name}` : '?'));
      if (node.type === 'ExpressionStatement' && node.expression.type === 'CallExpression') return '(bundle)';
      return node.type === 'EmptyStatement' ? '' : node.type;
    });
    const names = kinds.flat().filter((kind) => kind !== '');
    expect(names.sort()).toEqual(
      ['(bundle)', 'var App_', ...registry.map(({ name }) => name), ...OWN_FUNCTIONS].sort(),
    );
  });

  test('asks Apps Script for nothing while it loads', () => {
    expect(Object.keys(evaluateInVm(builtFile('Code.js'), {}, ['onOpen']))).toEqual(['onOpen']);
  });

  test('declares every function with the parameters and the help of the registry', () => {
    const code = builtFile('Code.js');
    const declared = new Map(
      parsed(code).body.flatMap((node) =>
        node.type === 'FunctionDeclaration'
          ? [[node.id.name, node.params.map((p) => (p.type === 'Identifier' ? p.name : '?'))] as const]
          : [],
      ),
    );
    for (const { name, parameters, summary } of registry) {
      expect([name, declared.get(name)]).toEqual([name, parameters.map((parameter) => parameter.name)]);
      expect(code).toContain(` * ${summary}`);
    }
    expect(code.split('@customfunction').length - 1).toBe(registry.length);
  });
});

describe('without authorisation', () => {
  test('opening makes the menu and touches nothing else', () => {
    const menus: unknown[] = [];
    const { book } = memoryBook({ screen: { menu: (items) => void menus.push(items) } });
    const project = builtProject(book);
    project.run('unauthorised', 'onOpen', []);
    project.run('unauthorised', 'onInstall', []);
    const [first] = menus as { functionName: string }[][];
    expect(menus).toHaveLength(2);
    for (const { functionName } of first ?? []) expect(project.names).toContain(functionName);
  });

  test('a formula cannot write, and says so instead of failing silently', () => {
    const { book, grid } = memoryBook({}, ['Ledger']);
    const answer = JSON.parse(
      String(builtProject(book).run('formula', 'collectionsCall', ['appendRows', '["Ledger",[["x"]]]'])),
    ) as unknown;
    expect(answer).toEqual({
      error: expect.stringMatching(/^\[host-failed\].*permission to call SpreadsheetApp\.getUi/),
    });
    expect(grid.usedArea(grid.activeSheet())).toBeNull();
  });
});

describe('the spreadsheet decides what day it is', () => {
  // Somewhere it is always another day than here.
  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'])('in %s', (timeZone) => {
    const day = () => new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now());
    const before = day();
    const run = builtProject(memoryBook({ timeZone }).book).formulas()['COLLECTION_STAGE'];
    const stage = run?.(before);
    // Midnight may pass between the two questions.
    if (day() === before) expect(stage).toBe('Preventive');
    const yesterday = new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now() - 86_400_000);
    expect(run?.(yesterday)).toBe('Administrative');
  });
});

describe('the pane', () => {
  const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

  test('is one file without anything to fetch', () => {
    const html = builtFile('Sidebar.html');
    const scripts = [...html.matchAll(SCRIPT)];
    expect(scripts.map(([, attributes]) => attributes?.trim())).toEqual(['']);
    expect(html.replace(SCRIPT, '')).not.toMatch(/<script|<\/script|<link|@import|url\(/i);
  });

  test('holds no template literals, out of which HtmlService would cut what follows //', () => {
    const scripts = [...builtFile('Sidebar.html').matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, code]) => code ?? '',
    );
    expect(scripts.length).toBeGreaterThan(0);
    for (const code of scripts) {
      const templates: string[] = [];
      parse(code, {
        ecmaVersion: 2019,
        sourceType: 'script',
        onToken: ({ type, start, end }) => {
          if (type.label === '`') templates.push(code.slice(start, end + 40));
        },
      });
      expect(templates).toEqual([]);
    }
  });

  test('opens from the menu', () => {
    const shown: string[] = [];
    const screen = { sidebar: (title: string, html: string) => void shown.push(title, html) };
    builtProject(memoryBook({ html: { Sidebar: 'the pane' }, screen }).book).run('authorised', 'showPane', []);
    expect(shown).toEqual(['Collections', 'the pane']);
  });
});

test('the manifest asks for the least', () => {
  const manifest = JSON.parse(builtFile('appsscript.json')) as { runtimeVersion: string; oauthScopes: string[] };
  expect(manifest.runtimeVersion).toBe('V8');
  expect(manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).sort()).toEqual([
    'script.container.ui',
    'script.send_mail',
    'spreadsheets.currentonly',
    'userinfo.email',
  ]);
});
