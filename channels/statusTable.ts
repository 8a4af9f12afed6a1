/**
 * What the status of an answer says about the message, by service. A status counts only where the body is the service's
 * own (see `reasonOf` of its dialect): a proxy or a sign-in page on the way answers in its place, and that says nothing.
 * Whatever stands in no list leaves open whether the message went out. 409 stands in none: it can mean that the first
 * request is still under way. Neither do 408 and 5xx.
 */
export interface StatusRules {
  /** The service documents that it took nothing. */
  readonly never: readonly number[];
  /** The same, and it may be asked again after a while. */
  readonly later: readonly number[];
  readonly source: string;
}

export const SERVICES = ['gateway', 'relay', 'twilio', 'whatsappCloud', 'graph'] as const;

export const STATUS_TABLE: Readonly<Record<(typeof SERVICES)[number], StatusRules>> = {
  gateway: {
    never: [400, 401, 403, 404, 405, 413, 415, 422],
    later: [429],
    source: 'docs/sms-and-whatsapp.md: a gateway says {"error": …} with one of these where it took nothing',
  },
  relay: {
    never: [400, 401, 403, 404, 405, 413, 415, 422],
    later: [429],
    source: 'workbench/server/routes.ts: the relay says {"error": …} with one of these before it opens a connection',
  },
  twilio: {
    never: [400, 401, 403, 404, 405, 415],
    later: [429],
    source:
      'twilio.com/docs/usage/twilios-response: an error body; twilio.com/docs/api/errors/20429: a 429 is not processed',
  },
  whatsappCloud: {
    never: [400, 401, 403, 404],
    later: [429],
    source:
      'developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes: errors that a request is answered with',
  },
  // 404 and 412 can also mean that the draft has just left.
  graph: {
    never: [400, 401, 403, 405, 413, 415],
    later: [429],
    source: 'learn.microsoft.com/graph/errors; learn.microsoft.com/graph/throttling: a 429 fails',
  },
};

export type Meaning = 'never' | 'later' | 'perhaps';

/** What a status from the service itself says. */
export function meaningOf({ never, later }: StatusRules, status: number): Meaning {
  if (never.includes(status)) return 'never';
  return later.includes(status) ? 'later' : 'perhaps';
}
