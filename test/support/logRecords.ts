import type { LogRecord } from '../../core/log/record';

const PLAIN: LogRecord = {
  key: 'k1',
  cycle: 1,
  whenUtc: '2025-11-21T13:02:11Z',
  whenLocal: '2025-11-21 14:02',
  who: 'ana@hartwell.example',
  host: 'Excel',
  customer: 'Orchard',
  invoices: [{ invoice: 'A-1', level: 2, cycle: 1 }],
  level: 2,
  channel: 'email',
  address: 'ap@orchard.example',
  subject: 'Reminder',
  amount: 100,
  currency: 'EUR',
  template: 'email 2 en',
  templateVersion: '1',
  state: 'sent',
  updatedUtc: '2025-11-21T13:02:12Z',
  providerId: '',
  error: '',
  hash: 'h',
  nonce: 'n1',
};

/** A row of the log: a second reminder of A-1 that went out on 21 November 2025, save for what is said otherwise. */
export function logRecord(part: Partial<LogRecord> = {}): LogRecord {
  return { ...PLAIN, ...part };
}

/** The same of one invoice at a level on a day, in a cycle. */
export function reminderOf(
  invoice: string,
  level: number,
  day: string,
  { cycle = 1, ...part }: Partial<LogRecord> = {},
): LogRecord {
  return logRecord({ invoices: [{ invoice, level, cycle }], level, cycle, whenLocal: `${day} 14:02`, ...part });
}
