import { PlugDisconnected24Regular } from '@fluentui/react-icons';
import { use, useState, type ComponentType, type ReactElement } from 'react';
import { Footer } from './components/Footer';
import { Frame } from './components/Frame';
import { TaskBar } from './components/TaskBar';
import { Trouble } from './components/Trouble';
import { useHost } from './HostContext';
import { useNavigation } from './navigation';

interface File<P> {
  here: ComponentType<P> | null;
  coming: Promise<void> | null;
}

/**
 * A screen whose code comes with a file of its own, so that the first screen is there sooner. Until then it suspends;
 * a file that cannot be fetched is said so, and asked for again on demand.
 */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactElement {
  const file: File<P> = { here: null, coming: null };
  const settle = (screen: ComponentType<P> | null): void => {
    file.here = screen;
  };
  const fetched = (): Promise<void> => (file.coming ??= load().then(settle, () => settle(null)));
  return function OnDemand(props: P): ReactElement {
    const [, setTries] = useState(0);
    if (file.here === null) use(fetched());
    const Screen = file.here;
    if (Screen !== null) return <Screen {...props} />;
    const again = (): void => {
      file.coming = null;
      setTries((tries) => tries + 1);
    };
    return <NotLoaded onAgain={again} />;
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
