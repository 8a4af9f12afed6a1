/** The element with this id; the page is built around them. */
export function byId<K extends keyof HTMLElementTagNameMap = 'div'>(id: string, tag?: K): HTMLElementTagNameMap[K] {
  const element = document.querySelector<HTMLElementTagNameMap[K]>(`${tag ?? ''}#${id}`);
  if (!element) throw new Error(`The page has no element #${id}.`);
  return element;
}

type Attributes = Readonly<Record<string, string>>;

/** Makes an element with text or children; text is never read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
