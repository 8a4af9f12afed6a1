import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular, Search20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import { StageMark } from '../../components/StageMark';
import { stageText } from '../../components/stages';
import { useHost } from '../../HostContext';
import type { Customers } from '../../hooks/useCustomers';
import { useNavigation } from '../../navigation';
import { useLayout, useType } from '../../theme';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '32px' },
  name: { overflowWrap: 'anywhere' },
  stage: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
});

export interface HeadingProps {
  readonly view: CustomerView;
  readonly customers: Customers;
  readonly onSearch: () => void;
}

/** Which of the customers this is, the ways to the others, and how late the oldest invoice is. */
export function Heading({ view, customers, onSearch }: HeadingProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useRef<HTMLHeadingElement>(null);
  const { cameByTab } = useNavigation();
  useEffect(() => {
    if (!cameByTab() && document.activeElement === document.body) heading.current?.focus();
  }, [cameByTab]);
  const { labels, at, selected, move } = customers;
  const place = selected
    ? texts.customer.ofSelected(at + 1, labels.length)
    : labels.length > 1
      ? texts.customer.ofAll(at + 1, labels.length)
      : '';
  const first = at === 0;
  const last = at === labels.length - 1;
  return (
    <section>
      <div className={styles.line}>
        <span className={mergeClasses(type.caption, layout.grow)}>{place}</span>
        {labels.length > 1 && (
          <>
            <Button
              appearance="subtle"
              size="small"
              icon={<ChevronLeft20Regular />}
              aria-label={texts.customer.before}
              disabledFocusable={first}
              onClick={() => !first && move(at - 1)}
            />
            <Button
              appearance="subtle"
              size="small"
              icon={<ChevronRight20Regular />}
              aria-label={texts.customer.next}
              disabledFocusable={last}
              onClick={() => !last && move(at + 1)}
            />
          </>
        )}
        <Button
          appearance="subtle"
          size="small"
          icon={<Search20Regular />}
          aria-label={texts.customer.searchAnother}
          onClick={onSearch}
        />
      </div>
      <h1 ref={heading} className={mergeClasses(type.big, styles.name)} tabIndex={-1}>
        {view.label}
      </h1>
      <StageLine view={view} />
    </section>
  );
}

function StageLine({ view }: { view: CustomerView }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const type = useType();
  const { open, stage, oldestDaysLate } = view;
  if (open.length === 0) return <p className={type.caption}>{texts.customer.nothingOpen}</p>;
  const late = oldestDaysLate > 0;
  return (
    <p className={mergeClasses(type.caption, styles.stage)}>
      <StageMark stage={stage} />
      <span>
        {late
          ? texts.customer.oldestLate(stageText(view.stageName, texts), oldestDaysLate)
          : texts.customer.nothingLate}
      </span>
    </p>
  );
}
