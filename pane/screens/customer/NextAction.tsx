import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isoOf } from '../../../core/calendar/civil';
import type { ContactRecord } from '../../../core/contacts/contactFacts';
import { readActionNote } from '../../../core/contacts/actionFacts';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import { takeBack } from '../../../core/usecases/customers/recordTask';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useLayout, useType } from '../../theme';
import { ActionCard } from '../actions/ActionCard';
import { actionId, actionName, reasonOf } from '../actions/words';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  text: { flexBasis: '140px' },
});

/** What the policy asks a person to do about this customer, and why; else which step the reminders are at. */
export function NextAction({ view, onChanged }: { view: CustomerView; onChanged: () => void }): ReactElement | null {
  const { texts, formats, notify } = useHost();
  const layout = useLayout();
  const type = useType();
  const { due, putOff, coming } = view.actions;
  if (view.open.length === 0) return null;
  return (
    <section className={layout.section}>
      <h2 className={type.section}>{texts.actions.nextAction}</h2>
      {due.map((action) => (
        <ActionCard
          key={actionId(action)}
          action={action}
          by="action"
          recorded={undefined}
          onRecorded={(said) => {
            notify(texts.actions.namedFor(said?.text ?? '', actionName(action.action, texts)), 'success');
            onChanged();
            document.querySelector<HTMLElement>('h1')?.focus();
          }}
        />
      ))}
      {putOff.map((record) => (
        <PutOff key={record.id} record={record} onChanged={onChanged} />
      ))}
      {due.length === 0 && putOff.length === 0 && <Step view={view} />}
      {coming !== undefined && (
        <p className={type.caption}>
          {texts.actions.coming(actionName(coming.action, texts), formats.date(isoOf(coming.on)))}
        </p>
      )}
    </section>
  );
}

/** The step that holds now, where it leaves nothing to do by hand. */
function Step({ view }: { view: CustomerView }): ReactElement {
  const { texts } = useHost();
  const type = useType();
  const { step } = view.actions;
  const { segment } = view.segment;
  if (step?.kind !== 'message') return <p className={type.body}>{texts.actions.nothing}</p>;
  return (
    <div>
      <p className={type.body}>{actionName(step.action, texts)}</p>
      <p className={type.caption}>{`${reasonOf({ ...step, segment }, texts)}. ${texts.actions.byReminders}`}</p>
    </div>
  );
}

function PutOff({ record, onChanged }: { record: ContactRecord; onChanged: () => void }): ReactElement {
  const { services, texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const { action, note } = readActionNote(record.note);
  const takeUp = (): void => {
    if (busy) return;
    setBusy(true);
    void act(async () => {
      await takeBack(services, [record]);
      onChanged();
      document.querySelector<HTMLElement>('h1')?.focus();
    }).finally(() => setBusy(false));
  };
  return (
    <div className={styles.line}>
      <div className={mergeClasses(layout.grow, styles.text)}>
        <div>{actionName(action, texts)}</div>
        <div className={type.caption}>
          {[texts.actions.waitsUntil(formats.date(record.until)), note].filter((text) => text !== '').join(', ')}
        </div>
      </div>
      {record.id !== '' && (
        <Button size="small" disabledFocusable={busy} onClick={takeUp}>
          {texts.actions.takeUp}
        </Button>
      )}
    </div>
  );
}
