// Argument lists that no careful person would write, the same in every run.
import { dayOfIso } from '../../core/calendar/civil';
import type { Cell } from '../../core/cells/cell';
import type { FunctionDefinition } from '../../core/functions/definition';

export type Given = Cell | readonly (readonly Cell[])[] | undefined;

/** @source T. Ettinger, mulberry32: a small generator whose runs can be repeated by their seed */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const LONG = 'x'.repeat(40_000);

const CELLS: readonly Cell[] = [
  ...[null, '', '', true, false],
  ...[0, -0, 1, -1, 2, 3, 12, 0.5, -0.5, 0.08, 1.005, 30, 31, 60, 61, 59, 365, 10_000, 1000, 99.99],
  ...[45_000, 45_700, 45_838.75, 43_890, 36_525, 2_958_465, 2_958_466, 2_958_465.999, 60.99],
  ...[
    1e-9,
    1e-300,
    5e-324,
    1e9,
    1e13,
    9_999_999_999_999.99,
    1e15,
    2 ** 53,
    1e21,
    1e300,
    -1e300,
    1.7976931348623157e308,
  ],
  ...[NaN, Infinity, -Infinity],
  ...['2025-03-01', '2024-02-29', '2023-02-29', '9999-12-31', '1900-02-28', '1900-03-01', '0000-01-01', '2025-13-01'],
  ...['2025-3-1', '01/03/2025', ' 2025-03-01 ', '2025-03-01 10:30', '2025-03-01T25:00', 'soon', 'Dispute', 'TRUE'],
  ...[
    '1,234.50',
    '12%',
    '=1+1',
    '0x10',
    '1e3',
    'net 30',
    '2/10 net 30',
    'EOM 15',
    'net 99999999',
    '-5/10 net 3',
    'EOM 0',
  ],
  ...[
    'monthly',
    'weekly',
    'business',
    'DE',
    'UK',
    'uk',
    'EU',
    'phone',
    'conversation',
    'New',
    'High',
    '+4915123456789',
  ],
  ...['constructor', '__proto__', 'toString', 'key=value', 'constructor=1', '=', ';;;', 'currency=JPY; currency=EUR'],
  ...[
    'result=outstanding',
    'compounding=daily',
    'compounding=effective',
    'grace_days=10; grace=shift',
    'cap=0.1',
    'currency=BHD',
  ],
  ...[
    'method=balloon; balloon=100',
    'method=fixed amount; amount=1',
    'start=2025-01-01',
    'interest=30/360',
    'end_of_month=yes',
  ],
  ...[
    '{{name}}',
    '{{{x}}}',
    '{{#a}}',
    '{{/a}}',
    '{{=<% %>=}}',
    '<script>alert(1)</script>',
    "Robert'); DROP TABLE",
    '\u0000',
  ],
  ...['\ud800', '\u202e\u200b', 'Ünïcödé ✓ 債', '𝔘𝔫𝔦', '\r\n\t', ' ', LONG, '9'.repeat(400), 'a@b.example,,x@'],
  ...[{ error: '#DIV/0!' }, { error: '#N/A' }, { error: '#REF!' }],
];

const EDGES = [59, 60, 61, 2_958_464, 2_958_465, 2_958_466];

/** Makes argument lists for one function after the other. */
export class ArgumentLists {
  constructor(private readonly random: () => number) {}

  /** Half of the lists are examples of the function with some arguments replaced, so that they come past the first check. */
  for(definition: FunctionDefinition): Given[] {
    const args = this.some(definition);
    // Every host hands over something for each parameter.
    while (args.length < definition.parameters.length) args.push(undefined);
    return args;
  }

  private some(definition: FunctionDefinition): Given[] {
    const count = definition.parameters.length;
    if (this.random() < 0.4) return Array.from({ length: this.upTo(count) }, () => this.argument());
    const [example] = this.oneOf(definition.examples);
    const asSerials = this.random() < 0.3;
    const args = example.map((argument): Given => (asSerials ? serials(argument) : argument));
    for (let i = this.upTo(3); i >= 0; i--) {
      const place = this.random() < 0.01 ? count : this.upTo(count - 1);
      while (args.length <= place) args.push(undefined);
      args[place] = this.random() < 0.6 ? this.argument() : this.spoiled(args[place]);
    }
    return args;
  }

  /** 0 to `most`. */
  private upTo(most: number): number {
    return Math.floor(this.random() * (most + 1));
  }

  private oneOf<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)] as T;
  }

  private cell(): Cell {
    const kind = this.random();
    if (kind < 0.15) return this.oneOf(EDGES) + (this.random() < 0.2 ? this.random() : 0);
    if (kind < 0.3) return Math.floor(44_000 + this.random() * 3000);
    if (kind < 0.4) return Math.round(this.random() * 1e7) / 100;
    if (kind < 0.45) return (this.random() - 0.5) * 10 ** Math.floor(this.random() * 40 - 20);
    return this.oneOf(CELLS);
  }

  private argument(): Given {
    const kind = this.random();
    if (kind < 0.05) return undefined;
    if (kind < 0.55) return this.cell();
    if (kind < 0.6) return this.oneOf<Given>([[], [[]], [[], []], [[null]], [['']]]);
    const width = this.random() < 0.6 ? 1 : 1 + this.upTo(4);
    const height = 1 + this.upTo(this.random() < 0.02 ? 60 : 6);
    const isRagged = this.random() < 0.1;
    return Array.from({ length: height }, () =>
      Array.from({ length: isRagged ? this.upTo(width) : width }, () => this.cell()),
    );
  }

  /** An argument with one cell of it replaced. */
  private spoiled(argument: Given): Given {
    if (!Array.isArray(argument)) return this.cell();
    const rows = (argument as readonly (readonly Cell[])[]).map((row) => [...row]);
    const row = rows[this.upTo(rows.length - 1)];
    if (row !== undefined && row.length > 0) row[this.upTo(row.length - 1)] = this.cell();
    return rows;
  }
}

function serials(argument: Given): Given {
  const serial = (cell: Cell): Cell => (typeof cell === 'string' ? (dayOfIso(cell) ?? cell) : cell);
  if (Array.isArray(argument)) return (argument as readonly (readonly Cell[])[]).map((row) => row.map(serial));
  return argument === undefined ? undefined : serial(argument as Cell);
}
