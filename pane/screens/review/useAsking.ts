import { useCallback, useEffect, useMemo, useState } from 'react';
import { lackingIn, type Policy } from '../../../core/dunning/policy';
import { isFormal } from '../../../core/dunning/sharpness';
import { planUnder } from '../../../core/usecases/planning/planUnder';
import { AbandonedError } from '../../../core/usecases/rests';
import { loadPolicy, savePolicy, type LoadedPolicy } from '../../../core/usecases/settings/editPolicy';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useReading } from '../../hooks/useReading';
import type { ReviewSource } from '../../tasks';
import { askingDraft, currenciesOf, marksOf, readAsking, type AskingDraft, type AskingRead } from './asking';
import type { Drafts } from './drafts';
import type { ReviewTools } from './useReview';

/** The card that asks on whose behalf messages go out. */
export interface AskingCardTools {
  readonly draft: AskingDraft;
  readonly read: AskingRead;
  /** A formal demand is among what is to be sent. */
  readonly demands: boolean;
  readonly change: (part: Partial<AskingDraft>) => void;
}

export interface AskingTools {
  /** Null where everything is known, or nothing is to be sent. */
  readonly card: AskingCardTools | null;
  /** What was typed, for previews to shade. */
  readonly marks: readonly string[];
  /** The messages shown are not those of what was typed last. */
  readonly writing: boolean;
  /** Why nothing can go out yet; '' where all is said. */
  readonly why: string;
  /** Keeps what was typed. @returns whether messages may go out now; never before what was typed stands in the sheet */
  readonly settle: () => Promise<boolean>;
}

/** Milliseconds after the last key before messages are written anew. */
const REST_MS = 400;

/** Asks, before anything goes out for the first time, who is asking; the messages are planned anew with what is typed. */
export function useAsking(source: ReviewSource, review: ReviewTools, drafts: Drafts): AskingTools {
  const { services, texts, notify } = useHost();
  const currencies = useMemo(() => currenciesOf(source.plan.messages), [source]);
  // A call is made by a person, who says who is asking.
  const nothing = [...source.plan.messages, ...source.plan.broken].every(({ channel }) => channel === 'call');
  const first = useCallback(() => loadPolicy(services), [services]);
  const { reading } = useReading(nothing ? null : first);
  const [newer, setNewer] = useState<LoadedPolicy | null>(null);
  const loaded = newer ?? (reading.state === 'read' ? reading.value : null);
  const demands = loaded !== null && asksForAddress(source.plan, loaded.policy);
  const [typed, setTyped] = useState<AskingDraft | null>(drafts.asking.get('typed') ?? null);
  const asks = loaded !== null && lackingIn(loaded.policy, currencies, demands).length > 0;
  const draft = useMemo(
    () => (loaded === null || !asks ? null : (typed ?? askingDraft(loaded.policy, currencies))),
    [loaded, asks, typed, currencies],
  );
  const read = useMemo(
    () => (draft === null || loaded === null ? null : readAsking(draft, loaded.policy, currencies, demands)),
    [draft, loaded, currencies, demands],
  );
  const writing = useWrittenAnew(source, review, read, loaded);
  const keep = (next: AskingDraft | null): void => {
    if (next === null) drafts.asking.delete('typed');
    else drafts.asking.set('typed', next);
    setTyped(next);
  };
  const settle = async (): Promise<boolean> => {
    const now = loaded ?? (await loadPolicy(services));
    if (lackingIn(now.policy, currencies, demands).length === 0) return true;
    if (read === null || bars(read.lacking) || read.wrong.size > 0 || writing) return false;
    // Without an address nothing but formal demands stays behind.
    if (read.lacking.length > 0 && JSON.stringify(read.policy) === JSON.stringify(now.policy)) return true;
    const saved = await savePolicy(services, now, read.policy);
    if (saved.state === 'changed meanwhile') {
      notify(texts.asking.changedMeanwhile, 'warning');
      keep(draft === null ? null : joined(draft, askingDraft(saved.now.policy, currencies)));
    } else keep(null);
    setNewer(saved.now);
    return saved.state === 'saved';
  };
  return {
    card:
      draft === null || read === null ? null : { draft, read, demands, change: (part) => keep({ ...draft, ...part }) },
    marks: useMemo(() => (read === null ? [] : marksOf(read.policy, currencies)), [read, currencies]),
    writing: read !== null && writing,
    why: read === null ? '' : whyNot(read, texts.asking),
    settle,
  };
}

/** Whether a formal demand is among what is to be sent, or waits for an address. */
function asksForAddress({ messages, broken }: ReviewSource['plan'], { levels }: Policy): boolean {
  return (
    broken.some(({ lacks }) => lacks !== undefined) ||
    messages.some(({ level, channel }) => channel !== 'call' && isFormal(levels, level))
  );
}

/** Whether anything is lacking that every message needs. */
function bars(lacking: AskingRead['lacking']): boolean {
  return lacking.some((what) => what !== 'address');
}

/** What a colleague filled in meanwhile holds; what they left blank stays as typed. */
function joined(typed: AskingDraft, theirs: AskingDraft): AskingDraft {
  const named = Object.entries(theirs).filter(([, value]) => value !== '' && value !== false);
  return { ...typed, ...Object.fromEntries(named) };
}

function whyNot({ lacking, wrong }: AskingRead, texts: ReturnType<typeof useHost>['texts']['asking']): string {
  if (lacking.includes('creditor') || lacking.includes('signature')) return texts.fillIn;
  if (wrong.size > 0) return texts.correct;
  if (lacking.includes('account')) return texts.giveAccount;
  return lacking.includes('currency') ? texts.nameCurrency : '';
}

/** Plans the messages anew once typing rests. @returns whether that is still to come */
function useWrittenAnew(
  source: ReviewSource,
  { rewrite }: ReviewTools,
  read: AskingRead | null,
  loaded: LoadedPolicy | null,
): boolean {
  const { services } = useHost();
  const act = useAct();
  const wanted = read?.policy ?? null;
  const key = wanted === null ? null : JSON.stringify(wanted);
  const [shown, setShown] = useState<string | null>(null);
  const planned = shown ?? (loaded === null ? null : JSON.stringify(loaded.policy));
  const due = key !== null && key !== planned;
  useEffect(() => {
    if (!due || wanted === null) return undefined;
    let given = false;
    const plan = async (): Promise<void> => {
      try {
        const found = await planUnder(services, source.plan, wanted, () => given);
        if (given) return;
        if (found !== null) rewrite(found);
        setShown(key);
      } catch (error) {
        if (!(error instanceof AbandonedError)) throw error;
      }
    };
    const timer = setTimeout(() => void act(plan), REST_MS);
    return () => {
      given = true;
      clearTimeout(timer);
    };
    // A policy is the same as long as it reads the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [due, key, services, source, rewrite, act]);
  return due;
}
