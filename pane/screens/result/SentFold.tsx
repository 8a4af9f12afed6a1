import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Fold } from '../../components/Fold';
import { MessageLine } from '../../components/MessageLine';
import { StateIcon } from '../../components/StateIcon';
import { useHost } from '../../HostContext';
import type { EndedItem } from '../../tasks';
import { useLayout } from '../../theme';
import { wordsOf } from '../../words';
import { StateLine } from '../sending/SendingList';

const useStyles = makeStyles({
  row: { paddingBlock: '4px', contentVisibility: 'auto', containIntrinsicSize: 'auto 44px' },
});

export interface SentFoldProps {
  readonly sent: readonly EndedItem[];
  /** A person sends these. */
  readonly handed?: boolean;
}

/** What went out, one line each. */
export function SentFold({ sent, handed = false }: SentFoldProps): ReactElement {
  const { texts } = useHost();
  const words = wordsOf(
    texts,
    sent.map(({ item }) => item),
  );
  const styles = useStyles();
  const layout = useLayout();
  return (
    <Fold
      icon={<StateIcon state={handed ? 'handed off' : 'sent'} />}
      summary={(handed ? texts.handOff.handedFold : words.result.sentFold)(sent.length)}
    >
      <ul className={layout.list}>
        {sent.map(({ item, event }) => (
          <li key={item.key} className={styles.row}>
            <MessageLine item={item} />
            <StateLine item={item} event={event} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
