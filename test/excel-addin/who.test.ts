import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { accountOf, memoryOf, rememberAccount, rememberName, who } from '../../excel-addin/who';

let kept: Map<string, string>;
let signedIn: string | undefined;
const storage = {
  getItem: (key: string): string | null => kept.get(key) ?? null,
  setItem: (key: string, value: string): void => void kept.set(key, value),
};

beforeEach(() => {
  kept = new Map();
  signedIn = undefined;
  const getAuthContext = async (): Promise<unknown> => {
    if (signedIn === '') throw new Error('signed out');
    return { userPrincipalName: signedIn };
  };
  const requirements = { isSetSupported: () => signedIn !== undefined };
  Object.assign(globalThis, { Office: { context: { requirements }, auth: { getAuthContext } } });
});
afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

describe('who the log names', () => {
  test.each([
    [
      'a typed name with the account signed in to Office',
      'The boss',
      'tom@hartwell.example',
      '',
      'The boss (tom@hartwell.example)',
    ],
    [
      'a typed name with the account that sends',
      'The boss',
      undefined,
      'ar@hartwell.example',
      'The boss (ar@hartwell.example)',
    ],
    ['a typed name where no account is known', 'Ana', '', '', 'Ana'],
    [
      'the account alone where it was typed',
      'ana@hartwell.example',
      'ana@hartwell.example',
      '',
      'ana@hartwell.example',
    ],
    [
      'the account signed in before the one that sends',
      '',
      'tom@hartwell.example',
      'ar@hartwell.example',
      'tom@hartwell.example',
    ],
    ['nobody', '', undefined, '', ''],
  ])('%s', async (_, typed, office, account, name) => {
    signedIn = office;
    if (typed !== '') rememberName(storage, typed);
    expect(await who(storage, account)).toBe(name);
  });

  test('the account that sent last from here, before anybody signs in again', async () => {
    rememberName(storage, 'Ana');
    rememberAccount(storage, 'ana@hartwell.example');
    expect(await who(storage, '')).toBe('Ana (ana@hartwell.example)');
    expect(await accountOf(storage, '')).toBe('ana@hartwell.example');
  });
});

describe('where nothing can be kept or asked', () => {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };

  test.each([
    ['no storage at all', refuse],
    ['a storage that refuses each call', () => ({ getItem: refuse, setItem: refuse })],
  ])('%s stops neither the name nor what is remembered', async (_name, open) => {
    const memory = memoryOf(open);
    expect(() => rememberAccount(memory, 'ana@hartwell.example')).not.toThrow();
    expect(await who(memory, 'ar@hartwell.example')).toBe('ar@hartwell.example');
    signedIn = 'tom@hartwell.example';
    expect(await who(memory, '')).toBe('tom@hartwell.example');
  });

  test('one that works keeps what it is given', async () => {
    rememberAccount(
      memoryOf(() => storage),
      'ana@hartwell.example',
    );
    expect(
      await accountOf(
        memoryOf(() => storage),
        '',
      ),
    ).toBe('ana@hartwell.example');
  });

  test('an Office that never says who is signed in is not waited for', async () => {
    signedIn = 'tom@hartwell.example';
    Object.assign(globalThis.Office, { auth: { getAuthContext: () => new Promise(() => undefined) } });
    jest.useFakeTimers();
    const said = who(storage, 'ar@hartwell.example');
    await jest.advanceTimersByTimeAsync(6000);
    jest.useRealTimers();
    expect(await said).toBe('ar@hartwell.example');
  });
});
