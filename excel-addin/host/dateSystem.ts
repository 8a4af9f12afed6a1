import { CollectionError, failureText } from '../../core/failures/text';

/** What Excel makes of 1 January 2000 where it counts days from 1904: in every other workbook it is 36,526. */
const FROM_1904 = 35_064;

/**
 * Asks, in the request that goes next, from which day the workbook counts. No property tells, but a function does that is
 * worked out in the workbook. Days of the one system read in the other would be four years off.
 * @returns to be called once the request is back
 * @throws CollectionError `date-system` when it is called
 */
export function askDateSystem(context: Excel.RequestContext): () => void {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  return () => {
    if (day.value === FROM_1904) throw new CollectionError(failureText('date-system'));
  };
}
