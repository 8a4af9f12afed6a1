// A window of the add-in's own between the pane and Microsoft's sign-in: browsers divide storage by site, so that inside
// Excel on the web the answer does not reach the pane's frame by itself. It opens the sign-in by a press, as browsers want.
import { runPopupRelay } from '@azure/msal-browser/popup-relay';
import { AUTHORITY } from '../signInAddresses';

const button = document.getElementById('go');
button?.addEventListener(
  'click',
  () => {
    button.setAttribute('disabled', '');
    runPopupRelay({ allowedAuthorityOrigins: [AUTHORITY] });
  },
  { once: true },
);
