/** Frames in a row that must look the same. */
const STILL = 3;

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Where everything stands; what turns without end is left out. */
function boxes(): string {
  let all = '';
  const turning = new Set(document.getAnimations().map(({ effect }) => (effect as KeyframeEffect | null)?.target));
  for (const element of document.body.querySelectorAll('*')) {
    if (turning.has(element)) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    all += `${x},${y},${width},${height};`;
  }
  return all + (document.body.textContent ?? '');
}

const isEnding = (animation: Animation): boolean =>
  animation.playState === 'running' && Number.isFinite(animation.effect?.getComputedTiming().endTime ?? 0);

const isBusy = (): boolean =>
  document.fonts.status === 'loading' ||
  document.querySelector('[aria-busy=true]') !== null ||
  document.getAnimations().some(isEnding);

/** Resolves once the fonts are there, nothing is being read any more and the page has stopped moving. Runs in the page. */
export async function atRest(): Promise<void> {
  let before = '';
  for (let still = 0; still < STILL;) {
    await nextFrame();
    const now = boxes();
    still = now === before && !isBusy() ? still + 1 : 0;
    before = now;
  }
}

/** Draws the page in one of the gallery's fonts from now on. Runs in the page. */
export async function useFont(font: string): Promise<void> {
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-font]')) {
    style.media = style.dataset.font === font ? 'all' : 'not all';
  }
  await atRest();
}
