import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef, type ReactElement } from 'react';
import type { Texts } from '../../../core/i18n';
import type { DeliveryEvent, DeliveryState } from '../../../core/ports/sender';
import { ChannelIcon, channelNamed } from '../../components/ChannelIcon';
import { MessageLine } from '../../components/MessageLine';
import { StateIcon } from '../../components/StateIcon';
import { useHost } from '../../HostContext';
import { saidOf } from '../../sentenceOf';
import type { SendingItem } from '../../tasks';
import { useLayout, useType } from '../../theme';
import type { Events } from './useRun';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    gap: '12px',
    alignItems: 'flex-start',
    paddingBlock: '7px',
    marginInline: 'var(--side)',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 52px',
  },
  icon: { display: 'flex', paddingTop: '2px', flexShrink: 0, width: '20px', justifyContent: 'center' },
  state: { display: 'block' },
  channel: { verticalAlign: '-3px', marginInlineEnd: '4px' },
  attention: { color: tokens.colorNeutralForeground1 },
});

/** The messages in the order they go out. The list follows the run until the reader scrolls. */
export function SendingList({ items, events }: { items: readonly SendingItem[]; events: Events }): ReactElement {
  const layout = useLayout();
  const list = useRef<HTMLUListElement>(null);
  const current = items.findIndex(({ key }) => events.get(key)?.state === 'sending');
  useFollow(list, current);
  return (
    <ul ref={list} className={layout.list}>
      {items.map((item) => (
        <SendingRow key={item.key} item={item} event={events.get(item.key)} />
      ))}
    </ul>
  );
}

const SendingRow = memo(function SendingRow({
  item,
  event,
}: {
  item: SendingItem;
  event: DeliveryEvent | undefined;
}): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const state = event?.state ?? 'waiting';
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <StateIcon state={state} />
      </span>
      <span className={layout.grow}>
        <MessageLine item={item} />
        <StateLine item={item} event={event} />
      </span>
    </li>
  );
});

/** The channel of a message and how it fares. */
export function StateLine({
  item,
  event,
}: {
  item: Pick<SendingItem, 'channel'>;
  event: DeliveryEvent | undefined;
}): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const type = useType();
  const channel = channelNamed(item.channel);
  const attention = event !== undefined && ATTENTION.has(event.state);
  return (
    <span className={mergeClasses(type.caption, styles.state, attention && styles.attention)}>
      <ChannelIcon channel={channel} className={styles.channel} />
      {channel !== 'email' && `${texts.channels.titles[channel]}, `}
      {stateText(event, texts)}
    </span>
  );
}

const ATTENTION: ReadonlySet<DeliveryState> = new Set<DeliveryState>(['failed', 'unknown', 'refused']);

/** The word of a state, with its time or its reason. */
export function stateText(event: DeliveryEvent | undefined, texts: Texts): string {
  const { sending, channels } = texts;
  switch (event?.state) {
    case undefined:
    case 'waiting':
      return sending.waiting;
    case 'sending':
      return sending.sending;
    case 'sent':
      return sending.sent(event.at);
    case 'handed off':
      return sending.handedOver(event.at);
    case 'failed':
      return sending.notSent(saidOf(event.error, texts));
    case 'unknown':
      return sending.perhapsSent;
    case 'refused':
      return sending.takenOut;
    case 'not started':
      return event.waits === undefined ? sending.notStarted : channels.waits[event.waits];
  }
}

/** Keeps the current row in view, as long as the reader has not scrolled by wheel, touch or key. */
function useFollow(list: { readonly current: HTMLElement | null }, current: number): void {
  const scrolled = useRef(false);
  useEffect(() => {
    const noted = (): void => {
      scrolled.current = true;
    };
    const kinds = ['wheel', 'touchmove', 'keydown', 'mousedown'] as const;
    for (const kind of kinds) document.addEventListener(kind, noted, { passive: true });
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, noted);
    };
  }, []);
  useEffect(() => {
    const row = list.current?.children[current];
    if (scrolled.current || row === undefined || typeof row.scrollIntoView !== 'function') return;
    row.scrollIntoView({ block: 'nearest' });
  }, [list, current]);
}
