import { forbid, type Mode } from './mode';
import { strict } from './strict';

export interface FetchRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export interface FetchResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Carries a request at once. @throws where no answer came back */
export type Transport = (request: FetchRequest) => FetchResponse;

const OPTIONS = [
  'contentType',
  'headers',
  'method',
  'payload',
  'validateHttpsCertificates',
  'followRedirects',
  'muteHttpExceptions',
  'escaping',
];
const METHODS = ['get', 'delete', 'patch', 'post', 'put'];
/** Apps Script sets these itself and refuses them. */
const OWN_HEADERS = /^(host|content-length|content-type)$/i;

function invalid(name: string): Error {
  return new Error(`Attribute provided with invalid value: ${name}`);
}

function headersOf(given: unknown): Record<string, string> {
  if (given === undefined) return {};
  if (typeof given !== 'object' || given === null) throw invalid('headers');
  for (const [name, value] of Object.entries(given)) {
    const held = typeof value === 'string' && !/[^\t\x20-\x7e]/.test(value);
    if (!held || !/^[A-Za-z0-9-]+$/.test(name) || OWN_HEADERS.test(name)) throw invalid(`Header:${name}`);
  }
  return given as Record<string, string>;
}

function requestOf(url: unknown, options: Readonly<Record<string, unknown>>): FetchRequest {
  if (typeof url !== 'string' || !/^https?:\/\/[^/\s]+/.test(url)) throw new Error(`Invalid argument: ${String(url)}`);
  const stray = Object.keys(options).find((name) => !OPTIONS.includes(name));
  if (stray !== undefined) throw invalid(stray);
  const { method = 'get', payload = '', contentType = 'application/x-www-form-urlencoded' } = options;
  if (typeof method !== 'string' || !METHODS.includes(method.toLowerCase())) throw invalid('method');
  if (typeof payload !== 'string') throw new Error('This stand-in takes the payload as text.');
  if (typeof contentType !== 'string') throw invalid('contentType');
  const own: Record<string, string> = payload === '' ? {} : { 'content-type': contentType };
  return { method: method.toUpperCase(), url, headers: { ...headersOf(options['headers']), ...own }, body: payload };
}

function responseOf({ status, headers, body }: FetchResponse) {
  return strict('HTTPResponse', {
    getResponseCode: () => status,
    getContentText: () => body,
    getHeaders: () => ({ ...headers }),
    getAllHeaders: () => ({ ...headers }),
  });
}

/**
 * UrlFetchApp: synchronous, without a way to give a request up, and throwing at every status of 400 and more unless it
 * is told to keep quiet.
 */
export function urlFetchApp(transport: Transport | undefined, mode: Mode) {
  return strict('UrlFetchApp', {
    fetch(url: unknown, options: unknown = {}) {
      forbid(mode, ['authorised'], 'UrlFetchApp.fetch');
      if (transport === undefined) {
        throw new Error(
          'Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
        );
      }
      const given = options as Readonly<Record<string, unknown>>;
      const request = requestOf(url, given);
      let answer: FetchResponse;
      try {
        answer = transport(request);
      } catch {
        throw new Error(`Address unavailable: ${request.url}`);
      }
      if (answer.status >= 400 && given['muteHttpExceptions'] !== true) {
        const { host } = /^https?:\/\/(?<host>[^/]+)/.exec(request.url)?.groups ?? {};
        const said = answer.body.slice(0, 100);
        throw new Error(
          `Request failed for https://${host ?? ''} returned code ${answer.status}. Truncated server response: ${said} (use muteHttpExceptions option to examine full response)`,
        );
      }
      return responseOf(answer);
    },
  });
}
