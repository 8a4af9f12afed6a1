import type { Sender } from '../core/ports/sender';

/** Office's question before the document is closed. */
export type CloseQuestion = Pick<Office.BeforeDocumentCloseNotification, 'enable' | 'disable'>;

/** Undefined where this Excel has none. @source learn.microsoft.com/javascript/api/office/office.beforedocumentclosenotification */
export function closeQuestion(): CloseQuestion | undefined {
  const has = Office.context.requirements.isSetSupported('SharedRuntime', '1.2');
  return has ? Office.addin.beforeDocumentCloseNotification : undefined;
}

/**
 * Has Excel ask before the document is closed while messages are on their way: closing it ends the run in their midst. A
 * run neither waits for that nor fails by it.
 */
export function askingBeforeClose(sender: Sender, question: CloseQuestion | undefined): Sender {
  if (question === undefined) return sender;
  let running = 0;
  let told: Promise<unknown> = Promise.resolve();
  const tell = (step: () => Promise<void>): void => {
    told = told.then(step).catch(() => undefined);
  };
  const during = async <T>(run: () => Promise<T>): Promise<T> => {
    running += 1;
    if (running === 1) tell(() => question.enable());
    try {
      return await run();
    } finally {
      running -= 1;
      if (running === 0) tell(() => question.disable());
    }
  };
  return {
    ...sender,
    deliver: (...run) => during(() => sender.deliver(...run)),
    resume: (...run) => during(() => sender.resume(...run)),
  };
}
