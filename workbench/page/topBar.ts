import type { RibbonButton } from './dockedHost';
import { byId, make } from './elements';
import { addressWith, LOCALES, MAILS, SAMPLES, THEMES, type PageSettings } from './settings';

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  'en-GB': 'English',
  'de-DE': 'Deutsch',
  'es-ES': 'Español',
  'fr-FR': 'Français',
  'pt-PT': 'Português',
};
const SAMPLE_NAMES = {
  receivables: 'Receivables sample',
  channels: 'E-mail, SMS and WhatsApp',
  xero: 'Export like Xero’s',
  datev: 'Export like DATEV’s',
  quickBooks: 'Report like QuickBooks’',
  byHand: 'List kept by hand',
  empty: 'Empty workbook',
  testBook: 'Test book',
};
const MAIL_NAMES = { relay: 'the local relay', graph: 'a Microsoft 365 mailbox' };
const THEME_NAMES = { light: 'Light', dark: 'Dark', contrast: 'High contrast' };

function fill(
  id: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): HTMLSelectElement {
  const select = byId(id, 'select');
  select.replaceChildren(...options.map(([value, label]) => make('option', { value }, label)));
  select.value = chosen;
  return select;
}

export interface TopBarActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
}

/** The page's own controls. Language, theme and sample take effect by loading the page anew, as a host would. */
export function makeTopBar(settings: PageSettings, actions: TopBarActions): void {
  const samples = SAMPLES.map((sample) => [sample, SAMPLE_NAMES[sample]] as const);
  const languages = LOCALES.map((tag) => [tag, LANGUAGE_NAMES[tag] ?? tag] as const);
  const themes = THEMES.map((theme) => [theme, THEME_NAMES[theme]] as const);
  const mails = MAILS.map((mail) => [mail, MAIL_NAMES[mail]] as const);
  const reload = (name: keyof PageSettings, select: HTMLSelectElement): void => {
    select.addEventListener('change', () => window.location.assign(addressWith(name, select.value)));
  };
  reload('sample', fill('sample', samples, settings.sample));
  reload('email', fill('email', mails, settings.email));
  reload('locale', fill('locale', languages, settings.locale));
  reload('theme', fill('theme', themes, settings.theme));
  const chooser = byId('file', 'input');
  byId('open').addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file) actions.open(file);
    chooser.value = '';
  });
  byId('save').addEventListener('click', actions.save);
}

/** Excel's switch, in a workbook that other windows have open too. */
export function showAutoSave(shared: { autoSave: boolean } | undefined): void {
  const box = byId('auto-save', 'input');
  byId('auto-save-label').hidden = shared === undefined;
  box.checked = shared?.autoSave ?? true;
  box.onchange = () => {
    if (shared !== undefined) shared.autoSave = box.checked;
  };
}

/** The buttons that the add-in's manifest puts on the ribbon. */
export function showRibbon(buttons: readonly RibbonButton[]): void {
  const elements = buttons.map(({ label, tip, icon, press }) => {
    const button = make(
      'button',
      { type: 'button', title: tip },
      make('img', { src: icon, alt: '', width: '20', height: '20' }),
      label,
    );
    button.addEventListener('click', press);
    return button;
  });
  byId('ribbon').replaceChildren(...elements);
}
