import { TableDismiss24Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { parseReference } from '../../../core/cells/reference';
import { expectedText } from '../../../core/failures/expected';
import { LOG_SHEET } from '../../../core/log/record';
import type { Damage } from '../../../core/workbook/damage';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Trouble } from '../../components/Trouble';
import { useHost } from '../../HostContext';
import { useGoTo } from '../../hooks/useGoTo';

/** What to do about a screen that could not be shown. */
export interface WayOut {
  readonly onAgain: () => void;
  readonly onEscape?: () => void;
}

interface DamagedProps extends WayOut {
  readonly damage: Damage;
  readonly top: ReactElement;
}

/** Somebody changed a sheet of ours so that it cannot be trusted: which cell is at fault, and the way there. */
export function Damaged({ damage, top, onAgain, onEscape }: DamagedProps): ReactElement {
  const { texts } = useHost();
  const goTo = useGoTo();
  const { trouble, common } = texts;
  const { sheet, cell, came, expected } = damage;
  const place = parseReference(cell);
  const lookAgain = { text: common.lookAgain, onPress: onAgain };
  const isCopy = expected.code === 'own row';
  return (
    <Frame
      top={top}
      footer={
        place === undefined ? (
          <Footer primary={lookAgain} />
        ) : (
          <Footer
            primary={{
              text: common.goToCell(cell),
              onPress: () => goTo({ sheet, row: place.row, column: place.column }),
            }}
            secondary={lookAgain}
          />
        )
      }
      {...(onEscape === undefined ? {} : { onEscape })}
    >
      <NoticeBar />
      <div role="alert">
        <Trouble
          icon={<TableDismiss24Regular />}
          heading={sheet === LOG_SHEET ? trouble.damaged : trouble.damagedSheet(sheet)}
          text={texts.failures.sentences['damaged-sheet'](sheet, cell, came, expectedText(expected))}
          caption={isCopy ? trouble.deleteCopy(expected.values[0] ?? '', cell) : trouble.notOverwritten}
        />
      </div>
    </Frame>
  );
}
