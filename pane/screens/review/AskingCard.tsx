import { Checkbox, Field, Input, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Signature24Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type ReactElement, type RefObject } from 'react';
import { ibanGroups, type IbanReading } from '../../../core/addresses/iban';
import type { Texts } from '../../../core/i18n';
import { TextArea } from '../../components/TextArea';
import { useHost } from '../../HostContext';
import { NARROW, useLayout, useType } from '../../theme';
import type { AskingRead } from './asking';
import type { AskingCardTools } from './useAsking';

const useStyles = makeStyles({
  head: { display: 'flex', gap: '8px' },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px',
    alignItems: 'start',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  field: { overflowWrap: 'anywhere' },
  tick: { marginInlineStart: '-8px' },
  right: { display: 'flex', gap: '4px', alignItems: 'center' },
  rightIcon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

export interface AskingCardProps extends AskingCardTools {
  readonly onSee: () => void;
}

/** Asked once: whose money it is, who signs, where answers and payments go. */
export function AskingCard({ draft, read, demands, change, onSee }: AskingCardProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const card = useRef<HTMLElement>(null);
  const heading = useId();
  const t = texts.asking;
  const s = texts.policy.sender;
  useFirstBlank(card);
  const told = useTold(read.wrong);
  return (
    <section ref={card} aria-labelledby={heading} className={layout.card}>
      <div className={styles.head}>
        <Signature24Regular className={styles.icon} aria-hidden />
        <div>
          <h3 id={heading} className={type.section}>
            {t.title}
          </h3>
          <p className={type.caption}>{t.once}</p>
        </div>
      </div>
      <Typed
        label={s.creditor}
        hint={s.creditorHint}
        required
        value={draft.creditor}
        on={(creditor) => change({ creditor })}
      />
      <Typed label={t.signedBy} required value={draft.signature} on={(signature) => change({ signature })} />
      {demands && (
        <Field label={s.address} hint={s.addressHint} className={styles.field}>
          <TextArea value={draft.address} rows={3} onChange={(address) => change({ address })} />
        </Field>
      )}
      <Typed
        label={s.replyTo}
        hint={s.replyToHint}
        value={draft.replyTo}
        on={(replyTo) => change({ replyTo })}
        onLeave={() => told.leave('replyTo')}
        wrong={told.of('replyTo') ? texts.policy.wrong.email : undefined}
      />
      <IbanField draft={draft} read={read} change={change} />
      <Checkbox
        className={styles.tick}
        label={t.withoutAccount}
        checked={draft.withoutAccount}
        onChange={(_, data) => change({ withoutAccount: data.checked === true })}
      />
      {draft.withoutAccount && <p className={type.caption}>{t.withoutMeans}</p>}
      <div className={styles.pair}>
        {!draft.withoutAccount && (
          <Typed
            label={s.bic}
            placeholder={t.optional}
            value={draft.bic}
            on={(bic) => change({ bic })}
            onLeave={() => told.leave('bic')}
            wrong={told.of('bic') ? texts.policy.wrong.bic : undefined}
          />
        )}
        <Typed
          label={s.currency}
          hint={s.currencyHint}
          value={draft.currency}
          on={(currency) => change({ currency })}
          onLeave={() => told.leave('currency')}
          wrong={told.of('currency') ? texts.policy.wrong.currency : undefined}
        />
      </div>
      <div>
        <Link as="button" className={mergeClasses(styles.field)} onClick={onSee}>
          {t.seeIt}
        </Link>
      </div>
    </section>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly on: (value: string) => void;
  readonly onLeave?: () => void;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly wrong?: string | undefined;
}

function Typed({ label, value, on, onLeave, hint, placeholder, required = false, wrong }: TypedProps): ReactElement {
  const styles = useStyles();
  return (
    <Field
      label={label}
      required={required}
      className={styles.field}
      {...(wrong === undefined ? (hint === undefined ? {} : { hint }) : { validationMessage: wrong })}
    >
      {value.includes('\n') ? (
        <TextArea value={value} rows={3} onChange={on} />
      ) : (
        <Input
          className={styles.input}
          value={value}
          autoComplete="off"
          placeholder={placeholder ?? ''}
          onChange={(_, data) => on(data.value)}
          onBlur={() => onLeave?.()}
        />
      )}
    </Field>
  );
}

/** Checked when it is left; a right one is said at once. */
function IbanField({ draft, read, change }: Omit<AskingCardTools, 'demands'>): ReactElement | null {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const [left, setLeft] = useState(draft.iban !== '');
  const { iban } = read;
  if (draft.withoutAccount) return null;
  const sentence =
    iban === undefined ? '' : ibanSentence(iban, texts.asking, (country) => formats.countryName(country));
  const right = iban?.state === 'right';
  const message = right ? (
    <span className={styles.right}>
      <CheckmarkCircle16Filled className={styles.rightIcon} aria-hidden />
      {sentence}
    </span>
  ) : (
    sentence
  );
  const shown = iban !== undefined && (right || left);
  return (
    <Field
      label={texts.policy.sender.iban}
      className={styles.field}
      {...(shown && right ? { hint: message } : {})}
      {...(shown && !right ? { validationMessage: sentence } : {})}
    >
      <Input
        className={styles.input}
        value={draft.iban}
        autoComplete="off"
        onChange={(_, data) => {
          setLeft(false);
          change({ iban: data.value });
        }}
        onBlur={() => {
          setLeft(true);
          if (draft.iban.trim() !== '') change({ iban: ibanGroups(draft.iban) });
        }}
      />
    </Field>
  );
}

function ibanSentence(iban: IbanReading, texts: Texts['asking'], nameOf: (country: string) => string): string {
  switch (iban.state) {
    case 'right':
      return texts.ibanRight(nameOf(iban.country));
    case 'digits':
      return texts.ibanDigits;
    case 'length':
      return texts.ibanLength(nameOf(iban.country), iban.needs, iban.has);
    case 'shape':
      return texts.ibanShape;
  }
}

type Told = 'replyTo' | 'bic' | 'currency';

/** What is wrong with a field is told once it was left, and no longer than it is wrong. */
function useTold(wrong: AskingRead['wrong']): {
  readonly of: (field: Told) => boolean;
  readonly leave: (field: Told) => void;
} {
  const [left, setLeft] = useState<ReadonlySet<Told>>(new Set());
  return {
    of: (field) => wrong.has(field) && left.has(field),
    leave: (field) => setLeft((before) => new Set(before).add(field)),
  };
}

/** The card takes the focus where it is asked for something, unless a person is somewhere else already. */
function useFirstBlank(card: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement } = card.current?.ownerDocument ?? {};
    if (activeElement?.closest('main, footer') != null) return;
    const fields = [...(card.current?.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])') ?? [])];
    fields.find(({ value }) => value === '')?.focus();
  }, [card]);
}
