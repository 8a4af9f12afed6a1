/** What stands for an answer that did not come in time. */
export const LATE = Symbol('late');

/** Waits so long and no longer; the work itself goes on. */
export async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
