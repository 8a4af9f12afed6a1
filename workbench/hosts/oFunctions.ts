import type * as Library from '@odoo/o-spreadsheet';
import { cellName, quotedSheet } from './address';
import type { FunctionArgument, FunctionCall, FunctionCell } from './excel/functionsProtocol';
import { excelError, type Spreadsheet } from './oGrid';

/** functions.json, as Excel reads it. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

const BUSY = '#BUSY!';

function isBusy(cell: FunctionArgument): boolean {
  return cell.error?.code === BUSY;
}

interface Result {
  cells?: FunctionCell[][];
  /** Cells that wait for it. */
  readonly waiting: Library.CellPosition[];
}

type Loose = Library.FunctionResultObject | undefined;
type Answer = Library.FunctionResultObject | Library.FunctionResultObject[][];
type Given = Loose | Loose[][];

/** Above this many remembered results, finished ones are forgotten; cells ask again when they are worked out anew. */
const MOST_RESULTS = 200_000;

/**
 * Makes the functions of functions.json known to the grid. Nothing else is known of them: names, help and arguments
 * come from the metadata, results from whoever runs the add-in, and cells show #BUSY! meanwhile.
 */
export class AddinFunctions {
  private readonly results = new Map<string, Result>();
  private model: Library.Model | undefined;
  private run: ((call: FunctionCall) => Promise<FunctionCell[][]>) | undefined;
  private readonly stale: Library.CellPosition[] = [];

  constructor(
    private readonly library: Spreadsheet,
    metadata: FunctionsMetadata,
  ) {
    for (const definition of metadata.functions) this.register(definition);
  }

  /** From now on the cells of this model ask this add-in. */
  connect(model: Library.Model, run: (call: FunctionCall) => Promise<FunctionCell[][]>): void {
    this.model = model;
    this.run = run;
    this.results.clear();
    model.dispatch('EVALUATE_CELLS');
  }

  /** Works every cell out anew, as "Calculate now" does. */
  recalculate(): void {
    this.results.clear();
    this.model?.dispatch('EVALUATE_CELLS');
  }

  private register(definition: FunctionsMetadata['functions'][number]): void {
    const { arg } = this.library.helpers;
    const help = definition.parameters.map(({ name, optional, description }) =>
      arg(`${name} (any, range<any>${optional ? ', optional' : ''})`, description ?? name),
    );
    const answer = (given: readonly unknown[], context: Library.EvalContext): Answer => {
      const args = definition.parameters.map((_, i) => this.readArgument(given[i] as Given));
      return this.resultFor(definition.id, args, context);
    };
    this.library.addFunction(definition.name.toUpperCase(), {
      description: definition.description ?? definition.name,
      category: 'Collections',
      args: help,
      compute(this: Library.EvalContext, ...given: unknown[]) {
        return answer(given, this);
      },
    });
  }

  private resultFor(id: string, args: FunctionCall['args'], context: Library.EvalContext): Answer {
    const position = context.__originCellPosition;
    if (args.some((matrix) => matrix?.some((row) => row.some(isBusy)))) return this.busy();
    const key = `${id} ${JSON.stringify(args)}`;
    const known = this.results.get(key);
    if (known?.cells) return this.shown(known.cells);
    if (known && position) known.waiting.push(position);
    // A formula that is still being typed has no cell to come back to.
    if (!known && position && this.run)
      this.ask(key, { name: id, args, address: addressOf(position, context) }, position);
    return this.busy();
  }

  private busy(): Library.FunctionResultObject {
    return new this.library.EvaluationError('Waiting for the add-in', BUSY);
  }

  /** A left-out argument is null; one cell and a block are both rows. Blocks come column by column. */
  private readArgument(given: Given): FunctionArgument[][] | null {
    if (given === undefined) return null;
    if (!Array.isArray(given)) return [[this.readCell(given)]];
    const height = given[0]?.length ?? 0;
    return Array.from({ length: height }, (_, row) => given.map((column) => this.readCell(column[row])));
  }

  private readCell(cell: Loose): FunctionArgument {
    const value = cell?.value ?? null;
    const format = cell?.format === undefined ? {} : { format: cell.format };
    if (typeof value !== 'string' || !this.library.helpers.isEvaluationError(value)) return { value, ...format };
    return { value, error: { code: excelError(value), message: cell?.message ?? '' } };
  }

  private ask(key: string, call: FunctionCall, position: Library.CellPosition): void {
    if (this.results.size > MOST_RESULTS) this.forgetFinished();
    const result: Result = { waiting: [position] };
    this.results.set(key, result);
    void this.run?.(call).then((cells) => {
      result.cells = cells;
      if (this.stale.length === 0) setTimeout(() => this.refresh(), 0);
      this.stale.push(...result.waiting.splice(0));
    });
  }

  private forgetFinished(): void {
    for (const [key, result] of this.results) if (result.cells) this.results.delete(key);
  }

  /** Works out anew the cells whose results have come; all of them where rows have moved meanwhile. */
  private refresh(): void {
    const model = this.model;
    if (!model) return;
    const cells = this.stale.splice(0).map((position) => model.getters.getCell(position));
    const moved = cells.some((cell) => !cell?.isFormula);
    const cellIds = cells.flatMap((cell) => (cell ? [cell.id] : []));
    model.dispatch('EVALUATE_CELLS', moved ? {} : { cellIds: [...new Set(cellIds)] });
  }

  private shown(cells: FunctionCell[][]): Answer {
    const show = ({ value, format, error }: FunctionCell): Library.FunctionResultObject =>
      error ? new this.library.EvaluationError(error.message, error.code) : { value, ...(format ? { format } : {}) };
    const [first] = cells;
    const only = first?.[0];
    if (cells.length === 1 && first?.length === 1 && only) return show(only);
    const width = first?.length ?? 0;
    return Array.from({ length: width }, (_, column) => cells.map((row) => show(row[column] ?? { value: '' })));
  }
}

function addressOf(position: Library.CellPosition, context: Library.EvalContext): string {
  return `${quotedSheet(context.getters.getSheetName(position.sheetId))}!${cellName(position.row, position.col)}`;
}
