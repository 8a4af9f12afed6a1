import { webLightTheme, type Theme as FluentTheme } from '@fluentui/react-components';
import type { Theme } from '../../core/ports/host';

async function fetched(theme: Exclude<Theme, 'light'>): Promise<FluentTheme> {
  if (theme === 'dark') return (await import('./dark')).webDarkTheme;
  return (await import('./contrast')).teamsHighContrastTheme;
}

/** Fluent's theme for the host's. The light one is at hand, and stands in where another cannot be fetched. Never rejects. */
export async function loadTheme(theme: Theme): Promise<FluentTheme> {
  return theme === 'light' ? webLightTheme : fetched(theme).catch(() => webLightTheme);
}
