import { CollectionError, failureText, readFailure, withWords, type FailureText } from '../core/failures/text';
import type { Channel, ChannelLimits, Email, Parcel, SendOutcome } from '../core/ports/channel';
import { GRAPH_URL, GraphMailbox, type MailReply, type Place, type TokenSource } from './graph/mailbox';
import { isOwn, refusalText, SERVICE } from './graph/sentences';
import { sleep, type Wire } from './http';
import { DEFAULT_WAIT_SECONDS, fieldsOf, retryAfterSeconds } from './replies';
import { emailRefusal, markOf } from './parcels';
import { meaningOf, STATUS_TABLE } from './statusTable';
import { Turns } from './turns';

/** Exchange Online takes about 30 messages a minute and 10,000 recipients a day; it does not tell how many are left. */
const BETWEEN_MESSAGES = 2_100;
const PER_RUN = 200;
const RECIPIENTS_PER_MESSAGE = 500;
/** Milliseconds to wait before each look: a sent message takes a moment to appear in Sent Items. */
const LOOKS = [500, 2_000, 5_000];

export interface GraphMail extends Channel {
  /** A person asks again about a message that was perhaps sent. Nothing is sent. */
  lookAgain(key: string, nonce: string): Promise<SendOutcome>;
  /** For test messages. @throws Error where the account does not tell its address */
  ownAddress(): Promise<string>;
}

/** What is certain after the send call: nothing went out, or nobody knows. */
type Verdict =
  | {
      readonly sent: 'no';
      readonly outcome: SendOutcome;
      /** The mailbox has to confirm it: a server on the way may have answered in its place. */
      readonly confirm: boolean;
    }
  | { readonly sent: 'perhaps' };

class GraphChannel implements GraphMail {
  readonly name = 'Microsoft 365';
  private readonly mailbox: GraphMailbox;
  private readonly turns: Turns;
  private account = '';
  /** Drafts that could not be deleted, by mark: a second attempt sends these, never a second copy. */
  private readonly leftOver = new Map<string, string>();

  constructor(
    private readonly wire: Wire,
    signIn: TokenSource,
    url: string,
  ) {
    this.mailbox = new GraphMailbox(wire, signIn, url);
    this.turns = new Turns(wire, BETWEEN_MESSAGES);
  }

  async limits(): Promise<ChannelLimits> {
    if (this.account === '') this.account = await this.mailbox.ownAddress(false);
    return {
      remainingToday: null,
      perRun: PER_RUN,
      recipientsPerMessage: RECIPIENTS_PER_MESSAGE,
      account: this.account,
    };
  }

  async ownAddress(): Promise<string> {
    if (this.account === '') this.account = await this.mailbox.ownAddress(true);
    if (this.account === '') throw new CollectionError(failureText('own-address-unknown'));
    return this.account;
  }

  async send({ key, nonce, email }: Parcel): Promise<SendOutcome> {
    const refusal = emailRefusal(email, RECIPIENTS_PER_MESSAGE);
    if (refusal !== undefined) return { state: 'failed', error: refusal };
    return this.turns.take(() => this.carry(email, markOf(key, nonce)));
  }

  async lookAgain(key: string, nonce: string): Promise<SendOutcome> {
    const mark = markOf(key, nonce);
    const place = await this.mailbox.find('sentitems', mark, true);
    if (place.in === 'sent') return { state: 'sent', providerId: place.id };
    if (place.in === 'unseen') return { state: 'unknown', error: whatIsKnown(place) };
    const draft = await this.mailbox.find('drafts', mark);
    return { state: 'unknown', error: whatIsKnown(draft) };
  }

  private async carry(email: Email, mark: string): Promise<SendOutcome> {
    const before = this.leftOver.get(mark);
    const draft = before === undefined ? await this.draft(email, mark) : await this.pickUp(before);
    if (typeof draft !== 'string') return draft;
    const reply = await this.mailbox.sendDraft(draft);
    // Graph says 202 and nothing else; another success, or one with words, is somebody else's.
    if (reply.kind === 'answer' && reply.status === 202 && reply.body.trim() === '') {
      this.leftOver.delete(mark);
      return { state: 'sent', providerId: draft };
    }
    const verdict = this.judge(reply);
    return verdict.sent === 'no' ? this.discard(draft, mark, verdict) : this.look(draft, mark);
  }

  /** A new draft's id, or why there is none: until the send call, whatever goes wrong has sent nothing. */
  private async draft(email: Email, mark: string): Promise<string | SendOutcome> {
    const reply = await this.mailbox.createDraft(email, mark);
    if (reply.kind === 'answer' && reply.status === 201) {
      const { id } = fieldsOf(reply.body);
      if (typeof id === 'string' && id !== '') return id;
    }
    if (reply.kind === 'lost' || (reply.kind === 'answer' && reply.status >= 500)) await this.removeStray(mark);
    if (reply.kind === 'not signed in') return { state: 'failed', error: notSignedIn(reply.error) };
    if (reply.kind !== 'answer') return this.later(failureText('not-reached', SERVICE));
    if (reply.status === 201) return { state: 'failed', error: failureText('no-draft', SERVICE) };
    return this.refused(reply);
  }

  /** A draft that an earlier attempt left behind is sent in place of a new one, unless it went out after all. */
  private async pickUp(id: string): Promise<string | SendOutcome> {
    const place = await this.mailbox.whereIs(id);
    switch (place.in) {
      case 'drafts':
        return id;
      case 'sent':
        return { state: 'sent', providerId: id };
      case 'nowhere':
        return { state: 'unknown', error: whatIsKnown(place) };
      case 'unseen':
        return this.later(failureText('draft-unseen', SERVICE));
    }
  }

  private judge(reply: MailReply): Verdict {
    const no = (outcome: SendOutcome, confirm = false): Verdict => ({ sent: 'no', outcome, confirm });
    if (reply.kind === 'not signed in') return no({ state: 'failed', error: notSignedIn(reply.error) });
    if (reply.kind === 'not connected') return no(this.later(failureText('not-reached', SERVICE)));
    if (reply.kind === 'lost') return { sent: 'perhaps' };
    const meaning = meaningOf(STATUS_TABLE.graph, reply.status);
    if (reply.status !== 503 && meaning === 'perhaps') return { sent: 'perhaps' };
    // Whatever is not from Graph itself, and a 503, counts only where the draft still stands.
    return no(this.refused(reply), reply.status === 503 || !isOwn(reply.body));
  }

  private refused(reply: Extract<MailReply, { kind: 'answer' }>): SendOutcome {
    const error = refusalText(reply);
    if (reply.status !== 429 && reply.status !== 503) return { state: 'failed', error };
    return {
      state: 'failed',
      error,
      retryAfterSeconds: retryAfterSeconds(reply.header('Retry-After'), this.wire.now()),
    };
  }

  private later(error: FailureText): SendOutcome {
    return { state: 'failed', error, retryAfterSeconds: DEFAULT_WAIT_SECONDS };
  }

  /** The draft goes, but only where it is still a draft: deleting what was sent after all would hide it. */
  private async discard(
    id: string,
    mark: string,
    { outcome, confirm }: Extract<Verdict, { sent: 'no' }>,
  ): Promise<SendOutcome> {
    const place = await this.mailbox.whereIs(id);
    if (place.in === 'sent') return { state: 'sent', providerId: id };
    if (place.in === 'nowhere') return { state: 'unknown', error: whatIsKnown(place) };
    if (place.in === 'unseen' && confirm) return this.look(id, mark);
    this.leftOver.set(mark, id);
    if (place.in === 'drafts' && (await this.mailbox.deleteDraft(id))) this.leftOver.delete(mark);
    return outcome;
  }

  private async look(id: string, mark: string): Promise<SendOutcome> {
    let last: Place = { in: 'unseen' };
    for (const wait of LOOKS) {
      await sleep(this.wire, wait);
      const found = await this.mailbox.find('sentitems', mark);
      last = found.in === 'sent' ? found : await this.mailbox.whereIs(id);
      if (last.in === 'sent') return { state: 'sent', providerId: last.id };
    }
    return { state: 'unknown', error: whatIsKnown(last) };
  }

  /** A draft whose answer got lost would otherwise stay in the user's Drafts. Best effort. */
  private async removeStray(mark: string): Promise<void> {
    const stray = await this.mailbox.find('drafts', mark);
    if (stray.in === 'drafts') await this.mailbox.deleteDraft(stray.id);
  }
}

/** The sign-in's own sentence, as a failure where it is none already. */
function notSignedIn(sentence: string): string {
  return readFailure(sentence) === undefined ? withWords(failureText('not-signed-in', SERVICE), sentence) : sentence;
}

function whatIsKnown(place: Place): FailureText {
  switch (place.in) {
    case 'sent':
      return failureText('copy-found');
    case 'drafts':
      return failureText('draft-stands');
    case 'nowhere':
      return failureText('no-copy');
    case 'unseen':
      return failureText('copy-unseen');
  }
}

/**
 * Sends from the user's own Microsoft 365 mailbox, one message at a time: a draft that carries the message's mark is made
 * and then sent, so that Sent Items can be asked about it whenever an answer gets lost.
 * Permissions of the sign-in: Mail.ReadWrite, Mail.Send, User.Read.
 * @param url where Graph is reached, without the version
 */
export function graphMailChannel(wire: Wire, signIn: TokenSource, url = GRAPH_URL): GraphMail {
  return new GraphChannel(wire, signIn, url);
}
