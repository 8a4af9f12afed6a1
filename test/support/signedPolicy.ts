import type { Cell } from '../../core/cells/cell';
import { DEFAULT_POLICY, type Policy } from '../../core/dunning/policy';
import { freshPolicy } from '../../core/messages/policyNames';
import { POLICY_SHEET } from '../../core/workbook/policySheet';
import { writePolicy } from '../../core/workbook/writePolicy';
import type { MemoryGrid } from '../../workbench/hosts/memoryGrid';

/** On whose behalf the messages of tests go out: what a person is asked once, before the first of them. */
export const SIGNED = {
  creditor: 'Hartwell Supplies Ltd',
  signature: 'Ana Ruiz',
  details: { ...DEFAULT_POLICY.details, address: '1 Mill Lane, Leeds LS1 4AB' },
  withoutAccount: true,
} as const satisfies Partial<Policy>;

/** The policy sheet of a workbook in which all was asked and nothing else was changed, save for what is said. */
export function signedPolicyRows(locale: string, changed: Partial<Policy> = {}): Cell[][] {
  return writePolicy({ ...freshPolicy(locale), ...SIGNED, ...changed });
}

/** The default levels, giving so many days to pay. */
export function levelsWithin(payWithin: number): Policy['levels'] {
  return DEFAULT_POLICY.levels.map((step) => ({ ...step, payWithin }));
}

/** The same workbook before anything was ever sent from it. */
export function neverSent({ sheets }: { readonly sheets: Map<string, unknown> }): void {
  sheets.delete(POLICY_SHEET);
}

/** The same as a person would type it into a grid. */
export function typedPolicyRows(locale: string): string[][] {
  const typed = (cell: Cell): string => (typeof cell === 'string' && cell !== '' ? `'${cell}` : String(cell ?? ''));
  return signedPolicyRows(locale).map((row) => row.map(typed));
}

/** Puts the same sheet into the workbook of a stand-in, behind its own sheets. */
export function signGrid(grid: MemoryGrid): void {
  grid.fill(grid.addSheet(POLICY_SHEET), typedPolicyRows('en-GB'));
}
