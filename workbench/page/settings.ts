/** Where e-mails go out: the local relay, or a stand-in of the user's mailbox in Microsoft 365. */
export const MAILS = ['relay', 'graph'] as const;
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
}

export const LOCALES = ['en-GB', 'de-DE', 'es-ES', 'fr-FR', 'pt-PT'];
export const THEMES = ['light', 'dark', 'contrast'] as const;

function oneOf<T extends string>(value: string | null, allowed: readonly T[], fallback: T): T {
  return allowed.find((item) => item === value) ?? fallback;
}

export function readSettings(search: string): PageSettings {
  const query = new URLSearchParams(search);
  const today = query.get('today');
  const pane = Number(query.get('pane'));
  return {
    sample: oneOf(query.get('sample'), SAMPLES, 'receivables'),
    today: today !== null && /^\d{4}-\d{2}-\d{2}$/.test(today) ? today : undefined,
    locale: oneOf(query.get('locale'), LOCALES, 'en-GB'),
    theme: oneOf(query.get('theme'), THEMES, 'light'),
    pane: Number.isInteger(pane) && pane > 0 ? pane : undefined,
    host: query.get('host') ?? 'excel',
    email: oneOf(query.get('email'), MAILS, 'relay'),
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
