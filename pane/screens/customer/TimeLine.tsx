import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import { useHost } from '../../HostContext';
import { useNewerWhy } from '../../hooks/useReadOnly';
import { useLayout, useType } from '../../theme';
import { nextSteps, pastEvents, type Entry } from './events';
import { EventIcon } from './EventIcon';
import { NoteForm } from './NoteForm';
import { TakeBackForm } from './TakeBackForm';

const SHOWN = 6;

const useStyles = makeStyles({
  entry: { display: 'flex', gap: '10px', position: 'relative', paddingBottom: '12px' },
  icon: { display: 'flex', flexShrink: 0, width: '20px', height: '20px' },
  // The line between two icons.
  joined: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '9.5px',
      top: '24px',
      bottom: '4px',
      width: '1px',
      backgroundColor: tokens.colorNeutralStroke1,
    },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  date: { marginInlineStart: 'auto', whiteSpace: 'nowrap' },
  detail: { overflowWrap: 'anywhere' },
});

/** What would be sent next or why not, then everything that happened, newest first. */
export function TimeLine({ view, onNoted }: { view: CustomerView; onNoted: () => void }): ReactElement {
  const { texts, formats } = useHost();
  const layout = useLayout();
  const type = useType();
  const [all, setAll] = useState(false);
  const [noting, setNoting] = useState(false);
  const frozen = useNewerWhy() !== '';
  const words = { texts, formats };
  const next = nextSteps(view, words);
  const past = pastEvents(view, words);
  const shown = [...next, ...(all ? past : past.slice(0, SHOWN))];
  const older = past.length - SHOWN;
  return (
    <section className={layout.section}>
      <div className={layout.between}>
        <h2 className={type.section}>{texts.customer.timeLine}</h2>
        {!frozen && !noting && (
          <Link as="button" onClick={() => setNoting(true)}>
            {texts.customer.addNote}
          </Link>
        )}
      </div>
      {noting && <NoteForm label={view.label} onDone={() => setNoting(false)} onSaved={onNoted} />}
      <ol className={layout.list}>
        {shown.map((entry, index) => (
          <Line
            key={index}
            entry={entry}
            today={view.today.asOf}
            joined={index < shown.length - 1}
            onTakenBack={frozen ? undefined : onNoted}
          />
        ))}
      </ol>
      {past.length === 0 && <p className={type.caption}>{texts.customer.nothingYet}</p>}
      {!all && older > 0 && (
        <div>
          <Link as="button" onClick={() => setAll(true)}>
            {texts.customer.showOlder(older)}
          </Link>
        </div>
      )}
    </section>
  );
}

interface LineProps {
  readonly entry: Entry;
  readonly today: string;
  readonly joined: boolean;
  /** Undefined where nothing can be written. */
  readonly onTakenBack: (() => void) | undefined;
}

function Line({ entry, today, joined, onTakenBack }: LineProps): ReactElement {
  const { formats, texts } = useHost();
  const [taking, setTaking] = useState(false);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const day = entry.at.slice(0, 10);
  return (
    <li className={mergeClasses(styles.entry, joined && styles.joined)}>
      <span className={styles.icon}>
        <EventIcon icon={entry.icon} />
      </span>
      <div className={layout.grow}>
        <div className={layout.between}>
          <span className={styles.title}>{entry.title}</span>
          <time dateTime={day} title={formats.date(day)} className={mergeClasses(type.caption, styles.date)}>
            {formats.shortDate(day, today)}
          </time>
        </div>
        {entry.details
          .filter((detail) => detail !== '')
          .map((detail) => (
            <div key={detail} className={mergeClasses(type.caption, styles.detail)}>
              {detail}
            </div>
          ))}
        {entry.message !== undefined && onTakenBack !== undefined && !taking && (
          <Link as="button" aria-label={texts.customer.takeBack.one(entry.title)} onClick={() => setTaking(true)}>
            {texts.customer.takeBack.open}
          </Link>
        )}
        {entry.message !== undefined && onTakenBack !== undefined && taking && (
          <TakeBackForm
            message={entry.message}
            title={entry.title}
            onDone={() => setTaking(false)}
            onSaved={onTakenBack}
          />
        )}
      </div>
    </li>
  );
}
