/** The forms of a text that counts; `#` stands for the number. Which form a number takes is CLDR's plural rule. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** What a language's texts are written with. */
export interface Say {
  /** A whole number in the host's format. */
  readonly number: (value: number) => string;
  /** The form for this number, with the number in place of `#`. */
  readonly count: (value: number, forms: Forms) => string;
}

/**
 * @param language whose plural rules hold: the language of the texts
 * @param locale whose digits and separators are shown, BCP 47
 */
export function sayIn(language: string, locale: string): Say {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const number = (value: number): string => format.format(value);
  return {
    number,
    count: (value, forms) => (rules.select(value) === 'one' ? forms.one : forms.other).replace('#', number(value)),
  };
}
