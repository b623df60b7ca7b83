import type { Plan } from '../../plan/model.ts';
import { MESSAGES } from '../../text/messages.ts';
import { nearest } from '../../text/nearest.ts';
import { printable } from '../../text/printable.ts';
import { negative, textOption, TOWN_OPTION, usage } from '../program/common.ts';
import type { OptionDef, Reply, Request } from '../program/request.ts';

export const AUDIT_OPTIONS: readonly OptionDef[] = [
  {
    flags: '--rule <ids>',
    about: {
      zh: '只核对这些规则，逗号分隔：R01,R20',
      en: 'only these rules, with commas: R01,R20',
    },
  },
  TOWN_OPTION,
  {
    flags: '--outcome <list>',
    about: {
      zh: '只列这些结果：fail、unknown、waived、pass、not-applicable',
      en: 'show only these: fail, unknown, waived, pass, not-applicable',
    },
  },
  {
    flags: '--fail-on <outcome>',
    about: {
      zh: '何时退出码为1：fail 有不符合（默认），unknown 有不符合或无法判断',
      en: 'when to exit with 1: fail (default), or unknown, which includes fail',
    },
  },
  {
    flags: '--counts <reading>',
    about: {
      zh: '人数按哪种口径：named 名单所列、exclusive 不计共用、dispatched 只计派出（默认按规则）',
      en: 'who counts to the size of a team: named, exclusive (not shared), dispatched (sent by a unit); default: as the rule says',
    },
  },
  {
    flags: '--summary',
    about: {
      zh: '只列规则和各种结果的项数',
      en: 'only the rules and how many results of each kind',
    },
  },
];

/** Ids in --rule (r1 is R01), or the reply that there is no such rule. */
export function rulesOption(plan: Plan, request: Request): string[] | Reply | undefined {
  const words = textOption(request, 'rule');
  if (words === undefined) return undefined;
  const known = plan.data.rules.rules.map((rule) => rule.id);
  const ids: string[] = [];
  for (const word of words.split(/[,，、]/).map((each) => each.trim())) {
    const id = known.find((each) => each === ruleId(word));
    if (id === undefined)
      return negative(request, MESSAGES.noRule(printable(word)), nearest(ruleId(word), known));
    ids.push(id);
  }
  return [...new Set(ids)];
}

function ruleId(word: string): string {
  const number = /^[Rr]?0*([0-9]{1,2})$/.exec(word)?.[1];
  return number === undefined ? word.toUpperCase() : `R${number.padStart(2, '0')}`;
}

/** Throws UsageError where --counts would change nothing. */
export function needSize(plan: Plan, rules: readonly string[] | undefined, request: Request): void {
  const sizes = plan.data.rules.rules
    .filter(({ check }) => check?.kind === 'team-size')
    .map((rule) => rule.id);
  if (!sizes.some((id) => rules?.includes(id) ?? true))
    throw usage(request, MESSAGES.countsWithoutSize(sizes));
}
