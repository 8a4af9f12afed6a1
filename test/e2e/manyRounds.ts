import { WorkbenchUnderTest, type OpenedPage } from './browser';
import { nothingLeft, sendBoth, sentOnce } from './together';

// Two people send overlapping rows of one workbook at once, with delays, many times over: the built add-in in two browsers.
// A workbench of its own each round, so that its outbox holds that round alone. Not part of `npm test`.
// Usage: npx tsx test/e2e/manyRounds.ts [rounds, 50] [longest delay of a way in ms, 100] [first seed, 1]

const [rounds = 50, delay = 100, firstSeed = 1] = process.argv.slice(2).map(Number);
/** Rows of the sample that are a few days late. */
const [FIRST, LAST] = [13, 18];

async function round(seed: number): Promise<number> {
  const workbench = await WorkbenchUnderTest.start();
  try {
    const open = async (person: string, own: number): Promise<OpenedPage> => {
      const query = `today=2025-11-21&shared=rounds&delay=${delay}&seed=${own}&as=${person}@hartwell.example`;
      const opened = await workbench.open(query);
      // tsx names functions by a helper that pages do not have.
      await opened.page.evaluate('globalThis.__name = (named) => named');
      await opened.settled();
      return opened;
    };
    const ana = await open('ana.ruiz', seed * 2);
    const tom = await open('tom.hale', seed * 2 + 1);
    const later = seed % 3;
    await sendBoth([ana, FIRST, LAST], [tom, FIRST + later, LAST + later]);
    const sent = await sentOnce(ana, tom);
    await nothingLeft(tom, FIRST, LAST + later);
    return sent.length;
  } finally {
    await workbench.stop();
  }
}

async function main(): Promise<void> {
  let [messages, failed] = [0, 0];
  for (let seed = firstSeed; seed < firstSeed + rounds; seed++) {
    try {
      messages += await round(seed);
    } catch (error) {
      failed += 1;
      console.log(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(
    `${rounds} rounds, delays up to ${delay} ms a way: ${messages} messages, each once; ${failed} rounds failed.`,
  );
  if (failed > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(String(error));
  process.exitCode = 1;
});
