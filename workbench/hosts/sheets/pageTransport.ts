import type { Transport } from './urlFetchApp';

/**
 * Carries requests to the workbench's own server; its page reaches no other. UrlFetchApp is synchronous, so this is too.
 * @param served where what an address names is served
 */
export function sameOriginTransport(served: (url: string) => string): Transport {
  return ({ method, url, headers, body }) => {
    const request = new XMLHttpRequest();
    request.open(method, served(url), false);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(body === '' ? null : body);
    const lines = request.getAllResponseHeaders().split(/\r?\n/);
    const fields = lines.flatMap((line) => {
      const at = line.indexOf(': ');
      return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 2)] as const];
    });
    return { status: request.status, headers: Object.fromEntries(fields), body: request.responseText };
  };
}
