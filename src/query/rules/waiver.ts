import type { Rule } from '../../source/data.gen.ts';
import { quoted } from '../../text/quoted.ts';
import { judge, type Judgement } from './rule.ts';

/**
 * The exception that another rule allows a town, as it is recorded with the rule; undefined where there is
 * none. `found` says in both languages what would else fail, without a mark at its end.
 */
export function waiverFor(
  rule: Rule,
  town: string,
  rules: readonly Rule[],
  found?: Readonly<{ zh: string; en: string }>,
): Judgement | undefined {
  const waiver = rule.waived_for?.find((each) => each.towns.includes(town));
  const allowing = rules.find((each) => each.id === waiver?.rule);
  if (!waiver || !allowing) return undefined;
  const { clause, text } = allowing.quotes[0];
  return judge(
    'waived',
    `${found ? `${found.zh}；` : ''}${clause}允许：${quoted(text)}。`,
    `${found ? `${found.en}; allowed` : 'Allowed'} by ${clause}: ${quoted(text)}.`,
  );
}
