import { Link } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import { loadPolicy, type LoadedPolicy } from '../../../core/usecases/settings/editPolicy';
import { POLICY_SHEET } from '../../../core/workbook/policyTables';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Skeletons } from '../../components/Skeletons';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useReading } from '../../hooks/useReading';
import { useReadOnly } from '../../hooks/useReadOnly';
import { useLayout, useType } from '../../theme';
import { Unreadable } from '../trouble/Unreadable';
import { Compare } from './Compare';
import { readWhole } from './draft';
import { ReadOnlyContext } from './Entry';
import { keptPolicy } from './kept';
import { Ladders } from './Ladders';
import type { Group } from './group';
import { Settings } from './Settings';
import { usePolicy, type PolicyTools } from './usePolicy';
import { usePolicyEffect } from './usePolicyEffect';

export interface PolicyProps {
  readonly onBack: () => void;
  /** Opens the texts of a level. */
  readonly onTemplate: (level: number) => void;
  /** Opens the answers about the ledger, which stand in the same sheet. */
  readonly onAnswers: () => void;
}

/** When each reminder goes out, by which channel and to whom. */
export function Policy({ onBack, onTemplate, onAnswers }: PolicyProps): ReactElement {
  const { services, texts } = useHost();
  const locked = useReadOnly();
  const read = useCallback(async () => {
    const [loaded, why] = await Promise.all([loadPolicy(services), locked(POLICY_SHEET)]);
    return { loaded, why };
  }, [services, locked]);
  const { reading, again } = useReading(read);
  switch (reading.state) {
    case 'reading':
      return (
        <Frame top={<TaskBar title={texts.policy.title} onBack={onBack} />} onEscape={onBack}>
          <Skeletons />
        </Frame>
      );
    case 'failed':
      return (
        <Unreadable
          error={reading.error}
          onAgain={again}
          top={<TaskBar title={texts.policy.title} onBack={onBack} />}
          onEscape={onBack}
        />
      );
    case 'read':
      return (
        <ReadOnlyContext.Provider value={reading.value.why !== ''}>
          <Editor
            now={reading.value.loaded}
            why={reading.value.why}
            onBack={onBack}
            onTemplate={onTemplate}
            onAnswers={onAnswers}
          />
        </ReadOnlyContext.Provider>
      );
  }
}

interface EditorProps extends PolicyProps {
  readonly now: LoadedPolicy;
  /** Why the policy can be read only; '' where it can be changed. */
  readonly why: string;
}

function Editor({ now, why, onBack, onTemplate, onAnswers }: EditorProps): ReactElement {
  const { services, texts } = useHost();
  const layout = useLayout();
  const readOnly = why !== '';
  const tools = usePolicy(readOnly ? undefined : keptPolicy(services), now);
  const [group, setGroup] = useState<{ readonly open: Group | null; readonly focus: boolean }>({
    open: null,
    focus: false,
  });
  return (
    <Frame
      top={<TaskBar title={texts.policy.title} onBack={onBack} focus />}
      footer={readOnly ? <Footer captions={[texts.policy.readOnly, why]} /> : <PolicyFooter tools={tools} />}
      onEscape={onBack}
    >
      <NoticeBar />
      {tools.meanwhile !== null && (
        <Compare
          sheet={tools.meanwhile.policy}
          mine={tools.policy}
          onKeepMine={tools.keepMine}
          onTakeSheet={tools.takeSheet}
        />
      )}
      <div className={layout.sections}>
        <Intro gap={tools.draft.gap} onGap={() => setGroup({ open: 'pace', focus: true })} />
        <Ladders tools={tools} onTemplate={onTemplate} />
        <Settings
          tools={tools}
          open={group.open}
          focusField={group.focus}
          onOpen={(open) => setGroup({ open, focus: false })}
        />
        <div className={layout.side}>
          <Link as="button" data-opener="check" onClick={onAnswers}>
            {texts.check.answersLink}
          </Link>
        </div>
      </div>
    </Frame>
  );
}

function Intro({ gap, onGap }: { gap: string; onGap: () => void }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const t = texts.policy;
  return (
    <p className={`${type.body} ${layout.side}`}>
      {t.introBefore}
      <Link as="button" inline onClick={onGap}>
        {t.everyDays(readWhole(gap) ?? 0)}
      </Link>
      {t.introAfter}
    </p>
  );
}

function PolicyFooter({ tools }: { tools: PolicyTools }): ReactElement {
  const { texts } = useHost();
  const t = texts.policy.footer;
  const { changed, isNew, policy, meanwhile, saving } = tools;
  const effect = usePolicyEffect(changed ? policy : undefined);
  const caption = ((): string => {
    if (policy === undefined) return t.correctFirst;
    if (!changed) return isNew ? t.firstSave : t.nothingChanged;
    if (effect === null) return '';
    return effect === undefined ? t.counting : t.effect(effect);
  })();
  const canSave = (changed || isNew) && policy !== undefined && meanwhile === null && !saving;
  return (
    <Footer
      primary={{ text: t.save, onPress: tools.save, disabled: !canSave }}
      secondary={{ text: t.discard, onPress: tools.discard, disabled: !changed }}
      captions={caption === '' ? [] : [caption]}
    />
  );
}
