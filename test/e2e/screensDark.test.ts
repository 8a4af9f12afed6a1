import { tryScreens } from './screens';

tryScreens({ width: 300, theme: 'dark', locale: 'de-DE' }, 350);
