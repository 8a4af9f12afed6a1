import { useEffect, useRef, useState } from 'react';
import type { DeliveryControl, DeliveryEvent } from '../../../core/ports/sender';
import { resumeWaiting } from '../../../core/usecases/sending/resume';
import type { Services } from '../../../core/usecases/types';
import { dressingNewLog } from '../../../core/usecases/workbook/logLooks';
import { useHost } from '../../HostContext';
import { useLatest } from '../../hooks/useLatest';
import { sentenceOf } from '../../sentenceOf';
import { keyOf, type EndedRun, type Run } from '../../tasks';
import { endedOf, type Outcome } from './endedOf';

export type Events = ReadonlyMap<string, DeliveryEvent>;

export interface RunTools {
  readonly events: Events;
  /** Seconds of a pause that the channel asked for; 0 while none lasts. */
  readonly pause: number;
  readonly stopping: boolean;
  readonly stop: () => void;
  /** Seconds since the run began, at its last event. */
  readonly elapsed: number;
}

async function carryOut(services: Services, run: Run, control: DeliveryControl): Promise<Outcome> {
  if (run.mode === 'deliver') {
    const report = await dressingNewLog(services, () => services.sender.deliver(run.messages, control));
    return { report, messages: run.messages, changed: 0, broke: '' };
  }
  const report = await resumeWaiting(services, control);
  const { messages, changed, anotherDay, edited, mapping } = report;
  return { report, messages, changed, anotherDay, edited, mapping, broke: '' };
}

/** Starts the run once, follows it, and hands over how it ended. Leaving the screen stops it after the message under way. */
export function useRun(run: Run, onEnd: (ended: EndedRun) => void): RunTools {
  const { services, texts } = useHost();
  const [events, setEvents] = useState<Events>(new Map());
  const [pause, setPause] = useState(0);
  const [stopping, setStopping] = useState(false);
  const [elapsed, setElapsed] = useState(0);
  const stopped = useRef(false);
  const started = useRef(false);
  const end = useLatest(onEnd);

  useEffect(() => {
    // Whatever renders twice, a run starts once.
    if (started.current) return;
    started.current = true;
    const begun = performance.now();
    const seen = new Map<string, DeliveryEvent>();
    const control: DeliveryControl = {
      progress(event) {
        seen.set(keyOf(run, event), event);
        setEvents(new Map(seen));
        setPause(0);
        setElapsed((performance.now() - begun) / 1000);
      },
      paused: setPause,
      stopped: () => stopped.current,
    };
    void carryOut(services, run, control)
      .catch((error: unknown): Outcome => ({ report: null, messages: [], changed: 0, broke: sentenceOf(error, texts) }))
      .then((outcome) => end.current(endedOf(run, seen, outcome, services.clock.local().slice(11, 16))));
  }, [services, texts, run, end]);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const stop = (): void => {
    stopped.current = true;
    setStopping(true);
  };
  return { events, pause, stopping, stop, elapsed };
}
