import { useCallback, useMemo, useState } from 'react';
import type { Policy } from '../../../core/dunning/policy';
import { readAmount } from '../../../core/i18n/readAmount';
import { loadPolicy, savePolicy, type LoadedPolicy } from '../../../core/usecases/settings/editPolicy';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { draftOf, type PolicyDraft, type Typing } from './draft';
import { keepPolicy, type KeptPolicy } from './kept';
import { readDraft, type Wrong } from './readDraft';

export interface PolicyTools {
  /** What the draft began from. */
  readonly base: Policy;
  readonly isNew: boolean;
  /** Whether `draft.levels` are those of the usual ladder. */
  readonly usual: boolean;
  readonly draft: PolicyDraft;
  readonly typing: Typing;
  readonly change: (draft: PolicyDraft) => void;
  readonly changed: boolean;
  readonly wrong: Wrong;
  /** As it would be saved; undefined while anything is wrong. */
  readonly policy: Policy | undefined;
  /** What stands in the sheet by now, where a colleague changed it. */
  readonly meanwhile: LoadedPolicy | null;
  readonly saving: boolean;
  readonly save: () => void;
  readonly discard: () => void;
  readonly keepMine: () => void;
  readonly takeSheet: () => void;
}

function useTyping(): Typing {
  const { services } = useHost();
  return useMemo(() => {
    const locale = services.host.locale();
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: false });
    return { write: (value) => format.format(value), read: (text) => readAmount(text, locale, 6) };
  }, [services]);
}

/** A policy being changed. @param kept what was typed before the screen was left @param now as the sheet says */
export function usePolicy(kept: KeptPolicy | undefined, now: LoadedPolicy): PolicyTools {
  const { services, texts, notify } = useHost();
  const act = useAct();
  const typing = useTyping();
  const [state, setState] = useState<KeptPolicy>(() => kept ?? { loaded: now, draft: draftOf(now.policy, typing) });
  const [meanwhile, setMeanwhile] = useState(kept !== undefined && kept.loaded.stamp !== now.stamp ? now : null);
  const [saving, setSaving] = useState(false);
  const { loaded, draft } = state;
  const start = useMemo(() => draftOf(loaded.policy, typing), [loaded, typing]);
  const changed = useMemo(() => JSON.stringify(start) !== JSON.stringify(draft), [start, draft]);
  const { policy, wrong } = useMemo(
    () => readDraft(draft, loaded.policy, typing, texts.policy),
    [draft, loaded, typing, texts],
  );
  const set = useCallback(
    (next: KeptPolicy, keep: boolean) => {
      keepPolicy(services, keep ? next : null);
      setState(next);
    },
    [services],
  );
  const restart = (from: LoadedPolicy): void => {
    setMeanwhile(null);
    set({ loaded: from, draft: draftOf(from.policy, typing) }, false);
  };
  const save = (): void => {
    if (policy === undefined || saving) return;
    setSaving(true);
    void act(async () => {
      const saved = await savePolicy(services, loaded, policy);
      if (saved.state === 'changed meanwhile') {
        setMeanwhile(saved.now);
        return;
      }
      restart(saved.now);
      notify(texts.policy.footer.saved, 'success');
    }).finally(() => setSaving(false));
  };
  return {
    base: loaded.policy,
    isNew: loaded.stamp === '',
    usual: true,
    draft,
    typing,
    change: (next) => set({ loaded, draft: next }, true),
    changed,
    wrong,
    policy,
    meanwhile,
    saving,
    save,
    discard: () => {
      setMeanwhile(null);
      void act(async () => restart(await loadPolicy(services)));
    },
    keepMine: () => {
      if (meanwhile !== null) set({ loaded: { ...loaded, stamp: meanwhile.stamp }, draft }, true);
      setMeanwhile(null);
    },
    takeSheet: () => {
      if (meanwhile !== null) restart(meanwhile);
    },
  };
}
