import type { Cell, CellFault } from '../core/cells/cell';
import type { FunctionDefinition, Result } from '../core/functions/definition';
import { caller, type Argument } from '../core/functions/invoke';
import { registry } from '../core/functions/registry';
import { associateAll } from './generated/associations';
import { fromResult, toArgument, type ExcelArgument, type ExcelResult } from './toCells';
import { userToday } from './today';

/** Looked up when a call fails: office.js has not loaded the runtime yet when this script runs. */
function errorCode(code: string): CustomFunctions.ErrorCode {
  if (code === '#NUM!') return CustomFunctions.ErrorCode.invalidNumber;
  return code === '#N/A' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
}

function errorOf(fault: CellFault): CustomFunctions.Error {
  return new CustomFunctions.Error(errorCode(fault.error), fault.message);
}

/** Office's globals may not be there yet when a first formula runs. */
interface MaybeOffice {
  readonly context?: { readonly requirements?: Pick<Office.RequirementSetSupport, 'isSetSupported'> };
}

// Asked until known: a formula must not pay for it.
let typedValues: boolean | undefined;
function hostTypesValues(): boolean {
  const office: MaybeOffice | undefined = typeof Office === 'undefined' ? undefined : Office;
  typedValues ??= office?.context?.requirements?.isSetSupported('CustomFunctionsRuntime', '1.4');
  return typedValues ?? false;
}

function withinExcelsLimit(definition: FunctionDefinition, result: Result): Result {
  const most = definition.longestInExcel;
  if (most === undefined) return result;
  const check = (cell: Cell | object): unknown =>
    typeof cell === 'string' && cell.length > most
      ? {
          error: '#VALUE!',
          message: `${definition.name} gives ${cell.length} characters; Excel links hold at most ${most}. Open it from the pane instead.`,
        }
      : cell;
  return (Array.isArray(result) ? result.map((row) => row.map(check)) : check(result)) as Result;
}

/** What Excel calls: one value an argument (ranges as rows, null where left out), the invocation last. */
function excelFunction(definition: FunctionDefinition): (...args: ExcelArgument[]) => ExcelResult[][] {
  const count = definition.parameters.length;
  const call = caller(definition);
  const context = { today: () => userToday() };
  return (...args) => {
    const given = new Array<Argument>(Math.min(count, args.length));
    for (let i = 0; i < given.length; i++) given[i] = toArgument(args[i]);
    const out = fromResult(withinExcelsLimit(definition, call(given, context)), { typed: hostTypesValues(), errorOf });
    if (Array.isArray(out)) return out;
    throw errorOf(out);
  };
}

const byName = new Map(registry.map((definition) => [definition.name, definition]));

associateAll((name) => {
  const definition = byName.get(name);
  if (definition === undefined) throw new Error(`${name} is associated but not in the registry`);
  CustomFunctions.associate(name, excelFunction(definition));
});
