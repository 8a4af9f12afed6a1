import { useCallback, useState } from 'react';
import { useHost } from '../HostContext';

export interface AccountTools {
  /** The account that e-mails go out from; '' while it is not known. */
  readonly account: string;
  /** Asks the channel, which never asks the user for it. */
  readonly look: () => void;
  /** Says the account in full. */
  readonly tell: () => void;
}

export function useAccount(): AccountTools {
  const { services, texts, notify, announce } = useHost();
  const [account, setAccount] = useState('');
  const look = useCallback(() => {
    services.sender.limits().then(
      ({ email }) => setAccount(email?.account ?? ''),
      () => undefined, // the menu has its other lines
    );
  }, [services]);
  const tell = useCallback(() => {
    const text = texts.account.sendsFrom(account);
    notify(text, 'info');
    announce(text);
  }, [texts, notify, announce, account]);
  return { account, look, tell };
}
