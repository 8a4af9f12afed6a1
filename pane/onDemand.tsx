import { PlugDisconnected24Regular } from '@fluentui/react-icons';
import { lazy, useState, type ComponentType, type ReactElement } from 'react';
import { Footer } from './components/Footer';
import { Frame } from './components/Frame';
import { TaskBar } from './components/TaskBar';
import { Trouble } from './components/Trouble';
import { useHost } from './HostContext';
import { useNavigation } from './navigation';

interface Fetched<P> {
  readonly props: P;
  readonly onAgain: () => void;
}

/**
 * A screen whose code comes with a file of its own, so that the first screen is there sooner. Until then it suspends;
 * a file that cannot be fetched is said so, and asked for again on demand.
 */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactElement {
  const fetched = async (): Promise<{ default: ComponentType<Fetched<P>> }> => {
    try {
      const Screen = await load();
      return { default: ({ props }) => <Screen {...props} /> };
    } catch {
      return { default: ({ onAgain }) => <NotLoaded onAgain={onAgain} /> };
    }
  };
  const file = { Screen: lazy(fetched) };
  return function OnDemand(props: P): ReactElement {
    const [, setTries] = useState(0);
    const again = (): void => {
      file.Screen = lazy(fetched);
      setTries((tries) => tries + 1);
    };
    return <file.Screen props={props} onAgain={again} />;
  };
}

function NotLoaded({ onAgain }: { onAgain: () => void }): ReactElement {
  const { texts } = useHost();
  const { go } = useNavigation();
  return (
    <Frame
      top={<TaskBar title={texts.common.back} onBack={() => go('remind')} />}
      footer={<Footer primary={{ text: texts.common.tryAgain, onPress: onAgain }} />}
      onEscape={() => go('remind')}
    >
      <Trouble
        icon={<PlugDisconnected24Regular />}
        heading={texts.functions.notLoaded}
        text={texts.functions.notLoadedMeans}
      />
    </Frame>
  );
}
