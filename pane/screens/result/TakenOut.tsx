import { Button } from '@fluentui/react-components';
import { useCallback, useMemo, type ReactElement } from 'react';
import { recheck } from '../../../core/usecases/planning/recheck';
import { useHost } from '../../HostContext';
import { useReading } from '../../hooks/useReading';
import type { EndedItem, EndedRun, Task } from '../../tasks';

export interface TakenOutProps {
  readonly ended: EndedRun;
  /** Messages that somebody else had a part of. */
  readonly refused: readonly EndedItem[];
  readonly onOpen: (task: Task) => void;
}

/**
 * A colleague has one of a message's invoices: the others are planned anew and led to the review, for only what was
 * approved is sent.
 */
export function TakenOut({ ended, refused, onOpen }: TakenOutProps): ReactElement | null {
  const { services, texts } = useHost();
  const { mapping } = ended;
  const asked = useMemo(() => refused.flatMap(({ message }) => (message === undefined ? [] : [message])), [refused]);
  const read = useCallback(
    async () => (mapping === null || asked.length === 0 ? null : recheck(services, mapping.sheet, asked)),
    [services, mapping, asked],
  );
  const { reading } = useReading(read);
  const found = reading.state === 'read' ? reading.value : null;
  const messages = found === null ? [] : [...found.unchanged, ...found.changed];
  if (mapping === null || messages.length === 0) return null;
  const review = (): void => {
    const plan = { sheet: mapping.sheet, messages, broken: [], skipped: [], capPerRun: Infinity, gap: 0 };
    const changed = found?.changed.map(({ id }) => id) ?? [];
    onOpen({ kind: 'review', source: { plan, mapping, changed, skippedFirst: false } });
  };
  return (
    <div>
      <Button size="small" onClick={review}>
        {texts.result.reviewOthers(messages.reduce((sum, { lines }) => sum + lines.length, 0))}
      </Button>
    </div>
  );
}
