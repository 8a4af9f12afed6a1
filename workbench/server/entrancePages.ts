import type { ServerResponse } from 'node:http';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** A page that only leads on. The browser takes it for a step of its own, so that the cookie goes along. */
export function leadingTo(address: string): string {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="referrer" content="no-referrer" />
  <meta http-equiv="refresh" content="0; url=${escaped(address)}" />
  <title>Collections workbench</title>
  <p><a href="${escaped(address)}">Open the workbench</a></p>
</html>
`;
}

const CLOSED = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Collections workbench</title>
  <h1>Open the workbench from its terminal</h1>
  <p>The terminal that runs <code>npm start</code> shows an address with a key. Open that one: it lets this browser in, and nobody else.</p>
</html>
`;

function sendHtml(response: ServerResponse, status: number, html: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  response.end(html);
}

export const sendClosedPage = (response: ServerResponse): void => sendHtml(response, 401, CLOSED);

/** @param room the path below which the page is served */
export function sendInto(response: ServerResponse, cookie: string, room: string, query: string): void {
  sendHtml(response, 200, leadingTo(`${room}/workbench/${query}`), { 'set-cookie': cookie });
}
