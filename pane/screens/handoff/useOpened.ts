import { useState } from 'react';
import type { DeliveryEvent } from '../../../core/ports/sender';
import type { PlannedMessage } from '../../../core/messages/message';
import { sayOpened } from '../../../core/usecases/sending/handOff';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { linkOf } from './linkOf';

/** How a message comes to the person who sends it. */
export type WayKind = 'link' | 'letter' | 'file' | 'page';

function ownKind(message: PlannedMessage): Exclude<WayKind, 'page'> {
  if (message.channel === 'letter') return 'letter';
  return message.channel === 'email' && linkOf(message) === undefined ? 'file' : 'link';
}

/** What opens alike: a mail program that comes up says nothing of WhatsApp. */
function sortOf(message: PlannedMessage, kind: WayKind): string {
  return kind === 'page' ? kind : `${kind} ${message.channel}`;
}

interface Waiting {
  readonly kind: WayKind;
  readonly message: PlannedMessage;
  readonly nonce: string;
}

export interface OpenedTools {
  /** What a person is asked; undefined while nothing waits for an answer. */
  readonly question: WayKind | undefined;
  /** How the message opens here: by a page in the browser where its own way is known to do nothing. */
  readonly kindOf: (message: PlannedMessage) => WayKind;
  /** Whether such a thing was seen to open in this batch. */
  readonly seen: (message: PlannedMessage) => boolean;
  /** Notes a message that was to open, so that it is asked about. */
  readonly ask: (message: PlannedMessage, nonce: string) => void;
  /** Writes the answer into the log, for all that wait for it. */
  readonly answer: (opened: boolean) => Promise<boolean>;
}

/**
 * Asks once a batch, for each way of opening, whether anything came up. Until the answer the log says that the message was
 * perhaps sent; a pane that is closed leaves it so.
 */
export function useOpened(tell: (message: PlannedMessage, event: DeliveryEvent) => void): OpenedTools {
  const { services } = useHost();
  const act = useAct();
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set());
  const [dead, setDead] = useState<ReadonlySet<string>>(new Set());
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [first] = waiting;
  const kindOf = (message: PlannedMessage): WayKind => {
    const [kind, page] = [ownKind(message), services.browserPage];
    if (page === undefined) return kind;
    return dead.has(sortOf(message, kind)) || (page.needed && kind !== 'link') ? 'page' : kind;
  };
  return {
    question: first?.kind,
    kindOf,
    seen: (message) => known.has(sortOf(message, kindOf(message))),
    ask: (message, nonce) => setWaiting((before) => [...before, { message, nonce, kind: kindOf(message) }]),
    answer: (opened) =>
      act(async () => {
        if (first === undefined) return;
        const sort = ({ message, kind }: Waiting): string => sortOf(message, kind);
        const asked = waiting.filter((one) => sort(one) === sort(first));
        const events = await sayOpened(services, asked, opened);
        for (const [i, { message }] of asked.entries()) {
          const event = events[i];
          if (event !== undefined) tell(message, event);
        }
        setWaiting((before) => before.filter((one) => !asked.includes(one)));
        (opened ? setKnown : setDead)((before) => new Set(before).add(sort(first)));
      }),
  };
}
