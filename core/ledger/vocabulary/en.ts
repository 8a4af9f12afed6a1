import type { Vocabulary } from './language';

export const EN: Vocabulary = {
  concepts: {
    account: 'account, acct, a c',
    address: 'address, street, city, region, country, zip, postcode, postal, postal code, territory',
    adjusted: 'adjusted, adjustment, adjustments',
    amount: 'amount, amt, value, sum, money',
    balance: 'balance, bal',
    block: 'block, blocked, hold, on hold, stop, stopped, lock',
    clearing: 'clearing, cleared, matched, reconciled, matching',
    contact: 'contact, attention, attn',
    contra: 'contra, offset, offsetting, balancing',
    copy: 'cc, copy',
    credit: 'credit, credits, cr, credited',
    currency: 'currency, curr, ccy, cur',
    customer:
      'customer, client, debtor, cust, buyer, partner, party, bill to, billed to, sold to, payer, contact name, company, who',
    date: 'date, dt, day',
    days: 'days, age, ageing, aging, arrears, overdue days',
    debit: 'debit, dr, debits, debited',
    discount: 'discount, rebate, allowance',
    dispute: 'dispute, disputed, disp, claim, query, queried, contested',
    document: 'document, doc, voucher, vch, transaction, trans, bill, posting document',
    due: 'due, payable, maturity, matures, deadline, pay by, payable by, net due',
    email: 'email, e mail, mail, emailid, email id, emailaddress',
    expected: 'expected, planned, forecast, predicted, estimated',
    external: 'external, internal, purchase, po, lpo, your, their',
    fee: 'fee, fees, shipping, freight, charge, charges, penalty',
    gross: 'gross, inclusive, incl, how much',
    group:
      'group, segment, category, class, region, department, location, cost, center, centre, salesperson, rep, owner, project, job, branch',
    id: 'id, identifier, key, guid, code',
    indicator: 'indicator, ind, sign, flag, mark',
    instalment: 'instalment, installment, instalments, installments',
    interest: 'interest',
    invoice: 'invoice, inv, invoiced, invoices',
    item: 'item, line, product, inventory, sku, unit',
    last: 'last, latest, previous reminder',
    level: 'level, stage',
    limit: 'limit',
    local: 'local, lcy, base, home, company currency, functional, signed',
    name: 'name, display name, full name',
    net: 'net, untaxed, subtotal, sub total, excl, exclusive, nett, taxable',
    number: 'number, no, num, nr, numbers, nbr',
    on: 'on, at, by',
    open: 'open, outstanding, unpaid, remaining, owing, owed, still owed, left, o s, os, pending, unsettled, residual, to pay, uncollected, receivable',
    order: 'order, purchase order, p o, po, quote, delivery, shipping, ship, ordered, delivered',
    paid: 'paid, payment, payments, settled, received, receipt, receipts, collected, pd, recd, rec d, recvd, rcvd',
    part: 'partial, deposit, part, down payment',
    phone: 'phone, telephone, tel, mobile, cell, fax',
    posting: 'posting, posted, entry, booking, created, entered, updated, modified, issued on behalf',
    previous: 'previous, starting, ending, opening balance, start, end, prior, brought forward',
    price: 'price, cost, unit price, margin',
    quantity: 'quantity, qty, hours, units',
    rate: 'rate, exchange, fx, percent, percentage',
    reference: 'reference, ref, refs',
    remark: 'remark, remarks, note, notes, comment, comments, memo, narrative, message, followup',
    reminder: 'reminder, reminders, dunning, reminded, chased, chaser',
    running: 'running, cumulative, progressive',
    series: 'series, prefix',
    special: 'special, special g l, g l',
    status: 'status, state, paid status, statusname',
    supplier: 'supplier, vendor, creditor, payee',
    tax: 'tax, vat, gst, sales tax, withholding, hst, pst, wht',
    terms:
      'terms, term, method, conditions, paid via, payment method, pay method, payment type, payment via, paid with',
    total: 'total, original, full, grand',
    type: 'type, kind',
    uncollectible: 'uncollectible, write off, written off, bad debt, writeoff, forgiven',
    void: 'void, voided, cancelled, canceled, cancellation, reversed',
  },
  headers: {
    invoice:
      'invoice, invoice number, invoice no, invoice id, inv no, inv, invoice ref, bill number, bill no, document number, document no, document, doc no, voucher no, voucher number, num, reference, ref, ref no, number, id no, no, our ref, our reference, order number, order no, statement no, statement number, txn no, transaction no, transaction number, id',
    customer:
      'customer name, client name, debtor name, account name, company name, customer company, customer, debtor, client, company, bill to, contact name, party name, party s name, partner, account, name, who, billing address company, sold to party name, tenant, patient, guarantor, student, pupil, parent, member, organisation, organization, recipient, account company, customer company name, business name, trading name, family, resident, occupier, lessee, contact, owner',
    customerNumber:
      'customer number, customer no, customer id, account number, account no, debtor number, debtor id, client id, client number, customer code, client code, account code, a c, account ref, contact account number, cust no, customer, client, debtor, account',
    dueDate:
      'due date, due, due on, date due, payment due, payable by, maturity, maturity date, pay by, net due date, payment due date, due by, payment deadline',
    openAmount:
      'open amount, amount open, open, outstanding, outstanding amount, amount outstanding, open balance, balance due, amount due, balance, still owed, remaining, remaining amount, due amount, invoice amount due, total due, o s, pending amount, amount owing, unpaid amount, unpaid, amount unpaid, total outstanding, remaining balance, amount remaining, pending, owing, past due amount, amount past due, past due, net owed, current trx amount, amt due, bal, bal due, a r balance, ar balance',
    amount:
      'invoice amount, invoice total, total, gross amount, gross, original amount, amount, invoiced amount, opening amount, opening, how much, total amount, grand total, value, invoice value, bill amount, total in currency signed, total incl tax, total inc vat, amt, inv amt, invoice amt',
    paid: 'paid, paid amount, amount paid, payments, payment received, invoice amount paid, paid to date, received, amount received, received amount, total paid, payments received',
    paidDate:
      'paid date, date paid, paid on, payment date, settled date, settled on, paid at, date settled, paid, date of payment, payment received date, received on, date received',
    lastPayment: 'last payment date, last payment, last payment on, latest payment date, date of last payment',
    currency:
      'currency, currency code, curr, ccy, document currency, orig curr, invoice currency, transaction currency, trx currency',
    email:
      'email, e mail, mail, email address, e mail address, customer email, contact email, invoice email, billing email, billing address email, client email, primary contact emailid',
    cc: 'cc, email cc, e mail cc, copy to',
    phone: 'phone, telephone, phone number, mobile, tel, contact phone',
    language: 'language, lang',
    // `ContactName` is the customer in Xero: it comes last, so that it is the person's where somebody else is the customer.
    contactName:
      'contact, contact person, attention, primary person, attn, primary contact, person, for the attention of, addressee, contact full name, person to contact, accounts payable contact, ap contact, contact name',
    hold: 'hold, on hold, block, dunning block, blocked, payment block, stop, on stop, do not chase, reminder block, hold until, on hold until, stop until, snooze until',
    dispute: 'dispute, disputed, in dispute, claim, disp, query, in query',
    promiseDate:
      'promise date, promise, promised by, promise to pay, promised on, ptp date, promised date, expected payment date, will pay on, promised for',
    doNotContact: 'do not contact, opt out, opted out, no contact, unsubscribed',
    lastLevel: 'last level, reminder level, dunning level, level',
    lastReminder:
      'last reminder, last reminder date, last reminded, last sent, last dunning, last contact, last chased, reminder sent',
    status: 'status, state, invoice status, payment status, paid status, invoice state, payment state',
    paymentLink: 'payment link, pay link, payment url',
    customerType: 'customer type, party type, client type',
    creditLimit: 'credit limit',
    country: 'country, country code, customer country, billing country',
    postalAddress:
      'postal address, address, customer address, billing address, invoice address, mailing address, bill to address, client address, company address, full address, billing address full',
    street:
      'street, street address, billing street, address line 1, address line, address 1, address1, billing address street, customer street, street and number, street name',
    postcode:
      'postcode, postal code, zip, zip code, post code, billing code, billing postal code, billing zip, zip postal code, postal zip code, customer postcode, billing postcode, billing address zip, billing address postal code',
    city: 'city, town, billing city, customer city, town city, city town, billing address city',
    region: 'billing state, state province, province, county, state region, billing address state, billing region',
    ladder: 'ladder, dunning ladder, reminder ladder, dunning procedure, reminder procedure, dunning policy',
    creditor: 'creditor, creditor name, our entity, legal entity, invoicing entity',
    payer:
      'head office, paid by, paying customer, central payer, parent customer, parent account, parent company, payer',
    documentType:
      'type, document type, transaction type, voucher type, doc type, trans type, invoice type, txn type, entry type, vch type',
    invoiceDate:
      'invoice date, date, document date, bill date, date issued, issue date, invoiced at, date of invoice, doc date, invoice bill date, sent, date utc, transaction date, issued, raised',
    postingDate: 'posting date, created, created on, entry date, date created',
    remark:
      'notes, note, remarks, remark, comment, comments, memo, public notes, private notes, internal notes, follow up, followup, action, actions, latest, message, update, last note, chasing notes, chase notes, feedback, status notes',
    credited:
      'credits applied, credited, credit applied, amount credited, credit note, credit notes, credit amount applied, credits',
    writtenOff: 'write off amount, written off, amount written off, bad debt, write off',
    adjusted: 'amount adjusted, adjustment amount, adjustments',
    collectable: 'amount to collect, to collect, amount collectable',
    side: 'dr cr, cr dr, d c, debit credit, dc, dr or cr, debit credit indicator, db cr',
    debit: 'debit, debit amount, dr',
    credit: 'credit, credit amount, cr',
    clearing: 'clearing document, cleared, matching, match code, matched, reconciled, allocation code',
    clearingDate: 'clearing date, cleared on, cleared date, matched on',
    voidDate: 'voided at, void date, cancelled at, cancelled on, voided on, date voided',
    writtenOffDate: 'marked uncollectible at, written off at, written off on, write off date, date written off',
    special: 'special g l ind, special g l indicator, sp g l',
    openFlag: 'open, is open, is unpaid, unpaid',
    paidFlag:
      'paid, is paid, settled, is settled, closed, paid y n, paid yes no, fully paid, paid in full, payment received',
    series: 'series, prefix',
    instalmentNumber: 'instalment, instalment no, installment no',
    runningBalance: 'running balance, cumulative balance, balance forward',
    lineAmount: 'line total, line amount, item total, line value, line subtotal',
    bucket: 'current, older, not due, not yet due, at date',
    expectedDate: 'expected date, planned date, expected on',
    partDate: 'partial due date, deposit due date',
    localAmount:
      'amount in local currency, remaining amt lcy, amount lcy, original amt lcy, amount due signed, amount in base currency',
    localCurrency: 'local currency, base currency, company currency',
  },
  yes: 'yes, true, y, x, 1, ok, done, checked',
  no: 'no, false, n, 0, none, not yet, unchecked',
  status: {
    owed: 'open, outstanding, unpaid, not paid, overdue, past due, late, due, current, not due, due today, sent, viewed, seen, awaiting payment, payment due, posted, approved, authorised, authorized, issued, invoiced, active, delivered, opened, submitted, partially overdue, billed, unsettled, owing, finalized, finalised, reminded, dunning, in arrears, delinquent, to pay, receivable, validated, emailed, mailed, printed, returned, bounced, dishonoured, failed, payment failed, returned unpaid, matured',
    settled:
      'paid, settled, closed, complete, completed, paid in full, fully paid, auto paid, autopaid, in payment, cleared, collected, received, matched, reconciled, done, refunded, fully applied, applied, pd, paid manually, zero balance, offset, paid off, deposited, payment received',
    'part paid':
      'partial, partially paid, half paid, part paid, partly paid, partial payment, part payment, partially settled, partly settled, partially collected, 50 paid, deposit paid, part settled, partly collected, partially received, partly received, part received',
    void: 'void, voided, cancelled, canceled, reversed, deleted, annulled, replaced, superseded, invalid, duplicate, credited, rescinded, withdrawn, archived void, removed, renegotiated',
    draft:
      'draft, pending, awaiting approval, not sent, unsent, not issued, pending approval, proforma, pro forma, to be billed, to be invoiced, unapproved, quote, estimate, new, in progress, unposted, not posted, scheduled, saved, parked, preview, in approval, for approval, on approval, being prepared',
    disputed:
      'disputed, in dispute, dispute, contested, claim, queried, under dispute, in query, query raised, complaint, challenged',
    'written off':
      'written off, write off, written off bad debt, uncollectible, bad debt, lost, irrecoverable, forgiven, abandoned, w off, wo, charged off, loss, waived',
    credit: 'overpaid, credit, overpayment, prepaid, unapplied, unallocated, credit balance',
    hold: 'on hold, hold, with lawyer, with collection agency, in collection, in collections, legal, processing, payment plan, payment in progress, with bank, promised, promise to pay, insolvent, insolvency, bankruptcy, direct debit pending, suspended, awaiting confirmation, bank collection, at agency, lawyer, sub judice, paused, with solicitor, with solicitors, solicitor, solicitors, collections, sent to collections, collection agency, agency, debt collector, factored, factoring, sold to factor, bankrupt, no reminders, snooze, snoozed, will pay',
    unclear: 'error, unknown, tbc, tbd, to be confirmed, n a, check, to check',
  },
  remarks: {
    settled: 'paid, settled, pd, received payment, payment received, cleared, has paid, paid in full',
    'part paid':
      'part paid, partly paid, part payment, partial payment, partially paid, half paid, pd half, instalment received, on account paid, balance to follow, rest to follow, remainder to follow, recd, rec d, rcvd, money in, on a c, on acct, paid on account, on account',
    void: 'cancelled, canceled, void, voided, replaced by, reversed, duplicate, raised in error, credited in full, test invoice, ignore, not ours',
    draft:
      'to be billed, not billed, to be invoiced, not sent yet, not yet sent, not invoiced, unbilled, draft, test invoice, not sent to customer',
    disputed:
      'dispute, disputed, disputes, disputing, contested, complaint, never ordered, not delivered, queried, under query, in query, querying, query, queries, refuses to pay, refuses, refused, returned goods, goods returned, faulty, damaged, short delivery, awaiting credit, awaiting credit note, credit note to follow, cn to follow, credit to be raised, credit to follow, contra, contra d, wrong price, overcharged, rejected',
    'written off': 'written off, w off, write off, bad debt, uncollectible, irrecoverable, not worth it, uncollectable',
    hold: 'promised, promise, promises to pay, will pay, payment plan, instalments, installments, lawyer, solicitor, attorney, court, insolvent, insolvency, bankrupt, bankruptcy, liquidation, administration, on hold, do not chase, do not remind, no reminders, wait, deceased, debt collector, collection agency, legal, stop, cheque in post, chq in post, cheque in the post, check in the mail, check in mail, in the post, in post, agreed to pay, paying, payment expected, bacs, chaps, transfer made, transfer sent, remittance, remitted, proof of payment, pop sent, claims paid, says paid, customer says paid, do not contact, dont contact, hold off, leave for now, solicitors, lawyers, debt collectors, collectors, factored, agreed extension, extended, speak to me, ask me, before chasing, do not send, standing order, direct debit, gone away, no longer trading, dissolved, ceased trading, chasing paused, will settle, settling, don t send, don t chase, don t remind, dd, subject to approval, awaiting po, awaiting approval, retention, deducted, ask first',
    nothing:
      'not paid, unpaid, not yet paid, never paid, to be paid, has not paid, not settled, unsettled, payable, no payment received, no dispute',
  },
  documents: {
    none: 'proforma, pro forma, proforma invoice, pro forma invoice, quote, quotation, estimate, order, sales order, so, order confirmation, delivery note, purchase order, supplier invoice, vendor bill, vendor invoice, purchase invoice, supplier bill, pi, qu',
    invoice:
      'invoice, sales invoice, tax invoice, inv, si, statement charge, stmt charge, finance charge, finance charge memo, reminder, debit note, sales debit note, debit memo, charge, deposit invoice, opening balance, fee, interest, rv, dr, dn, in, ri, ar invoice, standard, customer invoice, out invoice, out receipt, sales order invoice, recurring invoice, final invoice, progress invoice, ci, retainer invoice, retainer, invoices, sales invoices, finance charges, service',
    credit:
      'credit, credit note, credit memo, creditmemo, sales credit note, sales credit, credit invoice, cn, cm, sc, sa, sr, sd, payment, receipt, customer payment, deposit, prepayment, sales prepayment, overpayment, sales overpayment, refund due, payment on account, on account, advance, adv, discount, pymt, pmt, rc, rct, dg, dz, payment entry, customer deposit, unapplied payment, credit adjustment, return, out refund, customer credit note, cash receipt, rebate, payment received',
    either:
      'journal, journal entry, jnl, je, adjustment, ab, general journal, opening entry, gj, sa ab, transfer, correction, sales receipt, cash sale, da, exchange difference, entry',
  },
  staff:
    'account manager, manager email, manager e mail, relationship manager, credit manager, credit controller, case manager, case handler, account owner, deal owner, invoice owner, record owner, sales, sales rep, sales person, salesperson, salesman, rep, account executive, collector, collections agent, assigned, assigned to, assignee, created by, entered by, prepared by, raised by, issued by, modified by, updated by, handled by, handler, in charge, staff, employee, our contact, internal contact, kam, csm',
  totals:
    'total, totals, subtotal, sub total, grand total, sum, overall total, total for, balance due total, page total, report total, percentage of total, out of balance amount, receivables account, ageing percentage, aging percentage, net total, average',
  currencies:
    'pound sterling gbp, pounds sterling gbp, british pound gbp, sterling gbp, euro eur, euros eur, us dollar usd, us dollars usd, canadian dollar cad, canadian dollars cad, australian dollar aud, australian dollars aud, new zealand dollar nzd, swiss franc chf, swiss francs chf, indian rupee inr, rupees inr, swedish krona sek, danish krone dkk, norwegian krone nok, polish zloty pln, south african rand zar, rand zar, singapore dollar sgd, hong kong dollar hkd, japanese yen jpy, yen jpy, mexican peso mxn, kuwaiti dinar kwd, uae dirham aed',
};
