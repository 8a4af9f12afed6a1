import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFor } from '../../scripts/build/excelFiles';
import { sheetsManifestFor } from '../../scripts/build/sheetsFiles';

const source = (name: string): string => readFileSync(join(__dirname, '../..', name), 'utf8');
const manifest = source('appsscript.json');
const page = source('excel-addin/taskpane.html');
interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
}

describe('the Sheets manifest', () => {
  test('without services it is the least one, to the byte', () => {
    expect(sheetsManifestFor(manifest, {})).toBe(manifest);
    expect(sheetsManifestFor(manifest, { SHEETS_SERVICES: ' ' })).toBe(manifest);
  });

  test('with services it asks for one scope more and reaches these addresses only', () => {
    const services = 'https://api.twilio.com/2010-04-01 https://gateway.example';
    const made = JSON.parse(sheetsManifestFor(manifest, { SHEETS_SERVICES: services })) as Manifest;
    const least = JSON.parse(manifest) as Manifest;
    expect(made.oauthScopes).toEqual([...least.oauthScopes, 'https://www.googleapis.com/auth/script.external_request']);
    expect(made.urlFetchWhitelist).toEqual(['https://api.twilio.com/2010-04-01/', 'https://gateway.example/']);
  });
});

describe('the pane’s content policy', () => {
  test.each(['excel-addin/taskpane.html', 'workbench/page/index.html'])(
    'of %s lets no form and no base address lead elsewhere',
    (file) => {
      const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(source(file))?.[1] ?? '';
      const rules = policy.split(';').map((rule) => rule.trim());
      expect(rules).toEqual(expect.arrayContaining(["base-uri 'none'", "form-action 'none'"]));
    },
  );

  test('without further servers the page is served as it stands', () => {
    expect(pageFor(page, {})).toBe(page);
  });

  test('names the origins it may speak to, and no path', () => {
    const made = pageFor(page, { ADDIN_CONNECT: 'https://gateway.example/messages' });
    expect(made).toContain("connect-src 'self' https://gateway.example https://graph");
  });
});

test.each(['http://gateway.example', 'gateway.example', "https://x.example;script-src'", 'https://a.example,b'])(
  '%s is refused',
  (address) => {
    expect(() => pageFor(page, { ADDIN_CONNECT: address })).toThrow(/expected https addresses/);
    expect(() => sheetsManifestFor(manifest, { SHEETS_SERVICES: address })).toThrow(/expected https addresses/);
  },
);
