/**
 * What is wrong with how the page stands, as sentences: text that is cut off or lies outside of the pane or of its
 * button, and pieces that overlap. Runs in the page.
 */
export function layoutFaults(): string[] {
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  interface Piece {
    readonly box: Box;
    readonly element: Element;
    readonly text: string;
  }
  const faults = new Set<string>();
  const quote = (text: string): string => `“${text.trim().replace(/\s+/g, ' ').slice(0, 60)}”`;
  const isHidden = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.visibility === 'hidden' || style.display === 'none' || style.opacity === '0') return true;
      // Said aloud only.
      if (style.clipPath !== 'none' || at.getAttribute('aria-hidden') === 'true') return true;
    }
    return false;
  };
  const common = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const isEmpty = ({ left, right, top, bottom }: Box): boolean => right - left < 1 || bottom - top < 1;
  const page: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };

  /** What can be seen of a box; what its surroundings cut off is a fault, what can be scrolled to is none. */
  const seenOf = (whole: Box, element: Element, text: string): Box => {
    let box = whole;
    let fixed = false;
    for (let at: Element | null = element; at !== null && !fixed; at = at.parentElement) {
      const style = getComputedStyle(at);
      const around = at.getBoundingClientRect();
      const sideways = box.left < around.left - 1.5 || box.right > around.right + 1.5;
      if (style.overflowX !== 'visible' && sideways && at.closest('[data-may-cut]') === null) {
        faults.add(`${quote(text)} is cut off sideways (${style.overflowX})`);
      }
      const upright = box.top < around.top - 3 || box.bottom > around.bottom + 3;
      const cuts = style.overflowY === 'hidden' || style.overflowY === 'clip';
      if (cuts && upright && around.height < innerHeight - 1) faults.add(`${quote(text)} is cut off above or below`);
      if (style.overflowY !== 'visible') box = common(box, around);
      fixed = style.position === 'fixed';
    }
    return common(box, page);
  };

  /** A button or field that what stands in it has outgrown. */
  const outgrown = (box: Box, element: Element, text: string): void => {
    const around = element.closest('button, [role=menuitem], select')?.getBoundingClientRect();
    if (around === undefined) return;
    const sideways = box.left < around.left - 1 || box.right > around.right + 1;
    const upright = box.top < around.top - 3 || box.bottom > around.bottom + 3;
    if (sideways || upright) faults.add(`${quote(text)} stands out of its button`);
  };

  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const element = node.parentElement;
    if (text.trim() === '' || element === null || /^(SCRIPT|STYLE|OPTION)$/.test(element.tagName)) continue;
    if (isHidden(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    if (/^\p{L}{1,12}$/u.test(text.trim()) && lines.size > 1) faults.add(`${quote(text)} is broken within the word`);
    if (/^[−-]?\d[\d.,\s]*$/u.test(text.trim()) && lines.size > 1)
      faults.add(`${quote(text)} is broken within the number`);
    for (const rectangle of range.getClientRects()) {
      if (rectangle.width < 1) continue;
      if (rectangle.left < -1 || rectangle.right > innerWidth + 1) faults.add(`${quote(text)} lies outside the pane`);
      outgrown(rectangle, element, text);
      const box = seenOf(rectangle, element, text);
      if (!isEmpty(box)) pieces.push({ box, element, text });
    }
  }
  for (const icon of document.querySelectorAll('button svg')) {
    const button = icon.closest('button')?.textContent ?? '';
    if (!isHidden(icon.parentElement ?? icon)) outgrown(icon.getBoundingClientRect(), icon, `the icon of ${button}`);
  }
  for (const control of document.querySelectorAll('button, input, select, textarea, [role=menuitem]')) {
    if (isHidden(control)) continue;
    let seen = common(control.getBoundingClientRect(), page);
    // What is scrolled out of a list is not there.
    for (let at = control.parentElement; at !== null; at = at.parentElement)
      if (getComputedStyle(at).overflowY !== 'visible') seen = common(seen, at.getBoundingClientRect());
    if (!isEmpty(seen))
      pieces.push({ box: seen, element: control, text: control.getAttribute('aria-label') ?? control.tagName });
  }

  const layerOf = (element: Element): Element | null => element.closest('[role=menu]');
  for (let i = 0; i < pieces.length; i++) {
    for (let j = i + 1; j < pieces.length; j++) {
      const [a, b] = [pieces[i] as Piece, pieces[j] as Piece];
      if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
      // A label is laid over its own tick box, and a menu over what is below it.
      if (a.element.parentElement === b.element.parentElement && a.element.closest('.fui-Checkbox, .fui-Switch'))
        continue;
      if (layerOf(a.element) !== layerOf(b.element)) continue;
      const both = common(a.box, b.box);
      if (both.right - both.left > 2 && both.bottom - both.top > 4)
        faults.add(`${quote(a.text)} and ${quote(b.text)} overlap`);
    }
  }

  return [...faults];
}
