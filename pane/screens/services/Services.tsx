import { mergeClasses } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import { TEXT_CHANNELS } from '../../../core/dunning/policy';
import { TEXT_SERVICES, type TextServices, type TextServiceViews } from '../../../core/ports/textServices';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Skeletons } from '../../components/Skeletons';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useReading } from '../../hooks/useReading';
import { useLayout, useType } from '../../theme';
import { Choice, Entry } from '../policy/Entry';
import { Unreadable } from '../trouble/Unreadable';
import { useServices, type ServicesTools } from './useServices';

/** Where the user names the services that carry short messages. */
export function Services({ port, onBack }: { port: TextServices; onBack: () => void }): ReactElement {
  const { texts } = useHost();
  const { reading, again } = useReading(useCallback(() => port.read(), [port]));
  switch (reading.state) {
    case 'reading':
      return (
        <Frame top={<TaskBar title={texts.channels.setUp.title} onBack={onBack} />} onEscape={onBack}>
          <Skeletons />
        </Frame>
      );
    case 'failed':
      return (
        <Unreadable
          error={reading.error}
          onAgain={again}
          top={<TaskBar title={texts.channels.setUp.title} onBack={onBack} />}
          onEscape={onBack}
        />
      );
    case 'read':
      return <Form port={port} first={reading.value} onBack={onBack} />;
  }
}

interface FormProps {
  readonly port: TextServices;
  readonly first: TextServiceViews;
  readonly onBack: () => void;
}

function Form({ port, first, onBack }: FormProps): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const tools = useServices(port, first);
  const { channel, keyEnd, busy } = tools;
  const { setUp } = texts.channels;
  const name = texts.channels.titles[channel];
  return (
    <Frame
      top={<TaskBar title={setUp.title} onBack={onBack} />}
      footer={
        <Footer
          primary={{ text: setUp.save(name), onPress: tools.save, disabled: busy }}
          secondary={keyEnd === '' ? undefined : { text: setUp.remove(name), onPress: tools.remove, disabled: busy }}
          captions={keyEnd === '' ? [setUp.notSetUp] : []}
        />
      }
      onEscape={onBack}
    >
      <NoticeBar />
      <div className={mergeClasses(layout.side, layout.sections)}>
        <p className={type.body}>{setUp.intro}</p>
        <Choice
          label={setUp.channel}
          value={channel}
          onChange={(value) => tools.choose(TEXT_CHANNELS.find((known) => known === value) ?? 'sms')}
          options={TEXT_CHANNELS.map((value) => ({ value, text: texts.channels.titles[value] }))}
        />
        <Fields tools={tools} />
      </div>
    </Frame>
  );
}

function Fields({ tools }: { tools: ServicesTools }): ReactElement {
  const { texts } = useHost();
  const { setUp } = texts.channels;
  const { channel, draft, set, wrong, keyEnd } = tools;
  const { kind } = draft;
  return (
    <>
      <Choice
        label={setUp.service}
        value={kind}
        onChange={(value) => set({ kind: TEXT_SERVICES[channel].find((known) => known === value) ?? 'gateway' })}
        options={TEXT_SERVICES[channel].map((value) => ({ value, text: setUp.kinds[value] }))}
      />
      <Entry
        label={setUp.address}
        value={draft.url}
        onChange={(url) => set({ url })}
        wrong={wrong.url}
        hint={setUp.addressHint[kind]}
      />
      <Entry
        label={setUp.from}
        value={draft.from}
        onChange={(from) => set({ from })}
        wrong={wrong.from}
        hint={setUp.fromHint[kind]}
      />
      {kind === 'whatsappCloud' && (
        <>
          <Entry
            label={setUp.template}
            value={draft.template}
            onChange={(template) => set({ template })}
            hint={setUp.templateHint}
          />
          <Entry
            label={setUp.templateLanguage}
            value={draft.templateLanguage}
            onChange={(templateLanguage) => set({ templateLanguage })}
            wrong={wrong.templateLanguage}
          />
        </>
      )}
      <Entry
        label={setUp.key}
        value={draft.key}
        onChange={(key) => set({ key })}
        wrong={wrong.key}
        hint={keyEnd === '' ? setUp.keyHint[kind] : setUp.keyKept(keyEnd)}
        secret
      />
    </>
  );
}
