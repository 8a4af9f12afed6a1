import { encode } from 'uqr';
import { ibanOf, isBic } from '../addresses/iban';
import { escapeHtml } from './template';

/** What a SEPA credit transfer needs. The amount is in euros. */
export interface SepaTransfer {
  readonly name: string;
  readonly iban: string;
  /** May be blank within the European Economic Area. */
  readonly bic: string;
  readonly amount: number;
  /** Stands on the payer's and the creditor's statement. */
  readonly remittance: string;
}

const oneLine = (text: string, most: number): string => [...text.replace(/\s+/g, ' ').trim()].slice(0, most).join('');

/**
 * The text behind a European QR code for a credit transfer: version 002, UTF-8.
 * @returns undefined where the data do not allow one: no valid IBAN, no name, or an amount outside 0.01 to 999,999,999.99
 * @source European Payments Council, EPC069-12 v2.1
 */
export function epcPayload(transfer: SepaTransfer): string | undefined {
  const iban = ibanOf(transfer.iban);
  const name = oneLine(transfer.name, 70);
  if (iban === undefined || name === '' || (transfer.bic !== '' && !isBic(transfer.bic))) return undefined;
  if (!(transfer.amount >= 0.01 && transfer.amount <= 999_999_999.99)) return undefined;
  const amount = `EUR${transfer.amount.toFixed(2)}`;
  return ['BCD', '002', '1', 'SCT', transfer.bic, name, iban, amount, '', '', oneLine(transfer.remittance, 140)].join(
    '\n',
  );
}

const MODULE = 4;

/**
 * The code as an HTML table of dark and light runs: it needs no image, which mail programs block and sandboxed previews
 * cannot load. Error correction M, as the standard asks.
 */
export function qrTable(payload: string, label: string): string {
  const { data, size } = encode(payload, { ecc: 'M', border: 4 });
  const rows = data.map((row) => {
    const runs: string[] = [];
    for (let start = 0; start < size;) {
      let end = start + 1;
      while (end < size && row[end] === row[start]) end += 1;
      const colour = row[start] === true ? '#000' : '#fff';
      runs.push(`<td colspan="${end - start}" style="padding:0;background:${colour}"></td>`);
      start = end;
    }
    return `<tr style="height:${MODULE}px">${runs.join('')}</tr>`;
  });
  const columns = `<colgroup>${`<col style="width:${MODULE}px">`.repeat(size)}</colgroup>`;
  const width = size * MODULE;
  return (
    `<table role="img" aria-label="${escapeHtml(label)}" style="border-collapse:collapse;table-layout:fixed;` +
    `width:${width}px;line-height:0;font-size:0;background:#fff">${columns}${rows.join('')}</table>`
  );
}
