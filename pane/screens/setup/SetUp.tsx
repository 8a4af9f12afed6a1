import { Button, Checkbox, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add20Regular, CheckmarkCircle20Filled, Delete20Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { CONTACTS_SHEET } from '../../../core/contacts/contactFacts';
import { LOG_SHEET } from '../../../core/log/record';
import { TEMPLATES_SHEET } from '../../../core/messages/templateRows';
import { SET_UP_SHEETS } from '../../../core/usecases/setup/setUp';
import type { LedgerColumns } from '../../../core/usecases/workbook/ledgerColumns';
import { Fold } from '../../components/Fold';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Skeletons } from '../../components/Skeletons';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useNewerWhy } from '../../hooks/useReadOnly';
import { useLayout, useType } from '../../theme';
import { ColumnList, LedgerChoice } from '../columns/Columns';
import { useColumns, type ColumnTools } from '../columns/useColumns';
import { Unreadable } from '../trouble/Unreadable';
import { useSetUp, type SetUpFound, type SetUpTools } from './useSetUp';

const useStyles = makeStyles({
  sheet: { display: 'flex', gap: '8px', alignItems: 'flex-start', paddingBlock: '4px' },
  box: { marginInlineStart: '-8px' },
});

export interface SetUpProps {
  readonly onBack: () => void;
  readonly onCheck: () => void;
}

/** Shows what was understood of the ledger, lets one thing be put right, and makes the sheets. */
export function SetUp({ onBack, onCheck }: SetUpProps): ReactElement {
  const { texts } = useHost();
  const tools = useSetUp(onBack);
  const { found } = tools;
  const top = <TaskBar title={texts.workbook.setUp.title} onBack={onBack} />;
  if (found.state === 'failed')
    return <Unreadable error={found.error} onAgain={tools.again} top={top} onEscape={onBack} />;
  if (found.state === 'reading')
    return (
      <Frame top={top} onEscape={onBack}>
        <Skeletons />
      </Frame>
    );
  const { columns } = found.value;
  if (columns === null) return <Begin {...{ found: found.value, tools, onBack, onCheck }} columns={null} />;
  const key = `${columns.mapping.sheet} ${columns.invoices}`;
  return <WithLedger key={key} {...{ found: found.value, tools, onBack, onCheck }} first={columns} />;
}

interface BeginProps extends SetUpProps {
  readonly found: SetUpFound;
  readonly tools: SetUpTools;
}

function WithLedger({ first, ...props }: BeginProps & { readonly first: LedgerColumns }): ReactElement {
  return <Begin {...props} columns={useColumns(first, () => undefined)} />;
}

function Begin({ found, tools, columns, onBack, onCheck }: BeginProps & { columns: ColumnTools | null }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const t = texts.workbook.setUp;
  const { view } = found;
  const why = useNewerWhy();
  const [wanted, want] = useState(true);
  const [repair, setRepair] = useState(true);
  const stages = view.ledgerProtected ? null : repair && view.repairs > 0 ? view.stagesRepaired : view.stages;
  const adds = wanted && stages !== null && stages.cells > 0;
  const [lacking] = columns?.missing ?? [];
  const sheets = view.toMake.length;
  const idle = sheets === 0 && !adds;
  const begin = (): void =>
    tools.begin({
      ledger: columns === null ? null : { columns: columns.ledger, chosen: columns.chosen },
      stages: adds,
      repair: repair && view.repairs > 0,
    });
  const caption =
    why !== ''
      ? why
      : lacking !== undefined
        ? texts.columns.chooseFirst(texts.fields[lacking])
        : idle
          ? t.allThere
          : adds || (repair && view.repairs > 0)
            ? t.ledgerGets
            : t.ledgerStays;
  return (
    <Frame
      top={<TaskBar title={t.title} onBack={onBack} focus={(columns?.asked.length ?? 0) === 0} />}
      footer={
        <Footer
          primary={
            idle
              ? { text: texts.common.done, onPress: onBack }
              : {
                  text: sheets > 0 ? t.make(sheets) : t.addColumns,
                  onPress: begin,
                  disabled: why !== '' || lacking !== undefined || tools.busy || columns?.busy === true,
                }
          }
          captions={[caption]}
        />
      }
      onEscape={onBack}
    >
      <NoticeBar />
      <div className={layout.sections}>
        {columns !== null && <LedgerChoice tools={columns} />}
        <Sample empty={columns === null} tools={tools} />
        {columns !== null && (
          <ColumnList key={`${columns.ledger.mapping.sheet} ${columns.ledger.mapping.headerRow}`} tools={columns} />
        )}
        {columns !== null && (
          <InLedger
            view={view}
            stages={stages}
            sheet={columns.ledger.mapping.sheet}
            wanted={wanted}
            onWant={want}
            repair={repair}
            onRepair={setRepair}
            onCheck={onCheck}
          />
        )}
        <Sheets toMake={view.toMake} />
        {sheets < SET_UP_SHEETS.length && <Remove tools={tools} disabled={why !== ''} />}
      </div>
    </Frame>
  );
}

function Sample({ empty, tools }: { empty: boolean; tools: SetUpTools }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const t = texts.workbook.setUp;
  return (
    <p className={mergeClasses(layout.side, type.caption)}>
      {empty ? `${texts.columns.noCells} ` : `${t.noLedgerYet} `}
      <Link as="button" onClick={tools.putIn} disabled={tools.busy}>
        {t.putInSample}
      </Link>
    </p>
  );
}

interface InLedgerProps {
  readonly view: SetUpFound['view'];
  readonly stages: SetUpFound['view']['stages'];
  readonly sheet: string;
  readonly wanted: boolean;
  readonly onWant: (wanted: boolean) => void;
  readonly repair: boolean;
  readonly onRepair: (repair: boolean) => void;
  readonly onCheck: () => void;
}

/** What would come into the person's own sheet, each with a tick of its own. */
function InLedger({ view, stages, sheet, wanted, onWant, repair, onRepair, onCheck }: InLedgerProps): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const styles = useStyles();
  const type = useType();
  const t = texts.workbook.setUp;
  const { repairs, questions, ledgerProtected } = view;
  return (
    <section className={mergeClasses(layout.side, layout.section)}>
      <h2 className={type.section}>{t.inLedger}</h2>
      {ledgerProtected && <p className={type.caption}>{t.ledgerProtected(sheet)}</p>}
      {!ledgerProtected && stages === null && <p className={type.caption}>{t.noStages}</p>}
      {!ledgerProtected && stages !== null && stages.cells > 0 && (
        <div>
          <Checkbox
            className={styles.box}
            checked={wanted}
            onChange={(_, data) => onWant(data.checked === true)}
            label={stages.there ? t.fillStages(Math.ceil(stages.cells / 2)) : t.addStages(...stages.columns)}
          />
          <p className={type.caption}>
            {[t.getStage(stages.filled), ...(stages.left > 0 ? [t.getNone(stages.left)] : [])].join(' ')}
          </p>
        </div>
      )}
      {repairs > 0 && (
        <Checkbox
          className={styles.box}
          checked={repair}
          onChange={(_, data) => onRepair(data.checked === true)}
          label={t.repair(repairs)}
        />
      )}
      {questions > 0 && (
        <p className={type.caption}>
          {`${t.questions(questions)} `}
          <Link as="button" data-opener="check" onClick={onCheck}>
            {texts.check.title}
          </Link>
        </p>
      )}
    </section>
  );
}

function Sheets({ toMake }: { toMake: SetUpFound['view']['toMake'] }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const styles = useStyles();
  const type = useType();
  const t = texts.workbook.setUp;
  const purpose = (sheet: string): string => {
    switch (sheet) {
      case TEMPLATES_SHEET:
        return t.templatesFor;
      case LOG_SHEET:
        return t.logFor;
      case CONTACTS_SHEET:
        return t.contactsFor;
      default:
        return t.policyFor;
    }
  };
  return (
    <section className={mergeClasses(layout.side, layout.section)}>
      <h2 className={type.section}>{t.sheets}</h2>
      <ul className={layout.list}>
        {SET_UP_SHEETS.map((sheet) => (
          <li key={sheet} className={styles.sheet}>
            {toMake.includes(sheet) ? (
              <Add20Regular aria-hidden />
            ) : (
              <CheckmarkCircle20Filled aria-hidden color={tokens.colorStatusSuccessForeground1} />
            )}
            <div className={layout.grow}>
              <div>{sheet}</div>
              <div className={type.caption}>{purpose(sheet)}</div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What could be taken out again: looked up when it is opened, told before it is done. */
function Remove({ tools, disabled }: { tools: SetUpTools; disabled: boolean }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const t = texts.workbook.remove;
  return (
    <div className={layout.side}>
      <Fold icon={<Delete20Regular aria-hidden />} summary={t.title} onOpen={tools.lookForRemoval}>
        <RemovalList tools={tools} disabled={disabled} />
      </Fold>
    </div>
  );
}

function RemovalList({ tools, disabled }: { tools: SetUpTools; disabled: boolean }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const t = texts.workbook.remove;
  const removal = tools.removal.state === 'read' ? tools.removal.value : null;
  if (tools.removal.state === 'failed') return <p className={type.caption}>{texts.trouble.failed}</p>;
  if (removal === null) return <Skeletons />;
  const { stages, sheets, staying } = removal;
  const nothing = stages.length + sheets.length === 0;
  return (
    <div className={layout.section}>
      <ul className={layout.list}>
        {stages.map(({ sheet, columns }) => (
          <li key={sheet}>{t.columns(texts.list(columns), sheet)}</li>
        ))}
        {sheets.map(({ sheet }) => (
          <li key={sheet}>{sheet}</li>
        ))}
        {staying.map((sheet) => (
          <li key={sheet} className={type.caption}>
            {t.stays(sheet)}
          </li>
        ))}
      </ul>
      {nothing ? (
        <p className={type.caption}>{t.nothing}</p>
      ) : (
        <div className={layout.actions}>
          <Button size="small" disabledFocusable={disabled || tools.busy} onClick={() => tools.remove(removal)}>
            {t.go}
          </Button>
        </div>
      )}
    </div>
  );
}
