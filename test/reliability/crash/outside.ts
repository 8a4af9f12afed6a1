import { gatewayChannel } from '../../../channels/gateway';
import { graphMailChannel } from '../../../channels/graphMail';
import type { Wire } from '../../../channels/http';
import { emailGateway, textGateway } from '../../../channels/plainGateway';
import { twilio } from '../../../channels/twilio';
import { whatsappCloud } from '../../../channels/whatsappCloud';
import { smtpRelay } from '../../../channels/smtpRelay';
import { messageLink } from '../../../core/addresses/links';
import type { Channels } from '../../../core/ports/channel';
import { FakeNetwork, json, type Fake } from '../../../workbench/fakes/fake';
import { FakeGraph } from '../../../workbench/fakes/graph';
import { fakeGateway, fakeTwilio, fakeWhatsApp, type Taken } from '../../../workbench/fakes/textServices';
import { parcelOf } from '../../../workbench/server/relayRequest';
import { invoicesOf } from './ledger';
import type { Mortal } from './mortal';

/** The world beyond the workbook: it outlives every process. */
export interface Outside {
  readonly name: string;
  /** The channel by which the policy writes to customers with a phone; left out, they have e-mail. */
  readonly texts?: 'sms' | 'whatsapp';
  /** The channels of a process; each request that leaves is one of its steps. */
  connect(mortal: Mortal): Channels;
  /** What customers got, as text that names the invoices. */
  delivered(): readonly string[];
}

/** Network and time of a process. Waiting takes no time: a waiting process does nothing that could be cut. */
function wireOf(fake: Fake, mortal: Mortal): Wire {
  const network = new FakeNetwork(fake);
  return {
    fetch: (url, init) => mortal.step(`${init.method} ${new URL(url).pathname}`, () => network.fetch(url, init)),
    // Time-outs (from 30 s) never come, for the stand-ins answer at once; short pauses end in the next turn.
    after(milliseconds, act) {
      if (milliseconds >= 30_000) return () => undefined;
      const timer = setImmediate(act);
      return () => clearImmediate(timer);
    },
    now: () => Date.UTC(2025, 10, 21, 13, 2, 11),
  };
}

/** Takes whatever comes: that nothing comes twice is the sender's business. */
export function relay(): Outside {
  const taken: string[] = [];
  const fake: Fake = ({ body }) => {
    const { email } = parcelOf(body);
    taken.push(email.text);
    return json(200, { state: 'sent', providerId: `m${taken.length}` });
  };
  const settings = { url: 'https://localhost:3000/relay/send', token: 'token', account: 'ana@hartwell.example' };
  return {
    name: 'SMTP relay',
    connect: (mortal) => ({ email: smtpRelay(settings, wireOf(fake, mortal)) }),
    delivered: () => taken,
  };
}

export function graph(): Outside {
  const mailbox = new FakeGraph({ mail: 'ana@hartwell.example', userPrincipalName: 'ana@corp.example' });
  return {
    name: 'Microsoft Graph',
    connect: (mortal) => ({
      email: graphMailChannel(wireOf(mailbox.answer, mortal), { token: async () => Promise.resolve('token-1') }),
    }),
    delivered: () => mailbox.sent.map(({ html }) => html),
  };
}

export function gateway(): Outside {
  const taken: Taken[] = [];
  const fake = fakeGateway(taken);
  const limits = { remainingToday: null, perRun: 100, recipientsPerMessage: 50, account: 'Hartwell' };
  return {
    name: 'HTTPS gateway',
    connect: (mortal) => ({
      email: gatewayChannel({
        wire: wireOf(fake, mortal),
        dialect: emailGateway('https://gateway.example/messages', 50),
        limits,
      }),
    }),
    delivered: () => taken.map(({ text }) => text),
  };
}

const TEXT_LIMITS = { remainingToday: null, perRun: 100, recipientsPerMessage: 1, account: 'Hartwell' };

/** A gateway of one's own for SMS, which honours the Idempotency-Key. */
function smsGateway(): Outside {
  const taken: Taken[] = [];
  const fake = fakeGateway(taken);
  return {
    name: 'SMS gateway',
    texts: 'sms',
    connect: (mortal) => ({
      sms: gatewayChannel({
        wire: wireOf(fake, mortal),
        dialect: textGateway('https://gateway.example/messages', 'sms'),
        limits: TEXT_LIMITS,
      }),
    }),
    delivered: () => taken.map(({ text }) => invoicesOf(text)),
  };
}

/** Twilio knows no idempotency key: what comes twice goes out twice. */
function twilioSms(): Outside {
  const taken: Taken[] = [];
  const fake = fakeTwilio(taken);
  const url = `https://gateway.example/2010-04-01/Accounts/AC${'0'.repeat(32)}/Messages.json`;
  return {
    name: 'SMS by Twilio',
    texts: 'sms',
    connect: (mortal) => ({
      sms: gatewayChannel({
        wire: wireOf(fake, mortal),
        dialect: twilio({ url, from: '+15005550006', channel: 'sms' }),
        limits: TEXT_LIMITS,
      }),
    }),
    delivered: () => taken.map(({ text }) => invoicesOf(text)),
  };
}

function whatsapp(): Outside {
  const taken: Taken[] = [];
  const fake = fakeWhatsApp(taken);
  return {
    name: 'WhatsApp Cloud',
    texts: 'whatsapp',
    connect: (mortal) => ({
      whatsapp: gatewayChannel({
        wire: wireOf(fake, mortal),
        dialect: whatsappCloud({ url: 'https://gateway.example/v21.0/1234567890/messages' }),
        limits: TEXT_LIMITS,
      }),
    }),
    delivered: () => taken.map(({ text }) => invoicesOf(text)),
  };
}

/** Links that open at once; a pane that is closed while one opens is killed after it. */
export function links(): Outside {
  const opened: string[] = [];
  return {
    name: 'hand-off links',
    connect: (mortal) => ({
      email: {
        name: 'Mail program',
        limits: () => ({ remainingToday: null, perRun: 20, recipientsPerMessage: 50, account: '' }),
        send: async ({ email }) =>
          mortal.step('open a link', () => {
            opened.push(decodeURIComponent(messageLink(email)));
            return { state: 'handed off', providerId: '' };
          }),
      },
    }),
    delivered: () => opened,
  };
}

export const CHANNELS = [relay, graph, gateway, links];
export const TEXTS = [smsGateway, twilioSms, whatsapp];
