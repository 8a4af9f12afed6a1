/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { MailSignIn, SignInError } from '../../excel-addin/signIn';
import { MAIL_SCOPES } from '../../excel-addin/signInAddresses';
import { FakeBridge } from './nestedAppAuthBridge';

// jsdom lacks what every web view has.
Object.defineProperty(window, 'crypto', { value: webcrypto, configurable: true });
Object.assign(globalThis, { TextEncoder, TextDecoder });

const SILENT = { fresh: false, mayAsk: false };
const ASK = { fresh: false, mayAsk: true };

let bridge: FakeBridge;
const hint = async () => Promise.resolve('ana@hartwell.example');
const signIn = (parts: Partial<ConstructorParameters<typeof MailSignIn>[0]> = {}) =>
  new MailSignIn({ clientId: 'app', supported: () => true, dialog: undefined, loginHint: hint, ...parts });
const methods = () => bridge.requests.map(({ method }) => method);

beforeEach(() => {
  bridge = new FakeBridge();
  Object.assign(window, { nestedAppAuthBridge: bridge });
});

afterEach(() => {
  jest.useRealTimers();
});

describe('signing in with the account that Excel runs under', () => {
  test('gets a token silently, for the scopes that sending needs', async () => {
    bridge.reactions.GetToken.push({ token: 'secret-1' });
    expect(await signIn().token(SILENT)).toBe('secret-1');
    expect(methods()).toEqual(['GetInitContext', 'GetToken']);
    const asked = bridge.requests[1]?.tokenParams;
    expect(asked?.clientId).toBe('app');
    for (const scope of MAIL_SCOPES) expect(asked?.scope.split(' ')).toContain(scope);
  });

  test('a fresh token is asked for as fresh', async () => {
    bridge.reactions.GetToken.push({ token: 'secret-1' }, { token: 'secret-2' });
    const user = signIn();
    await user.token(SILENT);
    expect(await user.token({ fresh: true, mayAsk: false })).toBe('secret-2');
    expect(bridge.requests.at(-1)?.tokenParams?.forceRefresh).toBe(true);
  });

  test('asks the user only where it may', async () => {
    bridge.reactions.GetToken.push({ status: 'USER_INTERACTION_REQUIRED' }, { status: 'USER_INTERACTION_REQUIRED' });
    bridge.reactions.GetTokenPopup.push({ token: 'secret-3' });
    const user = signIn();
    await expect(user.token(SILENT)).rejects.toThrow(/not signed in/);
    expect(methods()).toEqual(['GetInitContext', 'GetToken']);
    expect(await user.token(ASK)).toBe('secret-3');
    expect(methods()).toEqual(['GetInitContext', 'GetToken', 'GetToken', 'GetTokenPopup']);
  });

  test.each([
    ['USER_CANCEL', /closed before it was finished/],
    ['NO_NETWORK', /no connection/],
    ['PERSISTENT_ERROR', /did not succeed/],
  ])('%s is told in a sentence without the detail', async (status, sentence) => {
    bridge.reactions.GetToken.push({ status: 'USER_INTERACTION_REQUIRED' });
    bridge.reactions.GetTokenPopup.push({ status });
    const failure = await signIn()
      .token(ASK)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SignInError);
    expect((failure as Error).message).toMatch(sentence);
    expect((failure as Error).message).not.toMatch(/secret/);
  });

  test('an Excel that cannot is not asked', async () => {
    await expect(signIn({ supported: () => false }).token(ASK)).rejects.toThrow(/cannot sign in from an add-in/);
    expect(bridge.requests).toEqual([]);
  });

  test.each(['AADSTS65001', 'AADSTS90094'])('%s is told as a matter for the administrator', async (code) => {
    bridge.reactions.GetTokenPopup.push({ status: 'PERSISTENT_ERROR', description: `${code}: secret detail` });
    expect(await signIn().ask()).toBe('consent');
  });

  test('an Excel without either signs in within a dialog, whose token serves until it ends', async () => {
    const answers = [{ token: 'secret-4', expires: Date.now() + 3_600_000 }];
    const dialog = async () => Promise.resolve(answers.shift() ?? { errorCode: 'user_cancelled', errorMessage: '' });
    const user = signIn({ supported: () => false, dialog });
    expect(await user.ready()).toBe(false);
    expect(await user.ask()).toBe('signed in');
    expect(await user.token(SILENT)).toBe('secret-4');
    expect(await user.ask()).toBe('closed');
    await expect(user.token({ fresh: true, mayAsk: false })).rejects.toThrow(/not signed in/);
    expect(bridge.requests).toEqual([]);
  });

  test('a token of the dialog that is about to end is not used', async () => {
    const dialog = async () => Promise.resolve({ token: 'secret-5', expires: Date.now() + 60_000 });
    const user = signIn({ supported: () => false, dialog });
    await user.ask();
    await expect(user.token(SILENT)).rejects.toThrow(/not signed in/);
  });

  test('goes on without a hint where Excel does not tell who is signed in', async () => {
    bridge.reactions.GetToken.push({ token: 'secret-1' });
    const user = signIn({ loginHint: async () => Promise.reject(new Error('13012')) });
    expect(await user.token(SILENT)).toBe('secret-1');
  });

  test('a host that never answers is given up on', async () => {
    const user = signIn();
    bridge.reactions.GetToken.push({ token: 'secret-1' }, 'silence');
    await user.token(SILENT);
    jest.useFakeTimers();
    const waiting = user.token({ fresh: true, mayAsk: false }).catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(16_000);
    expect(await waiting).toEqual(new SignInError('Microsoft 365 did not answer the sign-in.'));
  });

  test('a start that failed is tried anew', async () => {
    const user = signIn();
    Object.assign(window, { nestedAppAuthBridge: { addEventListener: () => undefined, postMessage: () => undefined } });
    jest.useFakeTimers();
    const first = user.token(SILENT).catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(16_000);
    expect(await first).toEqual(new SignInError('Excel did not answer the sign-in.'));
    jest.useRealTimers();
    Object.assign(window, { nestedAppAuthBridge: bridge });
    bridge.reactions.GetToken.push({ token: 'secret-1' });
    expect(await user.token(SILENT)).toBe('secret-1');
  });

  test('no token is left in the browser’s stores', async () => {
    bridge.reactions.GetToken.push({ token: 'secret-1' });
    await signIn().token(SILENT);
    expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.toContain('secret-1');
  });
});
