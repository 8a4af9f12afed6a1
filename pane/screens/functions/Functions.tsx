import { Input, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { Fragment, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { registry } from '../../../core/functions/registry';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import { useDescribed } from './described';
import { FunctionList } from './FunctionList';
import { didYouMean, searchFunctions } from './search';
import { useCall } from './useCall';
import { useInsert } from './useInsert';
import { usePlace } from './usePlace';

const useStyles = makeStyles({
  search: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBlock: '16px 12px' },
  input: { width: '100%', minWidth: 0 },
  offer: { fontSize: 'inherit', lineHeight: '24px' },
});

/** Every worksheet function: search, fill from the user's columns, see the result, insert. */
export function Functions({ onBack }: { onBack: () => void }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const list = useRef<HTMLUListElement>(null);
  const [typed, setTyped] = useState('');
  const [openName, setOpenName] = useState('');
  const described = useDescribed();
  const shown = useMemo(
    () => (described === null ? [] : searchFunctions(described.functions, typed)),
    [described, typed],
  );
  const { place, again } = usePlace();
  const at = place.state === 'read' ? place.value : null;
  const call = useCall(shown.find(({ name }) => name === openName) ?? null, at);
  const footer = useInsert(call, at?.active ?? null, again);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>('[data-function]')?.focus();
  };
  return (
    <Frame
      top={<TaskBar title={texts.functions.title} onBack={onBack} />}
      footer={place.state === 'read' ? <Footer {...footer} /> : undefined}
      onEscape={onBack}
    >
      <NoticeBar />
      <div className={mergeClasses(layout.side, styles.search)}>
        <Input
          type="search"
          className={styles.input}
          contentBefore={<Search20Regular />}
          aria-label={texts.functions.search(registry.length)}
          placeholder={texts.functions.search(registry.length)}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, data) => setTyped(data.value)}
          onKeyDown={onKeyDown}
        />
        {described !== null && <Found typed={typed} shown={shown.length} onOffer={setTyped} />}
      </div>
      {described !== null && shown.length > 0 && (
        <FunctionList
          shown={shown}
          lang={described.lang}
          call={call}
          list={list}
          onToggle={(name) => setOpenName((before) => (before === name ? '' : name))}
        />
      )}
    </Frame>
  );
}

interface FoundProps {
  readonly typed: string;
  readonly shown: number;
  readonly onOffer: (word: string) => void;
}

/** How many functions were found; where there is none, what may have been meant. */
function Found({ typed, shown, onOffer }: FoundProps): ReactElement {
  const { texts, announce } = useHost();
  const styles = useStyles();
  const type = useType();
  const offers = useMemo(() => (shown === 0 ? didYouMean(registry, typed) : []), [typed, shown]);
  const [before, after] = texts.functions.didYouMean;
  const text = shown === 0 ? texts.functions.noneFound(typed) : texts.functions.found(shown, registry.length);
  useEffect(() => {
    if (typed === '') return undefined;
    const said = offers.length === 0 ? text : `${text} ${before}${offers.join(', ')}${after}`;
    const timer = setTimeout(() => announce(said), 500);
    return () => clearTimeout(timer);
  }, [typed, text, offers, before, after, announce]);
  return (
    <p className={type.caption}>
      {text}
      {offers.length > 0 && (
        <>
          {` ${before}`}
          {offers.map((word, i) => (
            <Fragment key={word}>
              {i > 0 && ', '}
              <Link as="button" inline className={styles.offer} onClick={() => onOffer(word)}>
                {word}
              </Link>
            </Fragment>
          ))}
          {after}
        </>
      )}
    </p>
  );
}
