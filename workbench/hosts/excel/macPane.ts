/** What of a page is played: Office's surroundings, and what a web view does with files and windows. */
export type PlayedPage = Window & {
  readonly Office?: object;
  readonly HTMLAnchorElement: typeof HTMLAnchorElement;
};

/**
 * Makes a pane's page as deaf as Excel for Mac: files are not saved, programs' links open nothing, and neither is told.
 * Pages open in the user's browser. Called before office.js has made its context.
 * @param browser opens a page there
 * @source github.com/OfficeDev/office-js/issues/3385, 2700, 5011
 */
export function playMac(page: PlayedPage, browser: (address: string) => void): void {
  const keepsNoFile = (event: Event): void => {
    if (event.target instanceof page.HTMLAnchorElement && event.target.hasAttribute('download')) event.preventDefault();
  };
  page.document.addEventListener('click', keepsNoFile, true);
  page.open = () => null;
  const { Office } = page;
  if (Office === undefined) throw new Error('The page has no office.js.');
  const said: Readonly<Record<PropertyKey, unknown>> = { platform: 'Mac', ui: { openBrowserWindow: browser } };
  // office.js fixes its properties, so that the answers stand in objects before its own.
  const before = (own: () => object, answers: (name: PropertyKey) => unknown): object =>
    new Proxy(
      {},
      {
        get: (_, name) => answers(name) ?? (Reflect.get(own(), name) as unknown),
        has: (_, name) => Reflect.has(own(), name),
        set: (_, name, value) => Reflect.set(own(), name, value),
      },
    );
  const contextOf = (): object => (Office as { readonly context: object }).context;
  const context = before(contextOf, (name) => (Object.hasOwn(said, name) ? said[name] : undefined));
  Object.assign(page, {
    Office: before(
      () => Office,
      (name) => (name === 'context' ? context : undefined),
    ),
  });
}
