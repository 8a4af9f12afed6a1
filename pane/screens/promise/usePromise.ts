import { useCallback, useState } from 'react';
import {
  bankingDayAfter,
  promiseProblem,
  recordPromise,
  type PromiseInput,
  type PromiseProblem,
} from '../../../core/usecases/customers/recordFact';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import type { LedgerRow } from '../../../core/ledger/ledgerRow';
import { dayOfIso, weekdayOf } from '../../../core/calendar/civil';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useReading } from '../../hooks/useReading';
import { currenciesOf, firstChosen, inAWeek, inCurrency, isOverdue, nextLevelOf, openOf, recordable } from './chosen';
import { useChoiceText } from './InvoicePicker';

export interface PromiseForm {
  readonly currencies: readonly string[];
  readonly currency: string;
  readonly setCurrency: (currency: string) => void;
  readonly amount: string;
  readonly setAmount: (text: string) => void;
  readonly tidyAmount: () => void;
  readonly by: string;
  readonly setBy: (iso: string) => void;
  readonly rows: readonly LedgerRow[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
  readonly saidBy: string;
  readonly setSaidBy: (text: string) => void;
  readonly errors: { readonly amount: string; readonly by: string; readonly invoices: string };
  readonly warning: string;
  readonly consequence: string;
  readonly caption: string;
  readonly busy: boolean;
  readonly record: () => void;
}

/** The form of a promise: filled with what is likeliest, checked while typed, recorded once nothing is wrong. */
export function usePromise(view: CustomerView, selected: readonly string[], onDone: () => void): PromiseForm {
  const { services, formats } = useHost();
  const all = recordable(view);
  const currencies = currenciesOf(all);
  const today = view.today.asOf;
  const [currency, pickCurrency] = useState(
    () => currenciesOf(all.filter(({ invoice }) => selected.includes(invoice)))[0] ?? currencies[0] ?? '',
  );
  const [chosen, pick] = useState(() => firstChosen(inCurrency(all, currency), selected, today));
  const rows = inCurrency(all, currency);
  const picked = rows.filter(({ invoice }) => chosen.has(invoice));
  const amountOf = (of: readonly LedgerRow[], code: string): string => formats.amount(openOf(of, code), code);
  // Until somebody types an amount, it follows the chosen invoices.
  const [typed, setAmount] = useState<string | null>(null);
  const [by, setBy] = useState(() => inAWeek(services.clock.today()));
  const [saidBy, setSaidBy] = useState(() => all.find(({ contactName }) => contactName !== '')?.contactName ?? '');
  const [tried, setTried] = useState(false);
  const amount = typed ?? amountOf(picked, currency);
  const value = formats.readAmount(amount, currency);
  const bankDay = useBankDay(by);
  const input: PromiseInput = {
    customer: view.label,
    rows: picked,
    amount: value ?? 0,
    currency,
    // Money that is promised for a Sunday is in the account on Monday: reminders wait for it.
    by: bankDay ?? by,
    saidBy: saidBy.trim(),
  };
  const errors = useErrors(view, { input, by, rows, typed: amount, understood: value !== undefined });
  const wrong = Object.values(errors).some((error) => error !== '');
  const { busy, save } = useSave(input, onDone);
  const { consequence, warning } = useSentences(view, { rows, chosen, by, bankDay });
  const { texts } = useHost();
  return {
    currencies,
    currency,
    setCurrency: (code) => {
      pickCurrency(code);
      pick(firstChosen(inCurrency(all, code), selected, today));
      setAmount(null);
    },
    amount,
    setAmount,
    tidyAmount: () => value !== undefined && setAmount(typed === null ? null : formats.amount(value, currency)),
    by,
    setBy,
    rows,
    chosen,
    choose: pick,
    saidBy,
    setSaidBy,
    errors: tried || typed !== null ? errors : { ...errors, amount: '' },
    warning,
    consequence: wrong ? '' : consequence,
    caption: tried && wrong ? texts.promise.correctFirst : '',
    busy,
    record: () => {
      setTried(true);
      if (!wrong && !busy) save();
    },
  };
}

/** The day on which banks book a payment of this day; undefined where it is the same day. */
function useBankDay(by: string): string | undefined {
  const { services } = useHost();
  const { reading } = useReading(
    useCallback(async () => ({ by, day: await bankingDayAfter(services, by) }), [services, by]),
  );
  return reading.state === 'read' && reading.value.by === by ? reading.value.day : undefined;
}

interface Checked {
  readonly input: PromiseInput;
  readonly by: string;
  /** Every invoice of the currency. */
  readonly rows: readonly LedgerRow[];
  readonly typed: string;
  readonly understood: boolean;
}

/** What is wrong, at its field. A promise may cover everything overdue and its interest, whatever invoices it names. */
function useErrors(view: CustomerView, { input, by, rows, typed, understood }: Checked): PromiseForm['errors'] {
  const { services, texts, formats } = useHost();
  const { promise } = texts;
  const named = new Set(input.rows);
  const payable = rows.filter((row) => named.has(row) || isOverdue(row, view.today.asOf));
  const interest = view.totals.find(({ currency }) => currency === input.currency)?.interest ?? 0;
  const amount = understood || typed.trim() === '' ? '' : promise.likeThis(formats.amount(1234.5, input.currency));
  // The amount is told first, whatever else is wrong: a day is checked for itself.
  const ofAmount = promiseProblem(services, { ...input, rows: payable, by: '9999-12-31' }, interest);
  const ofDay = promiseProblem(services, { ...input, rows: payable, amount: 0.01, by }, Infinity);
  const said = (problem: PromiseProblem | undefined): string => {
    switch (problem?.problem) {
      case undefined:
        return '';
      case 'not above 0':
        return promise.notAboveZero;
      case 'more than owed':
        return promise.moreThanOwed(formats.money(problem.owed, input.currency));
      case 'past':
        return promise.past;
      case 'no date':
        return promise.noDate;
    }
  };
  return {
    amount: amount === '' ? said(ofAmount) : amount,
    by: said(ofDay),
    invoices: input.rows.length === 0 ? promise.noInvoice : '',
  };
}

interface Choice {
  readonly rows: readonly LedgerRow[];
  readonly chosen: ReadonlySet<string>;
  readonly by: string;
  readonly bankDay: string | undefined;
}

const SATURDAY = 5;

function useSentences(
  view: CustomerView,
  { rows, chosen, by, bankDay }: Choice,
): { readonly consequence: string; readonly warning: string } {
  const { texts, formats } = useHost();
  const { promise } = texts;
  const invoices = useChoiceText(rows, chosen, view.today.asOf);
  const level = nextLevelOf(view, chosen);
  const goesOn = level === undefined ? promise.goesOn : promise.goesOnAt(level);
  const day = dayOfIso(by);
  const weekend = day !== undefined && weekdayOf(day) >= SATURDAY;
  const books = bankDay === undefined ? '' : formats.longDay(bankDay);
  const warning =
    bankDay === undefined ? '' : weekend ? promise.bookedOn(formats.weekday(by), books) : promise.closedDay(books);
  return { consequence: `${promise.wait(invoices, formats.date(bankDay ?? by))} ${goesOn}`, warning };
}

function useSave(input: PromiseInput, onDone: () => void): { readonly busy: boolean; readonly save: () => void } {
  const { services, texts, formats, notify, announce } = useHost();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const save = (): void => {
    setBusy(true);
    void act(async () => {
      await recordPromise(services, input);
      onDone();
      const said = texts.promise.recorded(formats.money(input.amount, input.currency), formats.date(input.by));
      notify(said, 'success');
      announce(said);
    }).finally(() => setBusy(false));
  };
  return { busy, save };
}
