import { dayOfIso, type Day } from '../calendar/civil';
import { actionKey, knownAction, KNOWN_ACTIONS, type ActionStretch } from '../dunning/actions';
import { namedInvoices, type ContactRecord } from './contactFacts';
import { CustomerIndex } from '../debtors/customerIndex';
import { invoiceNumberId } from '../debtors/identity';
import { numberKey } from '../cells/key';
import { partsOfInvoice } from '../ledger/instalmentNames';

/** The note of an `action` or `put off` fact: the action on its first line, what a person added below. */
export function writeActionNote(action: string, note: string): string {
  const line = action.replace(/\s+/g, ' ').trim();
  return note.trim() === '' ? line : `${line}\n${note.trim()}`;
}

export function readActionNote(text: string): { readonly action: string; readonly note: string } {
  const [action = '', ...note] = text.split(/\r\n?|\n/);
  return { action: action.trim(), note: note.join(' ').trim() };
}

/** What is recorded about the actions of one customer. */
export interface CustomerActions {
  /** Whether a stretch's action was done for an invoice. @param dueDay of the invoice */
  isDone(invoice: string, dueDay: Day, stretch: ActionStretch): boolean;
  /** Until when it is put off, the first day on which it is due again; undefined where nobody put it off since it was last done. */
  putOffUntil(invoice: string, action: string): Day | undefined;
  /** Actions that were put off and are due again or still wait, by their words. */
  readonly putOff: readonly string[];
}

interface Fact {
  readonly kind: 'action' | 'put off';
  readonly key: string;
  readonly action: string;
  /** As `invoiceNumberId` gives them; empty for all. */
  readonly invoices: ReadonlySet<string>;
  /** Their numbers alone. */
  readonly numbers: ReadonlySet<string>;
  readonly on: Day;
  readonly until: Day | undefined;
}

/** A supply that was stopped stays stopped for the whole account. */
function holdsForAccount(action: string): boolean {
  const known = knownAction(action);
  return known !== undefined && (KNOWN_ACTIONS[known] === 'suspend' || KNOWN_ACTIONS[known] === 'cancel');
}

function factOf(record: ContactRecord, asOf: Day): Fact | undefined {
  if (record.kind !== 'action' && record.kind !== 'put off') return undefined;
  const on = dayOfIso(record.from) ?? asOf;
  const ended = dayOfIso(record.endedOn);
  // What was taken back was not done.
  if (on > asOf || (ended !== undefined && ended <= asOf)) return undefined;
  const { action } = readActionNote(record.note);
  const named = namedInvoices(record.invoices);
  const invoices = new Set(named.map(invoiceNumberId));
  const numbers = new Set(named.map((one) => numberKey(partsOfInvoice(one).number)));
  return { kind: record.kind, key: actionKey(action), action, invoices, numbers, on, until: dayOfIso(record.until) };
}

class Actions implements CustomerActions {
  constructor(
    private readonly facts: readonly Fact[],
    private readonly open: ReadonlySet<string>,
  ) {}

  private about(invoice: string, key: string): readonly Fact[] {
    const { number, due } = partsOfInvoice(invoice);
    const [id, numberId] = [invoiceNumberId(invoice), numberKey(number)];
    return this.facts.filter(
      (fact) =>
        fact.key === key &&
        (fact.invoices.size === 0 ||
          fact.invoices.has(id) ||
          // A number alone means each of its instalments.
          fact.invoices.has(numberId) ||
          (due === undefined && fact.numbers.has(numberId))),
    );
  }

  isDone(invoice: string, dueDay: Day, { action, fromDay, turn }: ActionStretch): boolean {
    const key = actionKey(action);
    if (holdsForAccount(action) && this.standsForAccount(key)) return true;
    const days = this.about(invoice, key)
      .filter(({ kind }) => kind === 'action')
      .map(({ on }) => on);
    // A table whose days were moved later does not ask again for what was done under the old days.
    return days.some((on) => on - dueDay >= fromDay) || new Set(days).size >= turn;
  }

  private standsForAccount(key: string): boolean {
    const done = this.facts.filter((fact) => fact.kind === 'action' && fact.key === key);
    return done.some(({ numbers }) => numbers.size === 0 || [...numbers].some((number) => this.open.has(number)));
  }

  putOffUntil(invoice: string, action: string): Day | undefined {
    const about = this.about(invoice, actionKey(action));
    const last = about[about.length - 1];
    return last?.kind === 'put off' ? last.until : undefined;
  }

  get putOff(): readonly string[] {
    const words = this.facts.filter(({ kind }) => kind === 'put off').map(({ key, action }) => [key, action] as const);
    return [...new Map(words).values()];
  }
}

/**
 * Looks up what was done and put off.
 * @param records facts of the contacts sheet, oldest first
 * @returns by customer as in the log; `open` are the numbers of their open invoices, as `numberKey` gives them
 */
export function actionFacts(
  records: readonly ContactRecord[],
  asOf: Day,
): (customer: string, open: ReadonlySet<string>) => CustomerActions {
  const byCustomer = new CustomerIndex<Fact>();
  for (const record of records) {
    const fact = factOf(record, asOf);
    if (fact !== undefined) byCustomer.add(record.customer, fact);
  }
  return (customer, open) => new Actions(byCustomer.of(customer), open);
}
