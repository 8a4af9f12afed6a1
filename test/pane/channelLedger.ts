import { dayOfIso } from '../../core/calendar/civil';
import { DEFAULT_POLICY, type Policy, type ReminderChannel } from '../../core/dunning/policy';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { writePolicy } from '../../core/workbook/writePolicy';
import { localSender } from '../../core/usecases/sending/localSender';
import { readPolicyOn } from '../../core/usecases/workbook/rules';
import type { Cell } from '../../core/cells/cell';
import { SIGNED } from '../support/signedPolicy';
import type { PaneServices } from './fakes';

const TODAY = dayOfIso('2025-11-21') ?? 0;
export const ROW_OF = { orchard: [1, 2, 3], fjord: [7], alder: [8], quay: [9], tern: [10] } as const;

const HEADERS = [
  'Invoice no.',
  'Customer',
  'Contact name',
  'E-mail',
  'Phone',
  'Due date',
  'Invoice amount',
  'Open amount',
  'Paid on',
  'Currency',
  'Credit limit',
  'Last level',
  'Last reminder',
];

function row(
  [invoice, customer, contact, email, phone]: readonly [string, string, string, string, string],
  late: number,
  amount: number,
  open: number,
  lastLevel = 0,
): Cell[] {
  const paid = open === 0 ? TODAY - late + 40 : '';
  const last = lastLevel === 0 ? '' : TODAY - 30;
  const level = lastLevel === 0 ? '' : lastLevel;
  return [invoice, customer, contact, email, phone, TODAY - late, amount, open, paid, 'GBP', 12000, level, last];
}

/** A customer with a history of payments, and four with only a phone or an address. */
export function channelRows(): Cell[][] {
  const orchard = ['Orchard Hotels plc', 'Ms Reed', 'ap@orchardhotels.example', '+441632960001'] as const;
  const by = (name: string, email: string, phone: string) => [name, '', email, phone] as const;
  const fjord = by('Fjord Interiors AS', 'faktura@fjord.example', '');
  const alder = by('Alder & Sons Ltd', '', '+441632960002');
  const quay = by('Quay Marine', '', '+441632960003');
  const tern = by('Tern Logistics', '', '');
  return [
    HEADERS,
    row(['OH-2207', ...orchard], 70, 3200, 3200, 5),
    row(['OH-2251', ...orchard], 64, 2640, 2640, 5),
    row(['OH-2300', ...orchard], -9, 4000, 4000),
    row(['OH-1901', ...orchard], 200, 1000, 0),
    row(['OH-1950', ...orchard], 160, 1000, 0),
    row(['OH-1988', ...orchard], 130, 1000, 0),
    row(['FI-1', ...fjord], 18, 1480, 1480, 2),
    row(['AS-1', ...alder], 8, 4075.5, 4075.5, 1),
    row(['QM-1', ...quay], 6, 910, 910, 1),
    row(['TL-1', ...tern], 12, 512, 512, 2),
  ];
}

/** The default policy with these channels at every level. */
export function policyBy(...channels: readonly ReminderChannel[]): Policy {
  const levels = DEFAULT_POLICY.levels.map((level) => ({ ...level, channels, needsApproval: false }));
  return { ...DEFAULT_POLICY, ...SIGNED, levels };
}

/** A deployment without a mailbox: no channel carries e-mails. */
export function withoutMail(services: PaneServices): void {
  const { outbox, clock, ids, host } = services;
  const sender = localSender({
    outbox,
    channels: {},
    clock,
    ids,
    identity: async () => ({ who: await host.who(), host: 'test' }),
    ownAddress: async () => host.who(),
    policy: () => readPolicyOn(host),
    sleep: () => Promise.resolve(),
  });
  Object.assign(services, { sender });
}

export function usePolicy({ memory }: PaneServices, policy: Policy): void {
  memory.sheets.set(
    POLICY_SHEET,
    writePolicy(policy).map((cells) => [...cells]),
  );
}
