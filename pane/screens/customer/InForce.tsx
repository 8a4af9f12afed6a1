import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Formats, Texts } from '../../../core/i18n';
import { CONTACTS_SHEET, type ContactRecord, type HoldKind } from '../../../core/contacts/contactFacts';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import { endFact } from '../../../core/usecases/customers/recordFact';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useNewerWhy } from '../../hooks/useReadOnly';
import { useLayout, useType } from '../../theme';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', paddingBlock: '4px' },
  text: { flexBasis: '140px' },
});

/** Holds and pending promises: what stops the reminders now, each with its way out. */
export function InForce({ view, onEnded }: { view: CustomerView; onEnded: () => void }): ReactElement | null {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const pending = view.promises.filter(
    ({ status, record }) =>
      record.endedOn === '' && (status === 'Pending' || (status === 'Undecided' && record.until >= view.today.asOf)),
  );
  const records = [...view.holds, ...pending.map(({ record }) => record)];
  if (records.length === 0) return null;
  return (
    <section className={layout.section}>
      <h2 className={type.section}>{texts.customer.holds}</h2>
      <ul className={layout.list}>
        {records.map((record, index) => (
          <Held key={record.id === '' ? index : record.id} record={record} onEnded={onEnded} />
        ))}
      </ul>
    </section>
  );
}

function nameOf(record: ContactRecord, { customer }: Texts): string {
  return record.kind === 'promise' ? customer.standing.Pending : customer.hold[record.kind as HoldKind];
}

/** What a fact is about, in words: its amount, its invoices, from when to when, and its note. */
export function aboutFact(record: ContactRecord, { customer, list }: Texts, formats: Formats): string {
  const { kind, amount, currency, until, from, invoices, note, saidBy } = record;
  const parts =
    kind === 'promise'
      ? [customer.promised(formats.money(amount, currency), formats.date(until))]
      : [until === '' ? customer.since(formats.date(from)) : customer.until(formats.date(until))];
  const said = saidBy === '' ? '' : customer.saidBy(saidBy);
  const about = invoices.length === 0 ? customer.allInvoices : list(invoices);
  return [...parts, about, said, note].filter((part) => part !== '').join(', ');
}

function Held({ record, onEnded }: { record: ContactRecord; onEnded: () => void }): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { busy, end } = useEnd(onEnded);
  const frozen = useNewerWhy() !== '';
  const name = nameOf(record, texts);
  return (
    <li className={styles.line}>
      <div className={mergeClasses(layout.grow, styles.text)}>
        <div>{name}</div>
        <div className={type.caption}>{aboutFact(record, texts, formats)}</div>
        {record.id === '' && <div className={type.caption}>{texts.customer.byHand(CONTACTS_SHEET)}</div>}
      </div>
      {!frozen && record.id !== '' && (
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={texts.customer.endItNamed(name)}
          onClick={() => !busy && end(record, name)}
        >
          {texts.customer.endIt}
        </Button>
      )}
    </li>
  );
}

function useEnd(onEnded: () => void): { busy: boolean; end: (record: ContactRecord, name: string) => void } {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const end = (record: ContactRecord, name: string): void => {
    setBusy(true);
    void act(async () => {
      await endFact(services, record);
      notify(texts.customer.ended(name), 'success');
      announce(texts.customer.ended(name));
      onEnded();
      document.querySelector<HTMLElement>('h1')?.focus();
    }).finally(() => setBusy(false));
  };
  return { busy, end };
}
