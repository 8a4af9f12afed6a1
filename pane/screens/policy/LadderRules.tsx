import { Button } from '@fluentui/react-components';
import { ArrowDown20Regular, ArrowUp20Regular, Delete20Regular } from '@fluentui/react-icons';
import { useContext, useId, useRef, type ReactElement } from 'react';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import type { RuleDraft } from './draft';
import { ReadOnlyContext } from './Entry';
import { followers } from './followers';
import { RuleForm, type LadderRulesProps } from './RuleForm';

/** Who follows a ladder: all rules in their order, for the first one that fits holds, with those of this ladder to change. */
export function LadderRules({ tools, ladder }: LadderRulesProps): ReactElement {
  const host = useHost();
  const { texts, announce } = host;
  const readOnly = useContext(ReadOnlyContext);
  const layout = useLayout();
  const type = useType();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const { draft } = tools;
  const { rules } = draft;
  const t = texts.policy.ladders;
  const nameOf = (of: number): string => draft.ladders.find((own) => own.id === of)?.name ?? '';
  const change = (next: readonly RuleDraft[], said: string): void => {
    tools.change({ ...draft, rules: next });
    announce(said);
  };
  const move = (at: number, by: number, who: string): void => {
    const next = [...rules];
    next.splice(at + by, 0, ...next.splice(at, 1));
    change(next, t.moved(who, at + by + 1));
  };
  const remove = (rule: RuleDraft, who: string): void => {
    change(
      rules.filter((other) => other !== rule),
      t.ruleRemoved(who),
    );
    root.current?.querySelector<HTMLElement>('select')?.focus();
  };
  return (
    <section ref={root} className={layout.section} aria-labelledby={id}>
      <h2 id={id} className={type.section}>
        {t.followers}
      </h2>
      <p className={type.caption}>{t.named(ladder.name.trim() || t.unnamed)}</p>
      {rules.every((rule) => rule.ladder !== ladder.id) && <p>{t.nobody}</p>}
      {rules.length > 1 && <p className={type.caption}>{t.firstHolds}</p>}
      <ol className={layout.list}>
        {rules.map((rule, at) => {
          const who = followers(rule, host);
          const own = rule.ladder === ladder.id;
          return (
            <li key={rule.id} className={layout.between} style={{ alignItems: 'center', minHeight: '32px' }}>
              <span className={own ? undefined : type.caption}>{own ? who : t.follows(who, nameOf(rule.ladder))}</span>
              {own && !readOnly && (
                <span>
                  {rules.length > 1 && (
                    <>
                      <Press
                        name={t.earlier(who)}
                        icon={<ArrowUp20Regular />}
                        off={at === 0}
                        onPress={() => move(at, -1, who)}
                      />
                      <Press
                        name={t.later(who)}
                        icon={<ArrowDown20Regular />}
                        off={at === rules.length - 1}
                        onPress={() => move(at, 1, who)}
                      />
                    </>
                  )}
                  <Press name={t.removeRule(who)} icon={<Delete20Regular />} onPress={() => remove(rule, who)} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {!readOnly && <RuleForm tools={tools} ladder={ladder} />}
    </section>
  );
}

interface PressProps {
  readonly name: string;
  readonly icon: ReactElement;
  readonly off?: boolean;
  readonly onPress: () => void;
}

function Press({ name, icon, off = false, onPress }: PressProps): ReactElement {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={name}
      title={name}
      disabledFocusable={off}
      onClick={onPress}
    />
  );
}
