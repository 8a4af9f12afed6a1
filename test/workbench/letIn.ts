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

/** The cookie of a browser that opened one of the workbench's own addresses. */
export async function letIn(workbench: Workbench): Promise<string> {
  const { headers } = await asked(workbench.newEntrance());
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}
