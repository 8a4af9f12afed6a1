import { knownAction } from '../../../core/dunning/actions';
import type { Texts } from '../../../core/i18n';
import type { RiskSegment } from '../../../core/portfolio/paymentRisk';
import type { DueAction } from '../../../core/contacts/dueTasks';
import { stageText } from '../../components/stages';

/** An action in the user's language; words of the policy's own stay as they stand there. */
export function actionName(action: string, { actions }: Texts): string {
  const known = knownAction(action);
  return known === undefined ? action : actions.names[known];
}

interface Reasoned {
  readonly stageName: string;
  readonly daysLate: number;
  readonly fromDay: number;
  readonly segment: RiskSegment | undefined;
}

/** Why an action is due: stage, days, risk, and the row of the table of actions. */
export function reasonOf({ stageName, daysLate, fromDay, segment }: Reasoned, texts: Texts): string {
  const { actions } = texts;
  const risk = segment === undefined ? [] : [actions.risks[segment]];
  // The first row of the table stands for every day before the second.
  const from = fromDay > 0 ? [actions.fromDay(fromDay)] : [];
  return [stageText(stageName, texts), actions.late(daysLate), ...risk, ...from].join(', ');
}

/** Tells one due action from another. */
export function actionId({ customer, action, fromDay }: DueAction): string {
  return `${customer}\u0001${action}\u0001${fromDay}`;
}
