import { useEffect, useRef, type ReactElement } from 'react';
import { useHost } from '../../HostContext';
import { useLayout } from '../../theme';
import type { Group, GroupProps } from './group';
import { FeesForm, feesCaption } from './FeesForm';
import { InterestForm, interestCaption } from './InterestForm';
import { LawForm, lawCaption } from './LawForm';
import { Line } from './Lines';
import { PaceForm, paceCaption } from './PaceForm';
import { RiskForm, riskCaption } from './RiskForm';
import { SenderForm, senderCaption } from './SenderForm';
import type { PolicyTools } from './usePolicy';

const FIELDS: Readonly<Record<Group, readonly string[]>> = {
  sender: ['replyTo', 'iban', 'bic', 'currency', 'capPerRun'],
  law: ['country'],
  pace: ['gap', 'leastToChase', 'contactFrom', 'contactUntil', 'workingDays'],
  fees: [],
  interest: ['rate', 'interestGrace', 'leastInterest'],
  risk: ['earlier'],
};

export interface SettingsProps {
  readonly tools: PolicyTools;
  readonly open: Group | null;
  /** Puts the focus into the first field of the open group. */
  readonly focusField: boolean;
  readonly onOpen: (group: Group | null) => void;
}

/** The settings that hold for all levels. */
export function Settings({ tools, open, focusField, onOpen }: SettingsProps): ReactElement {
  const host = useHost();
  const layout = useLayout();
  const root = useRef<HTMLUListElement>(null);
  const { draft, wrong } = tools;
  const t = host.texts.policy;
  const inside: GroupProps = { draft, wrong, set: (part) => tools.change({ ...draft, ...part }) };
  useEffect(() => {
    if (focusField && open !== null) root.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [focusField, open]);
  const line = (group: Group, title: string, caption: string, form: ReactElement): ReactElement => (
    <Line
      title={title}
      caption={caption}
      wrong={Object.keys(wrong).some((field) => FIELDS[group].includes(field.split('.')[0] ?? ''))}
      open={open === group}
      onToggle={() => onOpen(open === group ? null : group)}
    >
      {form}
    </Line>
  );
  return (
    <ul ref={root} className={layout.list}>
      {line('sender', t.sender.title, senderCaption(draft), <SenderForm {...inside} />)}
      {line('law', t.law.title, lawCaption(draft, host), <LawForm {...inside} policy={tools.policy} />)}
      {line('pace', t.pace.title, paceCaption(draft, host), <PaceForm {...inside} />)}
      {line('fees', t.fees.title, feesCaption(draft, t.fees), <FeesForm {...inside} />)}
      {line('interest', t.interest.title, interestCaption(draft, host), <InterestForm {...inside} />)}
      {line('risk', t.risk.title, riskCaption(draft, t.risk), <RiskForm {...inside} />)}
    </ul>
  );
}
