import { mergeClasses } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import type { LeftOver } from '../../../core/usecases/types';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import { wordsOf } from '../../words';
import { UncertainCard } from './UncertainCard';
import { useDecisions } from './useDecisions';
import { useFocusedHeading } from './useFocusedHeading';

/** What earlier runs perhaps sent, each waiting for a decision. */
export function Uncertain({ left, onBack }: { left: LeftOver; onBack: () => void }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const heading = useFocusedHeading();
  const [records] = useState(left.uncertain);
  const { decisions, busy, decide } = useDecisions(useCallback(() => heading.current?.focus(), [heading]));
  const open = records.filter(({ nonce }) => !decisions.has(nonce));
  const text = open.length === 0 ? texts.result.nothingWaits : wordsOf(texts, open).remind.perhapsSent(open.length);
  return (
    <Frame
      top={<TaskBar title={texts.result.perhapsSent} onBack={onBack} focus={false} />}
      footer={<Footer primary={{ text: texts.common.done, onPress: onBack }} />}
      onEscape={onBack}
    >
      <NoticeBar />
      <div className={layout.sections}>
        <section className={mergeClasses(layout.side, layout.section)}>
          <h2 ref={heading} tabIndex={-1} className={type.big}>
            {text}
          </h2>
          {open.map((record) => (
            <UncertainCard
              key={record.nonce}
              item={record}
              error={record.error}
              record={record}
              busy={busy}
              onDecide={decide}
            />
          ))}
        </section>
      </div>
    </Frame>
  );
}
