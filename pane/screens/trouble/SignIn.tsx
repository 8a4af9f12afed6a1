import { PersonLock24Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { SignInOutcome } from '../../../core/ports/sender';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { TaskBar } from '../../components/TaskBar';
import { Trouble } from '../../components/Trouble';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';

export interface SignInProps {
  /** E-mails that wait for it; nothing of them is claimed. */
  readonly waiting: number;
  readonly onBack: () => void;
  readonly onSignedIn: () => Promise<void>;
  /** Absent where the messages are claimed already and cannot change hands. */
  readonly onMailApp?: (() => void) | undefined;
}

/** Shown when something is to be sent and the user is not signed in. */
export function SignIn({ waiting, onBack, onSignedIn, onMailApp }: SignInProps): ReactElement {
  const { texts } = useHost();
  const { account } = texts;
  const { signIn, asking, outcome } = useSignIn(onSignedIn);
  const failed = outcome === null || outcome === 'signed in' ? '' : account.notSignedIn[outcome];
  const caption = asking ? account.asking : failed;
  const primary = { text: account.signIn, onPress: signIn, disabled: asking };
  const mailApp = onMailApp && { text: account.useMailApp, onPress: onMailApp, disabled: asking };
  return (
    <Frame
      top={<TaskBar title={texts.sending.title} onBack={onBack} />}
      footer={<Footer primary={primary} secondary={mailApp} captions={caption === '' ? [] : [caption]} />}
      onEscape={onBack}
    >
      <NoticeBar />
      <Trouble icon={<PersonLock24Regular />} heading={account.title} text={account.means(waiting)} />
    </Frame>
  );
}

interface Asking {
  readonly signIn: () => void;
  readonly asking: boolean;
  readonly outcome: SignInOutcome | null;
}

/** Has the user sign in, once at a time; what came of it is said at once. */
function useSignIn(onSignedIn: () => Promise<void>): Asking {
  const { services, texts, announce } = useHost();
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<SignInOutcome | null>(null);
  const ask = async (): Promise<void> => {
    const found = (await services.sender.signIn?.ask()) ?? 'signed in';
    setOutcome(found);
    if (found === 'signed in') await onSignedIn();
    else announce(texts.account.notSignedIn[found], 'assertive');
  };
  const signIn = (): void => {
    if (asking) return;
    setAsking(true);
    setOutcome(null);
    announce(texts.account.asking);
    void act(ask).finally(() => setAsking(false));
  };
  return { signIn, asking, outcome };
}
