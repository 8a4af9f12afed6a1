import { ALSO, PLAN_FROM, type SevenLevels } from './levels';

/** What a level's call is about. */
export interface CallStep {
  readonly reason: string;
  readonly question: string;
  readonly offers: readonly string[];
}

/** What the call scripts of one language share. */
export interface CallFrame {
  /** The first two parts: who is calling, and who is on the line; nothing of the debt before that is known. */
  readonly opening: string;
  readonly identity: string;
  readonly reason: string;
  readonly question: string;
  /** After the question is put. */
  readonly wait: string;
  readonly offers: string;
  readonly planOffer: string;
  readonly payOnline: string;
  readonly dispute: string;
  readonly notes: string;
  /** Around what is said. */
  readonly quotes: readonly [string, string];
}

function script(frame: CallFrame, { reason, question, offers }: CallStep, level: number): string {
  const said = (text: string): string => `${frame.quotes[0]}${text}${frame.quotes[1]}`;
  const list = offers.map((offer) => `- ${offer}`).join('\n');
  const plan = level >= PLAN_FROM ? `{{#plan_offer}}\n- ${frame.planOffer}\n{{plan_offer}}\n{{/plan_offer}}\n` : '';
  return `${frame.opening}

${frame.identity}

3. ${frame.reason}
${said(reason + ALSO)}

4. ${frame.question}
${said(question)} ${frame.wait}

5. ${frame.offers}
${list}
${plan}{{#payment_link}}
- ${frame.payOnline}
{{/payment_link}}
- ${frame.dispute}

${frame.notes}`;
}

/** The call scripts of all levels in one language. */
export function callScripts(frame: CallFrame, steps: SevenLevels<CallStep>): SevenLevels<string> {
  return steps.map((step, i) => script(frame, step, i + 1)) as unknown as SevenLevels<string>;
}
