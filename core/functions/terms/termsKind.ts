import { isFault, wrongArgument } from '../../cells/cell';
import { parseTerms, type PaymentTerms } from '../../terms/paymentTerms';
import { text, type CellKind } from '../kinds';

const EXPECTS =
  'payment terms: net 30, n/30, 30, 2/10 net 30, EOM, net 30 EOM, 30 days then EOM, EOM 15, 1 month, 10th of following month or due on receipt';

/** Payment terms as text; a number is its days. A 0 may be an empty cell, which is not due at once: "net 0" is text. */
export const terms: CellKind<PaymentTerms> = {
  shape: 'cell',
  expects: EXPECTS,
  read(cell, name) {
    const parsed = isFault(cell) || cell === 0 ? undefined : parseTerms(text.read(cell, name));
    if (parsed === undefined) throw wrongArgument(name, cell, EXPECTS);
    return parsed;
  },
};

export const TERMS_TEXT =
  'The terms, in any case: net 30, n/30, 30, 2/10 net 30, EOM, net 30 EOM, 30 days then EOM, EOM 15, 1 month, 2 months EOM, 45 days EOM 15, 10th of following month, due on receipt; also in German, Spanish, French and Portuguese.';
