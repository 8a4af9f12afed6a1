import type { ReactElement } from 'react';
import { breachesOf, type Breach } from '../../../core/dunning/law/breaches';
import { countryOf, lawOfCountry } from '../../../core/dunning/law/countries';
import { DEBTOR_KINDS, type DebtorKind } from '../../../core/dunning/law/dunningLaw';
import { LAW_USES, type LawUse, type Policy } from '../../../core/dunning/policy';
import { useHost, type HostTools } from '../../HostContext';
import { useType } from '../../theme';
import type { PolicyDraft } from './draft';
import { Choice, Entry } from './Entry';
import type { GroupProps } from './group';

/** The country with the day on which its law was read. */
export function lawCaption({ country }: PolicyDraft, { texts, formats }: HostTools): string {
  const t = texts.policy.law;
  const code = countryOf(country) ?? '';
  const law = lawOfCountry(code);
  return law === undefined ? t.noLaw : t.checked(formats.countryName(code), formats.date(law.checked));
}

/** What is wrong, with the ladder that it is about where that is not the usual one. */
function sentenceOf(breach: Breach, host: HostTools): string {
  const { ladder, country } = breach;
  const sentence = faultOf(breach, host);
  return ladder === '' ? sentence : host.texts.policy.law.inLadder(ladder, host.formats.countryName(country), sentence);
}

function faultOf({ what, level, kind, limit, currency }: Breach, { texts, formats }: HostTools): string {
  const t = texts.policy.law;
  const who = t.kinds[kind];
  switch (what) {
    case 'fee':
      return limit === 0 ? t.noFee(level, who) : t.fee(level, who, formats.money(limit, currency));
    case 'demand days':
      return t.days(level, who, limit);
    case 'interest start':
      return t.interestStart(who);
    case 'bureau':
      return t.bureau;
  }
}

/** Whose law of dunning counts, whether messages keep to it, and where the policy does not. */
export function LawForm({ draft, wrong, set, policy }: GroupProps & { policy: Policy | undefined }): ReactElement {
  const host = useHost();
  const type = useType();
  const t = host.texts.policy.law;
  const known = lawOfCountry(countryOf(draft.country) ?? '') !== undefined;
  const breaches = policy === undefined ? [] : breachesOf(policy);
  return (
    <>
      <Entry
        label={t.country}
        value={draft.country}
        onChange={(country) => set({ country })}
        wrong={wrong.country}
        hint={t.countryHint}
      />
      <Choice
        label={t.customers}
        value={draft.customers}
        onChange={(customers) => set({ customers: customers as DebtorKind })}
        options={DEBTOR_KINDS.map((kind) => ({ value: kind, text: t.kinds[kind] }))}
      />
      <Choice
        label={t.use}
        value={draft.law}
        onChange={(law) => set({ law: law as LawUse })}
        options={LAW_USES.map((use) => ({ value: use, text: t.uses[use] }))}
      />
      {known && breaches.length === 0 && <p className={type.caption}>{t.obeys}</p>}
      {breaches.length > 0 && (
        <ul>
          {breaches.map((breach) => (
            <li key={JSON.stringify([breach.ladder, breach.country, breach.what, breach.level, breach.kind])}>
              {sentenceOf(breach, host)} <span className={type.caption}>{breach.source}</span>
            </li>
          ))}
        </ul>
      )}
      {breaches.length > 0 && draft.law === 'followed' && <p className={type.caption}>{t.leftOut}</p>}
    </>
  );
}
