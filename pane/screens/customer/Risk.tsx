import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Formats, Texts } from '../../../core/i18n';
import { riskSegment, type RiskDriver } from '../../../core/portfolio/paymentRisk';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import { useHost } from '../../HostContext';
import { NARROW, useLayout, useType } from '../../theme';
import { Segment } from './Segment';

const useStyles = makeStyles({
  driver: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 56px 44px',
    gap: '8px',
    alignItems: 'center',
    minHeight: '18px',
    fontSize: '12px',
    lineHeight: '16px',
    paddingBlock: '2px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr) 44px' },
  },
  name: { overflowWrap: 'anywhere' },
  track: {
    height: '4px',
    borderRadius: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    forcedColorAdjust: 'none',
    [NARROW]: { display: 'none' },
  },
  bar: { height: '100%', borderRadius: '2px', backgroundColor: tokens.colorNeutralForeground3 },
  points: { textAlign: 'end', whiteSpace: 'nowrap' },
  most: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** The score with what it is made of, and the risk that counts. */
export function Risk({ view, onChanged }: { view: CustomerView; onChanged: () => void }): ReactElement {
  const { risk } = view;
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  if (risk.state === 'new') {
    return (
      <section className={layout.section}>
        <h2 className={type.section}>{texts.customer.risk}</h2>
        <p className={type.body}>{texts.customer.fewPaid}</p>
        <Segment view={view} onChanged={onChanged} />
      </section>
    );
  }
  return (
    <section className={layout.section}>
      <div className={layout.between}>
        <h2 className={type.section}>{texts.customer.risk}</h2>
        <span>
          <span className={styles.strong}>{texts.common.number(risk.score)}</span>
          {` ${texts.customer.ofHundred}, ${texts.customer.segments[riskSegment(risk.score)]}`}
        </span>
      </div>
      <ul className={layout.list}>
        {risk.drivers.map((driver) => (
          <Driver key={driver.name} driver={driver} />
        ))}
      </ul>
      <p className={type.caption}>{texts.customer.addUp}</p>
      <Segment view={view} onChanged={onChanged} />
    </section>
  );
}

/** A driver's value in its own unit. A trend that gets faster is told as none. */
function valueOf({ name, value }: RiskDriver, { customer }: Texts, formats: Formats): string {
  if (value === undefined) return customer.unknown;
  const inDays = name === 'Days late' || name === 'Trend';
  return inDays ? customer.days(Math.max(0, Math.round(value))) : formats.percent(value);
}

function Driver({ driver }: { driver: RiskDriver }): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const { name, points, most } = driver;
  return (
    <li className={styles.driver}>
      <span className={styles.name}>
        {texts.customer.drivers[name]}: <span className={styles.strong}>{valueOf(driver, texts, formats)}</span>
      </span>
      <span className={styles.track} aria-hidden>
        <div className={styles.bar} style={{ width: `${(points / most) * 100}%` }} />
      </span>
      <span className={styles.points}>
        <span aria-hidden>
          {texts.common.number(points)}
          <span className={styles.most}>/{texts.common.number(most)}</span>
        </span>
        <span className={mergeClasses(layout.hidden)}>{texts.customer.pointsOf(points, most)}</span>
      </span>
    </li>
  );
}
