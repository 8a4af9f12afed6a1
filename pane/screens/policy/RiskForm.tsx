import type { ReactElement } from 'react';
import type { Texts } from '../../../core/i18n';
import { RISK_SEGMENTS } from '../../../core/portfolio/paymentRisk';
import { useHost } from '../../HostContext';
import { useType } from '../../theme';
import { readWhole, type PolicyDraft } from './draft';
import { Entry, Flag } from './Entry';
import type { GroupProps } from './group';

export function riskCaption({ earlier, segmentsFromScores }: PolicyDraft, t: Texts['policy']['risk']): string {
  const parts = RISK_SEGMENTS.flatMap((segment) => {
    const days = readWhole(earlier[segment]) ?? 0;
    if (days === 0) return [];
    return [days > 0 ? t.earlierBy(t.segments[segment], days) : t.laterBy(t.segments[segment], -days)];
  });
  const shifts = parts.length === 0 ? t.allAlike : parts.join(', ');
  return segmentsFromScores ? `${shifts}. ${t.scoresCount}` : shifts;
}

/** How much earlier levels start for risky customers. */
export function RiskForm({ draft, wrong, set }: GroupProps): ReactElement {
  const { texts } = useHost();
  const type = useType();
  const t = texts.policy.risk;
  return (
    <>
      <p className={type.caption}>{t.hint}</p>
      {RISK_SEGMENTS.map((segment) => (
        <Entry
          key={segment}
          label={t.segments[segment]}
          value={draft.earlier[segment]}
          onChange={(days) => set({ earlier: { ...draft.earlier, [segment]: days } })}
          wrong={wrong[`earlier.${segment}`]}
          after={texts.policy.level.days}
        />
      ))}
      <Flag
        label={t.fromScores}
        on={draft.segmentsFromScores}
        onChange={(segmentsFromScores) => set({ segmentsFromScores })}
        hint={t.fromScoresHint}
      />
    </>
  );
}
