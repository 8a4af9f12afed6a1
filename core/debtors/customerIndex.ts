import { filedIds, invoiceNumberId, soughtIds } from './identity';

interface Entry<T> {
  readonly order: number;
  readonly item: T;
}

/** What is known of customers, found again by any label that means them. */
export class CustomerIndex<T> {
  private readonly byId = new Map<string, Entry<T>[]>();
  /** Rows of one customer ask one after the other. */
  private readonly answers = new Map<string, readonly T[]>();
  private size = 0;

  constructor(items: readonly T[] = [], labelOf: (item: T) => string = () => '') {
    for (const item of items) this.add(labelOf(item), item);
  }

  add(label: string, item: T): void {
    if (this.answers.size > 0) this.answers.clear();
    const entry = { order: this.size, item };
    this.size += 1;
    for (const id of filedIds(label)) {
      const same = this.byId.get(id);
      if (same === undefined) this.byId.set(id, [entry]);
      else same.push(entry);
    }
  }

  /** In the order in which they were added. @param label as in the log, with or without a number */
  of(label: string): readonly T[] {
    if (this.size === 0) return [];
    let answer = this.answers.get(label);
    if (answer === undefined) this.answers.set(label, (answer = this.found(label)));
    return answer;
  }

  private found(label: string): readonly T[] {
    const entries = new Set(soughtIds(label).flatMap((id) => this.byId.get(id) ?? []));
    return [...entries].sort((a, b) => a.order - b.order).map(({ item }) => item);
  }
}

/** What is known of invoices, found again by any label that means their customer. */
export class InvoiceIndex<T> {
  private readonly byLabel = new Map<string, Map<string, T>>();
  private readonly customers = new CustomerIndex<ReadonlyMap<string, T>>();

  /** @param change is given what was filed for this invoice under this very label */
  update(label: string, invoice: string, change: (before: T | undefined) => T): void {
    let own = this.byLabel.get(label);
    if (own === undefined) {
      own = new Map<string, T>();
      this.byLabel.set(label, own);
      this.customers.add(label, own);
    }
    const id = invoiceNumberId(invoice);
    own.set(id, change(own.get(id)));
  }

  /** In the order in which their labels were first seen. */
  of(label: string, invoice: string): readonly T[] {
    const maps = this.customers.of(label);
    if (maps.length === 0) return [];
    const id = invoiceNumberId(invoice);
    return maps.flatMap((own) => own.get(id) ?? []);
  }

  /** Every label with each of its invoices. */
  *keys(): IterableIterator<readonly [label: string, invoice: string]> {
    for (const [label, own] of this.byLabel) for (const invoice of own.keys()) yield [label, invoice];
  }
}
