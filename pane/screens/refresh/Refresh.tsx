import { Button, Field, Link, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { DocumentArrowUp20Regular, DocumentTable24Regular, TableSearch24Regular } from '@fluentui/react-icons';
import { useRef, type DragEvent, type ReactElement } from 'react';
import { Bar } from '../../components/Bar';
import { Footer, type FooterButton } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Skeletons } from '../../components/Skeletons';
import { TaskBar } from '../../components/TaskBar';
import { TextArea } from '../../components/TextArea';
import { Trouble } from '../../components/Trouble';
import { useHost } from '../../HostContext';
import { useNewerWhy } from '../../hooks/useReadOnly';
import { useLayout, useType } from '../../theme';
import { Unreadable } from '../trouble/Unreadable';
import { Changes } from './Changes';
import { NewColumns } from './NewColumns';
import { isUnfinished, rowsOf, useRefresh, type RefreshTools } from './useRefresh';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '16px 8px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '6px',
    textAlign: 'center',
  },
  icon: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  file: { display: 'flex', gap: '12px', alignItems: 'flex-start' },
  name: { overflowWrap: 'anywhere' },
  // A long name among the choices does not widen the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  select: { minWidth: 0 },
});

/** A new list from the accounting system: chosen or pasted, held against the ledger, and brought in in one step. */
export function Refresh({ onBack }: { onBack: () => void }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const tools = useRefresh();
  const t = texts.refresh;
  const top = <TaskBar title={t.title} onBack={onBack} />;
  if (tools.start.state === 'failed')
    return <Unreadable error={tools.start.error} onAgain={tools.again} top={top} onEscape={onBack} />;
  if (tools.start.state === 'reading')
    return (
      <Frame top={top} onEscape={onBack}>
        <Skeletons />
      </Frame>
    );
  const { sheet, last } = tools.start.value;
  if (sheet === null)
    return (
      <Frame
        top={top}
        footer={<Footer primary={{ text: texts.common.lookAgain, onPress: tools.again }} />}
        onEscape={onBack}
      >
        <Trouble icon={<TableSearch24Regular />} heading={texts.trouble.noLedger} text={t.noLedger} />
      </Frame>
    );
  return (
    <Frame top={top} footer={<Foot tools={tools} onBack={onBack} />} onEscape={onBack}>
      <NoticeBar />
      {last !== undefined && isUnfinished(last) && tools.report === null && (
        <Bar
          intent="warning"
          actions={
            <>
              <Button size="small" onClick={() => tools.undo(last)} disabledFocusable={tools.busy}>
                {t.undo}
              </Button>
              <Button size="small" onClick={() => tools.goOn(last)} disabledFocusable={tools.busy}>
                {t.goOn}
              </Button>
            </>
          }
        >
          {t.unfinished(last.file, last.whenLocal)}
        </Bar>
      )}
      <div className={layout.sections}>
        <Middle tools={tools} sheet={sheet} />
      </div>
    </Frame>
  );
}

function Middle({ tools, sheet }: { tools: RefreshTools; sheet: string }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const t = texts.refresh;
  const { compared, report } = tools;
  if (report !== null) return <Done tools={tools} />;
  if (compared === null || compared.state === 'no ledger') return <Bring tools={tools} sheet={sheet} />;
  return (
    <>
      <FileCard tools={tools} />
      {compared.state === 'compared' && <Changes tools={tools} compared={compared} />}
      {compared.state === 'no headers' && (
        <div className={layout.side}>
          <h2 className={type.big}>{t.noHeaders}</h2>
        </div>
      )}
      {compared.state === 'columns differ' && (
        <section className={mergeClasses(layout.side, layout.section)}>
          <h2 className={type.big}>{t.differ(compared.missing.length)}</h2>
          <p className={type.caption}>{t.nothingYet}</p>
          {compared.missing.map(({ field, header, like }) => {
            const [before, name, after] = t.missing(header);
            return (
              <div key={field} className={mergeClasses(layout.card, layout.cardWarning)}>
                <Field
                  className={styles.field}
                  label={
                    <>
                      {before}
                      <strong>{name}</strong>
                      {after}
                    </>
                  }
                >
                  <Select
                    className={styles.select}
                    value={String(tools.picked[field] ?? '')}
                    onChange={(_, data) => data.value !== '' && tools.pick(field, Number(data.value))}
                  >
                    <option value="">{t.pickColumn}</option>
                    {compared.headers.map(({ column, text }) => (
                      <option key={column} value={String(column)}>
                        {text}
                      </option>
                    ))}
                  </Select>
                </Field>
                {like !== undefined && tools.picked[field] === like.column && (
                  <p className={type.caption}>{t.sameAs(like.same, like.of, header)}</p>
                )}
              </div>
            );
          })}
          <NewColumns
            headers={compared.news
              .filter(({ column }) => !Object.values(tools.picked).includes(column))
              .map(({ header }) => header)}
            tools={tools}
          />
        </section>
      )}
    </>
  );
}

/** Where a list is chosen, dropped or pasted. */
function Bring({ tools, sheet }: { tools: RefreshTools; sheet: string }): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const input = useRef<HTMLInputElement>(null);
  const t = texts.refresh;
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) tools.choose(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  const last = tools.start.state === 'read' ? tools.start.value.last : undefined;
  return (
    <>
      <section className={mergeClasses(layout.side, layout.section)}>
        <h2 className={type.big}>{t.heading(sheet)}</h2>
        <p className={type.body}>{t.intro}</p>
      </section>
      <div className={layout.side}>
        <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
          <DocumentArrowUp20Regular className={styles.icon} aria-hidden />
          <Button onClick={() => input.current?.click()} disabledFocusable={tools.busy}>
            {t.chooseFile}
          </Button>
          <span className={type.caption}>{t.kinds}</span>
          <input
            ref={input}
            type="file"
            hidden
            accept=".xlsx,.csv,.txt,.tsv"
            aria-label={t.chooseFile}
            onChange={(event) => {
              take(event.target.files);
              event.target.value = '';
            }}
          />
        </div>
      </div>
      <div className={layout.side}>
        <Field label={t.paste}>
          <TextArea value={tools.text} rows={5} onChange={tools.paste} />
        </Field>
      </div>
      {last !== undefined && last.state === 'done' && (
        <div className={mergeClasses(layout.side, layout.section)}>
          <p className={type.caption}>{t.last(formats.date(last.whenLocal.slice(0, 10)), keysIn(last), last.who)}</p>
          <div>
            <Link as="button" onClick={() => tools.undo(last)}>
              {t.undo}
            </Link>
          </div>
        </div>
      )}
    </>
  );
}

function keysIn({ cells, rows }: { cells: readonly { key: readonly string[] }[]; rows: readonly unknown[] }): number {
  return new Set(cells.map(({ key }) => JSON.stringify(key))).size + rows.length;
}

function FileCard({ tools }: { tools: RefreshTools }): ReactElement | null {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { brought, compared } = tools;
  if (brought === null) return null;
  return (
    <div className={layout.side}>
      <div className={layout.card}>
        <div className={styles.file}>
          <DocumentTable24Regular className={styles.icon} aria-hidden />
          <div className={layout.grow}>
            <div className={styles.name}>{brought.name}</div>
            {compared?.state === 'compared' && (
              <div className={type.caption}>{texts.refresh.fileRows(compared.comparison.listed)}</div>
            )}
          </div>
          <Link as="button" onClick={tools.drop}>
            {texts.refresh.change}
          </Link>
        </div>
      </div>
    </div>
  );
}

function Done({ tools }: { tools: RefreshTools }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const t = texts.refresh;
  const last = tools.start.state === 'read' ? tools.start.value.last : undefined;
  const { report } = tools;
  return (
    <section className={mergeClasses(layout.side, layout.section)}>
      <h2 className={type.big}>{t.updated(report?.rows ?? 0)}</h2>
      {report !== null && report.stayed > 0 && <p className={type.body}>{t.stayed(report.stayed)}</p>}
      <p className={type.caption}>{t.canUndo}</p>
      {last?.state === 'done' && (
        <div>
          <Button onClick={() => tools.undo(last)} disabledFocusable={tools.busy}>
            {t.undo}
          </Button>
        </div>
      )}
    </section>
  );
}

function Foot({ tools, onBack }: { tools: RefreshTools; onBack: () => void }): ReactElement {
  const { texts } = useHost();
  const why = useNewerWhy();
  const t = texts.refresh;
  const { compared, busy, report, gone } = tools;
  const last = tools.start.state === 'read' ? tools.start.value.last : undefined;
  const stopped = last !== undefined && isUnfinished(last);
  const cancel: FooterButton = { text: texts.common.cancel, onPress: onBack };
  const shown = (text: string, onPress: () => void, disabled: boolean, caption: string): ReactElement => (
    <Footer
      primary={{ text, onPress, disabled: disabled || busy || why !== '' }}
      secondary={cancel}
      captions={[why === '' ? caption : why]}
    />
  );
  if (report !== null) return <Footer primary={{ text: t.done, onPress: onBack }} />;
  if (compared?.state === 'compared') {
    const { comparison } = compared;
    const waits = comparison.gone.length > 0 && gone === null;
    const rows = rowsOf(compared, tools);
    if (rows === 0 && comparison.gone.length === 0) return <Footer primary={{ text: t.done, onPress: onBack }} />;
    return shown(t.update(rows), tools.apply, waits || stopped, busy ? t.updating : waits ? t.sayGone : t.canUndo);
  }
  if (compared?.state === 'columns differ') {
    const all = compared.missing.every(({ field }) => tools.picked[field] !== undefined);
    return shown(t.compare, tools.compare, !all, t.seeFirst);
  }
  const some = tools.text.trim() !== '';
  return shown(t.compare, tools.compare, !some || stopped, busy ? t.reading : some ? t.seeFirst : t.chooseFirst);
}
