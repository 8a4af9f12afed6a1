import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ColumnMapping } from '../../../core/ledger/fields';
import { Bar } from '../../components/Bar';
import { useHost } from '../../HostContext';
import { useNavigation } from '../../navigation';

/** Columns that a person should look at before anything is sent; nothing where all is clear. */
export function ColumnDoubts({ mapping }: { mapping: ColumnMapping }): ReactElement | null {
  const { texts } = useHost();
  const { openColumns } = useNavigation();
  const { lost, doubts } = mapping;
  if (lost.length + doubts.length === 0) return null;
  const sentences = [
    ...lost.map(({ header, field }) => texts.columns.lost(header, texts.fields[field])),
    ...doubts.map(({ field, columns }) =>
      texts.columns.doubt(columns.length, field === 'openAmount').join(texts.fields[field]),
    ),
  ];
  const choose = (
    <Button size="small" data-opener="columns" onClick={() => openColumns?.()}>
      {texts.columns.title}
    </Button>
  );
  return (
    <Bar intent="warning" actions={choose}>
      {sentences.map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </Bar>
  );
}
