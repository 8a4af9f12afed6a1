import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { stageColours, stageText } from '../../components/stages';
import { StageMark } from '../../components/StageMark';
import type { Overview } from '../../../core/usecases/types';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', height: '12px' },
  part: { borderRadius: '2px', minWidth: '4px', forcedColorAdjust: 'none' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  chip: {
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
    maxWidth: '100%',
    overflowWrap: 'break-word',
    paddingInline: '8px',
    whiteSpace: 'normal',
    textAlign: 'start',
  },
  count: { fontWeight: tokens.fontWeightSemibold, marginInlineStart: '2px', whiteSpace: 'nowrap' },
});

export interface StagesFilterProps {
  /** Open invoices by stage, whatever it is narrowed down to. */
  readonly stages: Overview['stages'];
  readonly paidOrCredits: number;
  readonly narrowedTo: readonly number[];
  readonly onNarrow: (stages: readonly number[]) => void;
}

/** The bar of stages with a chip each; pressed chips narrow down. */
export function StagesFilter({ stages, paidOrCredits, narrowedTo, onNarrow }: StagesFilterProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const present = stages.flatMap(({ open }, stage) => (open > 0 || narrowedTo.includes(stage) ? [stage] : []));
  const toggle = (stage: number): void =>
    onNarrow(
      narrowedTo.includes(stage) ? narrowedTo.filter((s) => s !== stage) : [...narrowedTo, stage].sort((a, b) => a - b),
    );
  return (
    <section className={mergeClasses(layout.side, layout.section)}>
      {present.length > 0 && (
        <>
          <div className={layout.between}>
            <h2 className={type.section}>{texts.remind.stages}</h2>
            {narrowedTo.length === 0 ? (
              <span className={type.caption}>{texts.remind.pressToNarrow}</span>
            ) : (
              <Link as="button" onClick={() => onNarrow([])}>
                {texts.remind.showAll}
              </Link>
            )}
          </div>
          <StageBar stages={stages} narrowedTo={narrowedTo} />
          <div className={styles.chips} role="group" aria-label={texts.remind.stages}>
            {present.map((stage) => (
              <StageChip
                key={stage}
                stage={stage}
                name={stageText(stages[stage]?.name ?? '', texts)}
                count={stages[stage]?.open ?? 0}
                pressed={narrowedTo.includes(stage)}
                onPress={() => toggle(stage)}
              />
            ))}
          </div>
        </>
      )}
      {paidOrCredits > 0 && <p className={type.caption}>{texts.remind.paidOrCredits(paidOrCredits)}</p>}
    </section>
  );
}

function StageBar({ stages, narrowedTo }: Pick<StagesFilterProps, 'stages' | 'narrowedTo'>): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden>
      {stages.map(({ open }, stage) => {
        if (open === 0) return null;
        const opacity = narrowedTo.length === 0 || narrowedTo.includes(stage) ? 1 : 0.3;
        const style = { flex: `${open} 1 0`, backgroundColor: stageColours(stage).mark, opacity };
        return <div key={stage} className={styles.part} style={style} />;
      })}
    </div>
  );
}

interface ChipProps {
  readonly stage: number;
  readonly name: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function StageChip({ stage, name, count, pressed, onPress }: ChipProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const { mark, pressed: background, pressedText: color } = stageColours(stage);
  return (
    <Button
      className={styles.chip}
      aria-pressed={pressed}
      onClick={onPress}
      icon={pressed ? <Checkmark16Regular /> : <StageMark stage={stage} />}
      {...(pressed ? { style: { backgroundColor: background, color, borderColor: mark } } : {})}
    >
      <span>
        {`${name} `}
        <span className={styles.count}>{texts.common.number(count)}</span>
      </span>
    </Button>
  );
}
