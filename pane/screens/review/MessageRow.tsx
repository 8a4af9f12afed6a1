import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { memo, useId, type KeyboardEvent, type ReactElement } from 'react';
import { ChannelIcon } from '../../components/ChannelIcon';
import { Money } from '../../components/Money';
import { StageMark } from '../../components/StageMark';
import { stageText } from '../../components/stages';
import { Tag } from '../../components/Tag';
import { useHost } from '../../HostContext';
import { BARE_BUTTON, ROW_HOVER, useType } from '../../theme';
import { byHand } from '../../channels';
import { MessageOpen, type MessageRowProps } from './MessageOpen';

const useStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 73px',
  },
  open: { contentVisibility: 'visible' },
  head: { display: 'flex', paddingInline: 'calc(var(--side) - 8px) 0', ':hover': ROW_HOVER },
  checkbox: { flexShrink: 0, alignSelf: 'flex-start' },
  button: {
    flexGrow: 1,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '7px var(--side) 7px 2px',
    ...BARE_BUTTON,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  first: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  customer: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  amount: { marginInlineStart: 'auto' },
  lines: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  line: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
  level: { color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, width: '17px' },
  chevron: { alignSelf: 'center' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '4px', paddingTop: '4px' },
  inside: { padding: '0 var(--side) 8px' },
});

/** One message: two tab stops, one to tick it and one to open it. Enter opens it from either. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps): ReactElement {
  const { message, ticked, open, onTick, onToggle } = props;
  const { texts, formats, services } = useHost();
  const styles = useStyles();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onToggle(message.id);
  };
  const name = `${message.customer}, ${formats.money(message.amount, message.currency)}`;
  return (
    <li className={mergeClasses(styles.row, open && styles.open)}>
      <div className={styles.head}>
        <Checkbox
          className={styles.checkbox}
          aria-label={(byHand(message, services.sender.carries()) ? texts.handOff.tick : texts.review.tick)(name)}
          checked={ticked}
          onChange={(_, data) => onTick([message.id], data.checked === true)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => onToggle(message.id)}
        >
          <RowText {...props} />
        </button>
      </div>
      {open && (
        <div id={id} className={styles.inside}>
          <MessageOpen {...props} />
        </div>
      )}
    </li>
  );
});

function RowText({ message, changed, edited, open, ticked }: MessageRowProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const type = useType();
  const {
    customer,
    currency,
    amount,
    stage,
    stageName,
    level,
    levelName,
    lines,
    oldestDaysLate,
    needsApproval,
    forward,
  } = message;
  const tags = [
    ...(needsApproval && !ticked ? [texts.review.needsTick] : []),
    ...(changed ? [texts.review.changed] : []),
    ...(edited ? [texts.review.edited] : []),
  ];
  return (
    <>
      <span className={styles.first}>
        <span className={styles.customer}>{customer}</span>
        <span className={styles.amount}>
          <Money amount={amount} currency={currency} />
        </span>
      </span>
      <span className={styles.lines}>
        <span className={mergeClasses(type.caption, styles.line, styles.level)}>
          <StageMark stage={stage} label={stageText(stageName, texts)} />
          <span className={styles.text}>{`${texts.common.number(level)} ${levelName}`}</span>
        </span>
        <span className={mergeClasses(type.caption, styles.line)}>
          <ChannelIcon channel={message.channel} className={styles.icon} />
          <span className={styles.text}>
            {message.channel !== 'email' && `${texts.channels.titles[message.channel]}, `}
            {texts.common.invoicesLate(lines.length, oldestDaysLate)}
            {forward !== undefined && `. ${texts.actions.forward(forward.days, texts.actions.risks[forward.segment])}`}
          </span>
        </span>
        {tags.length > 0 && (
          <span className={styles.tags}>
            {tags.map((tag) => (
              <Tag key={tag} text={tag} />
            ))}
          </span>
        )}
      </span>
      <span className={styles.chevron} aria-hidden>
        {open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
      </span>
    </>
  );
}
