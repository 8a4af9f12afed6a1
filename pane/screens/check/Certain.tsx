import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowRight16Regular,
  CalendarLtr20Regular,
  Calculator20Regular,
  CheckmarkCircle20Filled,
  NumberSymbol20Regular,
  Person20Regular,
  Tag20Regular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { enteredText, isDateOut } from '../../../core/cells/cell';
import { isoOf } from '../../../core/calendar/civil';
import type { Formats, Texts } from '../../../core/i18n';
import type { CellRepair, ColumnRepair } from '../../../core/ledger/repairs';
import type { LedgerCheck } from '../../../core/usecases/workbook/checkLedger';
import { Fold } from '../../components/Fold';
import { useHost } from '../../HostContext';
import { NARROW, useLayout, useType } from '../../theme';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    gap: '8px',
    paddingBlock: '10px',
    alignItems: 'flex-start',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  head: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'space-between', alignItems: 'flex-start' },
  body: { display: 'flex', flexDirection: 'column', gap: '4px' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  cell: {
    padding: '1px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  words: { borderCollapse: 'collapse', [NARROW]: { display: 'block' } },
  word: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    padding: '2px 8px 2px 0',
    overflowWrap: 'anywhere',
    // An ordinary word has its room; a long one breaks.
    minWidth: '11ch',
    [NARROW]: { display: 'block', minWidth: 0, padding: 0 },
  },
  rows: { textAlign: 'end', padding: '2px 8px 2px 0', [NARROW]: { display: 'inline-block' } },
  means: { padding: '2px 0', overflowWrap: 'break-word', [NARROW]: { display: 'inline' } },
});

export interface CertainProps {
  readonly check: LedgerCheck;
  /** Whether cells may be written at all. */
  readonly canRepair: boolean;
  readonly busy: boolean;
  readonly onRepair: (column: number) => void;
}

/** What was read without a doubt, and what of it can be put right with one press. */
export function Certain({ check, canRepair, busy, onRepair }: CertainProps): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const t = texts.check;
  const cells = check.repairs.reduce((sum, repair) => sum + repair.cells.length, 0);
  const filled = check.repairs.find(({ kind }) => kind === 'names')?.cells.length ?? 0;
  return (
    <Fold
      icon={<CheckmarkCircle20Filled aria-hidden color={tokens.colorStatusSuccessForeground1} />}
      summary={
        <>
          <span>{t.certain}</span>
          <div className={type.caption}>{cells === 0 ? t.nothingToRepair : t.repairable(cells)}</div>
        </>
      }
    >
      <ul className={layout.list}>
        {check.repairs.map((repair) => (
          <Repair
            key={`${repair.kind} ${repair.column}`}
            repair={repair}
            canRepair={canRepair}
            busy={busy}
            onRepair={onRepair}
          />
        ))}
        {check.namedAbove > filled && (
          <Item icon={<Person20Regular aria-hidden />} title={t.namedAbove(check.namedAbove - filled)} />
        )}
        <OpenRule check={check} />
        {check.words.length > 0 && <Words check={check} />}
      </ul>
    </Fold>
  );
}

interface ItemProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}

function Item({ icon, title, beside, children }: ItemProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <li className={styles.item}>
      <span className={styles.icon}>{icon}</span>
      <div className={mergeClasses(layout.grow, styles.body)}>
        <div className={styles.head}>
          <span>{title}</span>
          {beside}
        </div>
        {children}
      </div>
    </li>
  );
}

function before({ before: cell }: CellRepair, formats: Formats): string {
  if (typeof cell === 'number') return formats.date(isoOf(Math.floor(cell)));
  // A blank cell is as high as any other.
  return enteredText(cell) || '\u00a0';
}

function after({ after: value }: CellRepair, { kind }: ColumnRepair, formats: Formats): string {
  if (isDateOut(value)) return formats.date(isoOf(value.date));
  return kind === 'amounts' ? formats.amount(Number(value), '') : enteredText(value);
}

const ICONS = {
  dates: <CalendarLtr20Regular aria-hidden />,
  amounts: <NumberSymbol20Regular aria-hidden />,
  names: <Person20Regular aria-hidden />,
};

interface Wording {
  readonly title: string;
  readonly press: string;
  readonly read: string;
}

/** What is wrong with a column, what a press does, and by what it is read. */
function wordingOf({ kind, cells: { length }, header, way }: ColumnRepair, { check: t }: Texts): Wording {
  switch (kind) {
    case 'dates':
      return { title: t.datesAreText(length), press: t.repair(length), read: t.read(header, way) };
    case 'amounts':
      return { title: t.amountsAreText(length), press: t.repair(length), read: t.read(header, way) };
    case 'names':
      return { title: t.namesMissing(length), press: t.fill(length), read: t.firstOfGroup(header) };
  }
}

function Repair({
  repair,
  canRepair,
  busy,
  onRepair,
}: Omit<CertainProps, 'check'> & { readonly repair: ColumnRepair }): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const type = useType();
  const { kind, column, header, cells } = repair;
  const [sample] = cells;
  const { title, press, read } = wordingOf(repair, texts);
  const button = canRepair ? (
    <Button
      size="small"
      disabledFocusable={busy}
      aria-label={`${press}, ${header}: ${title}`}
      onClick={() => {
        if (!busy) onRepair(column);
      }}
    >
      {press}
    </Button>
  ) : undefined;
  return (
    <Item icon={ICONS[kind]} title={title} beside={button}>
      {sample !== undefined && (
        <div className={styles.cells}>
          <span className={styles.cell}>{before(sample, formats)}</span>
          <ArrowRight16Regular aria-hidden />
          <span className={styles.cell}>{after(sample, repair, formats)}</span>
        </div>
      )}
      <span className={type.caption}>{read}</span>
    </Item>
  );
}

function OpenRule({ check }: { check: LedgerCheck }): ReactElement | null {
  const { texts } = useHost();
  const type = useType();
  const { way, header, proved } = check.open;
  const icon = <Calculator20Regular aria-hidden />;
  switch (way) {
    case 'column':
      return (
        <Item icon={icon} title={texts.check.open(header)}>
          {proved && <span className={type.caption}>{texts.check.openProved}</span>}
        </Item>
      );
    case 'total less paid':
      return <Item icon={icon} title={texts.check.totalLessPaid(header)} />;
    case 'debit less credit':
      return <Item icon={icon} title={texts.check.debitLessCredit} />;
    case 'total':
    case 'line':
      return <Item icon={icon} title={texts.check.open(header)} />;
    case 'none':
      return null;
  }
}

function Words({ check }: { check: LedgerCheck }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const type = useType();
  return (
    <Item icon={<Tag20Regular aria-hidden />} title={texts.check.knownWords(check.words.length)}>
      <table className={mergeClasses(styles.words, type.caption)}>
        <tbody>
          {check.words.map(({ word, standing, rows }) => (
            <tr key={`${standing} ${word}`}>
              <th scope="row" className={styles.word}>
                {word}
              </th>
              <td className={styles.rows}>{texts.common.number(rows)}</td>
              <td className={styles.means}>{texts.check.means[standing]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Item>
  );
}
