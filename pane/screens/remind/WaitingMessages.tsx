import { makeStyles } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useCallback, useId, useState, type ReactElement } from 'react';
import type { LogRecord } from '../../../core/log/record';
import { waitingMessages } from '../../../core/usecases/sending/resume';
import type { LeftOver } from '../../../core/usecases/types';
import { Busy } from '../../components/Busy';
import { useHost } from '../../HostContext';
import { useReading } from '../../hooks/useReading';
import { BARE_BUTTON, ROW_HOVER } from '../../theme';
import { Preview } from '../review/Preview';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', padding: 0, listStyle: 'none', maxHeight: '420px', overflowY: 'auto' },
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    width: '100%',
    padding: '3px 0',
    ...BARE_BUTTON,
    ':hover': ROW_HOVER,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  subject: { display: 'block' },
  icon: { flexShrink: 0 },
  note: { margin: '4px 0' },
});

/** What waits of a stopped run, each message to be opened and read as it would go out. */
export function WaitingMessages({ left }: { readonly left: LeftOver }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={texts.remind.whatWaits}>
      {left.waiting.map((record) => (
        <Waiting key={record.nonce} left={left} record={record} />
      ))}
    </ul>
  );
}

function Waiting({ left, record }: { readonly left: LeftOver; readonly record: LogRecord }): ReactElement {
  const { formats } = useHost();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { customer, address, amount, currency, subject } = record;
  return (
    <li>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.text}>
          {[customer, ...(address === '' ? [] : [address]), formats.money(amount, currency)].join(' · ')}
          {subject !== '' && <span className={styles.subject}>{subject}</span>}
        </span>
        <span className={styles.icon} aria-hidden>
          {open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
        </span>
      </button>
      {open && (
        <div id={id}>
          <WhatItSays left={left} nonce={record.nonce} />
        </div>
      )}
    </li>
  );
}

/** The message as going on would send it, or why it would not. */
function WhatItSays({ left, nonce }: { readonly left: LeftOver; readonly nonce: string }): ReactElement {
  const { texts, services } = useHost();
  const styles = useStyles();
  const read = useCallback(() => waitingMessages(services, left), [services, left]);
  const { reading } = useReading(read);
  if (reading.state === 'reading') return <Busy />;
  const message = reading.state === 'read' ? reading.value.get(nonce) : undefined;
  if (message === undefined) return <p className={styles.note}>{texts.remind.backToReview}</p>;
  return <Preview message={message} />;
}
