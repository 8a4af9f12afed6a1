import { useCallback, useState } from 'react';
import type { CallOutcome } from '../../../core/i18n/sections/handoff/texts';
import type { DeliveryEvent } from '../../../core/ports/sender';
import type { PlannedMessage } from '../../../core/messages/message';
import { handOff } from '../../../core/usecases/sending/handOff';
import { emlName, emlOf } from '../../../core/messages/eml';
import { recheck } from '../../../core/usecases/planning/recheck';
import { recordAgreed, type Agreed } from '../../../core/usecases/customers/recordAgreed';
import { recordFact } from '../../../core/usecases/customers/recordFact';
import type { Services } from '../../../core/usecases/types';
import { isoOf } from '../../../core/calendar/civil';
import type { PageContent } from '../../../core/ports/browserPage';
import { download } from '../../download';
import { useHost } from '../../HostContext';
import { printLetter } from '../../printLetter';
import { useAct } from '../../hooks/useAct';
import { saidOf } from '../../sentenceOf';
import type { HandOver } from '../../tasks';
import { linkOf } from './linkOf';
import { useLinks, type Blocked, type Way } from './useLinks';
import { useOpened, type WayKind } from './useOpened';

/** How far one message is. `noted` is a call that did not reach the customer; `changed` is no longer as approved. */
export type Progress = DeliveryEvent | { readonly state: 'noted' | 'changed'; readonly at: string };

export interface Call {
  readonly outcome: CallOutcome;
  readonly note: string;
  /** What it came to, where that holds reminders up. */
  readonly agreed?: Agreed | undefined;
}

export interface HandOffTools {
  readonly progress: ReadonlyMap<string, Progress>;
  readonly busy: boolean;
  readonly blocked: Blocked | null;
  /** What the person is asked about the messages opened last. */
  readonly question: WayKind | undefined;
  readonly answer: (opened: boolean) => void;
  /** How a message opens here. */
  readonly kindOf: (message: PlannedMessage) => WayKind;
  readonly open: (message: PlannedMessage) => void;
  readonly again: (message: PlannedMessage) => void;
  readonly record: (message: PlannedMessage, call: Call) => void;
}

const NOT_HANDED: ReadonlySet<CallOutcome> = new Set<CallOutcome>(['not reached', 'wrong number']);

function recordCall(services: Services, { customer, lines }: PlannedMessage, note: string): Promise<string> {
  const from = isoOf(services.clock.today());
  const invoices = lines.map(({ invoice }) => invoice);
  const fact = { customer, kind: 'call' as const, invoices, from, until: from, amount: 0, currency: '', openThen: 0 };
  return recordFact(services, { ...fact, note });
}

/** Hands messages over one at a time: each is held against the sheet once more, claimed, and recorded. */
export function useHandOff({ sheet, messages, byPhone = false }: HandOver): HandOffTools {
  const { services, texts, announce } = useHost();
  const act = useAct();
  const [progress, setProgress] = useState<ReadonlyMap<string, Progress>>(new Map());
  const [busy, setBusy] = useState(false);
  const { blocked, linkWay } = useLinks();

  const working = (work: () => Promise<unknown>): void => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  const settle = useCallback((id: string, next: Progress) => {
    setProgress((before) => new Map(before).set(id, next));
  }, []);
  const tell = (message: PlannedMessage, event: DeliveryEvent): void => {
    settle(message.id, event);
    announce(
      event.state === 'handed off'
        ? texts.sending.handedOver(event.at)
        : texts.sending.notSent(saidOf(event.error, texts)),
    );
  };
  const opened = useOpened(tell);
  const carryOut = async (message: PlannedMessage, way: Way): Promise<void> => {
    const earlier = new Set(messages.flatMap(({ id }) => handedOff(progress.get(id))));
    const { unchanged } = await recheck(services, sheet, [message], { calls: byPhone, earlier });
    if (unchanged.length === 0) {
      settle(message.id, { state: 'changed', at: '' });
      announce(texts.handOff.changed, 'assertive');
      return;
    }
    const event = await handOff(services, message, 'pane', way.go, opened.seen(message));
    if (event.state === 'unknown') {
      settle(message.id, event);
      opened.ask(message, event.nonce);
      announce(texts.handOff.didItOpen[opened.kindOf(message)]);
    } else tell(message, event);
  };
  // A call that was made is a fact, whatever has changed since it was planned, and whoever has claimed it: nothing of it
  // is held back, and what cannot be written into the contacts sheet still stands in the log.
  const recordMade = (message: PlannedMessage, write: () => Promise<void>): void => {
    working(() =>
      act(async () => {
        tell(message, await handOff(services, message, 'pane', () => undefined, true));
        await write();
      }),
    );
  };
  const wayOf = (message: PlannedMessage): Way | undefined => {
    const { browserPage } = services;
    const [kind, content, link] = [opened.kindOf(message), contentOf(message), linkOf(message)];
    if (content === undefined) return undefined;
    if (kind === 'page' && browserPage !== undefined) return linkWay(() => browserPage.address(content));
    if (content.kind === 'letter') return at(() => printLetter(content.html, content.title));
    if (content.kind === 'file')
      return at(() => download(content.name, new Blob([content.text], { type: content.type })));
    return link === undefined ? undefined : linkWay(() => link);
  };
  return {
    progress,
    busy,
    blocked,
    question: opened.question,
    kindOf: opened.kindOf,
    answer(yes) {
      if (!busy) working(() => opened.answer(yes));
    },
    open(message) {
      if (busy) return;
      const way = wayOf(message);
      if (way !== undefined) working(() => act(() => carryOut(message, way)).finally(way.leave));
    },
    again(message) {
      const way = busy ? undefined : wayOf(message);
      if (way !== undefined) void act(async () => way.go());
    },
    record(message, { outcome, note, agreed }) {
      if (busy) return;
      const said = [texts.handOff.outcomes[outcome], note.trim()].filter((text) => text !== '').join(': ');
      const write = async (): Promise<void> => {
        await recordCall(services, message, said);
        if (agreed !== undefined) await recordAgreed(services, sheet, message, agreed);
      };
      if (!NOT_HANDED.has(outcome)) {
        recordMade(message, write);
        return;
      }
      working(() =>
        act(async () => {
          await write();
          settle(message.id, { state: 'noted', at: services.clock.local().slice(11, 16) });
          announce(texts.handOff.staysDue);
        }),
      );
    },
  };
}

/** The nonce of a message that went out, or perhaps did. */
function handedOff(progress: Progress | undefined): readonly string[] {
  return progress?.state === 'handed off' || progress?.state === 'unknown' ? [progress.nonce] : [];
}

/** What needs no window of its own. */
function at(go: Way['go']): Way {
  return { go, leave: () => undefined };
}

/** What there is to print, save or open: an e-mail that no link can hold is a file for the mail program. */
function contentOf(message: PlannedMessage): PageContent | undefined {
  const { channel, subject, to, text, html } = message;
  if (channel === 'letter') return { kind: 'letter', title: subject, html };
  const link = linkOf(message);
  if (link !== undefined) return { kind: 'message', link, to: to.join(', '), subject, text };
  if (channel !== 'email') return undefined;
  return { kind: 'file', name: emlName(message), type: 'message/rfc822', text: emlOf(message) };
}
