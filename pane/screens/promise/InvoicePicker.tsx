import { Checkbox, Label, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle12Filled, ReceiptMoney20Regular } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import type { LedgerRow } from '../../../core/ledger/ledgerRow';
import { Fold } from '../../components/Fold';
import { Money } from '../../components/Money';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import { isOverdue } from './chosen';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { display: 'flex', alignItems: 'flex-start', flexWrap: 'wrap', columnGap: '8px' },
  money: { marginInlineStart: 'auto', paddingBlock: '6px' },
  tick: { marginInlineStart: '-8px' },
});

export interface InvoicePickerProps {
  readonly label: string;
  readonly rows: readonly LedgerRow[];
  readonly chosen: ReadonlySet<string>;
  readonly today: string;
  readonly error: string;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Which invoices it is about; folded, the choice in words. */
export function InvoicePicker({ label, rows, chosen, today, error, onChoose }: InvoicePickerProps): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const id = useId();
  const toggle = (invoice: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(invoice);
    else next.delete(invoice);
    onChoose(next);
  };
  return (
    // A Field would give its own name to every tick box inside.
    <div role="group" aria-labelledby={id} className={styles.group}>
      <Label id={id}>{label}</Label>
      <Fold icon={<ReceiptMoney20Regular aria-hidden />} summary={useChoiceText(rows, chosen, today)}>
        <ul className={layout.list}>
          {rows.map(({ row, invoice, dueDate, openAmount, currency }) => (
            <li key={row} className={styles.row}>
              <Checkbox
                className={styles.tick}
                checked={chosen.has(invoice)}
                onChange={(_, data) => toggle(invoice, data.checked === true)}
                label={
                  <>
                    {invoice}
                    <span className={type.caption}>
                      {dueDate === null ? '' : ` ${texts.promise.due(formats.date(dueDate))}`}
                    </span>
                  </>
                }
              />
              <span className={mergeClasses(type.caption, styles.money)}>
                <Money amount={openAmount ?? 0} currency={currency} />
              </span>
            </li>
          ))}
        </ul>
      </Fold>
      {error !== '' && (
        <p className={mergeClasses(type.caption, layout.row)}>
          <ErrorCircle12Filled aria-hidden color={tokens.colorStatusDangerForeground1} />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

/** The chosen invoices by their numbers, or by what they have in common where they are many. */
export function useChoiceText(rows: readonly LedgerRow[], chosen: ReadonlySet<string>, today: string): string {
  const { texts } = useHost();
  const picked = rows.filter(({ invoice }) => chosen.has(invoice));
  if (picked.length === 0) return texts.promise.noInvoice;
  if (picked.length <= 3) return texts.list(picked.map(({ invoice }) => invoice));
  const overdue = rows.filter((row) => isOverdue(row, today));
  const same = overdue.length === picked.length && overdue.every(({ invoice }) => chosen.has(invoice));
  return same ? texts.promise.allOverdue(picked.length) : texts.common.invoices(picked.length);
}
