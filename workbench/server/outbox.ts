import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { sameSecret } from './door';

export interface Mail {
  readonly id: number;
  readonly received: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly raw: string;
}

/** Mail to this domain is refused, so that a refusal can be tried out. */
const REFUSING_DOMAIN = 'refused.example';
/** For mail to this domain the connection breaks once the message is across, so that nobody knows whether it arrived. */
const BREAKING_DOMAIN = 'perhaps.example';

const USER = 'workbench';

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** A mail server inside this process that keeps whatever it is given and delivers nothing. */
export class Outbox {
  private readonly kept: Mail[] = [];
  /** Only this process sends here: other users of the machine reach the port too. */
  private readonly password = randomBytes(24).toString('base64url');
  private readonly server: SMTPServer;

  constructor() {
    this.server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      logger: false,
      onAuth: ({ password }, _session, done) => {
        const own = sameSecret(password ?? '', this.password);
        if (own) done(null, { user: USER });
        else done(new Error('Only the workbench sends here'));
      },
      onRcptTo(address, _session, done) {
        const refused = domainOf(address.address) === REFUSING_DOMAIN;
        done(refused ? Object.assign(new Error('Mailbox unavailable'), { responseCode: 550 }) : undefined);
      },
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          const breaks = to.some((address) => domainOf(address) === BREAKING_DOMAIN);
          this.keep(Buffer.concat(parts), to).then(
            () => (breaks ? this.breakOff(session.id) : done()),
            (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
          );
        });
      },
    });
    this.server.on('error', () => undefined); // a broken connection is the sender's to report
  }

  private async keep(raw: Buffer, to: readonly string[]): Promise<void> {
    const { from, subject = '', text = '', html = '' } = await PostalMime.parse(raw);
    const received = new Date().toISOString();
    const id = this.kept.length + 1;
    this.kept.push({
      id,
      received,
      to,
      from: from?.address ?? '',
      subject,
      text,
      html: html,
      raw: raw.toString('utf8'),
    });
  }

  private breakOff(sessionId: string): void {
    for (const connection of this.server.connections as Set<{ id: string; _socket?: { destroy(): void } }>) {
      if (connection.id === sessionId) connection._socket?.destroy();
    }
  }

  /** @returns the address to send to */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://${USER}:${this.password}@127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }
  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  mails(): readonly Mail[] {
    return this.kept;
  }
  clear(): void {
    this.kept.length = 0;
  }
}
