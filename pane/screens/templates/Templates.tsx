import { useCallback, type ReactElement } from 'react';
import { REMINDER_CHANNELS } from '../../../core/dunning/policy';
import { TEMPLATES_SHEET } from '../../../core/messages/templateRows';
import { languageOf } from '../../../core/locale/languages';
import {
  loadTemplates,
  templateLevels,
  type LoadedTemplates,
  type TemplateId,
} from '../../../core/usecases/settings/templates';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Skeletons } from '../../components/Skeletons';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useReading } from '../../hooks/useReading';
import { useReadOnly } from '../../hooks/useReadOnly';
import { useLayout } from '../../theme';
import { Unreadable } from '../trouble/Unreadable';
import { Choice, ReadOnlyContext } from '../policy/Entry';
import { LANGUAGE_OPTIONS } from '../policy/SenderForm';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { TextForm } from './TextForm';
import { useTemplates, type TemplateTools } from './useTemplates';

export interface TemplatesProps {
  /** The level that is shown first. */
  readonly level?: number | undefined;
  readonly onBack: () => void;
}

/** What each reminder says, by level, channel and language. */
export function Templates({ level, onBack }: TemplatesProps): ReactElement {
  const { services, texts } = useHost();
  const locked = useReadOnly();
  const read = useCallback(async () => {
    const [loaded, why] = await Promise.all([loadTemplates(services), locked(TEMPLATES_SHEET)]);
    return { loaded, why };
  }, [services, locked]);
  const { reading, again } = useReading(read);
  const title = texts.templates.title;
  switch (reading.state) {
    case 'reading':
      return (
        <Frame top={<TaskBar title={title} onBack={onBack} />} onEscape={onBack}>
          <Skeletons />
        </Frame>
      );
    case 'failed':
      return (
        <Unreadable
          error={reading.error}
          onAgain={again}
          top={<TaskBar title={title} onBack={onBack} />}
          onEscape={onBack}
        />
      );
    case 'read':
      return (
        <Editor
          now={reading.value.loaded}
          first={firstOf(reading.value.loaded, level)}
          why={reading.value.why}
          onBack={onBack}
        />
      );
  }
}

function firstOf({ policy }: LoadedTemplates, wanted: number | undefined): TemplateId {
  const found =
    templateLevels(policy).find(({ level }) => level === wanted) ?? policy.levels.find(({ fromDay }) => fromDay > 0);
  const level = found ?? policy.levels[0];
  return {
    level: level?.level ?? 1,
    channel: level?.channels[0] ?? 'email',
    language: languageOf(policy.language) ?? 'en',
  };
}

interface EditorProps {
  readonly now: LoadedTemplates;
  readonly first: TemplateId;
  /** Why the texts can be read only; '' where they can be changed. */
  readonly why: string;
  readonly onBack: () => void;
}

function Editor({ now, first, why, onBack }: EditorProps): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const readOnly = why !== '';
  const tools = useTemplates(now, first, readOnly);
  return (
    <Frame
      top={<TaskBar title={texts.templates.title} onBack={onBack} />}
      footer={readOnly ? <Footer captions={[texts.templates.readOnly, why]} /> : <TemplatesFooter tools={tools} />}
      onEscape={onBack}
    >
      <NoticeBar />
      <ChangedMeanwhile tools={tools} />
      <div className={`${layout.side} ${layout.sections}`}>
        <Chooser tools={tools} />
        <ReadOnlyContext.Provider value={readOnly}>
          <TextForm key={`${tools.id.level} ${tools.id.channel} ${tools.id.language}`} tools={tools} />
        </ReadOnlyContext.Provider>
      </div>
    </Frame>
  );
}

function Chooser({ tools }: { tools: TemplateTools }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const { id, choose, loaded } = tools;
  const t = texts.templates;
  return (
    <div className={layout.section}>
      <Choice
        label={t.level}
        value={String(id.level)}
        onChange={(level) => choose({ ...id, level: Number(level) })}
        options={templateLevels(loaded.policy).map(({ level, name }) => ({
          value: String(level),
          text: `${level} ${name}`,
        }))}
      />
      <Choice
        label={t.channel}
        value={id.channel}
        onChange={(value) => choose({ ...id, channel: REMINDER_CHANNELS.find((name) => name === value) ?? 'email' })}
        options={REMINDER_CHANNELS.map((value) => ({ value, text: texts.channels.titles[value] }))}
      />
      <Choice
        label={t.language}
        value={id.language}
        onChange={(language) => choose({ ...id, language })}
        options={LANGUAGE_OPTIONS}
      />
    </div>
  );
}

function TemplatesFooter({ tools }: { tools: TemplateTools }): ReactElement {
  const { texts } = useHost();
  const t = texts.templates;
  const { changed, faults, busy, meanwhile, otherDrafts } = tools;
  const caption = !changed ? t.nothingChanged : faults.length > 0 ? t.correctFirst : t.nextVersion;
  return (
    <Footer
      primary={{
        text: t.save,
        onPress: tools.save,
        disabled: !changed || faults.length > 0 || busy || meanwhile !== null,
      }}
      secondary={{ text: t.discard, onPress: tools.discard, disabled: !changed }}
      captions={[caption, ...(otherDrafts > 0 ? [t.otherDrafts(otherDrafts)] : [])]}
    />
  );
}
