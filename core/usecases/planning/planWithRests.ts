import { planSteps } from '../../reminders/planning';
import type { ReminderPlan } from '../../reminders/reminderPlan';
import { withTemplates, type WithoutTemplates } from './withTemplates';
import { withRests, type Abandoned } from '../rests';
import type { Services } from '../types';

/**
 * `planReminders`, with a rest for the event loop whenever the host says that enough time went by.
 * @throws AbandonedError once `abandoned` answers true after a rest; CollectionError as `withTemplates`
 */
export async function planWithRests(
  services: Pick<Services, 'breathe'>,
  input: WithoutTemplates,
  abandoned?: Abandoned,
): Promise<ReminderPlan> {
  return withRests(services, planSteps(await withTemplates(input)), abandoned);
}
