import type { Locator, Page } from 'playwright-core';
import type { Texts } from '../../../core/i18n';
import type { SceneName } from './scenes';

/** One screen in one state: where it begins, and what a person does to come there. */
export interface State {
  readonly scene: SceneName;
  readonly steps?: (at: At) => Promise<void>;
}

/** What steps are made of: the page, the words in use, and short ways of pressing. */
export class At {
  constructor(
    readonly page: Page,
    readonly texts: Texts,
  ) {}

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
  async press(name: string): Promise<void> {
    await this.button(name).first().click();
  }
  /** The last button of the footer is the one that goes on, save where lesser ones follow it. */
  async goOn(): Promise<void> {
    await this.page.locator('footer button.fui-Button').last().click();
  }
  async menu(item: string): Promise<void> {
    await this.press(this.texts.common.more);
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: item, exact: true }).waitFor();
  }
  /** Opens the n-th closed fold of the middle. */
  async unfold(n = 0): Promise<void> {
    await this.page.locator('main [aria-expanded=false]').nth(n).click();
  }
  async customer(): Promise<void> {
    await this.page.getByRole('tab', { name: this.texts.customer.place }).click();
    await this.page.locator('ol, input[type=search]').first().waitFor();
  }
  async review(): Promise<void> {
    await this.page.locator('[data-opener=review]').click();
    await this.page.getByRole('heading', { level: 1, name: this.texts.review.title }).waitFor();
  }
  /** Says who is asking, with this account. */
  async asked(iban: string): Promise<void> {
    await this.review();
    const { sender } = this.texts.policy;
    const typed = [
      [sender.creditor, 'Hartwell Supplies Ltd'],
      [this.texts.asking.signedBy, 'Ana Ruiz'],
      [sender.replyTo, 'accounts@hartwell.example'],
      [sender.iban, iban],
      [sender.currency, 'GBP'],
    ] as const;
    for (const [label, text] of typed) {
      await this.page.getByRole('textbox', { name: label }).fill(text);
      await this.page.getByRole('textbox', { name: label }).blur();
    }
  }
  /** Pastes a new export and holds it against the ledger. */
  async brings(cells: string): Promise<void> {
    await this.menu(this.texts.refresh.title);
    await this.page.locator('textarea').fill(cells);
    await this.goOn();
  }
  async result(): Promise<void> {
    await this.review();
    await this.goOn();
    await this.page.getByText(this.texts.result.openLog).waitFor();
  }
  /** Ticks everything, those that need it too. */
  async tickAll(): Promise<void> {
    const all = this.page.locator('main input[type=checkbox]').first();
    for (let i = 0; i < 2 && !(await all.isChecked()); i++) await all.click();
  }
}

/** Every screen in every state that the pane's design names and this pane has. */
export const STATES: Readonly<Record<string, State>> = {
  remind: { scene: 'ledger' },
  'remind, strangers': { scene: 'strangers' },
  'remind, narrowed': {
    scene: 'ledger',
    steps: async ({ page }) => page.locator('button[aria-pressed=false]').nth(1).click(),
  },
  'remind, the menu': { scene: 'ledger', steps: (at) => at.press(at.texts.common.more) },
  'remind, none ready': { scene: 'oneRow' },
  'remind, a stopped run and one perhaps sent': { scene: 'stopped' },
  'remind, long words and amounts': { scene: 'long' },
  'remind, every channel': { scene: 'channels' },
  'no invoices selected': { scene: 'header' },
  'remind, a ledger with questions': { scene: 'asking' },
  'check this ledger': { scene: 'asking', steps: (at) => at.menu(at.texts.check.title) },
  'check this ledger, without a doubt': {
    scene: 'asking',
    steps: async (at) => {
      await at.menu(at.texts.check.title);
      await at.unfold();
    },
  },
  'check this ledger, paid or not, names to fill': {
    scene: 'grouped',
    steps: async (at) => {
      await at.menu(at.texts.check.title);
      await at.unfold();
    },
  },
  'check this ledger, answered': { scene: 'answered', steps: (at) => at.menu(at.texts.check.title) },
  'check this ledger, repaired': {
    scene: 'answered',
    steps: async (at) => {
      await at.menu(at.texts.check.title);
      await at.page.locator('footer button.fui-Button').first().click();
      await at.button(at.texts.check.undo).waitFor();
    },
  },
  'nothing is due': { scene: 'notDue' },
  'nothing is due, rows selected': { scene: 'idle' },
  'nothing is due, a customer': { scene: 'idle', steps: (at) => at.customer() },
  'no ledger': { scene: 'shopping' },
  'no e-mail column': { scene: 'noEmail' },
  'no due date column': { scene: 'noDueDate' },
  'the sheet cannot be read': { scene: 'unreadable' },
  'a damaged log': { scene: 'damagedLog' },
  'a missing log': { scene: 'missingLog' },
  'a damaged policy': { scene: 'damagedPolicy' },
  'a damaged policy, its screen': { scene: 'damagedPolicy', steps: (at) => at.menu(at.texts.policy.title) },
  'made by a newer version': { scene: 'newer' },
  'made by a newer version, a customer': { scene: 'newer', steps: (at) => at.customer() },
  'made by a newer version, the policy': { scene: 'newer', steps: (at) => at.menu(at.texts.policy.title) },
  'read only, the policy': { scene: 'locked', steps: (at) => at.menu(at.texts.policy.title) },
  'formulas, one to repair': {
    scene: 'formulas',
    steps: async (at) => {
      await at.menu(at.texts.workbook.formulas.title);
      await at.page.getByRole('radio').last().click();
    },
  },
  'formulas, none of ours': { scene: 'ledger', steps: (at) => at.menu(at.texts.workbook.formulas.title) },
  'read only, templates': { scene: 'locked', steps: (at) => at.menu(at.texts.templates.title) },
  review: { scene: 'ledger', steps: (at) => at.review() },
  'review, who is asking': {
    scene: 'neverSent',
    steps: async (at) => {
      await at.review();
      await at.page.getByText(at.texts.asking.fillIn).waitFor();
    },
  },
  'review, who is asking, a wrong account': {
    scene: 'neverSent',
    steps: async (at) => {
      await at.asked('GB82 WEST 1234 5698 7654 3');
      await at.page.getByText(at.texts.asking.correct).waitFor();
    },
  },
  'review, who is asking, all said': {
    scene: 'neverSent',
    steps: async (at) => {
      await at.asked('GB82 WEST 1234 5698 7654 32');
      await at.page.getByText(at.texts.asking.kept).waitFor();
    },
  },
  'review, skipped rows': {
    scene: 'ledger',
    steps: async (at) => {
      await at.review();
      await at.unfold();
      await at.unfold();
    },
  },
  'review, why none is ready': {
    scene: 'oneRow',
    steps: async (at) => {
      await at.goOn();
      await at.page.getByRole('heading', { level: 1, name: at.texts.review.title }).waitFor();
    },
  },
  'review, a message open': {
    scene: 'ledger',
    steps: async (at) => {
      await at.review();
      await at.page.locator('li [aria-expanded=false]').first().click();
      await at.button(at.texts.review.edit).waitFor();
    },
  },
  'review, a message edited': {
    scene: 'ledger',
    steps: async (at) => {
      await at.review();
      await at.page.locator('li [aria-expanded=false]').first().click();
      await at.press(at.texts.review.edit);
      await at.button(at.texts.review.keep).waitFor();
    },
  },
  'review, a test sent': {
    scene: 'ledger',
    steps: async (at) => {
      await at.review();
      await at.press(at.texts.review.test);
      await at.page.getByText(at.texts.review.tested).first().waitFor();
    },
  },
  'review, nothing ticked': {
    scene: 'ledger',
    steps: async (at) => {
      await at.review();
      const all = at.page.locator('main input[type=checkbox]').first();
      for (let i = 0; i < 2; i++) await all.click();
      await at.page.getByText(at.texts.review.tickOne).waitFor();
    },
  },
  'review, over the quota': { scene: 'overQuota', steps: (at) => at.review() },
  'review, many messages': { scene: 'many', steps: (at) => at.review() },
  'review, long words': { scene: 'long', steps: (at) => at.review() },
  'review, long words open': {
    scene: 'long',
    steps: async (at) => {
      await at.review();
      await at.page.locator('li [aria-expanded=false]').first().click();
      await at.button(at.texts.review.edit).waitFor();
    },
  },
  'review, every channel': { scene: 'channels', steps: (at) => at.review() },
  sending: {
    scene: 'held',
    steps: async (at) => {
      await at.review();
      await at.goOn();
      await at.page.getByRole('progressbar').waitFor();
      await at.page.getByText(at.texts.sending.sending, { exact: true }).last().waitFor();
    },
  },
  'sending, stopping': {
    scene: 'held',
    steps: async (at) => {
      await at.review();
      await at.goOn();
      await at.page.getByRole('progressbar').waitFor();
      await at.press(at.texts.sending.stop);
    },
  },
  offline: {
    scene: 'ledger',
    steps: async (at) => {
      await at.review();
      await at.page.context().setOffline(true);
      await at.goOn();
      await at.page.getByText(at.texts.trouble.offlineMeans).waitFor();
    },
  },
  'result, all sent': { scene: 'ledger', steps: (at) => at.result() },
  'result, two need you': { scene: 'trouble', steps: (at) => at.result() },
  'result, the sent ones': {
    scene: 'ledger',
    steps: async (at) => {
      await at.result();
      await at.unfold();
    },
  },
  'perhaps sent, from home': {
    scene: 'stopped',
    steps: async (at) => {
      await at.page.locator('[data-opener=today-uncertain]').click();
      await at.button(at.texts.result.itWasSent).waitFor();
    },
  },
  'hand over': {
    scene: 'channels',
    steps: async (at) => {
      await at.review();
      await at.tickAll();
      await at.goOn();
      await at.page.getByRole('heading', { level: 1, name: at.texts.handOff.title }).waitFor();
    },
  },
  'review, no mailbox': { scene: 'noMail', steps: (at) => at.review() },
  'hand over, e-mails': {
    scene: 'noMail',
    steps: async (at) => {
      await at.review();
      await at.goOn();
      await at.page.getByRole('heading', { level: 1, name: at.texts.handOff.title }).waitFor();
    },
  },
  'hand over, did it open': {
    scene: 'noMail',
    steps: async (at) => {
      await at.review();
      await at.goOn();
      // In some languages the first e-mail is too long for a link, and is saved.
      await at.button(at.texts.handOff.openMail).or(at.button(at.texts.handOff.saveMail)).first().click();
      await at.button(at.texts.handOff.nothingOpened).waitFor();
    },
  },
  'hand over, a call': {
    scene: 'calls',
    steps: async (at) => {
      await at.page.locator('[data-opener=today-calls]').click();
      await at.page.getByRole('heading', { level: 1, name: at.texts.handOff.callList }).waitFor();
    },
  },
  customer: { scene: 'channels', steps: (at) => at.customer() },
  'customer, with facts': { scene: 'facts', steps: (at) => at.customer() },
  'customer, none selected': { scene: 'header', steps: (at) => at.customer() },
  'customer, long words': { scene: 'long', steps: (at) => at.customer() },
  'customer, a note': {
    scene: 'facts',
    steps: async (at) => {
      await at.customer();
      await at.press(at.texts.customer.addNote);
      await at.page.getByRole('textbox', { name: at.texts.customer.note }).waitFor();
    },
  },
  'record promise': {
    scene: 'channels',
    steps: async (at) => {
      await at.customer();
      await at.press(at.texts.promise.title);
      await at.page.getByRole('heading', { level: 1, name: at.texts.promise.title }).waitFor();
    },
  },
  'record promise, on a Sunday and too much': {
    scene: 'channels',
    steps: async (at) => {
      await at.customer();
      await at.press(at.texts.promise.title);
      await at.page.locator('input[type=date]').fill('2025-11-30');
      await at.page.getByRole('textbox').first().fill('99999999');
      await at.goOn();
    },
  },
  dispute: {
    scene: 'channels',
    steps: async (at) => {
      await at.customer();
      await at.press(at.texts.promise.dispute);
      await at.page.getByRole('heading', { level: 1, name: at.texts.promise.disputeTitle }).waitFor();
    },
  },
  policy: { scene: 'ledger', steps: (at) => at.menu(at.texts.policy.title) },
  'policy, a level open': {
    scene: 'ledger',
    steps: async (at) => {
      await at.menu(at.texts.policy.title);
      await at.page.locator('[data-opener=level-5]').click();
      await at.button(at.texts.policy.level.remove).waitFor();
      await at.press(at.texts.policy.level.feeAndAction);
    },
  },
  'policy, another ladder': {
    scene: 'ledger',
    steps: async (at) => {
      await at.menu(at.texts.policy.title);
      const t = at.texts.policy.ladders;
      await at.press(t.add);
      await at.page.getByLabel(t.newName).fill('Großkunden / Key accounts');
      await at.press(t.addIt);
      await at.page.getByLabel(t.is, { exact: true }).fill('DE');
      await at.press(t.addRule);
      await at.page.getByLabel(t.by, { exact: true }).selectOption('risk');
      await at.page.getByLabel(t.is, { exact: true }).selectOption('High');
      await at.press(t.addRule);
    },
  },
  'policy, all else open': {
    scene: 'ledger',
    steps: async (at) => {
      await at.menu(at.texts.policy.title);
      const folds = at.page.locator('main [aria-expanded=false]:not([data-opener])');
      for (let left = await folds.count(); left > 0; left--) await folds.last().click();
    },
  },
  'SMS and WhatsApp, fields missing': {
    scene: 'services',
    steps: async (at) => {
      await at.menu(at.texts.channels.setUp.title);
      await at.press(at.texts.channels.setUp.save('SMS'));
      await at.page.getByText(at.texts.channels.setUp.missing).first().waitFor();
    },
  },
  'SMS and WhatsApp, one set up': {
    scene: 'services',
    steps: async (at) => {
      await at.menu(at.texts.channels.setUp.title);
      await at.page.locator('select').first().selectOption('whatsapp');
      await at.button(at.texts.channels.setUp.remove('WhatsApp')).waitFor();
    },
  },
  'new export': { scene: 'ledger', steps: (at) => at.menu(at.texts.refresh.title) },
  'new export, what it would change': {
    scene: 'ledger',
    steps: async (at) => {
      await at.brings(
        'Invoice no.\tCustomer\tDue date\tOpen amount\tCurrency\tSalesperson\tVertriebsregion und Kostenstelle\n' +
          'OR-2200\tOrchard Hotels plc\t2025-09-12\t1200.00\tGBP\tTom\tNord\n' +
          'CA-2210\tCasa Marín S.L.\t2025-11-28\t9206.80\tEUR\n' +
          'NEW-1\tDonaudampfschifffahrtsgesellschaft für Elektrizitätenhauptbetriebswerkbau GmbH\t2025-12-24\t9999999.99\tEUR\n',
      );
      await at.page.getByRole('radio').first().waitFor();
    },
  },
  'new export, columns differ': {
    scene: 'ledger',
    steps: async (at) => {
      await at.brings(
        'Ref\tCustomer\tTo pay\tWhen\tSalesperson\nOR-2200\tOrchard Hotels plc\t1200.00\t2025-09-12\tTom\n',
      );
      await at.page.getByText(at.texts.refresh.nothingYet).waitFor();
    },
  },
  'new export, brought in': {
    scene: 'ledger',
    steps: async (at) => {
      await at.brings(
        'Invoice no.\tCustomer\tDue date\tOpen amount\tCurrency\nOR-2200\tOrchard Hotels plc\t2025-09-12\t1200.00\tGBP\n',
      );
      await at.page.getByRole('radio').last().check({ force: true });
      await at.goOn();
      await at.button(at.texts.refresh.undo).waitFor();
    },
  },
  templates: { scene: 'ledger', steps: (at) => at.menu(at.texts.templates.title) },
  'templates, with a fault': {
    scene: 'ledger',
    steps: async (at) => {
      await at.menu(at.texts.templates.title);
      await at.page.locator('textarea').fill('{{invoice_table}} {{no_such_field}} {{{raw}}}');
    },
  },
  functions: { scene: 'ledger', steps: (at) => at.menu(at.texts.functions.title) },
  'functions, one open': {
    scene: 'ledger',
    steps: async (at) => {
      await at.menu(at.texts.functions.title);
      await at.unfold(1);
    },
  },
};
