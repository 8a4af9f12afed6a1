import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { DEFAULT_EDGES } from '../../../core/dunning/ageing';
import type { Texts } from '../../../core/i18n';
import type { Glance } from '../../../core/usecases/types';
import { rovingIndex } from '../../components/roving';
import { stageColours } from '../../components/stages';
import { StageMark } from '../../components/StageMark';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', height: '12px' },
  part: { borderRadius: '2px', minWidth: '4px', forcedColorAdjust: 'none' },
  table: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: 0 },
  bucket: { flex: '1 1 0', minWidth: '44px', display: 'flex', flexDirection: 'column', gap: '4px' },
  share: { margin: 0, whiteSpace: 'nowrap' },
  choice: { display: 'flex', flexWrap: 'wrap', gap: '2px' },
  chosen: { borderTopColor: tokens.colorBrandStroke1, color: tokens.colorBrandForeground1 },
});

/** The colours of the stages that such days mostly belong to. */
const STAGE_OF_BUCKET = [0, 1, 2, 2, 3];

function nameOf(bucket: number, { glance }: Texts['workbook']): string {
  if (bucket === 0) return glance.notDue;
  const to = DEFAULT_EDGES[bucket - 1];
  const last = DEFAULT_EDGES[bucket - 2] ?? 0;
  return to === undefined ? glance.over(last) : glance.days(last + 1, to);
}

/** What is open by days late, of one currency at a time. */
export function Ageing({ ageing }: { ageing: Glance['ageing'] }): ReactElement | null {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const [wanted, want] = useState('');
  const shown = ageing.find(({ currency }) => currency === wanted) ?? ageing[0];
  if (shown === undefined) return null;
  const { shares } = shown;
  const { ageing: title } = texts.workbook.glance;
  return (
    <section className={mergeClasses(layout.side, layout.section)}>
      <div className={layout.between}>
        <h2 className={type.section}>{title}</h2>
        {ageing.length > 1 && (
          <Currencies all={ageing.map(({ currency }) => currency)} chosen={shown.currency} onChoose={want} />
        )}
      </div>
      <div className={styles.bar} aria-hidden>
        {shares.map((share, bucket) => {
          const backgroundColor = stageColours(STAGE_OF_BUCKET[bucket] ?? 0).mark;
          return share === 0 ? null : (
            <div key={bucket} className={styles.part} style={{ flex: `${share} 1 0`, backgroundColor }} />
          );
        })}
      </div>
      <dl className={styles.table}>
        {shares.map((share, bucket) => (
          <div key={bucket} className={styles.bucket}>
            <dt className={type.caption}>
              <StageMark stage={STAGE_OF_BUCKET[bucket] ?? 0} />
              <div>{nameOf(bucket, texts.workbook)}</div>
            </dt>
            <dd className={styles.share}>{formats.percent(share / 100)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface CurrenciesProps {
  readonly all: readonly string[];
  readonly chosen: string;
  readonly onChoose: (currency: string) => void;
}

/** One of a few, with the arrow keys of a radio group. */
function Currencies({ all, chosen, onChoose }: CurrenciesProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = rovingIndex(event.key, all.indexOf(chosen), all.length, 'horizontal');
    const currency = next === undefined ? undefined : all[next];
    if (currency === undefined || next === undefined) return;
    event.preventDefault();
    onChoose(currency);
    root.current?.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus();
  };
  return (
    <div
      ref={root}
      role="radiogroup"
      aria-label={texts.remind.currency}
      className={styles.choice}
      onKeyDown={onKeyDown}
    >
      {all.map((currency) => (
        <Button
          key={currency}
          size="small"
          role="radio"
          aria-checked={currency === chosen}
          tabIndex={currency === chosen ? 0 : -1}
          className={mergeClasses(currency === chosen && styles.chosen)}
          onClick={() => onChoose(currency)}
        >
          {currency === '' ? texts.remind.noCurrency : currency}
        </Button>
      ))}
    </div>
  );
}
