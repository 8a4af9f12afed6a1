import { useState } from 'react';
import {
  templateDoubts,
  templateFaults,
  templateSigns,
  type TemplateDoubt,
  type TemplateFault,
  type TemplateText,
} from '../../../core/messages/templateCheck';
import {
  builtInTemplate,
  ownTemplate,
  removeTemplate,
  saveTemplate,
  type LoadedTemplates,
  type SavedTemplate,
  type TemplateId,
} from '../../../core/usecases/settings/templates';
import type { OwnTemplate } from '../../../core/messages/templateBook';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { idKey, keepTexts, keptTexts, withText } from './kept';

export interface TemplateTools {
  readonly id: TemplateId;
  readonly choose: (id: TemplateId) => void;
  readonly loaded: LoadedTemplates;
  readonly own: OwnTemplate | undefined;
  readonly hasBuiltIn: boolean;
  readonly text: TemplateText;
  readonly change: (text: TemplateText) => void;
  readonly changed: boolean;
  /** Other texts that are changed and not saved. */
  readonly otherDrafts: number;
  readonly faults: readonly TemplateFault[];
  readonly doubts: readonly TemplateDoubt[];
  /** What the sheet says by now, where a colleague changed this text. */
  readonly meanwhile: LoadedTemplates | null;
  readonly removed: TemplateText | null;
  readonly busy: boolean;
  readonly save: () => void;
  readonly discard: () => void;
  readonly remove: () => void;
  readonly putBack: () => void;
  readonly keepMine: () => void;
  readonly takeSheet: () => void;
}

const NOTHING_KEPT: ReturnType<typeof keptTexts> = new Map();
const EMPTY: TemplateText = { subject: '', body: '' };

function textIn(loaded: LoadedTemplates, id: TemplateId): TemplateText {
  const { subject, body } = ownTemplate(loaded.own, id) ?? builtInTemplate(loaded, id) ?? EMPTY;
  return { subject, body };
}

function doubtsIn({ channel }: TemplateId, text: TemplateText, { policy }: LoadedTemplates): TemplateDoubt[] {
  const signed = templateSigns(channel, text.body, policy);
  return [...templateDoubts(text), ...(signed ? [] : (['not signed'] as const))];
}

/**
 * Templates being changed, one at a time; what is typed in others is kept.
 * @param readOnly what the sheet says is shown, and what was typed waits until it can be saved
 */
export function useTemplates(now: LoadedTemplates, first: TemplateId, readOnly = false): TemplateTools {
  const { services, texts, notify } = useHost();
  const act = useAct();
  const [kept, setKept] = useState(() => (readOnly ? NOTHING_KEPT : keptTexts(services)));
  const [id, setId] = useState(first);
  const [loaded, setLoaded] = useState(now);
  const [meanwhile, setMeanwhile] = useState<LoadedTemplates | null>(null);
  const [removed, setRemoved] = useState<TemplateText | null>(null);
  const [busy, setBusy] = useState(false);
  const mine = kept.get(idKey(id));
  const text = mine?.text ?? textIn(loaded, id);
  const start = textIn(mine?.loaded ?? loaded, id);
  const faults = templateFaults(id.channel, text);
  const keep = (next: TemplateText | null, from: LoadedTemplates = mine?.loaded ?? loaded): void => {
    const texts = withText(kept, id, next === null ? null : { loaded: from, text: next });
    keepTexts(services, texts);
    setKept(texts);
  };
  const settle = (saved: SavedTemplate, said: (version: string) => string): boolean => {
    if (saved.state === 'changed meanwhile') {
      setMeanwhile(saved.now);
      return false;
    }
    keep(null);
    setLoaded(saved.now);
    notify(said(ownTemplate(saved.now.own, id)?.version ?? ''), 'success');
    return true;
  };
  const run = (work: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    void act(work).finally(() => setBusy(false));
  };
  const write = (written: TemplateText): void =>
    run(async () => {
      const saved = await saveTemplate(services, mine?.loaded ?? loaded, id, written);
      if (settle(saved, texts.templates.saved)) setRemoved(null);
    });
  return {
    id,
    choose: (next) => {
      setMeanwhile(null);
      setRemoved(null);
      setId(next);
    },
    loaded,
    own: ownTemplate(loaded.own, id),
    hasBuiltIn: builtInTemplate(loaded, id) !== undefined,
    text,
    change: (next) => {
      setRemoved(null);
      keep(next.subject === start.subject && next.body === start.body ? null : next);
    },
    changed: text.subject !== start.subject || text.body !== start.body,
    otherDrafts: [...kept.keys()].filter((key) => key !== idKey(id)).length,
    faults,
    doubts: faults.length === 0 ? doubtsIn(id, text, loaded) : [],
    meanwhile,
    removed,
    busy,
    save: () => write(text),
    discard: () => keep(null),
    remove: () =>
      run(async () => {
        const before = ownTemplate(loaded.own, id);
        const saved = await removeTemplate(services, loaded, id);
        if (settle(saved, () => texts.templates.removed) && before !== undefined) setRemoved(before);
      }),
    putBack: () => {
      if (removed !== null) write({ subject: removed.subject, body: removed.body });
    },
    keepMine: () => {
      if (meanwhile === null) return;
      setLoaded(meanwhile);
      keep(text, meanwhile);
      setMeanwhile(null);
    },
    takeSheet: () => {
      if (meanwhile !== null) setLoaded(meanwhile);
      keep(null);
      setMeanwhile(null);
    },
  };
}
