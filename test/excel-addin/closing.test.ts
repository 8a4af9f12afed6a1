import { expect, test } from '@jest/globals';
import type { Sender } from '../../core/ports/sender';
import { askingBeforeClose } from '../../excel-addin/closing';
import { ignore, servicesOn } from '../fakes/services';
import { MemoryHost } from '../fakes/memoryHost';

/** Excel's question, and whether it would be asked when each message leaves. */
function setUp(fails = false): { readonly sender: Sender; readonly steps: string[] } {
  const steps: string[] = [];
  const step = (name: string) => async () => {
    await Promise.resolve();
    steps.push(name);
    if (fails) throw new Error('GeneralException');
  };
  const { sender } = servicesOn(new MemoryHost({}));
  return { sender: askingBeforeClose(sender, { enable: step('enable'), disable: step('disable') }), steps };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('Excel asks from the first of several runs to the end of the last', async () => {
  const { sender, steps } = setUp();
  const runs = [sender.deliver([], ignore), sender.resume([], [], '', ignore)];
  await settled();
  expect(steps[0]).toBe('enable');
  await Promise.all(runs);
  await settled();
  expect(steps).toEqual(['enable', 'disable']);
});

test('no run fails by it', async () => {
  const { sender, steps } = setUp(true);
  await expect(sender.deliver([], ignore)).resolves.toEqual({ results: [], refused: [] });
  await settled();
  expect(steps).toEqual(['enable', 'disable']);
});

test('an Excel without the question sends as before', () => {
  const { sender } = servicesOn(new MemoryHost({}));
  expect(askingBeforeClose(sender, undefined)).toBe(sender);
});
