import type { SheetBlock } from '../cells/block';
import type { ColumnMapping } from './fields';
import { readSheetAsLedger } from './judged';
import { mappingOf, type ChosenColumns } from './mapping';

/**
 * Understands one row of a sheet as its headers: what a person chose holds, the rest goes by headers and cells.
 * @param index of the header row within the block
 */
export function mapRow(block: SheetBlock, index: number, chosen: ChosenColumns = {}): ColumnMapping {
  return mappingOf(block, readSheetAsLedger(block, { headerRow: block.top + index, chosen }), chosen);
}

/** Finds the header row of a sheet and the fields in it. */
export function recogniseColumns(block: SheetBlock): ColumnMapping {
  return mappingOf(block, readSheetAsLedger(block));
}
