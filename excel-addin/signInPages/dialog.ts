// The sign-in in a dialog of Office, where no window of the browser came up. Its own storage dies with it.
import { createStandardPublicClientApplication } from '@azure/msal-browser';
import { fetchConfiguration } from '../configuration';
import type { DialogAnswer } from '../dialogSignIn';
import { AUTHORITY, MAIL_SCOPES, redirectAddress } from '../signInAddresses';

function tell(answer: DialogAnswer): void {
  Office.context.ui.messageParent(JSON.stringify(answer), { targetOrigin: window.location.origin });
}

/** Goes to Microsoft's page, and on coming back hands the token to the pane. */
async function signIn(): Promise<void> {
  const { email } = await fetchConfiguration((url) => fetch(url));
  if (email?.kind !== 'graph') throw new Error('The configuration names no application of Microsoft Entra.');
  const application = await createStandardPublicClientApplication({
    auth: { clientId: email.clientId, authority: `${AUTHORITY}/common`, redirectUri: redirectAddress() },
    cache: { cacheLocation: 'sessionStorage' },
  });
  const found = await application.handleRedirectPromise();
  if (found === null) {
    await application.acquireTokenRedirect({ scopes: [...MAIL_SCOPES] });
    return;
  }
  const { accessToken, expiresOn } = found;
  await application.clearCache();
  tell({ token: accessToken, expires: expiresOn?.getTime() ?? 0 });
}

void Office.onReady(() =>
  signIn().catch((error: unknown) => {
    const { errorCode = '', errorMessage = '' } = (error ?? {}) as { errorCode?: string; errorMessage?: string };
    // The code of a refusal and its number; nothing else of Microsoft's words leaves the dialog.
    tell({ errorCode, errorMessage: /AADSTS\d+/.exec(errorMessage)?.[0] ?? '' });
  }),
);
