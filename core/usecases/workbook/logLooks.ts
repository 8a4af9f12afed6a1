import { logColumns, logHead, logHeadRow } from '../../log/logColumns';
import { LOG_HEADERS, LOG_SHEET, MESSAGE_STATES, type LogHeader, type MessageState } from '../../log/record';
import { stateWord } from '../../log/logWords';
import { POLICY_SHEET } from '../../workbook/policySheet';
import type { WordColour } from '../../workbook/sheetEdit';
import { languageIn } from '../sending/logShape';
import type { Services } from '../types';

/** More than a log ever has; hosts stop where their sheet ends. */
const ROWS = 100_000;

type Colours = Omit<WordColour, 'word'>;
const NEUTRAL: Colours = { fill: '#f0f0f0', color: '#424242' };

/** Text at least 5.8 : 1 on its fill; the word is what tells. */
const COLOURS: Readonly<Record<MessageState, Colours>> = {
  claimed: NEUTRAL,
  sending: { fill: '#e1effa', color: '#0b4a8f' },
  sent: { fill: '#dff3df', color: '#0b560b' },
  'handed off': NEUTRAL,
  failed: { fill: '#fadadd', color: '#8a0012' },
  unknown: { fill: '#f5edd6', color: '#5c4300' },
  'taken back': NEUTRAL,
};

/** Colours the words of the log's column State, in the workbook's language. A log without that column stays as it is. */
async function colourLog({ host }: Services): Promise<void> {
  const [log, policy] = await Promise.all([host.readSheet(LOG_SHEET), host.readSheet(POLICY_SHEET)]);
  const column = log === null ? -1 : (logColumns(logHead(log)).get('State') ?? -1);
  if (log === null || column < 0 || (await host.isProtected(LOG_SHEET))) return;
  const language = languageIn(policy);
  await host.colourWords(
    { sheet: LOG_SHEET, row: log.top + logHeadRow(log) + 1, column: log.left + column, rows: ROWS, columns: 1 },
    MESSAGE_STATES.map((state) => ({ word: stateWord(state, language), ...COLOURS[state] })),
  );
}

/** In pixels; the columns that only a machine needs are all of one width. */
const WIDTHS: Readonly<Partial<Record<LogHeader, number>>> = {
  When: 120,
  Customer: 190,
  Invoices: 160,
  Level: 150,
  Channel: 80,
  State: 115,
  Amount: 90,
  'Curr.': 55,
  To: 210,
  Who: 180,
  Note: 230,
};
const TECHNICAL = 110;

/**
 * Lays a new log out for reading: widths, filters, the technical columns folded away, the states in colours. Looks keep
 * nobody from working: where a spreadsheet refuses them, the log does without.
 */
export async function dressLog(services: Services): Promise<void> {
  const widths = LOG_HEADERS.map((header) => WIDTHS[header] ?? TECHNICAL);
  const shown = LOG_HEADERS.indexOf('State code');
  try {
    await colourLog(services);
    await services.host.arrange({ sheet: LOG_SHEET, headerRow: 0, left: 0, widths, shown });
  } catch {
    // As above.
  }
}

async function lacksLog({ host }: Services): Promise<boolean> {
  try {
    const log = await host.readSheet(LOG_SHEET);
    return log === null || log.rows.length === 0;
  } catch {
    // What is carried out says so in its own words.
    return false;
  }
}

/**
 * Carries out what may make the log. One that it made is laid out once it has ended, not before: each write ahead of a
 * claim delays the moment at which colleagues see that claim.
 */
export async function dressingNewLog<Done>(services: Services, act: () => Promise<Done>): Promise<Done> {
  const isNew = await lacksLog(services);
  try {
    return await act();
  } finally {
    if (isNew) await dressLog(services);
  }
}
