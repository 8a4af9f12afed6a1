/** Files that decide who gets what, when and how much, or what is recorded of it, and the tests that have to hold them. */
export interface Room {
  readonly files: readonly string[];
  /** Test files, or folders of them. Few and near ones, so that a mutant costs little and is noticed close to the code. */
  readonly suites: readonly string[];
}

const SENDING = 'test/core/usecases/sending/';

export const ROOMS: readonly Room[] = [
  { files: ['core/log/claims.ts', 'core/log/history.ts'], suites: ['test/core/log/'] },
  {
    files: [
      'core/reminders/eligibility.ts',
      'core/contacts/holds.ts',
      'core/reminders/levelDue.ts',
      'core/reminders/grouping.ts',
    ],
    suites: [
      'test/core/reminders/eligibility.test.ts',
      'test/core/reminders/levels.test.ts',
      'test/core/reminders/grouping.test.ts',
      'test/core/debtors/sharedAddresses.test.ts',
    ],
  },
  {
    files: [
      'core/usecases/sending/claimInLog.ts',
      'core/usecases/sending/takeOverInLog.ts',
      'core/log/takeOverMark.ts',
    ],
    suites: [`${SENDING}logOutbox.test.ts`, `${SENDING}leftOver.test.ts`],
  },
  {
    files: ['core/money/minor.ts', 'core/money/round.ts', 'core/money/currency.ts'],
    suites: ['test/core/money/'],
  },
  {
    files: [
      'core/usecases/sending/deliver.ts',
      'core/usecases/sending/claimRun.ts',
      'core/usecases/sending/attempts.ts',
    ],
    suites: [
      `${SENDING}deliver.test.ts`,
      `${SENDING}deliverFaults.test.ts`,
      `${SENDING}unsigned.test.ts`,
      `${SENDING}unsaid.test.ts`,
      `${SENDING}instalments.test.ts`,
      `${SENDING}logTerms.test.ts`,
      `${SENDING}channels.test.ts`,
      `${SENDING}sendReminders.test.ts`,
    ],
  },
  { files: ['core/dunning/contactHours.ts'], suites: ['test/core/dunning/'] },
  {
    files: ['core/usecases/planning/recheck.ts', 'core/usecases/sending/resume.ts'],
    suites: [
      'test/core/usecases/planning/recheck.test.ts',
      `${SENDING}leftOver.test.ts`,
      `${SENDING}resume.test.ts`,
      `${SENDING}oneContact.test.ts`,
      `${SENDING}sendReminders.test.ts`,
      `${SENDING}approvalHash.test.ts`,
    ],
  },
];

export const FILES: readonly string[] = ROOMS.flatMap(({ files }) => files);

/** Whether a test file has to hold a file of the core; every one does where no room names it. */
export function holds(suite: string, file: string): boolean {
  const room = ROOMS.find(({ files }) => files.includes(file));
  return room === undefined || room.suites.some((named) => suite.startsWith(named));
}
