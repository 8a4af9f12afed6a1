import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { countryOf } from '../../../core/dunning/law/countries';
import { DEBTOR_KINDS } from '../../../core/dunning/law/dunningLaw';
import { LADDER_TRAITS, type LadderTrait } from '../../../core/dunning/policy';
import { RISK_SEGMENTS } from '../../../core/portfolio/paymentRisk';
import { useHost } from '../../HostContext';
import { useLayout } from '../../theme';
import { Choice, Entry } from './Entry';
import type { LadderDraft } from './draft';
import { followers } from './followers';
import type { PolicyTools } from './usePolicy';

const useStyles = makeStyles({
  two: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(96px, 1fr))', gap: '8px', alignItems: 'start' },
});

const WORDS: Readonly<Record<LadderTrait, readonly string[]>> = {
  country: [],
  'customer type': DEBTOR_KINDS,
  risk: RISK_SEGMENTS,
};

export interface LadderRulesProps {
  readonly tools: PolicyTools;
  readonly ladder: LadderDraft;
}

/** One more rule: a trait and what it is. */
export function RuleForm({ tools, ladder }: LadderRulesProps): ReactElement {
  const host = useHost();
  const { texts, announce } = host;
  const styles = useStyles();
  const layout = useLayout();
  const [trait, setTrait] = useState<LadderTrait>('country');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | undefined>();
  const { draft } = tools;
  const t = texts.policy.ladders;
  const take = (value: string): void => {
    setTyped(value);
    setWrong(undefined);
  };
  const add = (): void => {
    const value = trait === 'country' ? (countryOf(typed) ?? '') : typed;
    if (value === '') {
      setWrong(texts.policy.wrong.someCountry);
      return;
    }
    const who = followers({ trait, value }, host);
    const same = draft.rules.find((rule) => rule.trait === trait && rule.value === value);
    const nameOf = (id: number): string => draft.ladders.find((own) => own.id === id)?.name.trim() ?? '';
    if (same !== undefined) {
      setWrong(t.already(who, nameOf(same.ladder)));
      return;
    }
    const id = Math.max(-1, ...draft.rules.map((rule) => rule.id)) + 1;
    tools.change({ ...draft, rules: [...draft.rules, { id, trait, value, ladder: ladder.id }] });
    announce(t.ruleAdded(who, ladder.name.trim()));
    if (trait === 'country') take('');
  };
  return (
    <>
      <div className={styles.two}>
        <Choice
          label={t.by}
          value={trait}
          onChange={(value) => {
            const next = LADDER_TRAITS.find((known) => known === value) ?? 'country';
            setTrait(next);
            take(WORDS[next][0] ?? '');
          }}
          options={LADDER_TRAITS.map((value) => ({ value, text: t.traits[value] }))}
        />
        {trait === 'country' ? (
          <Entry label={t.is} value={typed} onChange={take} wrong={wrong} />
        ) : (
          <Choice
            label={t.is}
            value={typed}
            onChange={take}
            options={WORDS[trait].map((value) => ({ value, text: followers({ trait, value }, host) }))}
            wrong={wrong}
          />
        )}
      </div>
      <div className={layout.actions}>
        <Button size="small" onClick={add}>
          {t.addRule}
        </Button>
      </div>
    </>
  );
}
