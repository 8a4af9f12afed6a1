import { matchKey } from '../../../core/cells/key';
import type { Policy } from '../../../core/dunning/policy';
import type { Texts } from '../../../core/i18n';
import type { LadderDraft, PolicyDraft } from './draft';
import { readLevels, type Reading } from './readLevels';

/** What the fields of a ladder beside the usual one begin with. */
export function fieldsOf(id: number): string {
  return `ladder ${id}/`;
}

/** As the sheet keeps a name. */
export function plainName(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** What is wrong with the name of a ladder; undefined for nothing. @param others the other ladders */
export function nameFault(
  name: string,
  others: readonly Pick<LadderDraft, 'name'>[],
  { wrong, ladders }: Texts['policy'],
): string | undefined {
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) return wrong.name;
  const taken = [ladders.usual, ...others.map((other) => other.name)].map(matchKey);
  return taken.includes(matchKey(name)) ? wrong.ladderName : undefined;
}

/** The ladders beside the usual one, and who follows them. */
export function readLadders(draft: PolicyDraft, reading: Reading): Pick<Policy, 'ladders' | 'ladderRules'> {
  const { texts, wrong } = reading;
  const ladders = draft.ladders.map(({ id, name, levels }) => {
    const others = draft.ladders.filter((other) => other.id !== id);
    const fault = nameFault(name, others, texts);
    if (fault !== undefined) wrong[`${fieldsOf(id)}name`] = fault;
    return { name: plainName(name), levels: readLevels(levels, fieldsOf(id), reading) };
  });
  const nameOf = (id: number): string => ladders[draft.ladders.findIndex((own) => own.id === id)]?.name ?? '';
  const ladderRules = draft.rules.map(({ trait, value, ladder }) => ({ trait, value, ladder: nameOf(ladder) }));
  return { ladders, ladderRules };
}
