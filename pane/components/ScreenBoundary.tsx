import { ErrorCircle24Regular } from '@fluentui/react-icons';
import { Component, type ReactElement, type ReactNode } from 'react';
import { useHost } from '../HostContext';
import { sentenceOf } from '../sentenceOf';
import { Footer } from './Footer';
import { Frame } from './Frame';
import { Shell } from './Shell';
import { TaskBar } from './TaskBar';
import { Trouble } from './Trouble';

interface BoundaryProps {
  readonly children: ReactNode;
  readonly instead: (error: unknown) => ReactElement;
}

class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? '' };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : this.props.instead(error);
  }
}

export interface ScreenBoundaryProps {
  /** The screen's title. */
  readonly screen: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A screen that breaks is told by its name, with the way back; everything around it stays as it is. Keyed by the screen. */
export function ScreenBoundary({ screen, onBack, children }: ScreenBoundaryProps): ReactElement {
  const top = <TaskBar title={screen} onBack={onBack} />;
  return (
    <Boundary instead={(error) => <Broken screen={screen} error={error} top={top} onBack={onBack} />}>
      {children}
    </Boundary>
  );
}

/** What holds all screens may break too: then all of it is begun anew. Keyed by the beginning. */
export function PaneBoundary({ screen, onBack, children }: ScreenBoundaryProps): ReactElement {
  const broken = (error: unknown): ReactElement => (
    <Shell screen="broken">
      <Broken screen={screen} error={error} top={null} onBack={onBack} />
    </Shell>
  );
  return <Boundary instead={broken}>{children}</Boundary>;
}

interface BrokenProps extends Omit<ScreenBoundaryProps, 'children'> {
  readonly error: unknown;
  readonly top: ReactElement | null;
}

function Broken({ screen, error, top, onBack }: BrokenProps): ReactElement {
  const { texts } = useHost();
  return (
    <Frame top={top} footer={<Footer primary={{ text: texts.common.back, onPress: onBack }} />} onEscape={onBack}>
      <Trouble
        icon={<ErrorCircle24Regular />}
        heading={texts.trouble.screenBroke(screen)}
        text={texts.trouble.screenBrokeMeans}
        caption={sentenceOf(error, texts)}
      />
    </Frame>
  );
}
