import { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Formats, Texts } from '../../../core/i18n';
import { readSegmentNote } from '../../../core/contacts/contactFacts';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import { endFact } from '../../../core/usecases/customers/recordFact';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useNewerWhy } from '../../hooks/useReadOnly';
import { useLayout, useType } from '../../theme';
import { SegmentForm } from './SegmentForm';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  text: { flexBasis: '140px' },
});

/** What counts, in one line. */
function headOf({ segment, fact }: CustomerView['segment'], { actions }: Texts): string {
  if (segment === undefined) return actions.segment.likeEverybody;
  const risk = actions.risks[segment];
  return fact === undefined ? actions.segment.byScore(risk) : actions.segment.byPerson(risk);
}

/** Who set it, until when and why; where nobody did, why the score does not count. */
function aboutOf({ segment: own, risk }: CustomerView, texts: Texts, formats: Formats): string {
  const { customer, actions } = texts;
  const { fact, segment, byScores, earlier } = own;
  const parts: string[] = [];
  if (fact !== undefined) {
    const until =
      fact.until === '' ? customer.since(formats.date(fact.from)) : customer.until(formats.date(fact.until));
    const why = readSegmentNote(fact.note)?.why ?? '';
    const by = fact.setBy === '' ? '' : customer.by(fact.setBy);
    parts.push(`${[until, by, why].filter((text) => text !== '').join(', ')}.`);
  }
  if (segment === undefined && risk.state === 'scored' && !byScores) parts.push(actions.segment.scoresDoNotCount);
  if (segment === undefined && risk.state === 'new' && byScores) parts.push(actions.segment.tooFewPaid);
  if (earlier > 0) parts.push(actions.segment.earlier(earlier));
  if (earlier < 0) parts.push(actions.segment.later(-earlier));
  return parts.join(' ');
}

/** Which risk counts for reminders and actions, who says so, and the way to set it. */
export function Segment({ view, onChanged }: { view: CustomerView; onChanged: () => void }): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const [setting, set] = useState(false);
  const { busy, end } = useEnd(view, onChanged);
  const frozen = useNewerWhy() !== '';
  const { fact } = view.segment;
  const about = aboutOf(view, texts, formats);
  return (
    <>
      <div className={styles.line}>
        <div className={mergeClasses(layout.grow, styles.text)}>
          <div>{headOf(view.segment, texts)}</div>
          {about !== '' && <div className={type.caption}>{about}</div>}
        </div>
        {!frozen && fact !== undefined && fact.id !== '' && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={texts.customer.endItNamed(headOf(view.segment, texts))}
            onClick={end}
          >
            {texts.customer.endIt}
          </Button>
        )}
      </div>
      {frozen ? null : setting ? (
        <SegmentForm view={view} onDone={() => set(false)} onSaved={onChanged} />
      ) : (
        <div>
          <Link as="button" onClick={() => set(true)}>
            {texts.actions.segment.set}
          </Link>
        </div>
      )}
    </>
  );
}

function useEnd({ segment }: CustomerView, onEnded: () => void): { readonly busy: boolean; readonly end: () => void } {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const end = (): void => {
    const { fact } = segment;
    if (busy || fact === undefined) return;
    setBusy(true);
    void act(async () => {
      await endFact(services, fact);
      notify(texts.actions.segment.ended, 'success');
      announce(texts.actions.segment.ended);
      onEnded();
      document.querySelector<HTMLElement>('h1')?.focus();
    }).finally(() => setBusy(false));
  };
  return { busy, end };
}
