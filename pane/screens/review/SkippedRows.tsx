import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Formats, Texts } from '../../../core/i18n';
import { cellName } from '../../../core/cells/address';
import { HOLD_KINDS } from '../../../core/contacts/contactFacts';
import type { SkippedRow } from '../../../core/reminders/reminderPlan';
import type { SkipReason } from '../../../core/contacts/obstacles';
import { useHost } from '../../HostContext';
import { useGoTo } from '../../hooks/useGoTo';
import { useLayout, useType } from '../../theme';

const PAGE = 100;

const useStyles = makeStyles({
  row: { display: 'flex', gap: '8px', padding: '2px 0 2px 28px' },
  link: { textAlign: 'start' },
});

/** The rows of a reason, each a link to its cell, a hundred at a time. */
export function SkippedRows({ rows }: { rows: readonly SkippedRow[] }): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const goTo = useGoTo();
  const [count, setCount] = useState(PAGE);
  const rest = rows.length - count;
  return (
    <ul className={layout.list}>
      {rows.slice(0, count).map((row) => (
        <li key={`${row.place.row}/${row.place.column}`} className={mergeClasses(type.caption, styles.row)}>
          <span className={layout.grow}>
            <Link as="button" className={mergeClasses(type.caption, styles.link)} onClick={() => goTo(row.place)}>
              {[row.invoice === '' ? texts.skipped.noInvoice : row.invoice, row.customer].filter(Boolean).join(', ')}
            </Link>
            {detailOf(row, texts, formats)}
          </span>
          <span>{cellName(row.place.row, row.place.column)}</span>
        </li>
      ))}
      {rest > 0 && (
        <li className={styles.row}>
          <Link as="button" onClick={() => setCount(count + PAGE)}>
            {texts.skipped.showNext(Math.min(PAGE, rest))}
          </Link>
        </li>
      )}
    </ul>
  );
}

/** @param gap the policy's least days between two reminders */
export function reasonText(reason: SkipReason, gap: number, { skipped }: Texts): string {
  return reason === 'too soon' ? skipped.tooSoon(gap) : skipped.reasons[reason];
}

/** What the reason means for this row, in a few words after its name. */
export function detailOf({ reason, detail }: SkippedRow, texts: Texts, formats: Formats): string {
  const { skipped } = texts;
  if (detail === '') return '';
  switch (reason) {
    case 'too soon':
      return `: ${skipped.againIn(Number(detail))}`;
    case 'promise pending':
    case 'day granted':
      return `: ${formats.date(detail)}`;
    case 'already reminded':
    case 'levels ended':
    case 'no template':
      return `: ${skipped.level(Number(detail))}`;
    case 'not due':
      return '';
    case 'disputed':
    case 'on hold':
    case 'opted out':
    case 'plan current':
      return heldText(reason, detail, texts, formats);
    default:
      return `: ${skipped.quoted(detail)}`;
  }
}

/** A hold of the contacts sheet is known by its kind or its last day, one of the ledger by the text of its cell. */
function heldText(
  reason: SkippedRow['reason'],
  detail: string,
  { skipped, customer }: Texts,
  formats: Formats,
): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(detail)) return `: ${customer.until(formats.date(detail))}`;
  const kind = HOLD_KINDS.find((known) => known === detail);
  if (kind === undefined) return `: ${skipped.quoted(detail)}`;
  return reason === 'on hold' && kind !== 'hold' ? `: ${customer.hold[kind]}` : '';
}
