import { tryScreens } from './screens';

tryScreens({ width: 270, theme: 'contrast', locale: 'fr-FR' }, 320);
