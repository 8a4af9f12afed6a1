import type { GridError } from '../grid';
import { type ApiObject } from './apiObject';

/** One cell that a worksheet function gives back. */
export interface FunctionCell {
  readonly value: string | number | boolean;
  readonly format?: string;
  readonly error?: GridError;
}

export interface FunctionArgument {
  /** null for an empty cell. */
  readonly value: string | number | boolean | null;
  readonly format?: string;
  readonly error?: GridError;
}

export interface FunctionCall {
  readonly name: string;
  /** One matrix an argument; null where it is left out. */
  readonly args: readonly (readonly (readonly FunctionArgument[])[] | null)[];
  readonly address: string | null;
}

/** The numbers by which office.js names errors when it reports results. */
const CODES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
/** Excel shows a function's own message beside these two only. */
const WITH_MESSAGE = new Set(['#VALUE!', '#N/A']);
const ERROR_TYPES: Readonly<Record<string, string>> = {
  '#VALUE!': 'Value',
  '#N/A': 'NotAvailable',
  '#NUM!': 'Num',
  '#DIV/0!': 'Div0',
  '#REF!': 'Ref',
  '#NAME?': 'Name',
  '#NULL!': 'Null',
  '#SPILL!': 'Spill',
};

interface Typed {
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly numberFormat?: unknown;
  readonly message?: unknown;
}

function plain(value: unknown): string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : 0;
}

function decodeCell(value: unknown): FunctionCell {
  if (typeof value !== 'object' || value === null) return { value: plain(value) };
  const { type, basicValue, numberFormat, message } = value as Typed;
  if (type === 'FormattedNumber') return { value: plain(basicValue), format: String(numberFormat) };
  if (type !== 'Error') return { value: plain(basicValue) };
  const code = String(basicValue);
  return { value: code, error: { code, message: typeof message === 'string' ? message : '' } };
}

/** Reads what a function returned: one value, or rows of them. */
function decodeResult(value: unknown): FunctionCell[][] {
  if (!Array.isArray(value)) return [[decodeCell(value)]];
  return value.map((row) => (Array.isArray(row) ? row.map(decodeCell) : [decodeCell(row)]));
}

function failure(number: number, message: unknown): FunctionCell[][] {
  const code = CODES[number] ?? '#VALUE!';
  const text = WITH_MESSAGE.has(code) && typeof message === 'string' ? message : '';
  return [[{ value: code, error: { code, message: text } }]];
}

/**
 * How an empty cell reaches a function: it depends on the platform.
 * @source github.com/OfficeDev/office-js/issues/1951, 4702, 5262
 */
export const EMPTY_CELLS = { text: '', zero: 0, null: null } as const;
export type EmptyCells = keyof typeof EMPTY_CELLS;

/** Argument cells as they travel: errors as data types, everything else as it is. */
function encodeArguments(args: FunctionCall['args'], empty: EmptyCells): { values: unknown[]; rich: boolean } {
  let rich = false;
  const encode = (cell: FunctionArgument): unknown => {
    const code = cell.error?.code;
    if (code === undefined) return cell.value ?? EMPTY_CELLS[empty];
    rich = true;
    const error = {
      type: 'Error',
      basicType: 'Error',
      basicValue: code,
      errorType: ERROR_TYPES[code] ?? 'Value',
    };
    return { value: JSON.stringify(error) };
  };
  return { values: args.map((matrix) => matrix?.map((row) => row.map(encode)) ?? null), rich };
}

const CATEGORY = 1;
const INVOKE = 1000;
const RICH_DATA = 8;

/** A message of the event by which Excel talks to its add-in. */
export type HostMessage = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  remote: boolean,
];

/** Runs worksheet functions in the add-in by Excel's own messages: a call goes out as an event, results come back in batches. */
export class FunctionsProtocol {
  private readonly waiting = new Map<number, (cells: FunctionCell[][]) => void>();
  private queue: HostMessage[] = [];
  private next = 1;
  private ready = false;
  private becomeReady: () => void = () => undefined;
  /** Fulfilled once the add-in listens for calls. */
  readonly whenReady = new Promise<void>((resolve) => (this.becomeReady = resolve));

  /** @param send hands messages to the add-in's page */
  constructor(
    private readonly send: (messages: readonly HostMessage[]) => void,
    private readonly empty: EmptyCells = 'text',
  ) {}

  invoke(call: FunctionCall): Promise<FunctionCell[][]> {
    const id = this.next++;
    const { values, rich } = encodeArguments(call.args, this.empty);
    const message = JSON.stringify([id, call.name, values, call.address, rich ? RICH_DATA : 0]);
    if (this.queue.length === 0) setTimeout(() => this.flush(), 0);
    this.queue.push([CATEGORY, INVOKE, '', message, id, false]);
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  /** Calls wait here until the add-in's page is up. */
  private flush(): void {
    if (!this.ready || this.queue.length === 0) return;
    const messages = this.queue;
    this.queue = [];
    this.send(messages);
  }

  private settle(id: unknown, succeeded: unknown, value: unknown, error: unknown): void {
    const resolve = this.waiting.get(Number(id));
    this.waiting.delete(Number(id));
    resolve?.(succeeded === true ? decodeResult(value) : failure(Number(error), value));
  }

  /** The service that office.js reports to. */
  readonly service: ApiObject = {
    apiType: 'CustomFunctions',
    members: {
      call: {
        _SetOsfControlContainerReadyForCustomFunctions: () => {
          this.ready = true;
          this.becomeReady();
          this.flush();
        },
        _GetEnabledFeatures: () => [],
        setInvocationArrayResults: (list) => {
          for (const [id, succeeded, value, error] of list as unknown[][]) this.settle(id, succeeded, value, error);
        },
        setInvocationResults: (list) => {
          const results = list as { id: number; failed?: boolean; value: unknown; errorCode?: number }[];
          for (const { id, failed, value, errorCode } of results) this.settle(id, failed !== true, value, errorCode);
        },
      },
    },
  };
}
