import { TEXT_CHANNELS, type TextChannel } from '../../core/dunning/policy';
import { CollectionError, failureText } from '../../core/failures/text';
import type { Channel, TextChannels, TextParcel } from '../../core/ports/channel';
import {
  TEXT_SERVICE_KINDS,
  type TextServiceInput,
  type TextServiceView,
  type TextServiceViews,
} from '../../core/ports/textServices';
import { dialectOf, textLimits, type TextService } from '../../channels/textChannel';
import { urlFetchChannel } from '../../channels/urlFetch';
import { object, text, word, type Schema } from '../protocol/schema';

type Kept = TextServiceInput;

const kept: Schema<Kept> = object({
  kind: word(...TEXT_SERVICE_KINDS),
  url: text,
  from: text,
  template: text,
  templateLanguage: text,
  key: text,
});
/** What a header can hold and no key does without. */
const KEY = /^[\x21-\x7e]{8,1000}$/;

const propertyOf = (channel: TextChannel): string => `collections.${channel}`;

/** The user's own settings: nobody else who opens the spreadsheet sees them. */
function read(channel: TextChannel): Kept | undefined {
  const json = PropertiesService.getUserProperties().getProperty(propertyOf(channel));
  if (json === null) return undefined;
  try {
    return kept.check(JSON.parse(json), propertyOf(channel));
  } catch {
    // Written by another version: it counts as not set up, so that the pane still opens and can set it up anew.
    return undefined;
  }
}

function serviceOf({ kind, url, from, template, templateLanguage }: Kept): TextService {
  const common = { url, account: from, pace: {} };
  switch (kind) {
    case 'gateway':
      return { kind, ...common };
    case 'twilio':
      return { kind, ...common, from };
    case 'whatsappCloud':
      return {
        kind,
        ...common,
        ...(template === '' ? {} : { template: { name: template, language: templateLanguage } }),
      };
  }
}

/** Twilio takes the account's SID and its token, divided by a colon; the others take a bearer token. */
function authorizationOf({ kind, key }: Kept): string {
  return kind === 'twilio' ? `Basic ${Utilities.base64Encode(key)}` : `Bearer ${key}`;
}

function channelOf(name: TextChannel): Channel<TextParcel> | undefined {
  const settings = read(name);
  if (settings === undefined) return undefined;
  const service = serviceOf(settings);
  return urlFetchChannel({
    service: UrlFetchApp,
    dialect: dialectOf(service, name),
    limits: textLimits(service),
    authorization: authorizationOf(settings),
    now: () => Date.now(),
    sleep: (milliseconds) => Utilities.sleep(milliseconds),
  });
}

/** SMS and the like, where the user has set them up. */
export function textChannels(wanted: readonly string[]): TextChannels {
  return Object.fromEntries(
    TEXT_CHANNELS.filter((name) => wanted.includes(name)).map((name) => [name, channelOf(name)]),
  );
}

function viewOf({ key, ...settings }: Kept): TextServiceView {
  return { ...settings, keyEnd: key.slice(-4) };
}

export function textServices(): TextServiceViews {
  const found = TEXT_CHANNELS.flatMap((name) => {
    const settings = read(name);
    return settings === undefined ? [] : [[name, viewOf(settings)] as const];
  });
  return Object.fromEntries(found);
}

const originOf = (url: string): string => /^https:\/\/[^/]+/.exec(url)?.[0] ?? '';

/** @throws CollectionError where the address or the key cannot be used; nothing is kept then */
export function saveTextService(channel: TextChannel, input: TextServiceInput): void {
  const before = read(channel);
  if (!/^https:\/\/[^\s/?#@]+\/\S*$/.test(input.url)) throw new CollectionError(failureText('bad-url', input.url));
  // A key goes to the address it was typed for and to no other.
  const known = before !== undefined && originOf(before.url) === originOf(input.url) ? before.key : '';
  const key = input.key === '' ? known : input.key;
  if (key === '' && before !== undefined) throw new CollectionError(failureText('key-missing'));
  if (!KEY.test(key)) throw new CollectionError(failureText('bad-key'));
  PropertiesService.getUserProperties().setProperty(propertyOf(channel), JSON.stringify({ ...input, key }));
}

export function removeTextService(channel: TextChannel): void {
  PropertiesService.getUserProperties().deleteProperty(propertyOf(channel));
}
