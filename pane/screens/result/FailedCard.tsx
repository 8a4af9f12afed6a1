import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { cellName } from '../../../core/cells/address';
import type { CellPlace } from '../../../core/messages/message';
import type { ColumnMapping } from '../../../core/ledger/fields';
import { MessageLine } from '../../components/MessageLine';
import { StateIcon } from '../../components/StateIcon';
import { useHost } from '../../HostContext';
import { useGoTo } from '../../hooks/useGoTo';
import { saidOf } from '../../sentenceOf';
import { useLayout, useType } from '../../theme';
import { wordsOf } from '../../words';
import type { FailedGroup } from './outcome';

export interface FailedCardProps {
  readonly group: FailedGroup;
  readonly mapping: ColumnMapping | null;
  readonly busy: boolean;
  readonly onAgain: (group: FailedGroup) => void;
}

/** The cell of the address, as it stood when the plan was made; only where the card is about one message. */
function addressCell({ items }: FailedGroup, mapping: ColumnMapping | null): CellPlace | undefined {
  const row = items[0]?.message?.lines[0]?.row;
  const column = mapping?.columns[items[0]?.item.channel === 'email' ? 'email' : 'phone'];
  if (items.length !== 1 || mapping === null || row === undefined || column === undefined) return undefined;
  return { sheet: mapping.sheet, row, column };
}

/** Messages that certainly were not sent, for one cause. */
export function FailedCard({ group, mapping, busy, onAgain }: FailedCardProps): ReactElement {
  const all = useHost().texts;
  const layout = useLayout();
  const type = useType();
  const goTo = useGoTo();
  const id = useId();
  const { items, error } = group;
  const texts = wordsOf(
    all,
    items.map(({ item }) => item),
  );
  const place = addressCell(group, mapping);
  const known = items.every(({ message }) => message !== undefined);
  return (
    <section className={layout.card} aria-labelledby={id}>
      <h3 id={id} className={mergeClasses(layout.row, type.section)}>
        <StateIcon state="failed" />
        {items.length === 1 ? texts.result.notSent : texts.result.notSentCount(items.length)}
      </h3>
      <ul className={layout.list}>
        {items.map(({ item }) => (
          <li key={item.key}>
            <MessageLine item={item} />
          </li>
        ))}
      </ul>
      {error !== '' && (
        <p className={mergeClasses(type.body, layout.grow)}>
          {saidOf(error, texts)} {texts.result.correct}
        </p>
      )}
      <div className={layout.actions}>
        {place !== undefined && (
          <Button size="small" onClick={() => goTo(place)}>
            {texts.common.goToCell(cellName(place.row, place.column))}
          </Button>
        )}
        {known && (
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => !busy && onAgain(group)}>
            {texts.result.sendAgain(items.length)}
          </Button>
        )}
      </div>
    </section>
  );
}
