import { useState, type ReactElement } from 'react';
import { TERMS_OF, type DocumentKind } from '../../../core/messages/documents/kinds';
import type { DocumentTerms } from '../../../core/messages/documents/documentTerms';
import { DayInput } from '../../components/DayInput';
import { useHost } from '../../HostContext';
import { Entry } from '../policy/Entry';

export interface TermsFormProps {
  readonly kind: DocumentKind;
  /** Of the claim; ISO 4217, or ''. */
  readonly currency: string;
  readonly terms: DocumentTerms;
  readonly onChange: (terms: DocumentTerms) => void;
}

/** What a letter rests on beside the account: the terms of a plan, the sum that settles, or an answer. */
export function TermsForm({ kind, currency, terms, onChange }: TermsFormProps): ReactElement | null {
  const { texts, formats } = useHost();
  const t = texts.documents;
  const [count, setCount] = useState(String(terms.instalments));
  const [sum, setSum] = useState('');
  const rests = TERMS_OF[kind];
  if (rests === 'plan') {
    return (
      <>
        <Entry
          label={t.instalments}
          value={count}
          numeric="numeric"
          onChange={(typed) => {
            setCount(typed);
            onChange({ ...terms, instalments: /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0 });
          }}
        />
        <DayInput label={t.firstDay} value={terms.firstDay} onChange={(firstDay) => onChange({ ...terms, firstDay })} />
      </>
    );
  }
  if (rests === 'settlement') {
    return (
      <Entry
        label={t.settlement(currency)}
        value={sum}
        numeric="decimal"
        onChange={(typed) => {
          setSum(typed);
          onChange({ ...terms, settlement: formats.readAmount(typed, currency) ?? 0 });
        }}
      />
    );
  }
  if (rests === 'none') return null;
  return (
    <>
      <Entry
        label={t.objection}
        value={terms.objection}
        rows={3}
        onChange={(objection) => onChange({ ...terms, objection })}
      />
      <Entry label={t.finding} value={terms.finding} rows={3} onChange={(finding) => onChange({ ...terms, finding })} />
    </>
  );
}
