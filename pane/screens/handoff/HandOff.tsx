import { mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Texts } from '../../../core/i18n';
import type { PlannedMessage } from '../../../core/messages/message';
import { Footer, type FooterButton } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Progress } from '../../components/Progress';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { messageItem, type EndedItem, type EndedRun, type HandOver, type Task } from '../../tasks';
import { useLayout, useType } from '../../theme';
import { agreedIn, NO_DRAFT, type CallDraft } from './agreed';
import { ActionRows } from '../actions/ActionRows';
import { HandOffRow } from './HandOffRow';
import { linkOf } from './linkOf';
import { useHandOff, type HandOffTools } from './useHandOff';
import type { WayKind } from './useOpened';

export interface HandOffProps {
  readonly handOver: HandOver;
  readonly onBack: () => void;
  readonly onOpen: (task: Task) => void;
}

/** Messages that a person sends, one by one: links to open, letters to print, calls to make. */
export function HandOff({ handOver, onBack, onOpen }: HandOffProps): ReactElement {
  const host = useHost();
  const { texts, services } = host;
  const layout = useLayout();
  const type = useType();
  const tools = useHandOff(handOver);
  const { messages, tasks = [] } = handOver;
  const [tasksDone, setTasksDone] = useState(0);
  const [wanted, want] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, CallDraft>>(new Map());
  const waiting = messages.filter(({ id }) => isOpen(tools, id));
  // The one that was opened by hand, else the first that waits.
  const current = messages.find(({ id }) => id === wanted) ?? waiting[0];
  const draft = drafts.get(current?.id ?? '') ?? NO_DRAFT;
  const all = messages.length + tasks.length;
  const done = messages.length - waiting.length + tasksDone;
  const agreed = current === undefined ? undefined : agreedIn(host, current, draft).agreed;
  const finish = (): void => {
    const ended = endedOf(handOver, tools, services.clock.local().slice(11, 16));
    if (ended.items.length === 0) onBack();
    else onOpen({ kind: 'result', ended });
  };
  const act = (): void => {
    if (current === undefined) return;
    if (current.channel !== 'call') tools.open(current);
    else if (draft.outcome !== null) tools.record(current, { outcome: draft.outcome, note: draft.note, agreed });
    want(null);
  };
  const primary =
    current !== undefined && isOpen(tools, current.id)
      ? actionOf(
          current,
          { draft, incomplete: draft.outcome === 'promised' && agreed === undefined },
          tools,
          act,
          texts,
        )
      : null;
  const onlyCalls = messages.every(({ channel }) => channel === 'call');
  return (
    <Frame
      top={
        <TaskBar
          title={onlyCalls ? texts.handOff.callList : texts.handOff.title}
          onBack={handOver.before === null && done === 0 ? onBack : finish}
        />
      }
      footer={
        tools.question !== undefined ? (
          <Asked question={tools.question} tools={tools} />
        ) : primary === null ? (
          <Footer primary={{ text: texts.common.done, onPress: finish }} />
        ) : (
          <Footer
            primary={primary}
            secondary={{ text: texts.handOff.finish, onPress: finish, disabled: tools.busy }}
            captions={[
              current?.channel === 'call' && draft.outcome === null
                ? texts.handOff.chooseOutcome
                : texts.handOff.finishAll,
            ]}
          />
        )
      }
      onEscape={tools.busy ? undefined : finish}
    >
      <NoticeBar />
      <div className={layout.sections}>
        <section className={mergeClasses(layout.side, layout.section)}>
          <h2 className={type.big}>{texts.handOff.done(done, all)}</h2>
          <Progress done={done} all={all} label={texts.handOff.title} />
          {!onlyCalls && <p className={type.caption}>{texts.handOff.youSend}</p>}
        </section>
        <ul className={layout.list}>
          {messages.map((message) => (
            <HandOffRow
              key={message.id}
              message={message}
              progress={tools.progress.get(message.id)}
              open={message === current}
              tools={tools}
              draft={drafts.get(message.id) ?? NO_DRAFT}
              onDraft={(next) => setDrafts(new Map(drafts).set(message.id, next))}
              onToggle={() => want(message.id)}
            />
          ))}
        </ul>
        {tasks.length > 0 && <ActionRows actions={tasks} onSettled={(settled) => setTasksDone(settled.size)} />}
      </div>
    </Frame>
  );
}

/** Whether anything came up, asked where the next message would be opened: it cannot be passed over unseen. */
function Asked({ question, tools }: { readonly question: WayKind; readonly tools: HandOffTools }): ReactElement {
  const { handOff } = useHost().texts;
  const { busy, answer } = tools;
  return (
    <Footer
      primary={{ text: handOff.itOpened, onPress: () => answer(true), disabled: busy }}
      secondary={{ text: handOff.nothingOpened, onPress: () => answer(false), disabled: busy }}
      captions={[<strong key="question">{handOff.didItOpen[question]}</strong>, handOff.untilYouSay]}
    />
  );
}

/** What failed may be tried again: certainly nothing went out. */
function isOpen({ progress }: HandOffTools, id: string): boolean {
  const state = progress.get(id)?.state;
  return state === undefined || state === 'failed';
}

function actionOf(
  message: PlannedMessage,
  { draft: { outcome }, incomplete }: { readonly draft: CallDraft; readonly incomplete: boolean },
  { busy, kindOf }: HandOffTools,
  act: () => void,
  { handOff, channels, promise }: Texts,
): FooterButton {
  if (message.channel !== 'call' && kindOf(message) === 'page')
    return { text: handOff.inBrowser, onPress: act, disabled: busy };
  switch (message.channel) {
    case 'call':
      return {
        text:
          outcome === 'promised' ? promise.title : outcome === 'disputed' ? promise.disputeTitle : handOff.recordCall,
        onPress: act,
        disabled: busy || outcome === null || incomplete,
      };
    case 'letter':
      return { text: handOff.printLetter, onPress: act, disabled: busy };
    case 'email':
      return {
        text: linkOf(message) === undefined ? handOff.saveMail : handOff.openMail,
        onPress: act,
        disabled: busy,
      };
    default:
      return {
        text: channels.open[message.channel],
        onPress: act,
        disabled: busy || linkOf(message) === undefined,
      };
  }
}

/** What was handed over joins the run before it; what was left out was never claimed and stays due. */
function endedOf({ messages, mapping, before }: HandOver, { progress }: HandOffTools, at: string): EndedRun {
  const items = messages.flatMap((message): EndedItem[] => {
    const event = progress.get(message.id);
    if (event === undefined || !('nonce' in event)) return [];
    return [{ item: messageItem(message), event, message }];
  });
  const base = before ?? { items: [], refused: [], mapping, changed: 0, broke: '' };
  return { ...base, items: [...base.items, ...items], at, leftOut: messages.length - items.length };
}
