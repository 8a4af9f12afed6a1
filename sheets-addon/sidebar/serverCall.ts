import { CollectionError, failureText } from '../../core/failures/text';
import { answered, failureOf, unreachedFor } from '../protocol/answer';
import { methods, onlyReads } from '../protocol/methods';
import type { Server } from '../server/main';
import type { ScriptRunner } from './googleScript';

export type ServerCall = <M extends keyof Server>(
  method: M,
  ...args: Parameters<Server[M]>
) => Promise<ReturnType<Server[M]>>;

function valueOf(answer: unknown): unknown {
  if (typeof answer !== 'string') throw new CollectionError(failureText('host-unanswered'));
  const read = answered.check(JSON.parse(answer), 'answer');
  if (!('error' in read)) return read.value;
  throw new CollectionError(failureOf(read.error));
}

/** Why Google did not run the call at all, in its own words. */
function unreached(error: { readonly message?: string } | null): CollectionError {
  return new CollectionError(unreachedFor(error?.message ?? ''));
}

type Ask = (method: string, json: string) => Promise<unknown>;

interface Gathered {
  readonly method: string;
  readonly json: string;
  readonly answer: Promise<unknown>;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

function gathered(method: string, json: string): Gathered {
  let settle: Pick<Gathered, 'resolve' | 'reject'> | undefined;
  const answer = new Promise<unknown>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { method, json, answer, ...(settle as unknown as Pick<Gathered, 'resolve' | 'reject'>) };
}

async function askTogether(ask: Ask, calls: readonly Gathered[]): Promise<void> {
  const [only, ...more] = calls;
  try {
    if (only === undefined) return;
    if (more.length === 0) {
      only.resolve(await ask(only.method, only.json));
      return;
    }
    const pairs = JSON.stringify([calls.map(({ method, json }) => [method, json])]);
    const answers = methods.together.gives.check(valueOf(await ask('together', pairs)), 'together');
    for (const [i, call] of calls.entries()) call.resolve(answers[i]);
  } catch (error) {
    for (const { reject } of calls) reject(error);
  }
}

/** Reads that are asked for at one moment share an execution, and what two of them want alike is read once. */
function gathering(ask: Ask, later: (act: () => void) => void): Ask {
  let waiting: Map<string, Gathered> | undefined;
  return (method, json) => {
    if (!onlyReads(method)) return ask(method, json);
    if (waiting === undefined) {
      const all = new Map<string, Gathered>();
      waiting = all;
      later(() => {
        waiting = undefined;
        void askTogether(ask, [...all.values()]);
      });
    }
    const key = `${method} ${json}`;
    const call = waiting.get(key) ?? gathered(method, json);
    waiting.set(key, call);
    return call.answer;
  };
}

/** A read may be asked for again. */
const READ_MS = 60_000;
/** Apps Script ends every execution after six minutes: by then the log tells for good what was written. */
const WRITE_MS = 390_000;

/** Acts after so many milliseconds. @returns stops it */
export type After = (milliseconds: number, act: () => void) => () => void;

const afterTime: After = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/** google.script.run calls nobody back where its page was offline for a moment: whoever waits for it is told. */
function asking(runner: () => ScriptRunner, after: After): Ask {
  return (method, json) =>
    new Promise((resolve, reject) => {
      const isRead = method === 'together' || onlyReads(method);
      const stop = after(isRead ? READ_MS : WRITE_MS, () => {
        reject(new CollectionError(failureText('host-unanswered')));
      });
      const succeed = (answer: unknown): void => {
        stop();
        resolve(answer);
      };
      const fail = (error: { readonly message?: string } | null): void => {
        stop();
        reject(unreached(error));
      };
      runner().withSuccessHandler(succeed).withFailureHandler(fail).collectionsCall(method, json);
    });
}

/**
 * Calls the server's half: what goes and what comes is checked, and every failure is a CollectionError.
 * @param later acts once all that is asked for at this moment is known
 * @param after ends the wait for an answer that never comes
 */
export function serverCall(
  runner: () => ScriptRunner,
  later: (act: () => void) => void = (act) => void setTimeout(act),
  after: After = afterTime,
): ServerCall {
  const asked = gathering(asking(runner, after), later);
  return async <M extends keyof Server>(method: M, ...args: Parameters<Server[M]>) => {
    const { takes, gives } = methods[method];
    try {
      const answer = await asked(method, JSON.stringify(takes.check(args, method)));
      return gives.check(valueOf(answer), `${method}'s answer`) as ReturnType<Server[M]>;
    } catch (error) {
      throw error instanceof CollectionError ? error : new CollectionError(failureOf(error));
    }
  };
}
