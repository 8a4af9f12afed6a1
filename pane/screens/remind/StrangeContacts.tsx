import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CONTACTS_SHEET } from '../../../core/contacts/contactFacts';
import type { Strangers } from '../../../core/contacts/unmatchedFacts';
import { Bar } from '../../components/Bar';
import { useHost } from '../../HostContext';
import { useGoTo } from '../../hooks/useGoTo';

const SHOWN = 3;

/** Typed rows of the contacts sheet that stop nothing; nothing where each means somebody. */
export function StrangeContacts({ strangers }: { strangers: Strangers }): ReactElement | null {
  const { texts } = useHost();
  const goTo = useGoTo();
  const { customers, invoices } = strangers;
  if (customers.length + invoices.length === 0) return null;
  const names = (all: readonly string[]): string => {
    const shown = [...new Set(all)];
    return shown.length > SHOWN ? `${shown.slice(0, SHOWN).join(', ')} …` : texts.list(shown);
  };
  const show = (
    <Button size="small" onClick={() => goTo({ sheet: CONTACTS_SHEET, row: 0, column: 0 })}>
      {texts.remind.strangers.show}
    </Button>
  );
  return (
    <Bar intent="warning" actions={show}>
      {customers.length > 0 && (
        <div>{texts.remind.strangers.customers(customers.length, CONTACTS_SHEET, names(customers))}</div>
      )}
      {invoices.length > 0 && (
        <div>{texts.remind.strangers.invoices(invoices.length, CONTACTS_SHEET, names(invoices))}</div>
      )}
    </Bar>
  );
}
