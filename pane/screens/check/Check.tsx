import { Button, mergeClasses } from '@fluentui/react-components';
import { TableSearch24Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { checkLedger, type LedgerCheck } from '../../../core/usecases/workbook/checkLedger';
import { POLICY_SHEET } from '../../../core/workbook/policyTables';
import { Bar } from '../../components/Bar';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Skeletons } from '../../components/Skeletons';
import { TaskBar } from '../../components/TaskBar';
import { Trouble } from '../../components/Trouble';
import { useHost } from '../../HostContext';
import { useReading } from '../../hooks/useReading';
import { useReadOnly } from '../../hooks/useReadOnly';
import { useLayout, useType } from '../../theme';
import { Unreadable } from '../trouble/Unreadable';
import { Answers } from './Answers';
import { Certain } from './Certain';
import { Question } from './Question';
import { useCheck, type CheckTools } from './useCheck';
import { keyOf } from './words';

export interface CheckProps {
  readonly onBack: () => void;
}

/** How the ledger was read, and what it cannot tell: asked once, kept, and changeable. */
export function Check({ onBack }: CheckProps): ReactElement {
  const { services, texts } = useHost();
  const locked = useReadOnly();
  const read = useCallback(async () => {
    const [check, why] = await Promise.all([checkLedger(services), locked(POLICY_SHEET)]);
    return { check, why };
  }, [services, locked]);
  const { reading, again } = useReading(read);
  const { title, noLedger } = texts.check;
  const top = <TaskBar title={title} onBack={onBack} />;
  switch (reading.state) {
    case 'reading':
      return (
        <Frame top={top} onEscape={onBack}>
          <Skeletons />
        </Frame>
      );
    case 'failed':
      return <Unreadable error={reading.error} onAgain={again} top={top} onEscape={onBack} />;
    case 'read': {
      const { check, why } = reading.value;
      if (check !== null) return <Checked first={check} why={why} onBack={onBack} />;
      return (
        <Frame
          top={top}
          footer={<Footer primary={{ text: texts.common.lookAgain, onPress: again }} />}
          onEscape={onBack}
        >
          <Trouble icon={<TableSearch24Regular />} heading={texts.trouble.noLedger} text={noLedger} />
        </Frame>
      );
    }
  }
}

interface CheckedProps extends CheckProps {
  readonly first: LedgerCheck;
  /** Why no answer can be kept; '' where they can. */
  readonly why: string;
}

function Checked({ first, why, onBack }: CheckedProps): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const root = useRef<HTMLDivElement>(null);
  const [turn, setTurn] = useState(0);
  const tools = useCheck(first, () => setTurn((before) => before + 1));
  // After an answer the next question has the focus, at last the line that says that all is read.
  useEffect(() => {
    if (turn > 0) root.current?.querySelector<HTMLElement>('[data-question], [data-big]')?.focus();
  }, [turn]);
  const { check, busy } = tools;
  const canRepair = why === '' && !check.isProtected;
  return (
    <Frame
      top={<TaskBar title={texts.check.title} onBack={onBack} />}
      footer={<CheckFooter tools={tools} why={why} canRepair={canRepair} onBack={onBack} />}
      onEscape={onBack}
    >
      <NoticeBar />
      {tools.canUndo && (
        <Bar
          intent="success"
          actions={
            <Button size="small" disabledFocusable={busy} onClick={tools.undo}>
              {texts.check.undo}
            </Button>
          }
        >
          {texts.check.certain}
        </Bar>
      )}
      <div ref={root} className={layout.sections}>
        {check.questions.length > 0 && <Decide tools={tools} why={why} />}
        <Summary check={check} />
        {check.answers.length > 0 && (
          <Answers answers={check.answers} why={why} busy={busy} onAskAgain={tools.askAgain} />
        )}
        <div className={layout.side}>
          <Certain check={check} canRepair={canRepair} busy={busy} onRepair={tools.repair} />
        </div>
      </div>
    </Frame>
  );
}

function Summary({ check }: { check: LedgerCheck }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const t = texts.check;
  const { sheet, firstRow, lastRow, headerRow, invoices, questions, blankRows, totals, counts, isProtected } = check;
  const left = [...(blankRows > 0 ? [t.blankRows(blankRows)] : []), ...(totals > 0 ? [t.totalsRows(totals)] : [])];
  return (
    <section className={mergeClasses(layout.side, layout.section)}>
      <div>
        <p className={type.caption}>{t.where(sheet, firstRow + 1, lastRow + 1, headerRow + 1)}</p>
        <h2 className={type.big} tabIndex={-1} data-big>
          {t.heading(invoices, questions.length)}
        </h2>
        {left.length > 0 && <p className={type.caption}>{t.leftOut(texts.list(left))}</p>}
        {isProtected && <p className={type.caption}>{t.protected(sheet)}</p>}
      </div>
      <div>
        <h3 className={type.section}>{t.standings}</h3>
        <ul className={layout.list}>
          {counts.map(({ standing, rows }) => (
            <li key={standing}>{t.counted[standing](rows)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Decide({ tools, why }: { tools: CheckTools; why: string }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const { check, busy } = tools;
  return (
    <section className={mergeClasses(layout.side, layout.section)}>
      <div className={layout.between}>
        <h2 className={type.section}>{texts.check.toDecide}</h2>
        {check.waiting > 0 && <span className={type.caption}>{texts.check.wait(check.waiting)}</span>}
      </div>
      <ul className={mergeClasses(layout.list, layout.section)}>
        {check.questions.map((question) => (
          <Question
            key={keyOf(question.doubt)}
            sheet={check.sheet}
            question={question}
            why={why}
            busy={busy}
            onAnswer={(answer) => tools.answer(question.doubt, answer)}
          />
        ))}
      </ul>
    </section>
  );
}

interface CheckFooterProps {
  readonly tools: CheckTools;
  readonly why: string;
  readonly canRepair: boolean;
  readonly onBack: () => void;
}

function CheckFooter({ tools, why, canRepair, onBack }: CheckFooterProps): ReactElement {
  const { texts } = useHost();
  const t = texts.check;
  const { check, busy } = tools;
  const cells = check.repairs.reduce((sum, repair) => sum + repair.cells.length, 0);
  return (
    <Footer
      primary={{ text: t.use, onPress: onBack }}
      secondary={
        cells > 0 && canRepair ? { text: t.repairAll(cells), onPress: () => tools.repair(), disabled: busy } : undefined
      }
      captions={[why !== '' ? why : check.waiting > 0 ? t.nothingSent(check.waiting) : t.remembered]}
    />
  );
}
