import { wrongArgument } from '../../cells/cell';
import { addressesOf } from '../../addresses/email';
import { internationalDigits } from '../../addresses/phone';
import { text, type CellKind } from '../kinds';

const ADDRESS = 'an e-mail address, or several divided by commas';
const PHONE = 'a phone number in international form as text, such as +49 151 23456789';

/** Excel's HYPERLINK takes no longer links. */
export const LONGEST_LINK_IN_EXCEL = 255;

export const emailAddresses: CellKind<readonly string[]> = {
  shape: 'cell',
  expects: ADDRESS,
  read(cell, name) {
    const addresses = typeof cell === 'string' ? addressesOf(cell) : undefined;
    if (addresses === undefined || addresses.length === 0) throw wrongArgument(name, cell, ADDRESS);
    return addresses;
  },
};

/** Digits without the plus. A number is refused: a spreadsheet that dropped the plus cannot say whose country it was. */
export const phoneNumber: CellKind<string> = {
  shape: 'cell',
  expects: PHONE,
  read(cell, name) {
    const digits = typeof cell === 'string' ? internationalDigits(cell) : undefined;
    if (digits === undefined) throw wrongArgument(name, cell, PHONE);
    return digits;
  },
};

/** The text of a message; blank for none. */
export function messageText(name: string, what: string) {
  return { name, kind: text, optional: 'blank only', elementwise: true, text: `${what}; may be blank.` } as const;
}
