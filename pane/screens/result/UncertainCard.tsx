import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { LogRecord } from '../../../core/reminders/log';
import { MessageLine } from '../../components/MessageLine';
import { StateIcon } from '../../components/StateIcon';
import { useHost } from '../../HostContext';
import { finished } from '../../sentenceOf';
import type { SendingItem } from '../../tasks';
import { useLayout, useType } from '../../theme';
import type { Decision } from './useDecisions';

export interface UncertainCardProps {
  readonly item: Omit<SendingItem, 'key'>;
  readonly error: string;
  /** Undefined until the log has been read. */
  readonly record: LogRecord | undefined;
  readonly busy: boolean;
  readonly onDecide: (record: LogRecord, was: Decision) => void;
}

/** A message that was perhaps sent: what is known, and the decision that only a person can take. */
export function UncertainCard({ item, error, record, busy, onDecide }: UncertainCardProps): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const id = useId();
  const disabled = busy || record === undefined;
  const decide = (was: Decision) => (): void => {
    if (record !== undefined && !busy) onDecide(record, was);
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
        {error !== '' && ` ${texts.result.whatIsKnown(finished(error))}`}
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
      </div>
    </section>
  );
}
