import { afterEach, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { readFailure } from '../../core/failures/text';
import { Relay } from '../../workbench/server/relay';

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

/** A mail server that knows nobody at refused.example. */
async function relay(): Promise<Relay> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, answer) {
      const refusal = Object.assign(new Error('no such user'), { responseCode: 550 });
      answer(address.endsWith('@refused.example') ? refusal : null);
    },
    onData(stream, _session, answer) {
      stream.resume();
      stream.on('end', () => answer());
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const made = new Relay(`smtp://127.0.0.1:${port}`, 'ana@hartwell.example');
  open.push(
    () => made.close(),
    () => server.close(() => undefined),
  );
  return made;
}

const parcel = (to: readonly string[], cc: readonly string[] = []) => ({
  key: 'k',
  nonce: 'n',
  email: { to, cc, subject: 's', text: 't', html: 'h' },
});

test('one good and one refused recipient: sent, and the refused one is named', async () => {
  const outcome = await (await relay()).send(parcel(['ok@x.example', 'boss@refused.example'], ['cc@refused.example']));
  expect(outcome.state).toBe('sent');
  expect(readFailure('error' in outcome ? (outcome.error ?? '') : '')).toMatchObject({
    code: 'some-refused',
    values: ['boss@refused.example, cc@refused.example'],
  });
});

test('all taken: nothing to tell; all refused: certainly not sent', async () => {
  const made = await relay();
  expect(await made.send(parcel(['ok@x.example']))).not.toHaveProperty('error');
  expect(await made.send({ ...parcel(['boss@refused.example']), nonce: 'm' })).toMatchObject({ state: 'failed' });
});
