import { DEFAULT_POLICY } from '../../dunning/policy';
import type { PlanInput } from '../../reminders/reminderPlan';
import { templateBook, type OwnTemplate } from '../../messages/templateBook';
import { loadWordings } from '../../languages/load';

/** What is planned, before the wordings of its messages are at hand. */
export type WithoutTemplates<I extends PlanInput = PlanInput> = Omit<I, 'book'> & {
  readonly templates: readonly OwnTemplate[];
};

/**
 * The same, with the templates in the languages of its rows and of the policy.
 * @throws CollectionError where one of these languages cannot be fetched
 */
export async function withTemplates<I extends WithoutTemplates>(input: I): Promise<I & Pick<PlanInput, 'book'>> {
  const { rows, policy = DEFAULT_POLICY, templates } = input;
  const languages = new Set(rows.map(({ language }) => language)).add(policy.language);
  return { ...input, book: templateBook(await loadWordings(languages), templates) };
}
