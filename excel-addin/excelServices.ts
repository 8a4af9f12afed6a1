import type { GraphMail } from '../channels/graphMail';
import { smtpRelay } from '../channels/smtpRelay';
import { TEXT_CHANNELS, type TextChannel } from '../core/dunning/policy';
import type { Channel, TextChannels, TextParcel } from '../core/ports/channel';
import type { SignIn } from '../core/ports/sender';
import { localSender } from '../core/usecases/sending/localSender';
import { logOutbox } from '../core/usecases/sending/asyncOutbox';
import { withOwnSheets } from '../core/usecases/workbook/ownSheets';
import { runLater } from '../core/usecases/portSteps';
import { readPolicyOn } from '../core/usecases/workbook/rules';
import type { Services } from '../core/usecases/types';
import { breathing } from '../core/usecases/rests';
import { linkWindows } from '../pane/linkWindows';
import { browserPage, isDeadToPaper } from './browserPage';
import { browserWire } from './browserWire';
import { browserClock, browserIds } from './clock';
import { askingBeforeClose, closeQuestion } from './closing';
import type { Configuration, GraphConfiguration } from './configuration';
import { excelPage } from './excelPage';
import { keepsToItself, sharedOutbox } from './host/autoSave';
import { createExcelHost } from './host/excelHost';
import type { TextConfiguration } from './textConfiguration';
import { openIn } from './openIn';
import { accountOf, memoryOf, rememberAccount, who } from './who';

/** Excel has no lock: a claim, and a take-over of one, waits this long for colleagues' writes before it is read again (docs/reliability.md has the measurements). */
const SETTLE_MS = 4500;

const memory = memoryOf(() => window.localStorage);

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The channel of a configuration, with what only some channels can tell. */
interface Mail {
  /** Undefined where a person hands each e-mail over to the mail program. */
  readonly channel: Channel | undefined;
  /** '' where the channel knows better than the configuration. */
  readonly account: string;
  readonly ownAddress?: () => Promise<string>;
  readonly lookAgain?: GraphMail['lookAgain'];
  readonly signIn?: SignIn;
}

const GATEWAY_LIMITS = { remainingToday: null, perRun: 500, recipientsPerMessage: 50 };

/** Only the mailbox in use is fetched. */
async function mailOf({ email }: Configuration): Promise<Mail> {
  if (email === null) return { channel: undefined, account: '' };
  switch (email.kind) {
    case 'relay':
      return { channel: smtpRelay(email, browserWire), account: email.account };
    case 'graph':
      return graphMail(email);
    case 'gateway': {
      const { gatewayChannel } = await import('../channels/gateway');
      const { emailGateway } = await import('../channels/plainGateway');
      const limits = { ...GATEWAY_LIMITS, account: email.account };
      const dialect = emailGateway(email.url, GATEWAY_LIMITS.recipientsPerMessage);
      return { channel: gatewayChannel({ wire: browserWire, dialect, limits }), account: email.account };
    }
  }
}

/** The gateway's own server knows the user by its sign-in cookie and adds the provider's key; neither is seen here. */
async function textChannel(
  service: TextConfiguration | undefined,
  name: TextChannel,
): Promise<Channel<TextParcel> | undefined> {
  if (service === undefined) return undefined;
  const [{ gatewayChannel }, { dialectOf, textLimits }] = await Promise.all([
    import('../channels/gateway'),
    import('../channels/textChannel'),
  ]);
  return gatewayChannel({ wire: browserWire, dialect: dialectOf(service, name), limits: textLimits(service) });
}

async function textChannels(configuration: Configuration): Promise<TextChannels> {
  const channels = TEXT_CHANNELS.map(async (name) => [name, await textChannel(configuration[name], name)] as const);
  return Object.fromEntries(await Promise.all(channels));
}

/** The user's own mailbox. Its address is asked for right after the sign-in, so that the log can say who sent. */
async function graphMail({ clientId, graphUrl }: GraphConfiguration): Promise<Mail> {
  const [graph, { excelSignIn }] = await Promise.all([import('../channels/graphMail'), import('./signIn')]);
  const user = excelSignIn(clientId);
  const mail = graph.graphMailChannel(browserWire, user, graphUrl);
  const noteAccount = async (): Promise<void> => rememberAccount(memory, (await mail.limits()).account);
  return {
    channel: mail,
    account: '',
    ownAddress: () => mail.ownAddress(),
    lookAgain: (key, nonce) => mail.lookAgain(key, nonce),
    signIn: {
      async ready() {
        const is = await user.ready();
        if (is) await noteAccount();
        return is;
      },
      async ask() {
        const outcome = await user.ask();
        if (outcome === 'signed in') await noteAccount();
        return outcome;
      },
    },
  };
}

/** Everything the pane works with in Excel. */
export async function excelServices(configuration: Configuration): Promise<Services> {
  const { channel: email, account, ownAddress, lookAgain, signIn } = await mailOf(configuration);
  const texts = await textChannels(configuration);
  const host = withOwnSheets(createExcelHost(excelPage(() => who(memory, account))), runLater);
  // Between co-authors the race is narrow, but it cannot be closed.
  const outbox = sharedOutbox(
    logOutbox(host, browserClock, () => sleep(SETTLE_MS)),
    () => Excel.run((context) => keepsToItself(context, Office.context.document.url)),
  );
  const sender = askingBeforeClose(
    localSender({
      outbox,
      channels: { email, ...texts },
      clock: browserClock,
      ids: browserIds,
      identity: async () => ({ who: await host.who(), host: 'Excel' }),
      ownAddress: ownAddress ?? (async () => (await accountOf(memory, account)) || host.who()),
      policy: () => readPolicyOn(host),
      sleep,
      lookAgain,
      signIn,
    }),
    closeQuestion(),
  );
  const breathe = breathing(
    () => performance.now(),
    () => sleep(0),
  );
  return {
    host,
    clock: browserClock,
    ids: browserIds,
    outbox,
    sender,
    open: openIn(window, linkWindows(window)),
    browserPage: browserPage(isDeadToPaper(Office.context.platform), Office.context.displayLanguage),
    breathe,
  };
}
