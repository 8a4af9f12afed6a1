import type { FunctionWording } from '../../../functions/wording';
import { contact } from './contact';
import { interest } from './interest';
import { plans } from './plans';
import { portfolio } from './portfolio';
import { stages } from './stages';
import { terms } from './terms';

/** The worksheet functions in German. */
export const functions: FunctionWording = {
  'Stages and ageing': stages,
  'Terms and discounts': terms,
  'Late interest': interest,
  'Plans, promises and settlements': plans,
  Portfolio: portfolio,
  'Reminders and contact': contact,
};
