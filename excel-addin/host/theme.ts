import type { Theme } from '../../core/ports/host';

export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

export interface ThemeSources {
  /** Excel on Windows and Mac tell their theme; Excel on the web does not. */
  readonly officeTheme: OfficeTheme | undefined;
  readonly matches: (query: string) => boolean;
  /** The query of the page's address; `?theme=` is for hosts that tell it there. */
  readonly search: string;
}

/** Whether a colour `#rrggbb` is darker than middle grey to the eye. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** The host's theme by what tells it best: forced colours, the address, Office, then the browser. */
export function themeOf({ officeTheme, matches, search }: ThemeSources): Theme {
  if (matches('(forced-colors: active)')) return 'contrast';
  const named = new URLSearchParams(search).get('theme');
  if (named === 'light' || named === 'dark' || named === 'contrast') return named;
  if (officeTheme?.isDarkTheme !== undefined) return officeTheme.isDarkTheme ? 'dark' : 'light';
  if (officeTheme?.bodyBackgroundColor) return isDark(officeTheme.bodyBackgroundColor) ? 'dark' : 'light';
  return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}
