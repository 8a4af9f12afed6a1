import { readFailure, wordsOf, type Failure } from '../../core/failures/text';

/** The coded failure that a step ends with; undefined where it ends well. Any other error is no failure of ours and is thrown on. */
export async function failureOf(step: () => unknown): Promise<Pick<Failure, 'code' | 'values'> | undefined> {
  try {
    await step();
    return undefined;
  } catch (error) {
    const failure = readFailure(wordsOf(error));
    if (failure === undefined) throw error;
    return { code: failure.code, values: failure.values };
  }
}
