/** What elements are told apart by. */
const ATTRIBUTES = ['class', 'style', 'type', 'hidden'];

/**
 * jsdom tries every rule of every style sheet on each element whose style is asked for, which was two thirds of the time
 * of the pane's tests. Elements alike in name, classes and what else styles look at share what was found for the first of
 * them. Pages are looked at with their true styles in the browser's tests.
 */
export function quickStyles(window: Window & typeof globalThis): void {
  const look = window.getComputedStyle.bind(window);
  const found = new Map<string, unknown>();
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo) return look(element, pseudo);
    const key = [element.tagName, ...ATTRIBUTES.map((name) => element.getAttribute(name))].join('|');
    const once = (asked: string, answer: (style: CSSStyleDeclaration) => unknown): unknown => {
      const place = `${asked}|${key}`;
      if (!found.has(place)) found.set(place, answer(look(element)));
      return found.get(place);
    };
    return new Proxy({} as CSSStyleDeclaration, {
      get: (_, name) => {
        if (name === 'getPropertyValue') {
          return (property: string) => once(property, (style) => style.getPropertyValue(property));
        }
        const { style: own } = window.document.body;
        if (typeof own[name as 'display'] === 'string')
          return once(`.${String(name)}`, (style) => style[name as 'display']);
        const style = look(element);
        const value: unknown = Reflect.get(style, name, style);
        return typeof value === 'function' ? (value.bind(style) as unknown) : value;
      },
    });
  };
}
