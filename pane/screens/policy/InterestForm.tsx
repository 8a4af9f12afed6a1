import type { ReactElement } from 'react';
import { isoOf } from '../../../core/calendar/civil';
import type { InterestRule } from '../../../core/interest/charge';
import { sourcesOf } from '../../../core/interest/law/ownRates';
import { hasReference } from '../../../core/interest/rateNotice';
import { RATES_SHEET } from '../../../core/workbook/ratesSheet';
import { RatesEnd } from '../../components/RatesEnd';
import { JURISDICTIONS, LAWS, lawOf, type Jurisdiction } from '../../../core/interest/law/laws';
import type { HostTools } from '../../HostContext';
import { useHost } from '../../HostContext';
import { useType } from '../../theme';
import type { PolicyDraft } from './draft';
import { Choice, Entry, Flag } from './Entry';
import type { GroupProps } from './group';

type StatutoryRule = Extract<InterestRule, { kind: 'statutory' }>;

function jurisdictionOf(rule: string): Jurisdiction | undefined {
  return JURISDICTIONS.find((known) => known === rule);
}

function countryName(jurisdiction: Jurisdiction, locale: string): string {
  const [country = '', state] = jurisdiction.split('-');
  const name = new Intl.DisplayNames(locale, { type: 'region' }).of(country === 'UK' ? 'GB' : country) ?? jurisdiction;
  return state === undefined ? name : `${name} (${state})`;
}

function ruleName(jurisdiction: Jurisdiction, { texts, services }: HostTools): string {
  return texts.policy.interest.statutory(countryName(jurisdiction, services.host.locale()));
}

/** The rule with the day its law was checked. */
export function interestCaption(draft: PolicyDraft, host: HostTools): string {
  const t = host.texts.policy.interest;
  const law = jurisdictionOf(draft.rule);
  if (law !== undefined) return t.checked(ruleName(law, host), host.formats.date(LAWS[law].checked));
  if (draft.rule === 'none') return t.none;
  return draft.rate.trim() === '' ? t.ownRate : t.perYear(`${draft.rate.trim()}\u00a0%`);
}

/** What follows on the official rates, or stands in for them. */
function Rates({ rule }: { rule: StatutoryRule }): ReactElement | null {
  const { texts, formats } = useHost();
  const type = useType();
  const { rates } = rule;
  if (!hasReference(rule)) return null;
  return (
    <>
      {rates !== undefined && (
        <p className={type.caption}>
          {texts.policy.interest.ownRates(formats.date(isoOf(rates[0].from)), RATES_SHEET, sourcesOf(rates))}
        </p>
      )}
      <RatesEnd rule={rule} />
    </>
  );
}

/** Which late interest is worked out for messages. */
export function InterestForm({ draft, wrong, set }: GroupProps): ReactElement {
  const host = useHost();
  const type = useType();
  const t = host.texts.policy.interest;
  const law = jurisdictionOf(draft.rule);
  return (
    <>
      <Choice
        label={t.rule}
        value={draft.rule}
        onChange={(rule) => set({ rule })}
        options={[
          { value: 'none', text: t.none },
          ...JURISDICTIONS.map((value) => ({ value, text: ruleName(value, host) })),
          { value: 'rate', text: t.ownRate },
        ]}
      />
      {draft.rule === 'rate' && (
        <Entry
          label={t.rate}
          value={draft.rate}
          onChange={(rate) => set({ rate })}
          wrong={wrong.rate}
          after="%"
          numeric="decimal"
        />
      )}
      {law !== undefined && (
        <p className={type.caption}>{t.checked(LAWS[law].title, host.formats.date(LAWS[law].checked))}</p>
      )}
      {law !== undefined && <Rates rule={{ kind: 'statutory', jurisdiction: law, rates: draft.ownRates }} />}
      {draft.rule !== 'none' && (
        <>
          <Flag label={t.reckoning} on={draft.reckoning} onChange={(reckoning) => set({ reckoning })} />
          <p className={type.caption}>
            {law === undefined ? t.businessOnly : t.parties(lawOf(law).consumer !== undefined)}
          </p>
        </>
      )}
      <Entry
        label={t.grace}
        value={draft.interestGrace}
        onChange={(interestGrace) => set({ interestGrace })}
        wrong={wrong.interestGrace}
        hint={t.graceHint}
        after={host.texts.policy.level.days}
        numeric="numeric"
      />
      <Entry
        label={t.least}
        value={draft.leastInterest}
        onChange={(leastInterest) => set({ leastInterest })}
        wrong={wrong.leastInterest}
        hint={t.leastHint}
      />
    </>
  );
}
