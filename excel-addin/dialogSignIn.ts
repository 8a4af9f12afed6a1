import { dialogAddress } from './signInAddresses';

/** What the dialog tells the pane: a token and when it ends (milliseconds since 1970), or what went wrong. */
export type DialogAnswer =
  | { readonly token: string; readonly expires: number }
  | { readonly errorCode: string; readonly errorMessage: string };

/** As Office tells it: the user has closed the dialog. @source learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events */
const CLOSED = 12006;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function answerOf(message: string): DialogAnswer {
  const { token, expires, errorCode, errorMessage } = JSON.parse(message) as Partial<
    Record<'token' | 'expires' | 'errorCode' | 'errorMessage', unknown>
  >;
  if (textOf(token) !== '' && typeof expires === 'number') return { token: textOf(token), expires };
  return { errorCode: textOf(errorCode), errorMessage: textOf(errorMessage) };
}

/** Whether this Excel has dialogs whose words come with where they are from. */
export function hasDialog(): boolean {
  return Office.context.requirements.isSetSupported('DialogOrigin', '1.1');
}

/**
 * Has the user sign in within a dialog of Office. Only what the add-in's own pages say is heard.
 * @returns the answer; `user_cancelled` where the dialog was closed
 */
export function askInDialog(): Promise<DialogAnswer> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(dialogAddress(), { height: 60, width: 30 }, ({ value: dialog, status }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        resolve({ errorCode: 'dialog', errorMessage: '' });
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
        if (!('message' in said) || said.origin !== window.location.origin) return;
        dialog.close();
        resolve(answerOf(said.message));
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        const closed = 'error' in event && event.error === CLOSED;
        resolve({ errorCode: closed ? 'user_cancelled' : 'dialog', errorMessage: '' });
      });
    });
  });
}
