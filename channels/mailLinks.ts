import type { Channel, Email } from '../core/ports/channel';

/** Programs cut longer links off without a word. */
const LONGEST_LINK = 1900;

function encoded(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/** The link that opens a message in the user's own mail program. A text too long for a link is cut, and says so. */
export function mailLink({ to, cc, subject, text }: Email): string {
  const link = (body: string): string =>
    `mailto:${to.map(encodeURIComponent).join(',')}?${encoded({ cc: cc.join(','), subject, body: body.replace(/\r?\n/g, '\r\n') })}`;
  let kept = text;
  while (link(`${kept}\n[…]`).length > LONGEST_LINK && kept.length > 0)
    kept = kept.slice(0, Math.floor(kept.length * 0.9));
  return link(text).length <= LONGEST_LINK ? link(text) : link(`${kept}\n[…]`);
}

/** Where no mail service is connected: each message opens in the user's own mail program, who sends it. */
export function mailLinks(open: (link: string) => void): Channel {
  return {
    name: 'mail program',
    limits: () => ({ remainingToday: null, perRun: 20, recipientsPerMessage: 50, account: '' }),
    send({ email }) {
      try {
        open(mailLink(email));
        return { state: 'handed off', providerId: '' };
      } catch (error) {
        return { state: 'failed', error: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}
