import { Input, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useCallback, useDeferredValue, useEffect, type ReactElement, useState } from 'react';
import { allCustomers } from '../../../core/usecases/customers/customerView';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { PlaceBar } from '../../components/PlaceBar';
import { Skeletons } from '../../components/Skeletons';
import { useHost } from '../../HostContext';
import { useHold } from '../../hooks/useHold';
import { useReading } from '../../hooks/useReading';
import { useLayout, useRow, useType } from '../../theme';
import { Unreadable } from '../trouble/Unreadable';

const MOST = 50;

const useStyles = makeStyles({
  search: { maxWidth: 'none' },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: { display: 'block', overflowWrap: 'anywhere' },
});

export interface FindCustomerProps {
  readonly onPick: (label: string) => void;
  /** Undefined where there is no customer to go back to. */
  readonly onCancel: (() => void) | undefined;
  /** The customer that was in front is no longer in the ledger. */
  readonly gone?: boolean;
}

/** Every customer of the ledger, found by a part of the name. */
export function FindCustomer({ onPick, onCancel, gone = false }: FindCustomerProps): ReactElement {
  const { services, texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const { reading, again } = useReading(useCallback(() => allCustomers(services), [services]));
  if (reading.state === 'failed')
    return <Unreadable error={reading.error} onAgain={again} top={<PlaceBar place="customer" />} />;
  return (
    <Frame top={<PlaceBar place="customer" />} onEscape={onCancel}>
      <NoticeBar />
      <div className={layout.sections}>
        <div className={mergeClasses(layout.side, layout.section)}>
          <h1 className={type.section} tabIndex={-1}>
            {gone
              ? texts.customer.gone
              : onCancel === undefined
                ? texts.customer.selectOrSearch
                : texts.customer.search}
          </h1>
          {onCancel !== undefined && (
            <div>
              <Link as="button" onClick={onCancel}>
                {texts.common.cancel}
              </Link>
            </div>
          )}
        </div>
        {reading.state === 'reading' ? (
          <Skeletons />
        ) : (
          <Search labels={reading.value} onPick={onPick} focus={onCancel !== undefined} />
        )}
      </div>
    </Frame>
  );
}

interface SearchProps {
  readonly labels: readonly string[];
  readonly onPick: (label: string) => void;
  /** The search was asked for, so typing may begin. */
  readonly focus: boolean;
}

function Search({ labels, onPick, focus }: SearchProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const row = useRow();
  const layout = useLayout();
  const type = useType();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim().toLowerCase());
  const found = labels.filter((label) => label.toLowerCase().includes(wanted));
  useFoundSaid(wanted, found.length);
  useHold(text !== '');
  return (
    <>
      <div className={mergeClasses(layout.side, layout.section)}>
        <Input
          type="search"
          className={styles.search}
          contentBefore={<Search20Regular />}
          aria-label={texts.customer.search}
          placeholder={texts.customer.search}
          autoFocus={focus}
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
        <p className={type.caption}>
          {found.length === 0 && wanted !== ''
            ? texts.customer.noneFound(text.trim())
            : texts.customer.found(found.length)}
        </p>
      </div>
      <ul className={layout.list}>
        {found.slice(0, MOST).map((label) => (
          <li key={label} className={styles.line}>
            <button type="button" className={mergeClasses(row.press, styles.button)} onClick={() => onPick(label)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A screen reader hears how many a search left. */
function useFoundSaid(wanted: string, found: number): void {
  const { texts, announce } = useHost();
  useEffect(() => {
    if (wanted === '') return undefined;
    const timer = setTimeout(() => announce(texts.customer.found(found)), 500);
    return () => clearTimeout(timer);
  }, [wanted, found, texts, announce]);
}
