import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular, ErrorCircle16Filled } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import { stageColours } from '../../components/stages';
import { useHost } from '../../HostContext';
import { NARROW, useRow, useType } from '../../theme';
import { capital } from './ChannelOrder';
import { readWhole, type LevelDraft } from './draft';
import { LevelForm, type LevelFormProps } from './LevelForm';

/** Where the rail runs: its middle, from the left edge of the list. */
const RAIL = 82;

const useStyles = makeStyles({
  row: { position: 'relative', display: 'block' },
  rail: {
    position: 'absolute',
    insetBlock: 0,
    insetInlineStart: `${RAIL - 1.5}px`,
    width: '3px',
    [NARROW]: { insetInlineStart: '7px' },
  },
  knot: {
    position: 'absolute',
    top: '13px',
    insetInlineStart: `${RAIL - 6}px`,
    boxSizing: 'border-box',
    width: '12px',
    height: '12px',
    borderRadius: '50%',
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { insetInlineStart: '2.5px' },
  },
  head: {
    display: 'grid',
    gridTemplateColumns: `${RAIL - 14 - 16}px minmax(0, 1fr) auto`,
    columnGap: '8px',
    padding: '9px var(--side) 9px 16px',
    [NARROW]: { display: 'block', padding: '9px var(--side) 9px 24px' },
  },
  day: {
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontSize: '12px',
    lineHeight: '20px',
    [NARROW]: { display: 'block', textAlign: 'start' },
  },
  text: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    marginInlineStart: '21px',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    [NARROW]: { marginInlineStart: 0 },
  },
  wrong: { display: 'flex', alignItems: 'center', gap: '4px' },
  inside: {
    padding: `0 var(--side) 0 ${RAIL + 14}px`,
    [NARROW]: { padding: '0 var(--side) 0 24px' },
  },
});

export interface LevelRowProps extends LevelFormProps {
  readonly stage: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One level of the ladder; it opens in place. */
export function LevelRow({ stage, open, onToggle, ...form }: LevelRowProps): ReactElement {
  const styles = useStyles();
  const row = useRow();
  const id = useId();
  const { mark } = stageColours(stage);
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={mergeClasses(row.press, styles.head)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={onToggle}
        data-level={form.level.level}
        data-opener={`level-${form.level.level}`}
      >
        <RowText level={form.level} wrong={isWrong(form)} />
        <span aria-hidden>{open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}</span>
      </button>
      <span className={styles.rail} style={{ backgroundColor: mark }} aria-hidden />
      <span className={styles.knot} style={{ border: `3px solid ${mark}` }} aria-hidden />
      {open && (
        <div id={id} className={styles.inside}>
          <LevelForm {...form} />
        </div>
      )}
    </li>
  );
}

function isWrong({ tools, level }: LevelFormProps): boolean {
  return Object.keys(tools.wrong).some((field) => field.startsWith(`${level.level}.`));
}

function RowText({ level, wrong }: { level: LevelDraft; wrong: boolean }): ReactElement {
  const { texts, services } = useHost();
  const styles = useStyles();
  const type = useType();
  const { ladder } = texts.policy;
  const { names } = texts.channels;
  const day = readWhole(level.fromDay);
  const fee = !['', '0'].includes(level.fee.trim());
  const marks = [
    capital(level.channels.map((channel) => names[channel]).join(', '), services.host.locale()),
    ...(level.interest ? [ladder.interest] : []),
    ...(fee ? [ladder.fee] : []),
    ...(readWhole(level.planOffer) === 0 || level.planOffer.trim() === '' ? [] : [ladder.plan]),
    ...(level.needsApproval ? [ladder.approval] : []),
  ].filter((text) => text !== '');
  return (
    <>
      <span className={mergeClasses(type.caption, styles.day)}>{day === undefined ? '' : ladder.day(day)}</span>
      <span className={styles.text}>
        <span className={type.section}>{`${texts.common.number(level.level)} ${level.name}`}</span>
        <span className={type.caption}>{marks.join(' · ')}</span>
        {wrong && (
          <span className={mergeClasses(type.caption, styles.wrong)}>
            <ErrorCircle16Filled aria-hidden color={tokens.colorStatusDangerForeground1} />
            {ladder.wrong}
          </span>
        )}
      </span>
    </>
  );
}
