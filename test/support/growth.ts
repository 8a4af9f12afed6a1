/** A cell holds 32,767 characters. */
const LONGEST = 32_760;
/** What takes less for the longest text is quick, however it grows. */
const QUICK_MS = 40;
/** A text eight times as long may take so many times as long: what is linear takes eight times, what is quadratic sixty-four. */
const LONGER = 8;
const MOST = 24;

/** What people and programs fill cells with to stall whoever reads them. */
export const HOSTILE_BITS = [
  ...[
    ' ',
    '\t',
    '\n',
    ' \n',
    '\u00a0',
    '1',
    'A',
    'aA',
    'z',
    '-',
    '.',
    ',',
    '1,',
    '1 ',
    '"',
    "'",
    '[',
    '[a: ',
    '(',
    '{{',
    '{{ ',
  ],
  ...[
    '}}',
    '}',
    '<',
    '&',
    '@',
    'a@',
    'a.',
    '/',
    ':',
    ';',
    '; ',
    '=',
    'a=',
    '*',
    '%',
    '#',
    '\\',
    '+',
    '\u202e',
    'é',
    '\u0301',
    '\u0301\u0323',
    '😀',
  ],
] as const;

/** A text of one bit again and again, with another beginning each time: what was remembered of one says nothing of the next. */
function hostileText(bit: string, length: number, beginning: string): string {
  return `${beginning}${bit.repeat(Math.floor((length - beginning.length) / bit.length) - 1)}!`;
}

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

let runs = 0;

/** @param work reads a text, and may refuse it @returns what is wrong with how its time grows; undefined where nothing is */
export function growsTooFast(work: (text: string) => unknown, bit: string, before = ''): string | undefined {
  const timed = (length: number): number => {
    const text = hostileText(bit, length, `${before}x${(runs += 1)}`);
    return processorMs(() => {
      try {
        work(text);
      } catch {
        // What is refused is refused as quickly.
      }
    });
  };
  if (timed(LONGEST) < QUICK_MS) return undefined;
  // The first call of something takes longer, and so does any call on a busy machine: the quickest of several tells,
  // and only what is too slow each time it is looked at again is too slow.
  const quickest = (length: number): number => Math.min(...[0, 1, 2, 3, 4].map(() => timed(length)));
  let times = 0;
  for (let look = 0; look < 3; look += 1) {
    const [short, whole] = [quickest(LONGEST / LONGER), quickest(LONGEST)];
    if (whole < QUICK_MS || whole <= MOST * short) return undefined;
    times = whole / short;
  }
  return `${JSON.stringify(before + bit)}: ${times.toFixed(0)} times as long for a text ${LONGER} times as long`;
}
