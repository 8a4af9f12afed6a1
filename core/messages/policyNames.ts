import { DEFAULT_POLICY, type Policy, type PolicyLevel } from '../dunning/policy';
import { isBuiltInLevelName, languageOf, levelNamesIn } from '../locale/languages';
import { tongueOf } from '../locale/regions';

/**
 * The policy with its levels' own names in a language. A name that a person wrote stays.
 * @param language ISO 639-1; one without built-in names gives the English ones
 */
export function withNamesIn(policy: Policy, language: string): Policy {
  const names = levelNamesIn(languageOf(language) ?? 'en');
  const named = (level: PolicyLevel): PolicyLevel =>
    isBuiltInLevelName(level.level, level.name) ? { ...level, name: names[level.level - 1] ?? level.name } : level;
  return { ...policy, levels: policy.levels.map(named) };
}

/** What holds in a workbook without a policy sheet: the defaults, their levels named in the language of its messages. */
export function freshPolicy(locale: string): Policy {
  const language = tongueOf(locale) ?? DEFAULT_POLICY.language;
  return withNamesIn({ ...DEFAULT_POLICY, language }, language);
}
