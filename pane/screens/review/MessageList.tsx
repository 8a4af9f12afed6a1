import { Checkbox, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useDeferredValue, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Texts } from '../../../core/i18n';
import type { BrokenMessage, PlannedMessage } from '../../../core/messages/message';
import { useHost } from '../../HostContext';
import { NARROW, useLayout, useType } from '../../theme';
import { wordsOf } from '../../words';
import { BrokenRow } from './BrokenRow';
import { MessageRow } from './MessageRow';
import { finalOf, matching } from './reviewState';
import type { ReviewTools } from './useReview';

/** From this many messages on there is a search box. */
const MANY = 50;

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    paddingInline: 'var(--side)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { paddingBottom: '6px' },
  },
  // Its box stands where the text of a line begins.
  tick: { marginInlineStart: '-8px' },
  search: { width: '100%' },
});

/** Every message with its tick; one open at a time. */
export function MessageList({
  review,
  broken,
}: {
  review: ReviewTools;
  broken: readonly BrokenMessage[];
}): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { state } = review;
  const texts = useWords(state.messages);
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const shown = useMemo(() => matching(state.messages, wanted), [state.messages, wanted]);
  useFoundSaid(wanted, shown.length, state.messages.length, texts);
  // The first rows are there at once, the others follow as soon as there is time.
  const drawn = useDeferredValue(shown.length, MANY);
  const tickedShown = shown.filter(({ id }) => state.ticked.has(id)).length;
  const hidden = state.ticked.size - tickedShown;
  const checked = tickedShown === 0 ? false : tickedShown === shown.length ? true : 'mixed';
  return (
    <div>
      {state.messages.length >= MANY && (
        <div className={mergeClasses(layout.side, layout.section)} style={{ paddingBottom: 8 }}>
          <Input
            type="search"
            contentBefore={<Search20Regular />}
            className={styles.search}
            aria-label={texts.review.search(state.messages.length)}
            placeholder={texts.review.search(state.messages.length)}
            value={text}
            onChange={(_, data) => setText(data.value)}
          />
          {hidden > 0 && <p className={type.caption}>{texts.review.tickedHidden(hidden)}</p>}
        </div>
      )}
      {shown.length === 0 && wanted !== '' && (
        <p className={mergeClasses(type.body, layout.side)}>{texts.review.noneFound(wanted)}</p>
      )}
      {shown.length > 0 && (
        <div className={styles.all}>
          <Checkbox
            className={styles.tick}
            label={texts.review.all(shown.length)}
            checked={checked}
            onChange={(_, data) =>
              review.tick(
                shown.map(({ id }) => id),
                data.checked === true,
              )
            }
          />
          <span className={type.caption}>{texts.review.order}</span>
        </div>
      )}
      <ul className={layout.list}>
        {broken.map((message, index) => (
          <BrokenRow key={index} message={message} />
        ))}
        {shown.slice(0, drawn).map((message) => (
          <MessageRow
            key={message.id}
            message={finalOf(state, message)}
            ticked={state.ticked.has(message.id)}
            changed={state.changed.has(message.id)}
            edited={state.edits.has(message.id)}
            open={review.openId === message.id}
            editing={review.editing && review.openId === message.id}
            onTick={review.tick}
            onToggle={review.toggle}
            onEditing={review.setEditing}
            onEdit={review.edit}
            backFromCustomer={review.backFrom === message.id}
            onCustomer={review.openCustomer}
          />
        ))}
      </ul>
    </div>
  );
}

/** The texts that name what is listed. */
function useWords(messages: readonly PlannedMessage[]): Texts {
  const { texts } = useHost();
  return useMemo(() => wordsOf(texts, messages), [texts, messages]);
}

/** A screen reader hears how many messages a search left. */
function useFoundSaid(wanted: string, shown: number, all: number, texts: Texts): void {
  const { announce } = useHost();
  useEffect(() => {
    if (wanted === '') return undefined;
    const timer = setTimeout(() => announce(texts.review.found(shown, all)), 500);
    return () => clearTimeout(timer);
  }, [wanted, shown, all, texts, announce]);
}
