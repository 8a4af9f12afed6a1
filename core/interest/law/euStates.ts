import { JURISDICTIONS, type Jurisdiction } from './laws';

const MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

/** The member states of the European Union whose own law is on offer, for the help of `EU`. */
export function euStates(): readonly Jurisdiction[] {
  const members = MEMBERS.split(' ');
  return JURISDICTIONS.filter((code) => members.includes(code));
}
