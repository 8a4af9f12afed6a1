import { escapeHtml } from '../template';

/** What stands above the text of a letter. */
export interface LetterHead {
  /** Letterhead, address and where answers go. */
  readonly sender: readonly string[];
  /** A picture as a data address, as the policy has it; left out for none. */
  readonly image?: string;
  /** The sender on one line, small, above the address in the window. */
  readonly returnTo: string;
  /** Name, contact person and postal address. */
  readonly to: readonly string[];
  /** Stands in place of the postal address where there is none; '' otherwise. */
  readonly noAddress: string;
  readonly date: string;
  readonly subject: string;
  /** Where envelopes of the country have their window. */
  readonly window: 'left' | 'right';
}

/** Languages, or a country's, whose envelopes have the window on the right. */
const RIGHT: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'de-CH']);

/** @param tongue BCP 47 */
export function windowOf(tongue: string): LetterHead['window'] {
  return RIGHT.has(tongue) || RIGHT.has(tongue.split('-')[0] ?? '') ? 'right' : 'left';
}

const seen = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.trim() !== '');

/** The same as plain text, with a blank line between its parts. */
export function headText({ sender, to, noAddress, date, subject }: LetterHead): string {
  return [sender, [...to, noAddress], [date], [subject]]
    .map(seen)
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/**
 * On paper with a margin of 20 mm the address stands where windows are: 45 mm from the top (DIN 5008 form B, NF Z 11-001).
 * On a screen one part stands below the other.
 */
export const HEAD_STYLE =
  '.head p{margin:0 0 16px}.head img{display:block;max-width:70mm;max-height:22mm;margin:0 0 2mm}.head .back{font-size:7pt;line-height:9pt;margin:0;text-decoration:underline}' +
  // Codes for banking apps are cells with a background, which browsers leave out on paper.
  '*{-webkit-print-color-adjust:exact;print-color-adjust:exact}h2{break-after:avoid}' +
  '@media print{.head{display:grid;grid-template-columns:85mm 1fr;column-gap:5mm;align-items:start;margin-bottom:8mm}' +
  '.head.right{grid-template-columns:1fr 80mm}.head .to{grid-column:1;grid-row:1;margin-top:25mm;min-height:45mm;padding-left:5mm;box-sizing:border-box;overflow-wrap:anywhere}' +
  '.head .to p{margin:0}.head .back{margin-bottom:2mm}.head .from{grid-column:2;grid-row:1;overflow-wrap:anywhere}' +
  '.head.right .to{grid-column:2;padding-left:0}.head.right .from{grid-column:1}.day{text-align:right}tr{break-inside:avoid}tfoot{display:table-row-group;break-before:avoid}p{break-inside:avoid}}';

/** The same as HTML: every text is escaped here. @param title the element of the subject */
export function headHtml(head: LetterHead, title: 'h1' | 'p' = 'p'): string {
  const { sender, image, returnTo, to, noAddress, date, subject, window } = head;
  const lines = (all: readonly string[]): string => seen(all).map(escapeHtml).join('<br>');
  const picture = image === undefined ? '' : `<img src="${escapeHtml(image)}" alt="">`;
  const back = returnTo === '' ? '' : `<p class="back">${escapeHtml(returnTo)}</p>`;
  return (
    `<div class="head ${window}"><div class="from">${picture}<p>${lines(sender)}</p></div>` +
    `<div class="to">${back}<p>${lines([...to, noAddress])}</p></div></div>` +
    `<p class="day">${escapeHtml(date)}</p><${title}>${title === 'p' ? `<strong>${escapeHtml(subject)}</strong>` : escapeHtml(subject)}</${title}>`
  );
}

/** What is put into the head of a page before it is printed. */
export const PAPER_STYLE =
  '<style>@page{margin:20mm}body{font:11pt/1.45 "Segoe UI",system-ui,sans-serif;color:#000;margin:0}</style>';
