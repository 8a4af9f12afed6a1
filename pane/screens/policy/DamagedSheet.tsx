import { PlugDisconnected24Regular, TableDismiss24Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { expectedText } from '../../../core/failures/expected';
import { parseReference } from '../../../core/cells/reference';
import { damageIn } from '../../../core/workbook/damage';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { TaskBar } from '../../components/TaskBar';
import { Trouble } from '../../components/Trouble';
import { useHost } from '../../HostContext';
import { useGoTo } from '../../hooks/useGoTo';
import { sentenceOf } from '../../sentenceOf';

export interface DamagedSheetProps {
  readonly title: string;
  readonly error: unknown;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** A sheet of ours cannot be read: which cell is at fault, and the way there. */
export function DamagedSheet({ title, error, onAgain, onBack }: DamagedSheetProps): ReactElement {
  const { texts } = useHost();
  const goTo = useGoTo();
  const { trouble, common } = texts;
  const damage = damageIn(error) ?? null;
  const place = damage === null ? undefined : parseReference(damage.cell);
  const lookAgain = { text: common.lookAgain, onPress: onAgain };
  const show = (): void => {
    if (damage !== null && place !== undefined) goTo({ sheet: damage.sheet, row: place.row, column: place.column });
  };
  return (
    <Frame
      top={<TaskBar title={title} onBack={onBack} />}
      footer={
        damage === null || place === undefined ? (
          <Footer primary={lookAgain} />
        ) : (
          <Footer primary={{ text: common.goToCell(damage.cell), onPress: show }} secondary={lookAgain} />
        )
      }
      onEscape={onBack}
    >
      <NoticeBar />
      <div role="alert">
        {damage === null ? (
          <Trouble
            icon={<PlugDisconnected24Regular />}
            heading={trouble.unreadable}
            text={trouble.notDone(sentenceOf(error, texts))}
            caption={trouble.nothingChanged}
          />
        ) : (
          <Trouble
            icon={<TableDismiss24Regular />}
            heading={trouble.damagedSheet(damage.sheet)}
            text={texts.failures.sentences['damaged-sheet'](
              damage.sheet,
              damage.cell,
              damage.came,
              expectedText(damage.expected),
            )}
            caption={trouble.notOverwritten}
          />
        )}
      </div>
    </Frame>
  );
}
