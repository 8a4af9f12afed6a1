import type { Grid } from '../grid';
import type { ApiObject } from './apiObject';
import { Book } from './book';
import { FrameProtocol, frameName, hostInfo, REQUIREMENTS, type FrameSettings } from './frameProtocol';
import { FunctionsProtocol, type EmptyCells } from './functionsProtocol';
import { playMac, type PlayedPage } from './macPane';
import { NestedAppAuthBridge, type SignedInAccount } from './nestedAppAuth';
import { RichApi } from './richApi';
import { workbookObject } from './workbook';

export interface ExcelSettings {
  readonly grid: Grid;
  readonly frame: HTMLIFrameElement;
  /** The add-in's page, without what office.js needs to know about its host. */
  readonly address: string;
  readonly locale: string;
  /** Who can sign in from the add-in; without one this Excel offers no sign-in. */
  readonly account?: SignedInAccount | undefined;
  /** Whether it puts a bridge for that into the add-in's page, as Windows and Mac do; Excel in a browser has none. */
  readonly bridge: boolean;
  /** Opens a page in the user's browser, for an Excel for Mac, whose pane opens and saves nothing; left out on the web. */
  readonly browser?: ((address: string) => void) | undefined;
  readonly emptyCells?: EmptyCells;
  /** Told of everything that the add-in asks for and this stand-in lacks. */
  readonly onMissing: (message: string) => void;
}

const RIBBON_CATEGORY = 2;
const RIBBON_ACTION = 1000;

/** Services that office.js reports to and that need no answer. */
const INTERNAL: ApiObject = {
  apiType: 'AddinInternalService',
  members: { call: { notifyActionHandlerReady: () => undefined } },
};

/** Plays Excel on the web for one workbook and one add-in in a frame. */
export class ExcelOnTheWeb {
  readonly book: Book;
  readonly functions: FunctionsProtocol;
  private readonly protocol: FrameProtocol;
  private readonly stop: () => void;
  private showPane: () => void = () => undefined;
  /** Whether closing the document asks first. */
  asksBeforeClose = false;

  constructor(private readonly settings: ExcelSettings) {
    const { grid, frame, locale, account, onMissing } = settings;
    this.book = new Book(grid);
    this.functions = new FunctionsProtocol((messages) => this.protocol.sendMessages(messages), settings.emptyCells);
    const api = new RichApi(workbookObject(this.book), { services: this.services(), onMissing });
    const frameSettings: FrameSettings = {
      conversation: 'workbench',
      appId: 'collections',
      locale,
      requirements: {
        ...REQUIREMENTS,
        ...(account === undefined ? {} : { NestedAppAuth: '1.1' }),
        ...(settings.browser === undefined ? {} : { OpenBrowserWindowApi: '1.1' }),
      },
      documentSettings: new Map(),
      process: (request) => api.process(request),
      onMissing,
      onActivated: (page) => {
        if (account !== undefined && settings.bridge)
          Object.assign(page, { nestedAppAuthBridge: new NestedAppAuthBridge(account, onMissing) });
        if (settings.browser !== undefined) playMac(page as PlayedPage, settings.browser);
      },
    };
    this.protocol = new FrameProtocol(window, frame, frameSettings);
    this.stop = grid.onSelection(() => this.protocol.selectionChanged());
    frame.name = frameName(frameSettings, window.location.origin);
  }

  private services(): Readonly<Record<string, ApiObject>> {
    const runtime: ApiObject = {
      apiType: 'AppRuntimeService',
      members: { call: { setAppRuntimeState: () => this.showPane(), getAppRuntimeState: () => 'Visible' } },
    };
    const closing: ApiObject = {
      apiType: 'BeforeDocumentCloseNotification',
      members: {
        call: {
          enable: () => void (this.asksBeforeClose = true),
          disable: () => void (this.asksBeforeClose = false),
        },
      },
    };
    return {
      'Microsoft.ExcelServices.CustomFunctions': this.functions.service,
      'Microsoft.InternalService.AddinInternalService': INTERNAL,
      'Microsoft.AppRuntime.AppRuntimeService': runtime,
      'Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification': closing,
    };
  }

  /** Loads the add-in's page into its frame. */
  start(): void {
    const { address, locale, frame } = this.settings;
    frame.src = `${address}${address.includes('?') ? '&' : '?'}_host_Info=${encodeURIComponent(hostInfo(locale))}`;
  }

  /** Called when the add-in asks for its pane to be shown. */
  onShowPane(callback: () => void): void {
    this.showPane = callback;
  }

  /** Runs the action of a ribbon button or menu entry. */
  runAction(name: string): void {
    this.protocol.sendMessages([[RIBBON_CATEGORY, RIBBON_ACTION, '', JSON.stringify([name, '{}']), 0, false]]);
  }

  close(): void {
    this.stop();
    this.protocol.close();
  }
}
