import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { DueAction } from '../../../core/contacts/dueTasks';
import type { ActionSaid } from '../../../core/usecases/customers/recordTask';
import { Money } from '../../components/Money';
import { StageMark } from '../../components/StageMark';
import { StateIcon } from '../../components/StateIcon';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import { ActionForm } from './ActionForm';
import { useRecordAction, type Recorded } from './useRecordAction';
import { actionName, reasonOf } from './words';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  amounts: { marginInlineStart: 'auto', display: 'flex', flexDirection: 'column', alignItems: 'flex-end' },
  reason: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
});

export interface ActionCardProps {
  readonly action: DueAction;
  /** Whose name stands on top: where all cards are of one customer, the action's. */
  readonly by: 'customer' | 'action';
  readonly recorded: Recorded | undefined;
  readonly onRecorded: (recorded: Recorded | undefined) => void;
  readonly onOpenCustomer?: () => void;
}

/** Something to do about a customer, with its reason; it is marked done or put off where it stands. */
export function ActionCard(props: ActionCardProps): ReactElement {
  const { action, by, recorded } = props;
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const id = useId();
  const { customer, amounts, invoices, stage } = action;
  const name = actionName(action.action, texts);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={layout.between}>
        <h3 id={id} className={mergeClasses(type.section, styles.name)}>
          {by === 'customer' ? customer : name}
        </h3>
        <span className={styles.amounts}>
          {amounts.map(({ currency, amount }) => (
            <Money key={currency} amount={amount} currency={currency} />
          ))}
        </span>
      </div>
      {by === 'customer' && <p className={type.body}>{name}</p>}
      <p className={mergeClasses(type.caption, styles.reason)}>
        <StageMark stage={stage} />
        <span className={styles.name}>
          {`${reasonOf(action, texts)}. ${invoices.length > 3 ? texts.common.invoices(invoices.length) : texts.list(invoices)}`}
        </span>
      </p>
      {recorded === undefined ? <Open {...props} /> : <Said {...props} recorded={recorded} />}
    </section>
  );
}

function Open({ action, by, onRecorded, onOpenCustomer }: ActionCardProps): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const { busy, record } = useRecordAction(action);
  const [saying, say] = useState<ActionSaid['what'] | null>(null);
  const t = texts.actions;
  if (saying !== null) {
    return (
      <ActionForm
        action={action}
        what={saying}
        busy={busy}
        onSay={(said) => record(said, onRecorded)}
        onCancel={() => say(null)}
      />
    );
  }
  const named = (what: string): string =>
    t.namedFor(what, by === 'customer' ? action.customer : actionName(action.action, texts));
  return (
    <div className={layout.actions}>
      <Button size="small" aria-label={named(t.done)} onClick={() => say('done')}>
        {t.done}
      </Button>
      <Button size="small" aria-label={named(t.putOff)} onClick={() => say('put off')}>
        {t.putOff}
      </Button>
      {onOpenCustomer !== undefined && (
        <Button size="small" appearance="transparent" aria-label={named(t.openCustomer)} onClick={onOpenCustomer}>
          {t.openCustomer}
        </Button>
      )}
    </div>
  );
}

function Said({ action, recorded, onRecorded }: ActionCardProps & { readonly recorded: Recorded }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const { busy, undo } = useRecordAction(action);
  const line = useRef<HTMLParagraphElement>(null);
  // The buttons that were pressed are gone; the focus stays at the card.
  useEffect(() => line.current?.focus(), []);
  return (
    <div className={layout.actions}>
      <p ref={line} tabIndex={-1} className={mergeClasses(type.body, layout.row)}>
        <StateIcon state={recorded.records.length === 0 ? 'refused' : 'sent'} />
        {recorded.text}
      </p>
      {recorded.records.length > 0 && (
        <Button
          size="small"
          appearance="transparent"
          disabledFocusable={busy}
          onClick={() => undo(recorded.records, () => onRecorded(undefined))}
        >
          {texts.actions.takeBack}
        </Button>
      )}
    </div>
  );
}
