/** The books of one debt while its interest is reckoned: major units, not rounded. */
export class Account {
  principal: number;
  /** Unpaid interest that bears interest itself, where interest compounds. */
  capitalised = 0;
  /** Unpaid interest that bears none. */
  interest = 0;
  /** All interest so far, paid or not. */
  accrued = 0;
  /** Whether any day has borne interest. */
  ran = false;
  /** Paid to the cent. */
  settled = false;
  private readonly dust: number;

  /** @param most the limit of all interest @param halfUnit half a minor unit */
  constructor(
    principal: number,
    private readonly most: number,
    private readonly halfUnit: number,
  ) {
    this.principal = principal;
    this.dust = principal * 1e-12;
  }

  /** What bears interest. */
  get base(): number {
    return this.principal + this.capitalised;
  }

  /** Whether anything can still bear interest; where it compounds, interest that waits for its step can. */
  bears(compounds: boolean): boolean {
    return !this.settled && (this.base > 0 || (compounds && this.interest > 0));
  }

  /** Unpaid interest. */
  get unpaid(): number {
    return this.capitalised + this.interest;
  }

  /** Books interest, no more than the limit leaves room for, and says how much. */
  accrue(interest: number): number {
    const room = this.most - this.accrued;
    const booked = interest > room ? room : interest;
    this.interest += booked;
    this.accrued += booked;
    this.ran = true;
    return booked;
  }

  /** A compounding step ends: its interest joins the base. */
  capitalise(): void {
    this.capitalised += this.interest;
    this.interest = 0;
  }

  /** Books a payment; what is left once everything is settled stays unused. */
  pay(amount: number, interestFirst: boolean): void {
    if (interestFirst) this.payPrincipal(this.payInterest(amount));
    else this.payInterest(this.payPrincipal(amount));
    this.settle();
  }

  private payInterest(amount: number): number {
    const current = Math.min(amount, Math.max(0, this.interest));
    this.interest -= current;
    const older = Math.min(amount - current, Math.max(0, this.capitalised));
    this.capitalised -= older;
    return amount - current - older;
  }

  private payPrincipal(amount: number): number {
    const part = Math.min(amount, this.principal);
    this.principal -= part;
    return amount - part;
  }

  /** A debt paid to the cent is paid: fractions of a cent, and dust left by binary subtraction, bear nothing further. */
  private settle(): void {
    if (this.principal <= this.dust) this.principal = 0;
    this.settled = this.principal + this.unpaid < this.halfUnit;
  }
}
