import { Field, Link, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import {
  AddCircle20Regular,
  ArrowRight16Regular,
  CheckmarkCircle20Regular,
  Edit20Regular,
  SubtractCircle20Regular,
} from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { isoOf } from '../../../core/calendar/civil';
import type { CellChange, ChangedInvoice, Comparison } from '../../../core/usecases/refresh/compare';
import type { Compared } from '../../../core/usecases/refresh/compareExport';
import type { Told } from '../../../core/usecases/refresh/side';
import { Fold } from '../../components/Fold';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import { NewColumns } from './NewColumns';
import { rowsOf, type RefreshTools } from './useRefresh';

/** So many are shown at first. */
const SAMPLES = 3;
/** A list that lacks more of what is open may be a part of one. */
const MOST_GONE = 0.2;

const useStyles = makeStyles({
  total: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '12px' },
  amounts: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: '0 6px',
    alignItems: 'center',
    whiteSpace: 'nowrap',
    marginInlineStart: 'auto',
  },
  after: { fontWeight: tokens.fontWeightSemibold },
  row: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '0 6px',
    minHeight: '20px',
    overflowWrap: 'anywhere',
    borderRadius: '2px',
  },
  old: { color: tokens.colorNeutralForeground3 },
  caption: { display: 'block' },
});

/** What an export would change, before anything is written. */
export function Changes({
  tools,
  compared,
}: {
  tools: RefreshTools;
  compared: Extract<Compared, { state: 'compared' }>;
}): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const t = texts.refresh;
  const { comparison } = compared;
  const { changed, fresh, unchanged, twice, unread, stays, totals } = comparison;
  const rows = rowsOf(compared, tools);
  const same = rows === 0 && comparison.gone.length === 0;
  return (
    <>
      <section className={mergeClasses(layout.side, layout.section)}>
        <h2 className={type.big}>{same ? t.noChange : t.toUpdate(rows)}</h2>
        {!same &&
          totals.map(({ currency, before, after }) => (
            <div key={currency} className={styles.total}>
              <span>{t.open(currency)}</span>
              <span className={styles.amounts}>
                <Before text={formats.amount(before, currency)} />
                <span className={styles.after}>
                  {formats.amount(after - paidOf(comparison, tools, currency), currency)}
                </span>
              </span>
            </div>
          ))}
      </section>
      <div className={mergeClasses(layout.side, layout.section)}>
        {fresh.length > 0 && (
          <Fold
            icon={<AddCircle20Regular aria-hidden />}
            summary={<Two first={t.fresh(fresh.length)} then={t.freshGo} />}
          >
            <Some items={fresh}>
              {({ invoice, customer, open, currency }) => (
                <Line invoice={invoice} customer={customer}>
                  <span>{open === null ? '' : formats.money(open, currency)}</span>
                </Line>
              )}
            </Some>
          </Fold>
        )}
        {changed.length > 0 && (
          <Fold
            icon={<Edit20Regular aria-hidden />}
            summary={<Two first={t.changed(changed.length)} then={texts.list(countsOf(changed, t))} />}
            startsOpen
          >
            <Some items={changed}>
              {({ invoice, customer, cells, currency }) => (
                <Line invoice={invoice} customer={customer}>
                  {cells.map((cell) => (
                    <Cell key={cell.header} cell={cell} currency={currency} />
                  ))}
                </Line>
              )}
            </Some>
          </Fold>
        )}
        {comparison.gone.length > 0 && <Missing tools={tools} comparison={comparison} />}
        <p className={mergeClasses(type.body, layout.row)}>
          <CheckmarkCircle20Regular aria-hidden />
          {t.unchanged(unchanged)}
        </p>
        <NewColumns headers={comparison.newHeaders} tools={tools} />
        {twice.length > 0 && <p className={type.body}>{t.twice(texts.list([...new Set(twice)]))}</p>}
        {unread > 0 && <p className={type.body}>{t.unread(unread)}</p>}
      </div>
      <section className={mergeClasses(layout.side, layout.section)}>
        <h2 className={type.section}>{t.stays}</h2>
        <p className={type.body}>
          {stays.length > 0 && `${t.staysMeans(texts.list(stays))} `}
          {t.soDo}
        </p>
      </section>
    </>
  );
}

function paidOf({ gone }: Comparison, tools: RefreshTools, currency: string): number {
  if (tools.gone !== 'paid') return 0;
  return gone.filter((one) => one.currency === currency).reduce((sum, { open }) => sum + open, 0);
}

function countsOf(
  changed: readonly ChangedInvoice[],
  t: ReturnType<typeof useHost>['texts']['refresh'],
): readonly string[] {
  const fields = changed.flatMap(({ cells }) => cells.map(({ field }) => field));
  const open = fields.filter((field) => field === 'openAmount').length;
  const due = fields.filter((field) => field === 'dueDate').length;
  const others = fields.length - open - due;
  return [
    ...(open > 0 ? [t.openAmounts(open)] : []),
    ...(due > 0 ? [t.dueDates(due)] : []),
    ...(others > 0 ? [t.otherCells(others)] : []),
  ];
}

function Two({ first, then }: { first: string; then: string }): ReactElement {
  const styles = useStyles();
  const type = useType();
  return (
    <>
      <span>{first}</span>
      <span className={mergeClasses(type.caption, styles.caption)}>{then}</span>
    </>
  );
}

/** The first few, and the others where they are asked for. */
function Some<T>({ items, children }: { items: readonly T[]; children: (item: T) => ReactElement }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SAMPLES);
  return (
    <>
      <ul className={layout.list}>
        {shown.map((item, i) => (
          <li key={i}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Link as="button" onClick={() => setAll(true)}>
          {texts.refresh.more(items.length - shown.length)}
        </Link>
      )}
    </>
  );
}

function Line({
  invoice,
  customer,
  children,
}: {
  invoice: string;
  customer: string;
  children: ReactElement | readonly ReactElement[];
}): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  return (
    <div className={styles.row}>
      <div className={layout.between}>
        <span>{invoice}</span>
        <span className={type.caption}>{customer}</span>
      </div>
      {children}
    </div>
  );
}

function Before({ text }: { text: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <span className={styles.old}>{text}</span>
      <ArrowRight16Regular aria-hidden />
    </>
  );
}

function Cell({ cell, currency }: { cell: CellChange; currency: string }): ReactElement {
  const { formats } = useHost();
  const styles = useStyles();
  const type = useType();
  const shown = (told: Told | undefined): string => {
    if (told === undefined) return '';
    if (told.kind === 'day') return formats.date(isoOf(told.value));
    return told.kind === 'amount' ? formats.amount(told.value, currency) : told.value;
  };
  return (
    <div className={styles.cells}>
      <span className={type.caption}>{cell.header}</span>
      <span className={mergeClasses(styles.cell, styles.old)}>{shown(cell.before)}</span>
      <ArrowRight16Regular aria-hidden />
      <span className={styles.cell}>{shown(cell.after)}</span>
    </div>
  );
}

/** Invoices that are open and no longer listed: asked once, nothing is chosen beforehand. */
function Missing({ tools, comparison }: { tools: RefreshTools; comparison: Comparison }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const t = texts.refresh;
  const { gone, changed, unchanged } = comparison;
  const many = gone.length > (gone.length + changed.length + unchanged) * MOST_GONE;
  const names = gone.slice(0, 6).map(({ invoice }) => invoice);
  const sample = gone.length > names.length ? [...names, '…'] : names;
  return (
    <Fold
      icon={<SubtractCircle20Regular aria-hidden />}
      summary={<Two first={t.gone(gone.length)} then={texts.list(sample)} />}
      startsOpen
    >
      <Field label={many ? t.whole : <span className={layout.hidden}>{t.gone(gone.length)}</span>}>
        <RadioGroup
          value={tools.gone ?? ''}
          onChange={(_, data) => tools.decide(data.value === 'paid' ? 'paid' : 'left')}
        >
          <Radio
            value="paid"
            disabled={gone.some(({ cells }) => cells.length === 0)}
            label={
              <>
                <span>{t.paid}</span>
                <span className={mergeClasses(type.caption)}>
                  <br />
                  {t.paidMeans}
                </span>
              </>
            }
          />
          <Radio
            value="left"
            label={
              <>
                <span>{t.leave}</span>
                <span className={mergeClasses(type.caption)}>
                  <br />
                  {t.leaveMeans}
                </span>
              </>
            }
          />
        </RadioGroup>
      </Field>
    </Fold>
  );
}
