import { byId } from './elements';

const STEP = 10;

/** Lets the pane's edge be dragged, or moved with the arrow keys. */
export function makeResizable(width: { readonly start: number; readonly least: number; readonly most: number }): void {
  const edge = byId('pane-edge');
  let now = 0;
  const set = (wanted: number): void => {
    now = Math.round(Math.min(width.most, Math.max(width.least, wanted)));
    document.body.style.setProperty('--pane-width', `${now}px`);
    edge.setAttribute('aria-valuenow', String(now));
    window.dispatchEvent(new Event('resize'));
  };
  edge.setAttribute('aria-valuemin', String(width.least));
  edge.setAttribute('aria-valuemax', String(width.most));
  set(width.start);
  edge.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (by === undefined) return;
    set(now + by);
    event.preventDefault();
  });
  edge.addEventListener('pointerdown', (event) => {
    edge.setPointerCapture(event.pointerId);
    document.body.classList.add('resizing');
  });
  edge.addEventListener('pointermove', (event) => {
    if (edge.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  edge.addEventListener('lostpointercapture', () => document.body.classList.remove('resizing'));
}

export function showPane(shown: boolean): void {
  document.body.classList.toggle('pane-closed', !shown);
  window.dispatchEvent(new Event('resize'));
}
