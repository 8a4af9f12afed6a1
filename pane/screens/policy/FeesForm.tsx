import type { ReactElement } from 'react';
import { FEES_PER, UNPAID_FEES, type FeesPer, type UnpaidFees } from '../../../core/dunning/fee';
import { LISTED, type Listed } from '../../../core/dunning/policy';
import type { Texts } from '../../../core/i18n';
import { useHost } from '../../HostContext';
import type { PolicyDraft } from './draft';
import { Choice } from './Entry';
import type { GroupProps } from './group';

/** For what a fee is asked, and what else messages list where they list anything. */
export function feesCaption({ feesPer, listed }: PolicyDraft, t: Texts['policy']['fees']): string {
  const parts = [t.caption[feesPer], ...(listed === 'nothing' ? [] : [t.listedCaption[listed]])];
  return parts.join(', ');
}

/** For what fees are asked, what becomes of unpaid ones, and which invoices messages list for information. */
export function FeesForm({ draft, set }: GroupProps): ReactElement {
  const { texts } = useHost();
  const t = texts.policy.fees;
  return (
    <>
      <Choice
        label={t.per}
        value={draft.feesPer}
        onChange={(feesPer) => set({ feesPer: feesPer as FeesPer })}
        options={FEES_PER.map((per) => ({ value: per, text: t.perEach[per] }))}
        hint={t.perHint[draft.feesPer]}
      />
      <Choice
        label={t.unpaid}
        value={draft.unpaidFees}
        onChange={(unpaidFees) => set({ unpaidFees: unpaidFees as UnpaidFees })}
        options={UNPAID_FEES.map((what) => ({ value: what, text: t.unpaidHow[what] }))}
        hint={t.unpaidHint[draft.unpaidFees]}
      />
      <Choice
        label={t.listed}
        value={draft.listed}
        onChange={(listed) => set({ listed: listed as Listed })}
        options={LISTED.map((what) => ({ value: what, text: t.listedWhat[what] }))}
        hint={t.listedHint}
      />
    </>
  );
}
