import { useCallback, useState } from 'react';
import type { TextChannel } from '../../../core/dunning/policy';
import type { TextServiceInput, TextServices, TextServiceViews } from '../../../core/ports/textServices';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';

const NO_SERVICE: TextServiceInput = {
  kind: 'gateway',
  url: '',
  from: '',
  template: '',
  templateLanguage: '',
  key: '',
};

export type WrongFields = Readonly<Partial<Record<'url' | 'from' | 'key' | 'templateLanguage', string>>>;

/** What must be typed before it can be saved. @param kept a key is there already */
function missingIn({ url, from, key, template, templateLanguage }: TextServiceInput, kept: boolean, text: string) {
  const wrong: { -readonly [F in keyof WrongFields]: string } = {};
  if (url.trim() === '') wrong.url = text;
  if (from.trim() === '') wrong.from = text;
  if (key.trim() === '' && !kept) wrong.key = text;
  if (template.trim() !== '' && templateLanguage.trim() === '') wrong.templateLanguage = text;
  return wrong as WrongFields;
}

function tidied(input: TextServiceInput): TextServiceInput {
  const { kind, url, from, template, templateLanguage, key } = input;
  const cloud = kind === 'whatsappCloud';
  return {
    kind,
    url: url.trim(),
    from: from.trim(),
    template: cloud ? template.trim() : '',
    templateLanguage: cloud ? templateLanguage.trim() : '',
    key: key.trim(),
  };
}

export interface ServicesTools {
  readonly channel: TextChannel;
  readonly choose: (channel: TextChannel) => void;
  readonly draft: TextServiceInput;
  readonly set: (part: Partial<TextServiceInput>) => void;
  /** The end of the key that is kept; '' for none. */
  readonly keyEnd: string;
  readonly wrong: WrongFields;
  readonly busy: boolean;
  readonly save: () => void;
  readonly remove: () => void;
}

/** The services as they are kept, and a draft of the one in front. A key that was typed leaves the pane with Save. */
export function useServices(port: TextServices, first: TextServiceViews): ServicesTools {
  const { texts, notify, announce } = useHost();
  const act = useAct();
  const [kept, setKept] = useState(first);
  const [channel, setChannel] = useState<TextChannel>('sms');
  const [draft, setDraft] = useState<TextServiceInput>(() => draftOf(first, 'sms'));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const keyEnd = kept[channel]?.keyEnd ?? '';
  const missing = missingIn(draft, keyEnd !== '', texts.channels.setUp.missing);
  const change = (step: () => Promise<void>, told: string): void => {
    setBusy(true);
    void act(async () => {
      await step();
      const now = await port.read();
      setKept(now);
      setDraft(draftOf(now, channel));
      setTried(false);
      notify(told, 'success');
      announce(told);
    }).finally(() => setBusy(false));
  };
  const { setUp } = texts.channels;
  const name = texts.channels.titles[channel];
  return {
    channel,
    choose: useCallback(
      (next: TextChannel) => {
        setChannel(next);
        setDraft(draftOf(kept, next));
        setTried(false);
      },
      [kept],
    ),
    draft,
    set: (part) => setDraft({ ...draft, ...part }),
    keyEnd,
    wrong: tried ? missing : {},
    busy,
    save: () => {
      setTried(true);
      if (Object.keys(missing).length === 0 && !busy)
        change(() => port.save(channel, tidied(draft)), setUp.saved(name));
    },
    remove: () => {
      if (!busy) change(() => port.remove(channel), setUp.removed(name));
    },
  };
}

function draftOf(kept: TextServiceViews, channel: TextChannel): TextServiceInput {
  const view = kept[channel];
  if (view === undefined) return NO_SERVICE;
  const { kind, url, from, template, templateLanguage } = view;
  return { kind, url, from, template, templateLanguage, key: '' };
}
