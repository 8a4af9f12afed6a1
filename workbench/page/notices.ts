import { byId, make } from './elements';

/** A line on top of the page that stays until it is closed. */
export function notice(text: string): void {
  const close = make('button', { type: 'button', 'aria-label': 'Close' }, '×');
  const line = make('p', {}, text, close);
  close.addEventListener('click', () => line.remove());
  byId('notices').append(line);
}

const told = new Set<string>();

/** Something that the add-in asked for and this stand-in lacks must not go unnoticed. */
export function missing(message: string): void {
  console.error(`Missing in the workbench: ${message}`);
  if (told.has(message)) return;
  told.add(message);
  notice(`The add-in asked for something this workbench lacks: ${message}`);
}
