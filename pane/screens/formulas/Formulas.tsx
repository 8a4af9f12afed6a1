import { Field, mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { OwnFormulas } from '../../../core/usecases/formulas/changeHost';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Skeletons } from '../../components/Skeletons';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useNewerWhy } from '../../hooks/useReadOnly';
import { useLayout, useType } from '../../theme';
import { Unreadable } from '../trouble/Unreadable';
import { useFormulas, type FormulaTools } from './useFormulas';

const WHOLE = ' whole';
const sum = (sheets: readonly OwnFormulas[], of: 'formulas' | 'broken'): number =>
  sheets.reduce((total, sheet) => total + sheet[of], 0);

/** Formulas that lost the names of our functions get them back; those that ask them can be made values. */
export function Formulas({ onBack }: { onBack: () => void }): ReactElement {
  const { texts } = useHost();
  const tools = useFormulas();
  const { found } = tools;
  const top = <TaskBar title={texts.workbook.formulas.title} onBack={onBack} />;
  if (found.state === 'failed')
    return <Unreadable error={found.error} onAgain={tools.again} top={top} onEscape={onBack} />;
  if (found.state === 'reading')
    return (
      <Frame top={top} onEscape={onBack}>
        <Skeletons />
      </Frame>
    );
  return <Found sheets={found.value} tools={tools} onBack={onBack} />;
}

interface FoundProps {
  readonly sheets: readonly OwnFormulas[];
  readonly tools: FormulaTools;
  readonly onBack: () => void;
}

function Found({ sheets, tools, onBack }: FoundProps): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const t = texts.workbook.formulas;
  const why = useNewerWhy();
  const [first] = sheets;
  const hasOwn = first !== undefined && first.formulas + first.broken > 0;
  const [chosen, choose] = useState(hasOwn ? first.sheet : WHOLE);
  const scope = sheets.filter(({ sheet }) => chosen === WHOLE || sheet === chosen);
  const open = scope.filter(({ isProtected }) => !isProtected);
  const names = open.map(({ sheet }) => sheet);
  const [broken, formulas] = [sum(open, 'broken'), sum(open, 'formulas')];
  const disabled = why !== '' || tools.busy;
  const repair = { text: t.repair(broken), disabled, onPress: () => tools.repair(names) };
  const freeze = { text: t.freeze(formulas), disabled, onPress: () => tools.freeze(names) };
  const idle = broken + formulas === 0;
  const primary = idle ? { text: texts.common.done, onPress: onBack } : broken > 0 ? repair : freeze;
  return (
    <Frame
      top={<TaskBar title={t.title} onBack={onBack} focus />}
      footer={
        <Footer
          primary={primary}
          secondary={broken > 0 && formulas > 0 ? freeze : undefined}
          captions={idle ? [] : [why !== '' ? why : t.canUndo]}
        />
      }
      onEscape={onBack}
    >
      <NoticeBar />
      <div className={layout.sections}>
        {first !== undefined && sheets.length > 1 && (
          <Field className={layout.side} label={t.scope}>
            <RadioGroup value={chosen} onChange={(_, { value }) => choose(value)}>
              <Radio value={first.sheet} label={first.sheet} />
              <Radio value={WHOLE} label={t.whole} />
            </RadioGroup>
          </Field>
        )}
        <Counts sheets={scope} />
        {chosen === WHOLE && <PerSheet sheets={scope} />}
      </div>
    </Frame>
  );
}

function Counts({ sheets }: { sheets: readonly OwnFormulas[] }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const t = texts.workbook.formulas;
  const [broken, formulas] = [sum(sheets, 'broken'), sum(sheets, 'formulas')];
  const line = (text: string, means: string): ReactElement => (
    <section className={mergeClasses(layout.side, layout.section)}>
      <h2 className={type.section}>{text}</h2>
      <p className={type.caption}>{means}</p>
    </section>
  );
  return (
    <>
      {broken > 0 && line(t.broken(broken), t.brokenMeans)}
      {formulas > 0 && line(t.ours(formulas), t.oursMeans)}
      {broken + formulas === 0 && <p className={mergeClasses(layout.side, type.body)}>{t.none}</p>}
      {sheets
        .filter(({ isProtected }) => isProtected)
        .map(({ sheet }) => (
          <p key={sheet} className={mergeClasses(layout.side, type.caption)}>
            {texts.workbook.setUp.ledgerProtected(sheet)}
          </p>
        ))}
    </>
  );
}

/** How many stand on each sheet. */
function PerSheet({ sheets }: { sheets: readonly OwnFormulas[] }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  return (
    <div className={layout.side}>
      <ul className={layout.list}>
        {sheets
          .filter(({ formulas, broken }) => formulas + broken > 0)
          .map(({ sheet, formulas }) => (
            <li key={sheet} className={layout.between}>
              <span className={layout.grow}>{sheet}</span>
              <span>{texts.workbook.formulas.inSheet(formulas)}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
