import { PictureEntry } from './PictureEntry';
import type { ReactElement } from 'react';
import { LANGUAGES } from '../../../core/locale/languages';
import { VARIANTS } from '../../../core/locale/regions';
import { useHost } from '../../HostContext';
import type { PolicyDraft } from './draft';
import { Choice, Entry } from './Entry';
import type { GroupProps } from './group';

/** A language by its own name, with a capital. */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}

/** Languages, and what countries make of them; another country's may stand in the policy sheet. */
const TONGUES: readonly string[] = [...LANGUAGES, ...VARIANTS].sort();

function optionsOf<T extends string>(tongues: readonly T[]): readonly { readonly value: T; readonly text: string }[] {
  return tongues.map((value) => ({ value, text: languageName(value) }));
}

export const LANGUAGE_OPTIONS = optionsOf(LANGUAGES);

function withChosen(chosen: string): readonly string[] {
  return TONGUES.some((tongue) => tongue === chosen) ? TONGUES : [...TONGUES, chosen].sort();
}

const DETAILS = ['legalForm', 'address', 'registerNumber', 'taxNumber', 'letterhead'] as const;

export function senderCaption(draft: PolicyDraft): string {
  return [draft.creditor.trim(), languageName(draft.language)].filter((text) => text !== '').join(' · ');
}

/** Who writes, in which language, and how much at once. */
export function SenderForm({ draft, wrong, set }: GroupProps): ReactElement {
  const { texts } = useHost();
  const t = texts.policy.sender;
  return (
    <>
      <Entry
        label={t.creditor}
        value={draft.creditor}
        onChange={(creditor) => set({ creditor })}
        hint={t.creditorHint}
      />
      {DETAILS.map((key) => (
        <Entry
          key={key}
          label={t[key]}
          value={draft.details[key]}
          onChange={(text) => set({ details: { ...draft.details, [key]: text } })}
          {...(key === 'address' ? { rows: 3, hint: t.addressHint } : key === 'letterhead' ? { rows: 3 } : {})}
        />
      ))}
      <PictureEntry value={draft.details.image} onChange={(image) => set({ details: { ...draft.details, image } })} />
      <Entry label={t.signature} value={draft.signature} onChange={(signature) => set({ signature })} rows={3} />
      <Entry
        label={t.replyTo}
        value={draft.replyTo}
        onChange={(replyTo) => set({ replyTo })}
        wrong={wrong.replyTo}
        hint={t.replyToHint}
      />
      <Entry
        label={t.iban}
        value={draft.iban}
        onChange={(iban) => set({ iban })}
        wrong={wrong.iban}
        hint={t.ibanHint}
      />
      <Entry label={t.bic} value={draft.bic} onChange={(bic) => set({ bic })} wrong={wrong.bic} />
      <Choice
        label={t.language}
        value={draft.language}
        onChange={(language) => set({ language })}
        options={optionsOf(withChosen(draft.language))}
        hint={t.languageHint}
      />
      <Entry
        label={t.currency}
        value={draft.currency}
        onChange={(currency) => set({ currency })}
        wrong={wrong.currency}
        hint={t.currencyHint}
      />
      <Entry
        label={t.mostPerRun}
        value={draft.capPerRun}
        onChange={(capPerRun) => set({ capPerRun })}
        wrong={wrong.capPerRun}
        numeric="numeric"
      />
    </>
  );
}
