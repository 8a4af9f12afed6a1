import type { HelpTexts } from '../../../i18n/sections/help/texts';

export const help: HelpTexts = {
  title: 'Help',
  sections: [
    {
      heading: 'How reminders stay safe',
      lines: [
        'Nothing goes out by itself. You review every message; only the button that names their number sends.',
        'Each invoice is claimed in the log before its message goes out, so that nobody gets it twice, even if a colleague sends at the same time.',
        'A message that was perhaps sent waits until you decide.',
        'If the pane closes during a run, the next start says what was under way and offers to go on.',
        'Every row that gets no reminder is listed with its reason.',
      ],
    },
    {
      heading: 'Where things are recorded',
      lines: [
        'Collections Log: every message, by whom, when, and what became of it.',
        'Collections Contacts: promises, disputes, holds and notes.',
        'Collections Policy: when each reminder goes out, and to whom.',
        'Collections Templates: what each reminder says.',
        'Your own ledger changes only where you press an Update button.',
      ],
    },
    {
      heading: 'Keyboard',
      lines: [
        'Tab moves on, the arrow keys move within tabs, menus and lists.',
        'In the review, Space ticks a message and Enter opens it.',
        'Esc goes back, except while messages are being sent.',
        'No shortcut sends.',
      ],
    },
  ],
};
