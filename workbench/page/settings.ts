import { EMPTY_CELLS, type EmptyCells } from '../hosts/excel/functionsProtocol';

/** Where e-mails go out: the local relay, or a stand-in of the user's mailbox in Microsoft 365. */
export const MAILS = ['relay', 'graph'] as const;
const EXCELS = ['web', 'mac'] as const;
const SIGN_INS = ['bridge', 'window'] as const;
export const SAMPLES = [
  'receivables',
  'channels',
  'xero',
  'datev',
  'quickBooks',
  'byHand',
  'empty',
  'testBook',
] as const;

/** What the page's address asks for. */
export interface PageSettings {
  readonly sample: (typeof SAMPLES)[number];
  /** YYYY-MM-DD in place of the computer's own day. */
  readonly today: string | undefined;
  readonly locale: string;
  readonly theme: 'light' | 'dark' | 'contrast';
  /** Width of the pane in pixels. */
  readonly pane: number | undefined;
  readonly host: string;
  readonly email: (typeof MAILS)[number];
  /** Which Excel is played: on a Mac the pane neither prints nor saves, nor opens links of programs. */
  readonly excel: (typeof EXCELS)[number];
  /** Whether this Excel signs add-ins in by a bridge in their page, or leaves it to the browser's windows, as on the web. */
  readonly signIn: (typeof SIGN_INS)[number];
  /** The name of a workbook that other windows have open too; '' for one of this window alone. */
  readonly shared: string;
  /** Whose account the add-in sends from; '' for the usual one. */
  readonly as: string;
  /** The longest time in milliseconds that a change of a shared workbook takes to the server, and back from it. */
  readonly delay: number;
  /** The same seed gives the same delays. */
  readonly seed: number;
  /** How this Excel hands empty cells to functions. */
  readonly emptyCells: EmptyCells;
}

export const LOCALES = ['en-GB', 'de-DE', 'es-ES', 'fr-FR', 'pt-PT'];
const EMPTIES = Object.keys(EMPTY_CELLS) as EmptyCells[];
export const THEMES = ['light', 'dark', 'contrast'] as const;

function oneOf<T extends string>(value: string | null, allowed: readonly T[], fallback: T): T {
  return allowed.find((item) => item === value) ?? fallback;
}

export function readSettings(search: string): PageSettings {
  const query = new URLSearchParams(search);
  const today = query.get('today');
  const pane = Number(query.get('pane'));
  const name = (key: string): string => (/^[\w.@-]{1,60}$/.exec(query.get(key) ?? '') ?? [''])[0];
  const wholeNumber = (key: string): number => (/^\d{1,5}$/.test(query.get(key) ?? '') ? Number(query.get(key)) : 0);
  return {
    sample: oneOf(query.get('sample'), SAMPLES, 'receivables'),
    today: today !== null && /^\d{4}-\d{2}-\d{2}$/.test(today) ? today : undefined,
    locale: oneOf(query.get('locale'), LOCALES, 'en-GB'),
    theme: oneOf(query.get('theme'), THEMES, 'light'),
    pane: Number.isInteger(pane) && pane > 0 ? pane : undefined,
    host: query.get('host') ?? 'excel',
    email: oneOf(query.get('email'), MAILS, 'relay'),
    excel: oneOf(query.get('excel'), EXCELS, 'web'),
    signIn: oneOf(query.get('signIn'), SIGN_INS, 'bridge'),
    shared: name('shared'),
    as: name('as'),
    delay: wholeNumber('delay'),
    seed: wholeNumber('seed'),
    emptyCells: oneOf(query.get('emptyCells'), EMPTIES, 'text'),
  };
}

/** The same page with one setting changed. */
export function addressWith(name: keyof PageSettings, value: string): string {
  const query = new URLSearchParams(window.location.search);
  query.set(name, value);
  return `${window.location.pathname}?${query.toString()}`;
}

/** The day that formulas and the pane take for today, as a serial. */
export function todaySerial({ today }: PageSettings): number {
  const now = new Date();
  const [year, month, day] = today?.split('-').map(Number) ?? [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day) / 86_400_000 + 25569;
}
