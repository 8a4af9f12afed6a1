/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Cell } from '../../core/cells/cell';
import { DEFAULT_POLICY, type Policy, type PolicyLevel } from '../../core/dunning/policy';
import { LOG_HEADERS, LOG_SHEET } from '../../core/log/record';
import { POLICY_SHEET, readPolicy } from '../../core/workbook/policySheet';
import { writePolicy } from '../../core/workbook/writePolicy';
import { neverSent } from '../support/signedPolicy';
import { wordingFor } from '../support/words';
import { HostContext } from '../../pane/HostContext';
import { Shell } from '../../pane/components/Shell';
import { NewerLayoutContext } from '../../pane/hooks/useReadOnly';
import { NavigationContext } from '../../pane/navigation';
import { Policy as PolicyScreen } from '../../pane/screens/policy/Policy';
import { paneServices, type PaneServices } from './fakes';
import { act, expectAccessible, screen, showPane, tabTo, within, type Showing, type Shown } from './renderPane';

async function openPolicy(showing: Showing = {}): Promise<Shown> {
  const shown = await showPane(showing);
  await shown.user.click(screen.getByRole('button', { name: 'More' }));
  await shown.user.click(screen.getByRole('menuitem', { name: 'Policy' }));
  await screen.findByRole('button', { name: /1 Before due/ });
  return shown;
}

function withSheet(policy: Partial<Policy> = {}): Showing {
  return {
    prepare: ({ memory }) => {
      memory.sheets.set(POLICY_SHEET, writePolicy({ ...DEFAULT_POLICY, ...policy }));
    },
  };
}

const level = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const save = (): HTMLElement => screen.getByRole('button', { name: 'Save policy' });
const field = (name: string | RegExp): HTMLInputElement => screen.getByRole('textbox', { name });
const isOff = (button: HTMLElement): boolean => button.getAttribute('aria-disabled') === 'true';

async function type(user: Shown['user'], input: HTMLElement, text: string): Promise<void> {
  await user.clear(input);
  if (text !== '') await user.type(input, text);
}

function sheetOf({ services }: Shown): Policy {
  const rows = services.memory.sheets.get(POLICY_SHEET) as Cell[][];
  return readPolicy({ sheet: POLICY_SHEET, top: 0, left: 0, rows });
}

describe('the ladder', () => {
  test('shows stages with their ranges, and levels with what they do', async () => {
    await openPolicy(withSheet());
    const bands = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(bands).toEqual([
      'Preventiveup to the due date',
      'Administrativeday 1 to 30',
      'Extrajudicialday 31 to 90',
      'Before courtfrom day 91',
    ]);
    expect(level(/5 Formal demand/).textContent).toBe(
      'Day 315 Formal demandLetter, e-mail · interest · payment plan · approval',
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Policy');
    expect(document.activeElement?.textContent).toBe('Policy');
  });

  test('arrow keys move between levels, Enter opens, a change is told and saved: by keyboard alone', async () => {
    const shown = await openPolicy(withSheet());
    const { user } = shown;
    await tabTo(user, /1 Before due/);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(level(/3 Firm reminder/));
    await user.keyboard('{Enter}');
    expect(screen.getByText('Between 2 and 19, after level 2 and before level 4.')).toBeTruthy();
    expect(isOff(save())).toBe(true);
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(field('From day'));
    await user.keyboard('{Control>}a{/Control}15');
    await tabTo(user, 'Save policy');
    await waitFor(() => expect(screen.getByText(/gets? another level today\.$/)).toBeTruthy());
    await user.keyboard('{Enter}');
    await screen.findByText('Policy saved.');
    expect(sheetOf(shown).levels[2]).toMatchObject({ level: 3, fromDay: 15 });
    expect(isOff(save())).toBe(true);
  });

  test('the caption counts the invoices that get another level today', async () => {
    const { user } = await openPolicy(withSheet());
    await user.click(level(/2 Friendly reminder/));
    await type(user, field('From day'), '7');
    // Delta Fixings and Maison Perrault, three and six days late, are no longer due at level 2.
    await waitFor(() =>
      expect(screen.getByRole('contentinfo').textContent).toContain('2 invoices get another level today.'),
    );
  });

  test('what is wrong is told at its field, and nothing can be saved', async () => {
    const { user } = await openPolicy(withSheet());
    await user.click(level(/3 Firm reminder/));
    for (const [name, text, wrong] of [
      ['From day', '25', 'Between 2 and 19, after level 2 and before level 4.'],
      ['From day', 'ten', 'Between 2 and 19, after level 2 and before level 4.'],
      ['Pay within', '366', 'Type a whole number from 0 to 365.'],
      ['Name', ' ', 'Type a name.'],
    ] as const) {
      const before = field(name).value;
      await type(user, field(name), text);
      expect(field(name).getAttribute('aria-invalid')).toBe('true');
      expect(document.getElementById(field(name).getAttribute('aria-describedby')?.split(' ')[0] ?? '')).toBeTruthy();
      expect(screen.getAllByText(wrong).length).toBeGreaterThan(0);
      expect(screen.getByText('Correct what is marked first.')).toBeTruthy();
      expect(isOff(save())).toBe(true);
      await type(user, field(name), before);
    }
    expect(screen.getByText('Nothing has changed.')).toBeTruthy();
  });

  test('typing a day of another stage keeps the level open and the cursor in its field', async () => {
    const { user } = await openPolicy(withSheet());
    await user.click(level(/4 Final reminder/));
    const day = field('From day');
    await type(user, day, '31');
    expect(document.activeElement).toBe(field('From day'));
    expect(field('From day')).toBe(day);
  });

  test('channels are ticked and put in order', async () => {
    const shown = await openPolicy(withSheet());
    const { user } = shown;
    await user.click(level(/3 Firm reminder/));
    await user.click(screen.getByRole('checkbox', { name: 'WhatsApp' }));
    await user.click(screen.getByRole('button', { name: 'Try WhatsApp earlier' }));
    expect(level(/3 Firm reminder/).textContent).toContain('E-mail, WhatsApp, call');
    await user.click(save());
    await screen.findByText('Policy saved.');
    expect(sheetOf(shown).levels[2]?.channels).toEqual(['email', 'whatsapp', 'call']);
    for (const name of ['E-mail', 'WhatsApp', 'Call']) await user.click(screen.getByRole('checkbox', { name }));
    expect(screen.getByText('Tick at least one channel.')).toBeTruthy();
  });

  test('a level is removed, put back, and added; numbers stay what they are in the log', async () => {
    const shown = await openPolicy(withSheet());
    const { user } = shown;
    await user.click(level(/4 Final reminder/));
    await user.click(screen.getByRole('button', { name: 'Remove this level' }));
    expect(screen.queryByRole('button', { name: /4 Final reminder/ })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Undo');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(level(/4 Final reminder/));
    expect(screen.getByText('Nothing has changed.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove this level' }));
    expect(screen.getByRole('button', { name: 'Add level 4' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add level 8' }));
    expect(document.activeElement).toBe(level(/8 Level 8/));
    await user.click(save());
    await screen.findByText('Policy saved.');
    expect(sheetOf(shown).levels.map(({ level: n, fromDay }) => [n, fromDay])).toEqual([
      [1, -3],
      [2, 1],
      [3, 10],
      [5, 31],
      [6, 61],
      [7, 91],
      [8, 121],
    ]);
  });

  test('fee, payment plan and next steps are under one link', async () => {
    const shown = await openPolicy({ ...withSheet(), locale: 'en-GB' });
    const { user } = shown;
    await user.click(level(/3 Firm reminder/));
    await user.click(screen.getByRole('button', { name: 'Fee and action' }));
    await type(user, field('Fee'), '12.50');
    await type(user, field('Next step, high risk'), 'Call the owner');
    await user.click(screen.getByRole('switch', { name: 'Add late interest' }));
    expect(screen.getByText('No interest rule is chosen below, so none is added yet.')).toBeTruthy();
    await user.click(save());
    await screen.findByText('Policy saved.');
    const saved = sheetOf(shown);
    expect(saved.levels[2]).toMatchObject({ fee: 12.5, interest: true });
    expect(saved.actions.find(({ fromDay }) => fromDay === 10)?.actions).toEqual({
      Low: 'Firm reminder',
      Medium: 'Call',
      High: 'Call the owner',
      New: 'Suspend deliveries',
    });
    expect(saved.actions.length).toBeGreaterThan(5);
  });
});

describe('ladders beside the usual one', () => {
  const [first, second, third] = DEFAULT_POLICY.levels.slice(0, 3) as [PolicyLevel, PolicyLevel, PolicyLevel];
  const named: Partial<Policy> = {
    country: 'DE',
    ladders: [
      { name: 'Slow', levels: [first, { ...second, fee: 5 }] },
      { name: 'Fast', levels: [{ ...third, level: 9 }] },
    ],
    ladderRules: [
      { trait: 'country', value: 'DE', ladder: 'Slow' },
      { trait: 'risk', value: 'High', ladder: 'Fast' },
    ],
  };
  const ladder = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Ladder' });
  const press = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

  test('without any there is only the way to one; it copies what is shown and asks its name, by keyboard', async () => {
    const shown = await openPolicy(withSheet());
    const { user } = shown;
    expect(screen.queryByRole('combobox', { name: 'Ladder' })).toBeNull();
    await tabTo(user, 'Add a ladder');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(field('Name of the new ladder'));
    await tabTo(user, 'Add');
    await user.keyboard('{Enter}');
    expect(screen.getByText('Type a name.')).toBeTruthy();
    await type(user, field('Name of the new ladder'), 'the  usual ONE');
    await user.click(press('Add'));
    expect(screen.getByText('Type a name that no other ladder has.')).toBeTruthy();
    await type(user, field('Name of the new ladder'), ' Key  accounts ');
    await user.click(press('Add'));
    expect(document.activeElement).toBe(ladder());
    expect(ladder().selectedOptions[0]?.textContent).toBe('Key accounts');
    await user.click(level(/3 Firm reminder/));
    await type(user, field('Pay within'), '30');
    await user.click(press('Fee and payment plan'));
    expect(screen.queryByRole('textbox', { name: /Next step/ })).toBeNull();
    await expectAccessible();
    await user.click(save());
    await screen.findByText('Policy saved.');
    expect(ladder().selectedOptions[0]?.textContent).toBe('Key accounts');
    const saved = sheetOf(shown);
    expect(saved.levels).toEqual(DEFAULT_POLICY.levels);
    expect(saved.actions).toEqual([]);
    expect(saved.ladders).toEqual([
      {
        name: 'Key accounts',
        levels: DEFAULT_POLICY.levels.map((own) => (own.level === 3 ? { ...own, payWithin: 30 } : own)),
      },
    ]);
  });

  test('what is wrong in one is told wherever another is shown, and at its own field alone', async () => {
    const { user } = await openPolicy(withSheet(named));
    await user.selectOptions(ladder(), 'Slow');
    await user.click(level(/2 Friendly reminder/));
    await type(user, field('From day'), 'soon');
    expect(level(/2 Friendly reminder/).textContent).toContain('Something here needs correcting');
    await user.selectOptions(ladder(), 'The usual one');
    expect(level(/2 Friendly reminder/).textContent).not.toContain('Something here needs correcting');
    expect(screen.getByText('Something needs correcting in: Slow.')).toBeTruthy();
    expect(isOff(save())).toBe(true);
    await user.click(level(/3 Firm reminder/));
    await type(user, field('Pay within'), 'x');
    await user.selectOptions(ladder(), 'Fast');
    expect(screen.getByText('Something needs correcting in: The usual one, Slow.')).toBeTruthy();
    await type(user, field('Name of this ladder'), 'slow');
    expect(screen.getByText('Type a name that no other ladder has.')).toBeTruthy();
    // Still the same ladder, although another has the name by now.
    expect(level(/9 Firm reminder/)).toBeTruthy();
    await type(user, field('Name of this ladder'), 'Slow and steady');
    expect(level(/9 Firm reminder/)).toBeTruthy();
    await expectAccessible();
  });

  test('rules come, go and change places; none is there twice', async () => {
    const shown = await openPolicy(withSheet(named));
    const { user } = shown;
    await user.selectOptions(ladder(), 'Fast');
    const said = (): (string | null)[] =>
      within(screen.getByRole('region', { name: 'Who follows it' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(said()).toEqual(['Germany: Slow', 'High risk']);
    const is = (): HTMLElement => screen.getByRole('textbox', { name: 'Is' });
    await user.click(press('Add a rule'));
    expect(screen.getByText('Type a country such as DE or Germany.')).toBeTruthy();
    await type(user, is(), 'deutschland');
    await user.click(press('Add a rule'));
    expect(screen.getByText('There is a rule for this already. Germany: Slow.')).toBeTruthy();
    await type(user, is(), 'FR');
    await user.click(press('Add a rule'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'By' }), 'Customer type');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Is' }), 'Consumers');
    await user.click(press('Add a rule'));
    await user.click(press('Earlier: High risk'));
    await user.click(press('Remove the rule: France'));
    expect(said()).toEqual(['High risk', 'Germany: Slow', 'Consumers']);
    await expectAccessible();
    await user.click(save());
    await screen.findByText('Policy saved.');
    expect(sheetOf(shown).ladderRules).toEqual([
      { trait: 'risk', value: 'High', ladder: 'Fast' },
      { trait: 'country', value: 'DE', ladder: 'Slow' },
      { trait: 'customer type', value: 'consumer', ladder: 'Fast' },
    ]);
  });

  test('one goes with its rules, which is said; Discard gives it back', async () => {
    const shown = await openPolicy(withSheet(named));
    const { user } = shown;
    await user.selectOptions(ladder(), 'Slow');
    const remove = async (): Promise<void> => user.click(press('Remove this ladder'));
    await remove();
    expect(screen.getAllByText(/^Ladder “Slow” removed, with 1 rule that led to it\. Discard/).length).toBeGreaterThan(
      0,
    );
    expect(document.activeElement).toBe(ladder());
    expect(level(/5 Formal demand/)).toBeTruthy();
    await user.click(press('Discard'));
    await waitFor(() => expect(within(ladder()).getAllByRole('option')).toHaveLength(3));
    await user.selectOptions(ladder(), 'Slow');
    await remove();
    await user.click(save());
    await screen.findByText('Policy saved.');
    expect(sheetOf(shown)).toMatchObject({
      ladders: [{ name: 'Fast' }],
      ladderRules: [{ trait: 'risk', value: 'High', ladder: 'Fast' }],
    });
    // The next one has the number that the removed one had.
    expect(ladder().selectedOptions[0]?.textContent).toBe('The usual one');
  });

  test('what a colleague changed in one meanwhile is compared by its name', async () => {
    const shown = await openPolicy(withSheet(named));
    const { user, services } = shown;
    await user.selectOptions(ladder(), 'Fast');
    await type(user, field('Name of this ladder'), 'Faster');
    const ladders = [{ name: 'Slow', levels: [first] }, ...(named.ladders ?? []).slice(1)];
    services.memory.sheets.set(POLICY_SHEET, writePolicy({ ...DEFAULT_POLICY, ...named, ladders }));
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'Compare' }));
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toContain('Ladder Slow, Ladder level 2, NameIn the sheetblankYoursFriendly reminder');
    expect(items).toContain('Ladder for, 2In the sheetrisk High, FastYoursrisk High, Faster');
    await user.click(press('Keep mine'));
    await user.click(save());
    await screen.findByText('Policy saved.');
    expect(sheetOf(shown).ladders).toEqual([named.ladders?.[0], { ...named.ladders?.[1], name: 'Faster' }]);
  });

  test('a breach of law is told with the ladder', async () => {
    const { user } = await openPolicy(withSheet(named));
    await user.click(level(/Country and law/));
    expect(screen.getByText(/^Ladder “Slow”, Germany\. Level 2: no fee may be asked of consumers\./)).toBeTruthy();
  });

  test('the texts of its levels can be opened, also of a number that the usual one lacks, and it is shown again after', async () => {
    const { user } = await openPolicy(withSheet(named));
    await user.selectOptions(ladder(), 'Fast');
    await user.click(level(/9 Firm reminder/));
    expect(screen.getByText(/^Texts of your own are kept by the level’s number/)).toBeTruthy();
    await user.click(press('Edit the texts of this level'));
    const chosen = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Level' });
    expect(chosen.selectedOptions[0]?.textContent).toBe('9 Firm reminder');
    await user.keyboard('{Escape}');
    await screen.findByRole('button', { name: /9 Firm reminder/ });
    expect(ladder().selectedOptions[0]?.textContent).toBe('Fast');
  });
});

describe('the other settings', () => {
  test('the days in the first sentence lead to their field', async () => {
    const shown = await openPolicy(withSheet());
    const { user } = shown;
    await user.click(screen.getByRole('button', { name: '5 days' }));
    expect(document.activeElement).toBe(field('Days between two reminders'));
    await user.keyboard('{Control>}a{/Control}7');
    expect(screen.getByRole('button', { name: '7 days' })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Fri' }));
    await type(user, field('Contact until'), '9:30');
    expect(level(/Quiet hours and working days/).textContent).toContain('Mon to Thu');
    await user.click(save());
    await screen.findByText('Policy saved.');
    expect(sheetOf(shown)).toMatchObject({ gap: 7, workingDays: [0, 1, 2, 3], contactUntil: '09:30' });
  });

  test('the interest rule names the day its law was checked; a rate is typed in percent', async () => {
    const shown = await openPolicy({ ...withSheet(), locale: 'en-GB' });
    const { user } = shown;
    await user.click(level(/Interest rule/));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rule' }), 'UK');
    expect(level(/Interest rule/).textContent).toMatch(/United Kingdom, statutory, checked \d+ \w+ \d{4}/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rule' }), 'rate');
    await type(user, field('Rate per year, in percent'), '101');
    expect(screen.getByText('Type a percentage from 0 to 100, such as 8.5.')).toBeTruthy();
    await type(user, field('Rate per year, in percent'), '8.75');
    await user.click(save());
    await screen.findByText('Policy saved.');
    expect(sheetOf(shown).interest).toEqual({ kind: 'rate', rate: 0.0875 });
  });

  test('a rule whose official rates have ended says so and opens a sheet for rates of one’s own', async () => {
    const shown = await openPolicy({
      ...withSheet({ interest: { kind: 'statutory', jurisdiction: 'BR' } }),
      locale: 'en-GB',
    });
    const { user, services } = shown;
    await user.click(level(/Interest rule/));
    expect(screen.getByText(/^No official rate is on file for days after 29 Aug 2024/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Open the sheet of rates' }));
    await waitFor(() =>
      expect(services.memory.sheets.get('Collections Rates')).toEqual([['From', 'Reference rate', 'Source']]),
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rule' }), 'CH');
    expect(screen.queryByText(/No official rate/)).toBeNull();
  });

  test('rates of one’s own are named in place of the notice', async () => {
    const { prepare } = withSheet({ interest: { kind: 'statutory', jurisdiction: 'SE' } });
    const { user } = await openPolicy({
      locale: 'en-GB',
      prepare: async (services) => {
        await prepare?.(services);
        const rows = [
          ['From', 'Reference rate', 'Source'],
          ['2024-07-01', 0.0375, 'Riksbank'],
        ];
        services.memory.sheets.set('Collections Rates', rows);
      },
    });
    await user.click(level(/Interest rule/));
    expect(
      screen.getByText('From 1 Jul 2024 on, the reference rates of the sheet Collections Rates hold (Riksbank).'),
    ).toBeTruthy();
    expect(screen.queryByText(/official rate/)).toBeNull();
  });

  test('decimals are typed as the locale writes them', async () => {
    const shown = await showPane({ ...withSheet({ interest: { kind: 'rate', rate: 0.085 } }), locale: 'de-DE' });
    const { user } = shown;
    await user.click(screen.getByRole('button', { name: 'Mehr' }));
    await user.click(screen.getByRole('menuitem', { name: 'Mahnregeln' }));
    await user.click(await screen.findByRole('button', { name: /Zinsregel/ }));
    const rate = field('Zinssatz pro Jahr, in Prozent');
    expect(rate.value).toBe('8,5');
    await type(user, rate, '9,25');
    await user.click(screen.getByRole('button', { name: 'Regeln speichern' }));
    await screen.findByText('Mahnregeln gespeichert.');
    expect(sheetOf(shown).interest).toEqual({ kind: 'rate', rate: 0.0925 });
  });

  test('fees, lists and the least of interest are seen, checked and saved', async () => {
    const shown = await openPolicy(withSheet({ unpaidFees: 'carried on', interestGrace: 3 }));
    const { user } = shown;
    await user.click(level(/Fees and lists/));
    const choice = (name: string): HTMLSelectElement => screen.getByRole('combobox', { name });
    expect(choice('Unpaid fees').value).toBe('carried on');
    await user.selectOptions(choice('Fee for each'), 'invoice');
    await user.selectOptions(choice('Listed for information'), 'open');
    expect(level(/Fees and lists/).textContent).toContain('A fee for each invoice, all open invoices listed');
    await expectAccessible();
    await user.click(level(/2 Friendly reminder/));
    await user.click(screen.getByRole('button', { name: 'Fee and action' }));
    expect(screen.getByText('In the currency of the message, for each invoice of this level.')).toBeTruthy();
    await user.click(level(/Interest rule/));
    expect(field('Days without interest').value).toBe('3');
    await type(user, field('Days without interest'), '366');
    await type(user, field('Least interest'), 'some');
    expect(level(/Interest rule/).textContent).toContain('Something here needs correcting');
    expect(isOff(save())).toBe(true);
    await type(user, field('Days without interest'), '5');
    await type(user, field('Least interest'), 'EUR 1; 2.50');
    await user.click(save());
    await screen.findByText('Policy saved.');
    expect(sheetOf(shown)).toMatchObject({
      feesPer: 'invoice',
      unpaidFees: 'carried on',
      listed: 'open',
      interestGrace: 5,
      leastInterest: [
        { currency: 'EUR', amount: 1 },
        { currency: '', amount: 2.5 },
      ],
    });
  });

  test('sender and risk are checked and saved', async () => {
    const shown = await openPolicy(withSheet());
    const { user } = shown;
    await user.click(level(/Sender and language/));
    await type(user, field('Creditor'), 'Hartwell Ltd');
    await type(user, field('Replies to'), 'nobody');
    expect(screen.getByText('Type one e-mail address, or leave this blank.')).toBeTruthy();
    await type(user, field('Replies to'), 'claims@hartwell.example');
    await type(user, field('Currency'), 'gbp');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language of messages' }), 'de');
    await user.click(level(/Risk segments/));
    await type(user, field('Low risk'), '-2');
    expect(level(/Risk segments/).textContent).toContain('Low risk 2 days later');
    await user.click(save());
    await screen.findByText('Policy saved.');
    expect(sheetOf(shown)).toMatchObject({
      creditor: 'Hartwell Ltd',
      replyTo: 'claims@hartwell.example',
      currency: 'GBP',
      language: 'de',
      earlier: { ...DEFAULT_POLICY.earlier, Low: -2 },
    });
  });

  test('a small picture for letters is kept as text; what is large or no picture is told', async () => {
    const shown = await openPolicy(withSheet());
    await shown.user.click(level(/Sender and language/));
    const input = screen.getByLabelText<HTMLInputElement>('Picture on letters', { selector: 'input' });
    const bytes = (size: number): Uint8Array<ArrayBuffer> => {
      const all = new Uint8Array(size);
      all.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      return all;
    };
    const png = (size: number): File => new File([bytes(size)], 'logo.png', { type: 'image/png' });
    await shown.user.upload(input, png(60_000));
    await screen.findByText(/This picture has 60 kB; a cell holds 23/);
    await shown.user.upload(input, new File(['<svg/>'], 'logo.png', { type: 'image/png' }));
    await screen.findByText('This is neither a PNG nor a JPEG.');
    await shown.user.upload(input, png(300));
    await screen.findByRole('img', { name: 'Picture on letters' });
    await shown.user.click(save());
    await screen.findByText('Policy saved.');
    expect(sheetOf(shown).details.image).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
  });
});

describe('saving', () => {
  test('without a sheet it can be saved at once, and makes it', async () => {
    const shown = await openPolicy({ prepare: ({ memory }) => neverSent(memory) });
    expect(screen.getByText('There is no policy sheet yet. Saving makes it.')).toBeTruthy();
    await shown.user.click(save());
    await screen.findByText('Policy saved.');
    expect(sheetOf(shown)).toEqual(DEFAULT_POLICY);
  });

  test('what a colleague changed meanwhile is compared, and never overwritten unasked', async () => {
    const shown = await openPolicy(withSheet());
    const { user, services } = shown;
    await user.click(level(/3 Firm reminder/));
    await type(user, field('From day'), '12');
    services.memory.sheets.set(POLICY_SHEET, writePolicy({ ...DEFAULT_POLICY, gap: 9 }));
    await user.click(save());
    await screen.findByText('The Collections Policy sheet changed. Your changes are kept.');
    expect(sheetOf(shown).gap).toBe(9);
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toContain('Days between remindersIn the sheet9Yours5');
    expect(items).toContain('Level 3, From dayIn the sheet10Yours12');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await user.click(save());
    await screen.findByText('Policy saved.');
    expect(sheetOf(shown)).toMatchObject({ gap: 5 });
    expect(sheetOf(shown).levels[2]?.fromDay).toBe(12);
  });

  test('the sheet’s version can be taken instead', async () => {
    const { user, services } = await openPolicy(withSheet());
    await user.click(level(/3 Firm reminder/));
    await type(user, field('Name'), 'Mine');
    services.memory.sheets.set(POLICY_SHEET, writePolicy({ ...DEFAULT_POLICY, gap: 9 }));
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'Take the sheet' }));
    expect(screen.getByRole('button', { name: '9 days' })).toBeTruthy();
    expect(field('Name').value).toBe('Firm reminder');
    expect(isOff(save())).toBe(true);
  });

  test('leaving with Esc keeps what was typed; Discard lets it go', async () => {
    const { user } = await openPolicy(withSheet());
    await user.click(level(/3 Firm reminder/));
    await type(user, field('Name'), 'Reminder three');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Policy' }));
    await screen.findByRole('button', { name: /3 Reminder three/ });
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    await screen.findByRole('button', { name: /3 Firm reminder/ });
    expect(screen.getByText('Nothing has changed.')).toBeTruthy();
  });

  test('a damaged sheet is named by its cell and can be gone to', async () => {
    const shown = await showPane({
      prepare: ({ memory }) => {
        const rows = writePolicy(DEFAULT_POLICY);
        const at = rows.findIndex((row) => row[0] === 'Days between reminders');
        rows[at] = ['Days between reminders', 'often', ''];
        memory.sheets.set(POLICY_SHEET, rows);
      },
    });
    await shown.user.click(screen.getByRole('button', { name: 'More' }));
    await shown.user.click(screen.getByRole('menuitem', { name: 'Policy' }));
    const goTo = await screen.findByRole('button', { name: /^Go to cell B\d+$/ });
    screen.getByRole('heading', { name: 'The Collections Policy sheet is damaged' });
    expect(screen.getByText(/^Collections Policy, cell B\d+, .*often/)).toBeTruthy();
    await shown.user.click(goTo);
    await waitFor(() => expect(shown.services.visited[0]).toMatch(/^Collections Policy!\d+,1$/));
  });
});

describe('read only', () => {
  function showReadOnly(services: PaneServices): void {
    const { texts, formats } = wordingFor('en-GB');
    const nothing = (): void => undefined;
    render(
      <HostContext.Provider value={{ services, texts, formats, announce: nothing, notify: nothing }}>
        <NavigationContext.Provider
          value={{
            go: nothing,
            goByTab: nothing,
            cameByTab: () => false,
            openTask: nothing,
            menu: [],
            openSetUp: null,
            openColumns: null,
            openCheck: null,
            callList: null,
            backToTask: null,
            lookAtCustomer: nothing,
            openCustomers: nothing,
          }}
        >
          <NewerLayoutContext.Provider value={{ found: 4, known: 3 }}>
            <Shell screen="policy">
              <PolicyScreen onBack={nothing} onTemplate={nothing} onAnswers={nothing} />
            </Shell>
          </NewerLayoutContext.Provider>
        </NavigationContext.Provider>
      </HostContext.Provider>,
    );
  }

  test('a protected sheet can be read, not changed', async () => {
    await showPane({
      prepare: ({ memory }) => {
        memory.sheets.set(POLICY_SHEET, writePolicy(DEFAULT_POLICY));
        memory.protectedSheets.add(POLICY_SHEET);
      },
    }).then(async ({ user }) => {
      await user.click(screen.getByRole('button', { name: 'More' }));
      await user.click(screen.getByRole('menuitem', { name: 'Policy' }));
    });
    await screen.findByText('You can read this policy but not change it.');
    expect(screen.queryByRole('button', { name: 'Save policy' })).toBeNull();
  });

  test('another ladder can be looked at, not changed', async () => {
    const [first] = DEFAULT_POLICY.levels as [PolicyLevel];
    const ladders = [{ name: 'Slow', levels: [{ ...first, name: 'Soft' }] }];
    const ladderRules = [{ trait: 'risk', value: 'Low', ladder: 'Slow' }] as const;
    const services = paneServices({ [POLICY_SHEET]: writePolicy({ ...DEFAULT_POLICY, ladders, ladderRules }) });
    const user = userEvent.setup({ document });
    showReadOnly(services);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Ladder' }), 'Slow');
    await user.click(screen.getByRole('button', { name: /1 Soft/ }));
    expect(screen.getByText('Low risk')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Save|Discard|Add|Remove|Earlier/ })).toBeNull();
  });

  test('fields become text', async () => {
    const services = paneServices({ [POLICY_SHEET]: writePolicy(DEFAULT_POLICY) });
    const user = userEvent.setup({ document });
    showReadOnly(services);
    await user.click(await screen.findByRole('button', { name: /3 Firm reminder/ }));
    await user.click(screen.getByRole('button', { name: /Quiet hours/ }));
    for (const role of ['textbox', 'switch', 'checkbox', 'combobox']) expect(screen.queryByRole(role)).toBeNull();
    expect(screen.queryByRole('button', { name: /Save|Discard|Add|Remove/ })).toBeNull();
    expect(screen.getByText('10 days')).toBeTruthy();
    expect(screen.getByText('You can read this policy but not change it.')).toBeTruthy();
  });
});

test('no state of the screen breaks a rule of accessibility', async () => {
  const { user } = await openPolicy(withSheet({ interest: { kind: 'rate', rate: 0.08 } }));
  await expectAccessible();
  await user.click(level(/3 Firm reminder/));
  await user.click(screen.getByRole('button', { name: 'Fee and action' }));
  await type(user, field('From day'), 'x');
  await expectAccessible();
  for (const name of [/Sender and language/, /Quiet hours/, /Fees and lists/, /Interest rule/, /Risk segments/]) {
    await user.click(level(name));
    await expectAccessible();
  }
});

describe('the log’s export', () => {
  test('hands over a file, or says that there is none yet', async () => {
    const { user, services } = await showPane();
    const files: Blob[] = [];
    const names: string[] = [];
    Object.assign(URL, {
      createObjectURL: (file: Blob) => (files.push(file), 'blob:log'),
      revokeObjectURL: () => undefined,
    });
    document.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement) {
        event.preventDefault();
        names.push(event.target.download);
      }
    });
    const press = async (): Promise<void> => {
      await user.click(screen.getByRole('button', { name: 'More' }));
      await user.click(screen.getByRole('menuitem', { name: 'Export the log' }));
    };
    await press();
    await screen.findByText('There is no message log yet. The first reminder makes it.');
    expect(files).toHaveLength(0);
    const cells = new Map<string, Cell>([
      ['Key', 'k'],
      ['When UTC', '2025-11-20T09:00:00Z'],
      ['When', '2025-11-20 09:00'],
      ['Updated UTC', '2025-11-20T09:00:00Z'],
      ['State code', 'sent'],
      ['Claims', 'A [2]'],
      ['Level code', 2],
      ['Nonce', 'n'],
      ['Customer', '=cmd'],
    ]);
    const row = LOG_HEADERS.map((header) => cells.get(header) ?? '');
    await act(async () => {
      services.memory.sheets.set(LOG_SHEET, [[...LOG_HEADERS], row]);
      await Promise.resolve();
    });
    await press();
    expect(within(document.body).queryAllByRole('link')).toHaveLength(0);
    await waitFor(() => expect(names).toEqual(['Collections Log 2025-11-21.csv']));
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(files[0] as Blob);
    });
    expect(text).toContain("'=cmd");
    expect(screen.getAllByText('Log with 1 message exported.').length).toBeGreaterThan(0);
  });
});
