import { request, type RequestOptions } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import type { Workbench } from '../../workbench/server/workbench';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks by https without looking at the certificate. @throws what the connection throws */
export function asked(url: string, options: RequestOptions = {}, body: string | Buffer = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { rejectUnauthorized: false, agent: false, timeout: 10_000, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(parts).toString('utf8') });
      });
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer')));
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What a browser holds that opened one of the workbench's own addresses. */
export interface LetIn {
  readonly cookie: string;
  /** The path below which everything stands, such as `/in/key`. */
  readonly room: string;
}

export async function letIn(workbench: Workbench): Promise<LetIn> {
  const { headers, body } = await asked(workbench.newEntrance());
  const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  return { cookie, room: /url=(\/[^"]*)\/workbench\//.exec(body)?.[1] ?? '' };
}
