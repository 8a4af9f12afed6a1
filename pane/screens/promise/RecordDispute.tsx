import { Field, mergeClasses, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { DISPUTE_REASONS, type DisputeReason } from '../../../core/i18n/sections/promise/texts';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import { recordDispute } from '../../../core/usecases/customers/recordFact';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { TaskBar } from '../../components/TaskBar';
import { TextArea } from '../../components/TextArea';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useLayout, useType } from '../../theme';
import { firstChosen, recordable } from './chosen';
import { InvoicePicker } from './InvoicePicker';
import { WhoOwes } from './RecordPromise';
import { useSelectedInvoices } from './useSelectedInvoices';

/** A customer contests invoices: their reminders stop until it is settled. */
export function RecordDispute({ view, onBack }: { view: CustomerView; onBack: () => void }): ReactElement {
  const { texts } = useHost();
  const selected = useSelectedInvoices(view.label);
  if (selected === undefined) {
    return (
      <Frame top={<TaskBar title={texts.promise.disputeTitle} onBack={onBack} />} onEscape={onBack} children={null} />
    );
  }
  return <Form view={view} selected={selected} onBack={onBack} />;
}

interface FormProps {
  readonly view: CustomerView;
  readonly selected: readonly string[];
  readonly onBack: () => void;
}

function Form({ view, selected, onBack }: FormProps): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const [reason, setReason] = useState<DisputeReason>('amount');
  const [note, setNote] = useState('');
  const [chosen, choose] = useState(() => firstChosen(recordable(view), selected, view.today.asOf));
  const rows = recordable(view);
  const { busy, save } = useSave(view.label, onBack);
  const none = chosen.size === 0;
  const record = (): void => {
    if (none || busy) return;
    save({ rows: rows.filter(({ invoice }) => chosen.has(invoice)), reason: texts.promise.reasons[reason], note });
  };
  return (
    <Frame
      top={<TaskBar title={texts.promise.disputeTitle} onBack={onBack} />}
      footer={
        <Footer
          primary={{ text: texts.promise.disputeTitle, onPress: record, disabled: none || busy }}
          secondary={{ text: texts.common.cancel, onPress: onBack }}
          captions={none ? [texts.promise.noInvoice] : []}
        />
      }
      onEscape={onBack}
    >
      <NoticeBar />
      <div className={mergeClasses(layout.side, layout.sections)}>
        <WhoOwes view={view} />
        <Field label={texts.promise.reason}>
          <Select
            value={reason}
            onChange={(_, data) => setReason(DISPUTE_REASONS.find((known) => known === data.value) ?? 'other')}
          >
            {DISPUTE_REASONS.map((known) => (
              <option key={known} value={known}>
                {texts.promise.reasons[known]}
              </option>
            ))}
          </Select>
        </Field>
        <InvoicePicker
          label={texts.promise.invoices}
          rows={rows}
          chosen={chosen}
          today={view.today.asOf}
          error={none ? texts.promise.noInvoice : ''}
          onChoose={choose}
        />
        <Field label={texts.promise.note}>
          <TextArea value={note} rows={3} onChange={setNote} />
        </Field>
        <p className={type.caption}>{texts.promise.stop}</p>
      </div>
    </Frame>
  );
}

type Dispute = Omit<Parameters<typeof recordDispute>[1], 'customer'>;

function useSave(customer: string, onDone: () => void): { busy: boolean; save: (dispute: Dispute) => void } {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const save = (dispute: Dispute): void => {
    setBusy(true);
    void act(async () => {
      await recordDispute(services, { customer, ...dispute });
      onDone();
      notify(texts.promise.disputeRecorded, 'success');
      announce(texts.promise.disputeRecorded);
    }).finally(() => setBusy(false));
  };
  return { busy, save };
}
