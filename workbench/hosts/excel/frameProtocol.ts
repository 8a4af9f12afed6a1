import type { RichApiRequest, RichApiResponse } from './richApi';

/** What Excel on the web tells an add-in's page about itself. */
export interface FrameSettings {
  readonly conversation: string;
  readonly appId: string;
  /** BCP 47 */
  readonly locale: string;
  readonly requirements: Readonly<Record<string, string>>;
  /** Kept with the document by Office.context.document.settings. */
  readonly documentSettings: Map<string, string>;
  readonly process: (request: RichApiRequest) => RichApiResponse;
  readonly onMissing: (what: string) => void;
  /** The add-in's page has begun to talk, and waits for the first answer. */
  readonly onActivated?: (page: Window) => void;
}

export const REQUIREMENTS: Readonly<Record<string, string>> = {
  AddinCommands: '1.1',
  CustomFunctions: '1.8',
  CustomFunctionsRuntime: '1.4',
  DocumentEvents: '1.1',
  ExcelApi: '1.17',
  RibbonApi: '1.1',
  RichApiRuntime: '1.2',
  Selection: '1.1',
  Settings: '1.1',
  SharedRuntime: '1.2',
};

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;
const SELECTION_CHANGED = 2;
const RICH_API_MESSAGE = 33;
const METHOD = { executeRichApi: 93, settingsSave: 76, settingsRefresh: 75 };
const FAILED = 5001;

interface FrameMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
    readonly ArrayData?: readonly unknown[];
    readonly eventDispId?: number;
  } | null;
}

/** office.js learns from the query where it runs, and keeps it for later loads of the page. */
export function hostInfo(locale: string): string {
  return `Excel$Web$16.01$${locale}$workbench$$$${SHARED_RUNTIME | CUSTOM_FUNCTIONS}`;
}

/** The name that the frame must bear: it tells office.js whom to talk to. */
export function frameName(settings: FrameSettings, origin: string): string {
  return JSON.stringify({
    baseFrameName: settings.conversation,
    hostInfo: hostInfo(settings.locale),
    xdmInfo: `${settings.conversation}|${settings.appId}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** The host's end of the conversation between Excel on the web and the frame that an add-in runs in. */
export class FrameProtocol {
  private readonly events = new Map<string, FrameMessage>();
  private readonly listener = (event: MessageEvent): void => this.receive(event);

  constructor(
    private readonly page: Window,
    private readonly frame: HTMLIFrameElement,
    private readonly settings: FrameSettings,
  ) {
    page.addEventListener('message', this.listener);
  }

  close(): void {
    this.page.removeEventListener('message', this.listener);
  }

  selectionChanged(): void {
    this.fire(SELECTION_CHANGED, {});
  }

  /** Sends messages of the rich API: calls of worksheet functions and pressed ribbon buttons. */
  sendMessages(messages: readonly unknown[]): void {
    this.fire(RICH_API_MESSAGE, { ArrayData: messages });
  }

  private fire(event: number, data: object): void {
    for (const registered of this.events.values()) {
      if (registered._data?.eventDispId === event)
        this.post(registered, { _responseType: 1, _errorCode: 0, _data: data });
    }
  }

  private post(to: FrameMessage, answer: object): void {
    const { _actionName, _conversationId, _correlationId } = to;
    const message = {
      _messageType: 1,
      _serializerVersion: 1,
      _origin: this.page.location.href,
      _actionName,
      _conversationId,
      _correlationId,
      ...answer,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.page.location.origin);
  }

  private receive(event: MessageEvent): void {
    if (event.source !== this.frame.contentWindow || typeof event.data !== 'string') return;
    const message = parsed(event.data);
    if (message?._messageType !== 0 || message._conversationId !== this.settings.conversation) return;
    const { data, code = 0 } = this.answer(message);
    this.post(message, { _responseType: 0, _errorCode: code, _data: data });
  }

  private answer(message: FrameMessage): { data: unknown; code?: number } {
    if (message._actionType === 1) {
      this.events.set(message._actionName, message);
      return { data: { Error: 0 } };
    }
    if (message._actionType === 2) {
      this.events.delete(message._actionName);
      return { data: { Error: 0 } };
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        if (this.frame.contentWindow !== null) this.settings.onActivated?.(this.frame.contentWindow);
        return { data: this.context() };
      case 'ContextActivationManager_notifyHost':
        return { data: null };
      case 'executeMethod':
        return { data: this.execute(message) };
    }
    this.settings.onMissing(`The frame message ${message._actionName}`);
    return { data: null, code: -2 };
  }

  private execute(message: FrameMessage): object {
    const method = message._data?.DdaMethod?.DispatchId;
    if (method === METHOD.executeRichApi) {
      const request = JSON.parse(String(message._data?.ArrayData?.[4])) as RichApiRequest;
      const response = this.settings.process(request);
      return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] };
    }
    const { documentSettings } = this.settings;
    if (method === METHOD.settingsSave) {
      documentSettings.clear();
      for (const [key, value] of message._data?.DdaSettingsMethod?.Properties ?? []) documentSettings.set(key, value);
      return { Version: 1, Error: 0, Properties: [...documentSettings] };
    }
    if (method === METHOD.settingsRefresh) return { Version: 1, Error: 0, Properties: [...documentSettings] };
    this.settings.onMissing(`The document method ${String(method)}`);
    return { Version: 1, Error: FAILED };
  }

  private context(): object {
    const { appId, locale, requirements, documentSettings } = this.settings;
    return {
      _id: appId,
      _appInstanceId: appId,
      _appName: 16,
      _appVersion: '16.0',
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${this.page.location.origin}/Workbook.xlsx`,
      _clientMode: 0,
      _settings: [...documentSettings],
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '00000000-0000-0000-0000-000000000000',
      _requirementMatrix: JSON.stringify(requirements),
      _hostCustomMessage: null,
      _hostFullVersion: '16.0.0.0',
      _clientWindowHeight: this.frame.clientHeight,
      _clientWindowWidth: this.frame.clientWidth,
      _addinName: 'Collections',
      _appDomains: [],
      _dialogRequirementMatrix: '{}',
      _featureGates: {},
      _initialDisplayMode: 0,
    };
  }
}

function parsed(text: string): FrameMessage | undefined {
  try {
    return JSON.parse(text) as FrameMessage;
  } catch {
    return undefined; // other scripts post messages of their own
  }
}
