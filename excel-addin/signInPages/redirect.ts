// The page that Microsoft's sign-in comes back to: it hands the answer to the page that asked, in the same browser.
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// Without an answer in its address there is nothing to hand on; the page says that it can be closed.
broadcastResponseToMainFrame().catch(() => undefined);
