import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlannedMessage } from '../../../core/messages/message';
import { Totals } from '../../components/Totals';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import { totalsOf } from '../../../core/reminders/planning';
import { customersOf } from '../../totals';
import { headingText } from '../../channels';

/** How many messages go to how many customers, and about how much. */
export function Summary({ messages }: { messages: readonly PlannedMessage[] }): ReactElement {
  const { texts, formats, services } = useHost();
  const layout = useLayout();
  const type = useType();
  const totals = totalsOf(messages);
  const interest = totals.filter((total) => total.interest > 0);
  const fees = totals.filter((total) => total.fee > 0);
  const lines = totals.map(({ currency, invoices, amount }) => ({
    label: texts.common.invoicesIn(invoices, formats.currencyName(currency), currency),
    currency,
    amount,
  }));
  return (
    <section className={mergeClasses(layout.side, layout.section)}>
      <h2 className={type.big}>{headingText(messages, customersOf(messages), services.sender.carries(), texts)}</h2>
      {lines.length > 0 && <Totals lines={lines} />}
      {interest.length > 0 && (
        <p className={type.caption}>
          {texts.review.interest(texts.list(interest.map((total) => formats.money(total.interest, total.currency))))}
        </p>
      )}
      {fees.length > 0 && (
        <p className={type.caption}>
          {texts.review.fees(texts.list(fees.map((total) => formats.money(total.fee, total.currency))))}
        </p>
      )}
    </section>
  );
}
