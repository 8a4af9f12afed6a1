import { useEffect, useRef, useState } from 'react';
import { useHost } from '../../HostContext';
import type { LadderDraft, PolicyDraft } from './draft';
import { keepLadder, keptLadder, type ShownLadder } from './kept';
import { plainName } from './readLadders';
import type { PolicyTools } from './usePolicy';

export interface LadderTools {
  /** The one that is looked at; null for the usual one. */
  readonly shown: LadderDraft | null;
  readonly show: (id: number | null) => void;
  readonly rename: (name: string) => void;
  /** Adds one with the levels of the one that is shown. */
  readonly add: (name: string) => void;
  readonly remove: () => void;
  /** What went with the last removal, while it is not saved. */
  readonly removed: string;
}

/** The ladder that is meant: by id and name, and once ids are new, as after saving, by name. */
function ladderIn({ ladders }: PolicyDraft, wanted: ShownLadder | null): LadderDraft | null {
  if (wanted === null) return null;
  const same = ladders.find(({ id, name }) => id === wanted.id && name === wanted.name);
  return same ?? ladders.find(({ name }) => name === plainName(wanted.name)) ?? null;
}

/**
 * The ladders of a policy: which one is shown, and how they come and go.
 * @param root where the focus finds the list of ladders, or what adds one
 */
export function useLadders(tools: PolicyTools, root: { readonly current: HTMLElement | null }): LadderTools {
  const { services, texts, announce } = useHost();
  const { draft } = tools;
  const t = texts.policy.ladders;
  const toFocus = useRef(false);
  const [wanted, setWanted] = useState<ShownLadder | null>(() => keptLadder(services));
  const [removed, setRemoved] = useState<{ readonly id: number; readonly said: string } | null>(null);
  const shown = ladderIn(draft, wanted);
  useEffect(() => {
    if (!toFocus.current) return;
    toFocus.current = false;
    root.current?.querySelector<HTMLElement>('select, button')?.focus();
  });
  const look = (ladder: ShownLadder | null): void => {
    setWanted(ladder);
    keepLadder(services, ladder);
  };
  const gone = removed !== null && tools.changed && draft.ladders.every(({ id }) => id !== removed.id);
  return {
    shown,
    show: (id) => look(draft.ladders.find((ladder) => ladder.id === id) ?? null),
    rename(name) {
      if (shown === null) return;
      const ladders = draft.ladders.map((ladder) => (ladder === shown ? { ...ladder, name } : ladder));
      tools.change({ ...draft, ladders });
      look({ id: shown.id, name });
    },
    add(typed) {
      const name = plainName(typed);
      // Above the removed one too, which is told by its id.
      const id = Math.max(-1, removed?.id ?? -1, ...draft.ladders.map((ladder) => ladder.id)) + 1;
      const { levels } = shown ?? draft;
      tools.change({ ...draft, ladders: [...draft.ladders, { id, name, levels }] });
      look({ id, name });
      toFocus.current = true;
      announce(t.added(name));
    },
    remove() {
      if (shown === null) return;
      const ladders = draft.ladders.filter((ladder) => ladder !== shown);
      const rules = draft.rules.filter(({ ladder }) => ladder !== shown.id);
      tools.change({ ...draft, ladders, rules });
      look(null);
      const said = t.removed(plainName(shown.name), draft.rules.length - rules.length);
      setRemoved({ id: shown.id, said });
      toFocus.current = true;
      announce(said);
    },
    removed: gone ? removed.said : '',
  };
}
