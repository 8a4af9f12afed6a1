import { TableDismiss24Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { expectedText } from '../../../core/failures/expected';
import type { Damage } from '../../../core/workbook/damage';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { PlaceBar } from '../../components/PlaceBar';
import { Trouble } from '../../components/Trouble';
import { useHost } from '../../HostContext';
import { useGoTo } from '../../hooks/useGoTo';

/** Zero-based row and column of a cell's name such as `K14`. */
function placeOf(cell: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Somebody changed the log so that it cannot be trusted: the cell, and the way there. */
export function DamagedLog({ damage, onAgain }: { damage: Damage; onAgain: () => void }): ReactElement {
  const { texts } = useHost();
  const goTo = useGoTo();
  const { sheet, cell, came, expected } = damage;
  return (
    <Frame
      top={<PlaceBar place="remind" />}
      footer={
        <Footer
          primary={{ text: texts.common.goToCell(cell), onPress: () => goTo({ sheet, ...placeOf(cell) }) }}
          secondary={{ text: texts.common.lookAgain, onPress: onAgain }}
        />
      }
    >
      <div role="alert">
        <Trouble
          icon={<TableDismiss24Regular />}
          heading={texts.trouble.damaged}
          text={texts.failures.sentences['damaged-sheet'](sheet, cell, came, expectedText(expected))}
          caption={
            expected.code === 'own row'
              ? texts.trouble.deleteCopy(expected.values[0] ?? '', cell)
              : texts.trouble.notOverwritten
          }
        />
      </div>
    </Frame>
  );
}
