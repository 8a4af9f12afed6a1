import { RISK_SEGMENTS } from '../portfolio/paymentRisk';

export const POLICY_SHEET = 'Collections Policy';

// The tables of the policy sheet; the first header names each.
export const SETTING_HEADERS = ['Setting', 'Value', 'Explanation'] as const;
const LEVEL_COLUMNS = [
  'Name',
  'From day',
  'Channels',
  'Pay within',
  'Fee',
  'Interest',
  'Approval',
  'Plan offer',
] as const;
export const LEVEL_HEADERS = ['Level', ...LEVEL_COLUMNS] as const;
export const LADDER_HEADERS = ['Ladder', 'Ladder level', ...LEVEL_COLUMNS] as const;
export const LADDER_RULE_HEADERS = ['Ladder for', 'Is', 'Then ladder'] as const;
export const CREDITOR_HEADERS = [
  'Creditor name',
  'Signed by',
  'Replies to',
  'IBAN',
  'BIC',
  'Legal form',
  'Address',
  'Register number',
  'Tax number',
  'Letterhead',
] as const;
export const STAGE_HEADERS = ['Stage', 'Stage from day'] as const;
export const ACTION_HEADERS = ['Action from day', ...RISK_SEGMENTS] as const;
export const COLUMN_HEADERS = ['Ledger sheet', 'Column', 'Header'] as const;
export const ANSWER_HEADERS = ['Question', 'Ledger', 'Header', 'Word', 'Answer'] as const;
export const LOG_MEMORY_HEADERS = ['Message log', 'Kept since'] as const;
export const LAYOUT_HEADERS = ['Layout version', 'In use since'] as const;
export const AS_OF_HEADERS = ['As of', 'Counts for'] as const;

const TABLES: readonly (readonly string[])[] = [
  SETTING_HEADERS,
  LEVEL_HEADERS,
  LADDER_HEADERS,
  LADDER_RULE_HEADERS,
  CREDITOR_HEADERS,
  STAGE_HEADERS,
  ACTION_HEADERS,
  COLUMN_HEADERS,
  ANSWER_HEADERS,
  LOG_MEMORY_HEADERS,
  LAYOUT_HEADERS,
  AS_OF_HEADERS,
];

/** Whether cells are the headers of a table; a lone word may be anything, such as a ledger's own header. */
export function isHead(cells: readonly unknown[], headers: readonly string[]): boolean {
  return cells.includes(headers[0]) && headers.filter((header) => cells.includes(header)).length > 1;
}

/** Whether cells are the headers of any table of the policy sheet. */
export function isAnyHead(cells: readonly unknown[]): boolean {
  return TABLES.some((headers) => isHead(cells, headers));
}
