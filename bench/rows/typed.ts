import { addMonths as addMonthsOfDate, differenceInCalendarDays } from 'date-fns';
import * as formulajs from '@formulajs/formulajs';
import { days360 } from '../../core/calendar/dayCounts';
import { addMonths } from '../../core/calendar/months';
import { daysPastDue } from '../../core/dunning/daysPastDue';
import { stageOf } from '../../core/dunning/stage';
import { lateInterest } from '../../core/interest/lateInterest';
import { DEFAULT_TERMS } from '../../core/interest/interestTerms';
import { AS_OF, type Ledger } from '../ledger';
import type { Contender, Row } from '../measure';

function over(name: string, count: number, each: (i: number) => unknown): Contender {
  return {
    name,
    units: count,
    run: () => {
      let last: unknown;
      for (let i = 0; i < count; i++) last = each(i);
      return last;
    },
  };
}

/** The core's own functions on typed columns: no cells, no checks. */
export function typedRows({ due, amounts }: Ledger): Row[] {
  const many = Math.min(20_000, due.length);
  const few = 2000;
  const dates = Array.from(due, (day) => new Date(1899, 11, 30 + day));
  const asOf = new Date(1899, 11, 30 + AS_OF);
  const row = (name: string, most: number, contenders: readonly Contender[]): Row => ({
    group: 'Typed core',
    name,
    unit: 'row',
    target: { most },
    less: 'the loop itself',
    contenders: [...contenders, over('the loop itself', many, (i) => due[i]! - AS_OF)],
  });
  return [
    row('days late', 5, [
      over('ours', many, (i) => daysPastDue(due[i]!, AS_OF)),
      over('floor', many, (i) => Math.max(0, AS_OF - due[i]!)),
      over('date-fns', few, (i) => differenceInCalendarDays(asOf, dates[i]!)),
    ]),
    row('stage', 5, [over('ours', many, (i) => stageOf(AS_OF - due[i]!))]),
    row('interest', 12, [
      over('ours', many, (i) => lateInterest(amounts[i]!, due[i]!, 0.08, AS_OF, undefined, DEFAULT_TERMS)),
    ]),
    row('30/360', 80, [
      over('ours', many, (i) => days360(due[i]!, AS_OF, '30/360')),
      over('formulajs', few, (i) => formulajs.YEARFRAC(dates[i]!, asOf, 0)),
    ]),
    row('add months', 110, [
      over('ours', many, (i) => addMonths(due[i]!, 1)),
      over('date-fns', few, (i) => addMonthsOfDate(dates[i]!, 1)),
    ]),
  ];
}
