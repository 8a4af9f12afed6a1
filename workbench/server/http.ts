import type { IncomingMessage, ServerResponse } from 'node:http';

/** Reads a request's body. @throws Error when it is longer than the limit */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw new Error(`The body is larger than ${limit} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

export function refuse(response: ServerResponse, status: number, error: string): void {
  sendJson(response, status, { error });
}
