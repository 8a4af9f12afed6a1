/** Errors in the words of each service, as its documentation shows them; the text itself is on two lines. */
const TEXT = 'no\r\nno';

export type OwnWords = (status: number) => string;

export const gatewayWords: OwnWords = () => JSON.stringify({ error: TEXT });

export const twilioWords: OwnWords = (status) =>
  JSON.stringify({ code: 20_000 + status, message: TEXT, more_info: 'https://www.twilio.com/docs/errors', status });

export const metaWords: OwnWords = (status) => {
  const code = status === 429 ? 130429 : 131009;
  return JSON.stringify({ error: { message: TEXT, type: 'OAuthException', code, fbtrace_id: 'AbC123' } });
};

export const graphWords: OwnWords = () => JSON.stringify({ error: { code: 'ErrorRefused', message: TEXT } });
