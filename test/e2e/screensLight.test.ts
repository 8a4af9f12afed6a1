import { tryScreens } from './screens';

// The hosts' own widths, a wide one, and 350 px at 200 %.
tryScreens({ width: 350, theme: 'light', locale: 'en-GB' }, 270, 500, 175);
