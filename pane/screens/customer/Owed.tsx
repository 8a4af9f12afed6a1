import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { currencyNamed } from '../../../core/money/symbol';
import { oncePerNumber } from '../../../core/debtors/duplicateInvoices';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import type { CustomerTotal } from '../../../core/usecases/customers/customerTotals';
import { Money } from '../../components/Money';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';

const useStyles = makeStyles({
  line: { minHeight: '28px', alignItems: 'center', margin: 0 },
  value: { marginInlineStart: 'auto' },
  list: { margin: 0 },
  none: { margin: 0 },
  sum: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    paddingTop: '2px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Overdue, late interest and both, by currency; currencies are never added together. */
export function Owed({ view }: { view: CustomerView }): ReactElement | null {
  const layout = useLayout();
  if (view.totals.length === 0) return null;
  return (
    <section className={layout.section}>
      {view.totals.map((total) => (
        <OwedIn key={total.currency} total={total} view={view} />
      ))}
    </section>
  );
}

function overdueCount({ open, today }: CustomerView, currency: string): number {
  const { rows } = oncePerNumber(open);
  return rows.filter((row) => currencyNamed(row.currency) === currency && (row.dueDate ?? today.asOf) < today.asOf)
    .length;
}

function OwedIn({ total, view }: { total: CustomerTotal; view: CustomerView }): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const { currency, overdue, interest, interestUnknown, credits, owed } = total;
  const type = useType();
  const line = (label: string, amount: number, sum = false): ReactElement => (
    <div className={mergeClasses(layout.between, styles.line, sum && styles.sum)}>
      <dt>{label}</dt>
      <dd className={styles.value}>
        <Money amount={amount} currency={currency} />
      </dd>
    </div>
  );
  return (
    <dl className={styles.list}>
      {line(texts.customer.overdue(overdueCount(view, currency)), overdue)}
      {interest > 0 && line(texts.customer.interestTo(formats.date(view.today.asOf)), interest)}
      {credits < 0 && line(texts.customer.credits, credits)}
      {line(texts.customer.owedToday, owed, true)}
      {interestUnknown && (
        <div>
          <dt className={type.caption}>{texts.customer.interestUnknown}</dt>
          <dd className={styles.none} />
        </div>
      )}
    </dl>
  );
}
