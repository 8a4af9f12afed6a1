import { dayOfIso } from '../../../core/calendar/civil';
import type { CallOutcome } from '../../../core/i18n/sections/handoff/texts';
import type { PlannedMessage } from '../../../core/messages/message';
import type { Agreed } from '../../../core/usecases/customers/recordAgreed';
import { useHost, type HostTools } from '../../HostContext';
import { inAWeek } from '../promise/chosen';

/** What is being typed about a call. */
export interface CallDraft {
  readonly outcome: CallOutcome | null;
  readonly note: string;
  /** Null until somebody types an amount: what the call asks for then. */
  readonly amount: string | null;
  readonly by: string | null;
  readonly reason: string;
}

export const NO_DRAFT: CallDraft = { outcome: null, note: '', amount: null, by: null, reason: '' };

export interface AgreedForm {
  readonly amount: string;
  readonly by: string;
  /** '' for none. */
  readonly errors: { readonly amount: string; readonly by: string };
  /** Undefined where nothing holds reminders up, or something is wrong. */
  readonly agreed: Agreed | undefined;
}

/** What a draft comes to: checked as it is typed. */
export function agreedIn(
  { texts, formats, services }: Pick<HostTools, 'texts' | 'formats' | 'services'>,
  { currency, toPay }: Pick<PlannedMessage, 'currency' | 'toPay'>,
  draft: CallDraft,
): AgreedForm {
  const { promise } = texts;
  const today = services.clock.today();
  const amount = draft.amount ?? formats.amount(toPay, currency);
  const by = draft.by ?? inAWeek(today);
  const value = formats.readAmount(amount, currency);
  const day = dayOfIso(by);
  const errors = {
    amount:
      value === undefined
        ? promise.likeThis(formats.amount(1234.5, currency))
        : !(value > 0)
          ? promise.notAboveZero
          : value > toPay
            ? promise.moreThanOwed(formats.money(toPay, currency))
            : '',
    by: day === undefined ? promise.noDate : day < today ? promise.past : '',
  };
  const isRight = errors.amount === '' && errors.by === '';
  const agreed: Agreed | undefined =
    draft.outcome === 'disputed'
      ? { kind: 'dispute', reason: draft.reason.trim() }
      : draft.outcome === 'promised' && isRight && value !== undefined
        ? { kind: 'promise', amount: value, by }
        : undefined;
  return { amount, by, errors, agreed };
}

export function useAgreed(message: PlannedMessage, draft: CallDraft): AgreedForm {
  return agreedIn(useHost(), message, draft);
}
