import { isFault, isNothing, type Matrix } from '../../cells/cell';
import { CONTACT_CHANNELS, CONTACT_OUTCOMES, type Contact, type ContactChannel } from '../../dunning/contactRules';
import { FormulaError } from '../../errors';
import { choice, dateTime, readGiven, type CellKind, type RangeKind } from '../kinds';

export const contactChannel = choice(CONTACT_CHANNELS);
const outcome = choice(CONTACT_OUTCOMES);

/** Rows of when, channel and outcome; blank rows are skipped. An outcome may be blank but for phone calls. */
export const contactLog: RangeKind<readonly Contact[]> = {
  shape: 'range',
  expects: 'rows of when, channel and outcome',
  read(matrix, name) {
    const contacts: Contact[] = [];
    matrix.forEach((row, i) => {
      if (row.every(isNothing)) return;
      if (row.length !== 3) {
        throw new FormulaError('#VALUE!', `${name} has ${row.length} columns; expected when, channel and outcome.`);
      }
      contacts.push(contactOf(row, `${name} row ${i + 1}`));
    });
    return contacts;
  },
};

function contactOf(row: Matrix[number], where: string): Contact {
  const channel = readGiven(row[1], contactChannel, `${where} channel`);
  return {
    when: readGiven(row[0], dateTime, `${where} when`),
    channel,
    outcome: isNothing(row[2]) && channel !== 'phone' ? 'other' : readGiven(row[2], outcome, `${where} outcome`),
  };
}

/** Yes or no for all channels, or the channels by name. */
export const optedOutChannels: CellKind<readonly ContactChannel[]> = {
  shape: 'cell',
  expects: `yes, no, or channels of ${CONTACT_CHANNELS.join(', ')}`,
  read(cell, name) {
    if (typeof cell === 'boolean') return cell ? CONTACT_CHANNELS : [];
    if (isFault(cell) || typeof cell === 'number') return [contactChannel.read(cell, name)];
    const word = cell.trim().toLowerCase();
    if (word === 'yes' || word === 'true') return CONTACT_CHANNELS;
    return word === 'no' || word === 'false' ? [] : word.split(',').map((part) => channelOf(part, cell, name));
  },
};

function channelOf(part: string, cell: string, name: string): ContactChannel {
  const found = CONTACT_CHANNELS.find((channel) => channel === part.trim());
  if (found !== undefined) return found;
  throw new FormulaError('#VALUE!', `${name} is "${cell}"; expected ${optedOutChannels.expects}.`);
}
