import { Field, Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import { InvoicePicker } from './InvoicePicker';
import { usePromise, type PromiseForm } from './usePromise';
import { useSelectedInvoices } from './useSelectedInvoices';

const useStyles = makeStyles({
  code: { fontSize: '12px' },
  // An input's own width is that of twenty letters, which is wider than the narrowest pane.
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
  amount: { '& input': { textAlign: 'end' } },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  owes: { marginInlineStart: 'auto' },
});

/** A customer said when they pay: reminders for these invoices wait until then. */
export function RecordPromise({ view, onBack }: { view: CustomerView; onBack: () => void }): ReactElement {
  const { texts } = useHost();
  const selected = useSelectedInvoices(view.label);
  if (selected === undefined) {
    return <Frame top={<TaskBar title={texts.promise.title} onBack={onBack} />} onEscape={onBack} children={null} />;
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
  const form = usePromise(view, selected, onBack);
  return (
    <Frame
      top={<TaskBar title={texts.promise.title} onBack={onBack} />}
      footer={
        <Footer
          primary={{ text: texts.promise.title, onPress: form.record, disabled: form.busy }}
          secondary={{ text: texts.common.cancel, onPress: onBack }}
          captions={form.caption === '' ? [] : [form.caption]}
        />
      }
      onEscape={onBack}
    >
      <NoticeBar />
      <div className={mergeClasses(layout.side, layout.sections)}>
        <WhoOwes view={view} />
        <Fields form={form} today={view.today.asOf} />
        <p className={type.caption}>{form.consequence}</p>
      </div>
    </Frame>
  );
}

/** The customer, and what is owed in each currency. */
export function WhoOwes({ view }: { view: CustomerView }): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  return (
    <div className={layout.between}>
      <h2 className={mergeClasses(type.section, styles.name)}>{view.label}</h2>
      {view.totals.map(({ currency, owed }) => (
        <span key={currency} className={mergeClasses(type.caption, styles.owes)}>
          {texts.promise.owes(formats.money(owed, currency))}
        </span>
      ))}
    </div>
  );
}

function Fields({ form, today }: { form: PromiseForm; today: string }): ReactElement {
  const { texts, services } = useHost();
  const styles = useStyles();
  return (
    <>
      {form.currencies.length > 1 && (
        <Field label={texts.promise.currency}>
          <Select value={form.currency} onChange={(_, data) => form.setCurrency(data.value)}>
            {form.currencies.map((currency) => (
              <option key={currency}>{currency}</option>
            ))}
          </Select>
        </Field>
      )}
      <Field
        className={styles.field}
        label={texts.promise.amount}
        required
        {...(form.errors.amount === '' ? {} : { validationMessage: form.errors.amount })}
      >
        <Input
          className={mergeClasses(styles.input, styles.amount)}
          contentBefore={<span className={styles.code}>{form.currency}</span>}
          inputMode="decimal"
          autoComplete="off"
          value={form.amount}
          onChange={(_, data) => form.setAmount(data.value)}
          onBlur={form.tidyAmount}
        />
      </Field>
      <Field
        className={styles.field}
        label={texts.promise.by}
        required
        {...(form.errors.by !== ''
          ? { validationMessage: form.errors.by }
          : form.warning !== ''
            ? { validationMessage: form.warning, validationState: 'warning' as const }
            : {})}
      >
        <Input
          className={styles.input}
          type="date"
          // The calendar's own button follows the theme.
          input={{ style: { colorScheme: services.host.theme() === 'light' ? 'light' : 'dark' } }}
          value={form.by}
          onChange={(_, data) => form.setBy(data.value)}
        />
      </Field>
      <InvoicePicker
        label={texts.promise.forInvoices}
        rows={form.rows}
        chosen={form.chosen}
        today={today}
        error={form.errors.invoices}
        onChoose={form.choose}
      />
      <Field className={styles.field} label={texts.promise.saidBy}>
        <Input className={styles.input} value={form.saidBy} onChange={(_, data) => form.setSaidBy(data.value)} />
      </Field>
    </>
  );
}
