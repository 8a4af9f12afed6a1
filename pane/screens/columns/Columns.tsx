import { Field as Labelled, Link, mergeClasses, Select } from '@fluentui/react-components';
import { TableSearch24Regular } from '@fluentui/react-icons';
import { useCallback, useState, type ReactElement } from 'react';
import { loadColumns, type LedgerColumns } from '../../../core/usecases/workbook/ledgerColumns';
import { FIELDS, type Field } from '../../../core/ledger/fields';
import { Bar } from '../../components/Bar';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Skeletons } from '../../components/Skeletons';
import { TaskBar } from '../../components/TaskBar';
import { Trouble } from '../../components/Trouble';
import { useHost } from '../../HostContext';
import { useNewerWhy } from '../../hooks/useReadOnly';
import { useReading } from '../../hooks/useReading';
import { useLayout, useType } from '../../theme';
import { Unreadable } from '../trouble/Unreadable';
import { AskedColumn, KnownColumn } from './ColumnRow';
import { useColumns, type ColumnTools } from './useColumns';

export interface ColumnsProps {
  readonly onBack: () => void;
  /** Opens the check of the ledger: what its rows and words mean. */
  readonly onCheck: () => void;
}

/** Which column is which: shown, and corrected once. */
export function Columns({ onBack, onCheck }: ColumnsProps): ReactElement {
  const { services, texts } = useHost();
  const read = useCallback(() => loadColumns(services), [services]);
  const { reading, again } = useReading(read);
  const { title } = texts.columns;
  if (reading.state === 'failed') {
    return (
      <Unreadable
        error={reading.error}
        onAgain={again}
        top={<TaskBar title={title} onBack={onBack} />}
        onEscape={onBack}
      />
    );
  }
  if (reading.state === 'read' && reading.value !== null)
    return <Editor first={reading.value} onBack={onBack} onCheck={onCheck} />;
  return (
    <Frame
      top={<TaskBar title={title} onBack={onBack} />}
      footer={
        reading.state === 'read' ? <Footer primary={{ text: texts.common.lookAgain, onPress: again }} /> : undefined
      }
      onEscape={onBack}
    >
      {reading.state === 'reading' ? (
        <Skeletons />
      ) : (
        <Trouble icon={<TableSearch24Regular />} heading={texts.trouble.noLedger} text={texts.columns.noCells} />
      )}
    </Frame>
  );
}

function Editor({ first, onBack, onCheck }: ColumnsProps & { readonly first: LedgerColumns }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const t = texts.columns;
  const tools = useColumns(first, onBack);
  const why = useNewerWhy();
  const { missing, ledger, busy } = tools;
  const [lacking] = missing;
  return (
    <Frame
      top={<TaskBar title={t.title} onBack={onBack} focus={tools.asked.length === 0} />}
      footer={
        <Footer
          primary={{ text: t.use, onPress: tools.save, disabled: why !== '' || lacking !== undefined || busy }}
          captions={[why !== '' ? why : lacking === undefined ? t.remembered : t.chooseFirst(texts.fields[lacking])]}
        />
      }
      onEscape={onBack}
    >
      <NoticeBar />
      {ledger.mapping.lost.map(({ header, field }) => (
        <Bar key={field} intent="warning">
          {t.lost(header, texts.fields[field])}
        </Bar>
      ))}
      {ledger.twice.map((header) => (
        <Bar key={header} intent="info">
          {t.twice(header)}
        </Bar>
      ))}
      <div className={layout.sections}>
        <LedgerChoice tools={tools} />
        <ColumnList key={`${ledger.mapping.sheet} ${ledger.mapping.headerRow}`} tools={tools} />
        <div className={layout.side}>
          <Link as="button" data-opener="check" onClick={onCheck}>
            {texts.check.title}
          </Link>
        </div>
      </div>
    </Frame>
  );
}

/** The sheet, and the row that its headers stand in. */
export function LedgerChoice({ tools }: { tools: ColumnTools }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const t = texts.columns;
  const { sheets, headRows, invoices, mapping } = tools.ledger;
  return (
    <section className={mergeClasses(layout.side, layout.section)}>
      <Labelled label={t.ledger} hint={t.invoices(invoices)}>
        <Select value={mapping.sheet} onChange={(_, data) => tools.readAgain(data.value)}>
          {sheets.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={t.headerRow}>
        <Select
          value={String(mapping.headerRow)}
          onChange={(_, data) => tools.readAgain(mapping.sheet, Number(data.value))}
        >
          {headRows.map((row) => (
            <option key={row} value={String(row)}>
              {t.row(row + 1)}
            </option>
          ))}
        </Select>
      </Labelled>
    </section>
  );
}

const ALWAYS: ReadonlySet<Field> = new Set(['invoice', 'customer', 'dueDate', 'openAmount', 'currency', 'email']);

export function ColumnList({ tools }: { tools: ColumnTools }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const t = texts.columns;
  const [open, setOpen] = useState<Field | null>(null);
  const [all, setAll] = useState(false);
  // What stands in the list at first stays there, so that no row moves under the hand.
  const { columns } = tools.ledger.mapping;
  const [firstAsked] = tools.asked;
  const main = FIELDS.filter((f) => ALWAYS.has(f) || columns[f] !== undefined || tools.asked.includes(f));
  const optional = FIELDS.filter((field) => !main.includes(field));
  const found = FIELDS.filter((field) => tools.columns[field] !== undefined && !tools.open.includes(field)).length;
  return (
    <section className={layout.section}>
      <div className={mergeClasses(layout.side, layout.between)}>
        <h2 className={type.section}>{t.title}</h2>
        <span className={type.caption}>{t.recognised(found, tools.open.length)}</span>
      </div>
      <ul className={layout.list}>
        {[...main, ...(all ? optional : [])].map((field) =>
          tools.asked.includes(field) ? (
            <AskedColumn key={field} field={field} tools={tools} focus={field === firstAsked} />
          ) : (
            <KnownColumn key={field} field={field} tools={tools} open={open === field} onOpen={() => setOpen(field)} />
          ),
        )}
      </ul>
      {optional.length > 0 && (
        <div className={layout.side}>
          <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t.hideOptional : t.showOptional(optional.length)}
          </Link>
        </div>
      )}
    </section>
  );
}
