import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { FIELDS, type Field } from '../../../core/ledger/fields';
import { cellName } from '../../../core/cells/address';
import type { BrokenMessage } from '../../../core/messages/message';
import { useHost } from '../../HostContext';
import { useGoTo } from '../../hooks/useGoTo';
import { useLayout, useType } from '../../theme';
import { wordsOf } from '../../words';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    gap: '8px',
    padding: '7px var(--side)',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  customer: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

/** The column that a template's field such as `contact_name` is filled from. */
function columnOf(templateField: string): Field | undefined {
  const name = templateField.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return FIELDS.find((field) => field === name);
}

/** A message that cannot be written, with links to the cells that would let it. */
export function BrokenRow({ message }: { message: BrokenMessage }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const goTo = useGoTo();
  const { customer, missingField, problem, unsaid, lacks, places } = message;
  const column = columnOf(missingField);
  const field = column === undefined ? texts.skipped.quoted(missingField) : texts.fields[column];
  const why =
    lacks !== undefined
      ? texts.review.lacksAddress
      : unsaid !== undefined
        ? texts.review.unsaid(unsaid)
        : problem === ''
          ? wordsOf(texts, [message]).review.cannotGo(field)
          : texts.review.cannotReckon(problem);
  return (
    <li className={styles.row}>
      <Warning20Filled className={styles.icon} aria-hidden />
      <div className={mergeClasses(layout.grow, layout.section)}>
        <p className={styles.customer}>{customer}</p>
        <p className={type.body}>{why}</p>
        <div className={layout.actions}>
          {places.map((place) => (
            <Link as="button" key={`${place.row}/${place.column}`} onClick={() => goTo(place)}>
              {texts.common.goToCell(cellName(place.row, place.column))}
            </Link>
          ))}
        </div>
      </div>
    </li>
  );
}
