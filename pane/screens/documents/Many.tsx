import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import type { DocumentKind } from '../../../core/messages/documents/kinds';
import { allCustomers } from '../../../core/usecases/customers/customerView';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Skeletons } from '../../components/Skeletons';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useReading } from '../../hooks/useReading';
import { sentenceOf } from '../../sentenceOf';
import { useLayout, useType } from '../../theme';
import { Unreadable } from '../trouble/Unreadable';
import { usePrintMany } from './usePrintMany';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', maxHeight: '340px', overflowY: 'auto' },
});

export interface ManyProps {
  readonly kind: DocumentKind;
  /** YYYY-MM-DD */
  readonly objectBy: string;
  /** Chosen at first. */
  readonly first: string;
  readonly onBack: () => void;
}

/** One print of a document for many customers, each on paper of its own. */
export function Many({ kind, objectBy, first, onBack }: ManyProps): ReactElement {
  const { services, texts } = useHost();
  const t = texts.documents.many;
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set([first]));
  const { reading, again } = useReading(useCallback(() => allCustomers(services), [services]));
  const { progress, leftOut, print, stop } = usePrintMany(kind, objectBy);
  if (reading.state === 'failed') return <Unreadable error={reading.error} onAgain={again} />;
  const customers = reading.state === 'read' ? reading.value : [];
  const busy = progress !== undefined;
  const choose = (customer: string, on: boolean): void =>
    setChosen((before) => new Set(on ? [...before, customer] : [...before].filter((one) => one !== customer)));
  const wanted = customers.filter((customer) => chosen.has(customer));
  const all = wanted.length === customers.length ? true : wanted.length === 0 ? false : 'mixed';
  return (
    <Frame
      top={<TaskBar title={`${texts.documents.names[kind]}: ${t.open}`} onBack={onBack} />}
      footer={
        <Footer
          primary={{
            text: t.print(wanted.length),
            onPress: () => print(wanted),
            disabled: busy || wanted.length === 0,
          }}
          secondary={busy ? { text: t.stop, onPress: stop } : { text: texts.common.cancel, onPress: onBack }}
          captions={[progress === undefined ? texts.documents.noted : t.writing(progress, wanted.length)]}
        />
      }
      onEscape={onBack}
    >
      <NoticeBar />
      {reading.state !== 'read' ? (
        <Skeletons />
      ) : (
        <div className={mergeClasses(layout.side, layout.sections)}>
          {leftOut.length > 0 && (
            <div>
              <p className={type.body}>{t.leftOut(leftOut.length)}</p>
              <ul>
                {leftOut.map(({ customer, why, error }) => (
                  <li key={customer} className={type.caption}>
                    {customer}: {why === 'failed' ? sentenceOf(error, texts) : t[why]}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <Checkbox
            label={t.all}
            checked={all}
            disabled={busy}
            onChange={(_, { checked }) => setChosen(new Set(checked === true ? customers : []))}
          />
          <div role="group" aria-label={t.customers} className={styles.list}>
            {customers.map((customer) => (
              <Checkbox
                key={customer}
                label={customer}
                checked={chosen.has(customer)}
                disabled={busy}
                onChange={(_, { checked }) => choose(customer, checked === true)}
              />
            ))}
          </div>
        </div>
      )}
    </Frame>
  );
}
