import { expect, test } from '@jest/globals';
import { themeOf } from '../../excel-addin/host/theme';

const nothing = { officeTheme: undefined, matches: () => false, search: '' };

test.each([
  ['nothing known', {}, 'light'],
  ['the browser prefers dark', { matches: (query: string) => query.includes('dark') }, 'dark'],
  ['forced colours', { matches: (query: string) => query.includes('forced') }, 'contrast'],
  ['Office says dark', { officeTheme: { isDarkTheme: true } }, 'dark'],
  ['an older Office with a dark background', { officeTheme: { bodyBackgroundColor: '#262626' } }, 'dark'],
  ['an older Office with a light background', { officeTheme: { bodyBackgroundColor: '#FFFFFF' } }, 'light'],
  [
    'Office before the browser',
    { officeTheme: { isDarkTheme: false }, matches: (q: string) => q.includes('dark') },
    'light',
  ],
  ['the address', { search: '?theme=contrast' }, 'contrast'],
  ['an address with a theme that is none', { search: '?theme=pink' }, 'light'],
] as const)('%s', (_what, sources, theme) => {
  expect(themeOf({ ...nothing, ...sources })).toBe(theme);
});
