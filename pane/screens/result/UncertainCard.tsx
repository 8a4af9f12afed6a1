import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { LogRecord } from '../../../core/log/record';
import { MessageLine } from '../../components/MessageLine';
import { StateIcon } from '../../components/StateIcon';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { saidOf } from '../../sentenceOf';
import type { SendingItem } from '../../tasks';
import { useLayout, useType } from '../../theme';
import { wordsOf } from '../../words';
import type { Decision } from './useDecisions';

export interface UncertainCardProps {
  readonly item: Omit<SendingItem, 'key'>;
  readonly error: string;
  /** Undefined until the log has been read. */
  readonly record: LogRecord | undefined;
  readonly busy: boolean;
  readonly onDecide: (record: LogRecord, was: Decision) => void;
}

interface LookAgain {
  readonly looking: boolean;
  /** Undefined where the channel cannot tell. */
  readonly look: ((record: LogRecord) => void) | undefined;
}

/** Asks the channel once more whether the message went out. Found, it is recorded; else what is known is told. */
function useLookAgain(onDecide: UncertainCardProps['onDecide'], channel: string): LookAgain {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const [looking, setLooking] = useState(false);
  const { sender } = services;
  if (sender.lookAgain === undefined || channel !== 'email') return { looking, look: undefined };
  const look = (record: LogRecord): void => {
    setLooking(true);
    void act(async () => {
      const found = await sender.lookAgain?.(record.key, record.nonce);
      if (found?.state === 'sent') {
        onDecide(record, 'sent');
        return;
      }
      const known = found !== undefined && 'error' in found ? texts.result.whatIsKnown(saidOf(found.error, texts)) : '';
      notify(known, 'info');
      announce(known);
    }).finally(() => setLooking(false));
  };
  return { looking, look };
}

/** A message that was perhaps sent: what is known, and the decision that only a person can take. */
export function UncertainCard({ item, error, record, busy, onDecide }: UncertainCardProps): ReactElement {
  const texts = wordsOf(useHost().texts, [item]);
  const layout = useLayout();
  const type = useType();
  const id = useId();
  const { looking, look } = useLookAgain(onDecide, item.channel);
  const disabled = busy || looking || record === undefined;
  const decide = (was: Decision) => (): void => {
    if (record !== undefined && !disabled) onDecide(record, was);
  };
  return (
    <section className={mergeClasses(layout.card, layout.cardWarning)} aria-labelledby={id}>
      <h3 id={id} className={mergeClasses(layout.row, type.section)}>
        <StateIcon state="unknown" />
        {texts.result.perhapsSent}
      </h3>
      <MessageLine item={item} />
      <p className={mergeClasses(type.body, layout.grow)}>
        {texts.result.connectionBroke}
        {error !== '' && ` ${texts.result.whatIsKnown(saidOf(error, texts))}`}
        {record !== undefined && ` ${texts.result.lookInSent(record.subject)}`}
      </p>
      <p className={type.caption}>{texts.result.staysBlocked}</p>
      <div className={layout.actions}>
        <Button size="small" disabledFocusable={disabled} onClick={decide('sent')}>
          {texts.result.itWasSent}
        </Button>
        <Button size="small" disabledFocusable={disabled} onClick={decide('failed')}>
          {texts.result.itWasNotSent}
        </Button>
        {look !== undefined && (
          <Button
            size="small"
            appearance="transparent"
            disabledFocusable={disabled}
            onClick={() => record !== undefined && !disabled && look(record)}
          >
            {texts.common.lookAgain}
          </Button>
        )}
      </div>
    </section>
  );
}
