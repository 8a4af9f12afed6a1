import { ownField } from '../../cells/ownField';
import { CLAIMS } from '../../dunning/limitation';
import { LIMITATION_ALIASES, LIMITATION_PERIODS, type LimitationPeriod } from '../../dunning/limitationPeriods';
import { choice, date, type CellKind } from '../kinds';

const codes = Object.keys(LIMITATION_PERIODS);
const spelled = choice([...codes, ...Object.keys(LIMITATION_ALIASES)]);

const jurisdiction: CellKind<LimitationPeriod> = {
  shape: 'cell',
  expects: `one of ${codes.join(', ')}`,
  read(cell, name) {
    const code = spelled.read(cell, name);
    return ownField(LIMITATION_PERIODS, ownField(LIMITATION_ALIASES, code) ?? code) as LimitationPeriod;
  },
};

/** The arguments of a statement about one claim. */
export const limitationOfOne = [
  { name: 'jurisdiction', kind: jurisdiction, text: `One of ${codes.join(', ')}; GB is UK.` },
  { name: 'due_date', kind: date, text: 'The day payment was due.' },
  {
    name: 'acknowledged',
    kind: date,
    optional: true,
    text: 'The day the debtor last acknowledged the debt or paid a part of it.',
  },
  {
    name: 'claim',
    kind: choice(CLAIMS),
    optional: true,
    text: 'goods or services, where the law tells them apart (PL, US-NY, US-IL). Left out: the earlier of the two dates.',
  },
] as const;

const [oneJurisdiction, oneDueDate, oneAcknowledged, oneClaim] = limitationOfOne;

/** The same, spread over ranges. */
export const limitationOfMany = [
  { ...oneJurisdiction, elementwise: true },
  { ...oneDueDate, elementwise: true },
  { ...oneAcknowledged, elementwise: true },
  { ...oneClaim, elementwise: true },
] as const;
