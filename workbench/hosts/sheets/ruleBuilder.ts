import type { RangeStandIn, RuleStandIn } from './standIns';
import { strict } from './strict';

interface RuleBuilder {
  whenTextEqualTo(word: string): RuleBuilder;
  setBackground(color: string): RuleBuilder;
  setFontColor(color: string): RuleBuilder;
  setRanges(ranges: RangeStandIn[]): RuleBuilder;
  build(): RuleStandIn;
}

/** Makes a rule that colours cells which hold a word; Sheets takes none without a condition and ranges. */
export function ruleBuilder(): RuleBuilder {
  const rule = { word: '', fill: '', color: '' };
  let ranges: RangeStandIn[] = [];
  const builder: RuleBuilder = strict<RuleBuilder>('ConditionalFormatRuleBuilder', {
    whenTextEqualTo: (word) => ((rule.word = word), builder),
    setBackground: (color) => ((rule.fill = color), builder),
    setFontColor: (color) => ((rule.color = color), builder),
    setRanges: (given) => ((ranges = given), builder),
    build() {
      if (rule.word === '') throw new Error('Conditional format rule must have a condition.');
      if (ranges.length === 0) throw new Error('Conditional format rule must have at least one range.');
      const built = { ...rule };
      return strict<RuleStandIn>('ConditionalFormatRule', { rule: built, getRanges: () => ranges });
    },
  });
  return builder;
}
