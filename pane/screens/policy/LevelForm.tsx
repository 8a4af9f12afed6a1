import { Button, Link, makeStyles } from '@fluentui/react-components';
import { useContext, useId, useState, type ReactElement } from 'react';
import type { FeesPer } from '../../../core/dunning/fee';
import { RISK_SEGMENTS } from '../../../core/portfolio/paymentRisk';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import { ChannelOrder } from './ChannelOrder';
import type { LevelDraft } from './draft';
import { Entry, Flag, ReadOnlyContext } from './Entry';
import { dayHint } from './readLevels';
import type { PolicyTools } from './usePolicy';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', paddingBlock: '8px 12px' },
  two: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(96px, 1fr))', gap: '8px', alignItems: 'start' },
  whole: { gridColumn: '1 / -1', marginTop: '-4px' },
  start: { alignSelf: 'flex-start' },
});

export interface LevelFormProps {
  readonly tools: PolicyTools;
  readonly index: number;
  readonly level: LevelDraft;
  readonly onTemplate: (level: number) => void;
  readonly onRemove: () => void;
}

/** Everything about one level. */
export function LevelForm({ tools, index, level, onTemplate, onRemove }: LevelFormProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const type = useType();
  const readOnly = useContext(ReadOnlyContext);
  const hintId = useId();
  const { draft, wrong } = tools;
  const t = texts.policy.level;
  const set = (part: Partial<LevelDraft>): void => {
    const levels = draft.levels.map((other, i) => (i === index ? { ...other, ...part } : other));
    tools.change({ ...draft, levels });
  };
  const wrongIn = (field: keyof LevelDraft): string | undefined => wrong[`${level.level}.${field}`];
  return (
    <div className={styles.form}>
      <Entry label={t.name} value={level.name} onChange={(name) => set({ name })} wrong={wrongIn('name')} />
      <div className={styles.two}>
        <Entry
          label={t.fromDay}
          value={level.fromDay}
          onChange={(fromDay) => set({ fromDay })}
          wrong={wrongIn('fromDay')}
          describedBy={hintId}
        />
        <Entry
          label={t.payWithin}
          value={level.payWithin}
          onChange={(payWithin) => set({ payWithin })}
          wrong={wrongIn('payWithin')}
          after={t.days}
          numeric="numeric"
        />
        {!readOnly && wrongIn('fromDay') === undefined && (
          <p id={hintId} className={`${type.caption} ${styles.whole}`}>
            {dayHint(draft.levels, index, texts.policy)}
          </p>
        )}
      </div>
      <ChannelOrder channels={level.channels} onChange={(channels) => set({ channels })} wrong={wrongIn('channels')} />
      <Link as="button" className={styles.start} onClick={() => onTemplate(level.level)}>
        {t.editTexts}
      </Link>
      {!tools.usual && <p className={type.caption}>{texts.policy.ladders.textsByNumber}</p>}
      <FeeAndAction usual={tools.usual} level={level} feesPer={draft.feesPer} onChange={set} wrongIn={wrongIn} />
      <Flag
        label={t.addInterest}
        on={level.interest}
        onChange={(interest) => set({ interest })}
        hint={level.interest && draft.rule === 'none' ? t.noInterestRule : undefined}
      />
      <Flag label={t.needsApproval} on={level.needsApproval} onChange={(needsApproval) => set({ needsApproval })} />
      {!readOnly && draft.levels.length > 1 && (
        <Button className={styles.start} onClick={onRemove}>
          {t.remove}
        </Button>
      )}
    </div>
  );
}

interface FeeAndActionProps {
  /** Next steps go by the days late, whatever ladder a customer follows: they stand at the usual one. */
  readonly usual: boolean;
  readonly level: LevelDraft;
  readonly feesPer: FeesPer;
  readonly onChange: (part: Partial<LevelDraft>) => void;
  readonly wrongIn: (field: keyof LevelDraft) => string | undefined;
}

/** What is rarely changed: opened by its link, and by itself while something in it is wrong. */
function FeeAndAction({ usual, level, feesPer, onChange, wrongIn }: FeeAndActionProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const [pressed, setPressed] = useState(false);
  const t = texts.policy.level;
  const open = pressed || wrongIn('fee') !== undefined || wrongIn('planOffer') !== undefined;
  return (
    <>
      <Link as="button" className={styles.start} aria-expanded={open} onClick={() => setPressed(!open)}>
        {usual ? t.feeAndAction : t.feeAndPlan}
      </Link>
      {open && (
        <div className={layout.section}>
          <Entry
            label={t.fee}
            value={level.fee}
            onChange={(fee) => onChange({ fee })}
            wrong={wrongIn('fee')}
            hint={t.feeHint[feesPer]}
            numeric="decimal"
          />
          <Entry
            label={t.planOffer}
            value={level.planOffer}
            onChange={(planOffer) => onChange({ planOffer })}
            wrong={wrongIn('planOffer')}
            hint={t.planHint}
            numeric="numeric"
          />
          {(usual ? RISK_SEGMENTS : []).map((segment) => (
            <Entry
              key={segment}
              label={t.action(texts.actions.risks[segment])}
              value={level.actions[segment]}
              onChange={(action) => onChange({ actions: { ...level.actions, [segment]: action } })}
            />
          ))}
        </div>
      )}
    </>
  );
}
