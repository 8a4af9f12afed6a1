import { DEFAULT_POLICY, type Policy } from '../../../core/dunning/policy';
import { DEFAULT_STAGES, stageIndexOf, type StageStep } from '../../../core/dunning/stage';
import type { Texts } from '../../../core/i18n';
import { levelDraft, readWhole, signedText, type LevelDraft, type PolicyDraft, type Typing } from './draft';

/** A stage with the levels that begin in it. */
export interface Band {
  readonly stage: number;
  readonly name: string;
  readonly range: string;
  /** Places in the draft's list. */
  readonly levels: readonly number[];
}

/**
 * The ladder by stages. A level whose day cannot be read stays in the stage of the one before it.
 * @param open a level as it was when it was opened: it stays in its place while its day is being typed
 */
export function bandsOf(
  draft: PolicyDraft,
  stages: readonly StageStep[],
  texts: Texts,
  open: LevelDraft | null = null,
): Band[] {
  let stage = 0;
  const places = draft.levels.map(({ level, fromDay }) => {
    const day = readWhole(level === open?.level ? open.fromDay : fromDay);
    return day === undefined ? stage : (stage = stageIndexOf(day, stages));
  });
  return stages.map((step, i) => ({
    stage: i,
    name: step.name === DEFAULT_STAGES[i]?.name ? (texts.stages[i] ?? step.name) : step.name,
    range: rangeOf(stages, i, texts.policy.ladder),
    levels: places.flatMap((place, level) => (place === i ? [level] : [])),
  }));
}

function rangeOf(stages: readonly StageStep[], index: number, texts: Texts['policy']['ladder']): string {
  const from = stages[index]?.fromDay ?? 0;
  const next = stages[index + 1]?.fromDay;
  if (index === 0) {
    if (next === undefined) return '';
    return next === 1 ? texts.upToDue : texts.upTo(next - 1);
  }
  return next === undefined ? texts.from(from) : texts.range(from, next - 1);
}

/** A number that a new level can take: after the last, or where one was removed and a day is left for it. */
export interface FreePlace {
  readonly level: number;
  readonly fromDay: number;
  /** Its place in the list. */
  readonly index: number;
}

const MOST_LEVEL = 99;
const USUAL_DAYS = 30;

/** Numbers stay what they are in the log and the templates, so a new level takes one that no other has. */
export function freePlaces({ levels }: PolicyDraft): FreePlace[] {
  const places: FreePlace[] = [];
  levels.forEach(({ level, fromDay }, index) => {
    const before = levels[index - 1];
    const day = readWhole(fromDay);
    const from = before === undefined ? (day ?? 0) - 2 : readWhole(before.fromDay);
    const free = (before?.level ?? 0) + 1;
    if (free < level && day !== undefined && from !== undefined && day - from > 1) {
      places.push({ level: free, fromDay: from + 1, index });
    }
  });
  const last = levels[levels.length - 1];
  const lastDay = readWhole(last?.fromDay ?? '');
  if (last !== undefined && last.level < MOST_LEVEL && lastDay !== undefined) {
    places.push({ level: last.level + 1, fromDay: lastDay + USUAL_DAYS, index: levels.length });
  }
  return places;
}

export function newLevel(base: Policy, place: FreePlace, name: string, typing: Typing): LevelDraft {
  const like = DEFAULT_POLICY.levels.find(({ level }) => level === place.level);
  const plain = like ?? { ...(DEFAULT_POLICY.levels[1] as (typeof DEFAULT_POLICY.levels)[number]), level: place.level };
  return {
    ...levelDraft(base, { ...plain, fromDay: place.fromDay, name }, typing),
    fromDay: signedText(place.fromDay),
  };
}

/** The draft with a level put in, or taken out. */
export function withLevel(draft: PolicyDraft, index: number, level: LevelDraft): PolicyDraft {
  return { ...draft, levels: [...draft.levels.slice(0, index), level, ...draft.levels.slice(index)] };
}

export function withoutLevel(draft: PolicyDraft, index: number): PolicyDraft {
  return { ...draft, levels: draft.levels.filter((_, i) => i !== index) };
}
