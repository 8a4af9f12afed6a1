import { mergeClasses } from '@fluentui/react-components';
import { Stop16Filled } from '@fluentui/react-icons';
import { useEffect, useMemo, type ReactElement } from 'react';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { Progress } from '../../components/Progress';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useLatest } from '../../hooks/useLatest';
import { itemsOf, type EndedRun, type Run, type Task } from '../../tasks';
import { useLayout, useType } from '../../theme';
import { wordsOf } from '../../words';
import { countsOf, minuteAfter, runCounts, useTimeLeft } from './progress';
import { SendingList } from './SendingList';
import { useRun } from './useRun';

/** The run under way. Esc and back do nothing here; it can be stopped after the message that is going out. */
export function Sending({ run, onOpen }: { run: Run; onOpen: (task: Task) => void }): ReactElement {
  const { texts: all, services } = useHost();
  const layout = useLayout();
  const type = useType();
  const items = useMemo(() => itemsOf(run), [run]);
  const texts = useMemo(() => wordsOf(all, items), [all, items]);
  const { events, pause, stopping, stop, elapsed } = useRun(run, (ended) => onOpen(afterRun(run, ended)));
  const { done, sent, handed, notSent } = countsOf(events);
  const timeLeft = useTimeLeft(items.length - done, done, elapsed);
  useProgressSaid(done, items.length);
  const current = items.find(({ key }) => events.get(key)?.state === 'sending');
  const stopText = stopping
    ? current === undefined
      ? texts.sending.stoppingNow
      : texts.sending.stopping(current.customer)
    : texts.sending.stop;
  const paused =
    pause === 0
      ? []
      : [
          pause < 60
            ? texts.sending.pausedFor(pause)
            : texts.sending.paused(minuteAfter(services.clock.local().slice(11, 16), pause)),
        ];
  return (
    <Frame
      top={<TaskBar title={texts.sending.title} />}
      footer={
        <Footer
          secondary={{ text: stopText, onPress: stop, disabled: stopping, icon: <Stop16Filled /> }}
          captions={[...paused, texts.sending.closing]}
        />
      }
    >
      <div className={layout.sections}>
        <section className={mergeClasses(layout.side, layout.section)}>
          <h2 className={type.big}>{texts.sending.done(done, items.length)}</h2>
          <Progress done={done} all={items.length} label={texts.sending.title} />
          <div className={layout.between}>
            <span className={type.caption}>{runCounts(sent, handed, notSent, texts)}</span>
            {timeLeft !== '' && !stopping && pause === 0 && <span className={type.caption}>{timeLeft}</span>}
          </div>
        </section>
        <SendingList items={items} events={events} />
      </div>
    </Frame>
  );
}

/** What a person hands over follows; a run that was stopped or broke off ends there, and nothing of it was claimed. */
function afterRun(run: Run, ended: EndedRun): Task {
  const rest = run.mode === 'deliver' ? (run.handOver ?? []) : [];
  if (rest.length === 0 || run.mode !== 'deliver') return { kind: 'result', ended };
  const cut =
    ended.broke !== '' || ended.items.some(({ event }) => event.state === 'not started' && event.waits === undefined);
  if (cut) return { kind: 'result', ended: { ...ended, leftOut: rest.length } };
  return { kind: 'handoff', handOver: { messages: rest, sheet: run.sheet, mapping: run.mapping, before: ended } };
}

/** A screen reader hears how far the run is, every fifth message or so: drawing may leap over the very fifth. */
function useProgressSaid(done: number, all: number): void {
  const { texts, announce } = useHost();
  const text = useLatest(texts.sending.done(done, all));
  const fifths = Math.floor(done / 5);
  useEffect(() => {
    if (fifths > 0) announce(text.current);
  }, [fifths, text, announce]);
}
