/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { askInDialog } from '../../excel-addin/dialogSignIn';

type Said = { message: string; origin: string } | { error: number };

/** The dialogs of Office: one at a time, and a page in it may go anywhere. */
class Dialogs {
  readonly opened: string[] = [];
  closed = 0;
  refuses = false;
  private readonly handlers = new Map<string, (said: Said) => void>();
  readonly displayDialogAsync = (address: string, _options: object, then: (result: object) => void): void => {
    this.opened.push(new URL(address).pathname);
    if (this.refuses) then({ status: 'failed' });
    else
      then({
        status: 'succeeded',
        value: {
          close: () => void (this.closed += 1),
          addEventHandler: (kind: string, handler: (said: Said) => void) => void this.handlers.set(kind, handler),
        },
      });
  };
  say(kind: 'message' | 'event', said: Said): void {
    this.handlers.get(kind)?.(said);
  }
}

let dialogs: Dialogs;

beforeEach(() => {
  dialogs = new Dialogs();
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
      context: { ui: dialogs },
    },
  });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

const TOKEN = JSON.stringify({ token: 'secret', expires: 5 });

test('the dialog’s word is heard from the add-in’s own pages alone', async () => {
  const answer = askInDialog();
  expect(dialogs.opened).toEqual(['/signin-dialog.html']);
  dialogs.say('message', { message: JSON.stringify({ token: 'forged', expires: 5 }), origin: 'https://evil.example' });
  expect(dialogs.closed).toBe(0);
  dialogs.say('message', { message: TOKEN, origin: window.location.origin });
  expect(await answer).toEqual({ token: 'secret', expires: 5 });
  expect(dialogs.closed).toBe(1);
});

test.each([
  ['closed by the user', 12006, 'user_cancelled'],
  ['gone elsewhere', 12002, 'dialog'],
])('%s', async (_name, error, errorCode) => {
  const answer = askInDialog();
  dialogs.say('event', { error });
  expect(await answer).toEqual({ errorCode, errorMessage: '' });
});

test('what is no token is none', async () => {
  const answer = askInDialog();
  dialogs.say('message', { message: '{"token":"","expires":5}', origin: window.location.origin });
  expect(await answer).toEqual({ errorCode: '', errorMessage: '' });
});

test('a dialog that does not come up is told', async () => {
  dialogs.refuses = true;
  expect(await askInDialog()).toEqual({ errorCode: 'dialog', errorMessage: '' });
});
