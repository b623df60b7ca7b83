import type { Audit, AuditFilter } from '../../query/audit/audit.ts';
import { MESSAGES } from '../../text/messages.ts';
import {
  choiceOption,
  flagOption,
  isReply,
  nothing,
  show,
  textOption,
  townOr,
  usage,
  listOption,
} from '../program/common.ts';
import { AUDIT_OPTIONS, needSize, rulesOption } from './options.ts';
import type { CommandDef, Reply, Request } from '../program/request.ts';

export const auditCommand: CommandDef = {
  name: 'audit',
  gives: 'answer',
  summary: {
    zh: '按方案的规则逐镇逐条核对工作队和方案',
    en: 'hold the rules of the plan against every team, town and the plan itself',
  },
  about: {
    zh: '结果为：符合、不符合、无法判断（写明缺什么）、例外允许（写明条款）、不适用。有不符合的，退出码为1，轻重不论；--fail-on unknown 时无法判断也算。退出码看 --rule 和 --town 选定的全部结果，--outcome 只决定列出哪些。不能由程序核对的规则不计结果，另列理由。',
    en: 'A result is pass, fail, unknown (the missing fact is named), waived (the clause is named) or not applicable. The exit code is 1 where anything fails, whatever its weight; with --fail-on unknown also where anything is unknown. It goes by all results that --rule and --town choose; --outcome only says which are shown. Rules that no program can test have no result and are told with the reason.',
  },
  args: [],
  options: AUDIT_OPTIONS,
  dated: true,
  examples: [
    {
      line: 'audit',
      about: { zh: '全部规则、全部镇（街）', en: 'all rules, all towns' },
    },
    {
      line: 'audit --town 会城',
      about: { zh: '一个镇（街）的队伍违反了什么、缺什么', en: 'what one team breaches or lacks' },
    },
    {
      line: 'audit --rule R01 --counts exclusive',
      about: {
        zh: '“不少于5人”不算共用人员，哪些队不达标',
        en: 'which teams have fewer than 5 without shared people',
      },
    },
    {
      line: 'audit --rule R05,R06,R10 --outcome unknown',
      about: {
        zh: '哪些队长缺党员身份、年龄、职级信息',
        en: 'captains whose membership, age or rank is not known',
      },
    },
    {
      line: 'audit --summary',
      about: { zh: '各规则的结果汇总', en: 'results of each rule in numbers' },
    },
    {
      line: 'audit --fail-on unknown --format json',
      about: { zh: '供程序核对', en: 'for programs that check' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const { audit, OUTCOMES } = await import('../../query/audit/audit.ts');
    const { COUNTS } = await import('../../query/rules/team.ts');
    const outcomes = listOption(request, 'outcome', OUTCOMES);
    const failOn = choiceOption(request, 'fail-on', ['fail', 'unknown']) ?? 'fail';
    const counts = choiceOption(request, 'counts', COUNTS);
    const summary = flagOption(request, 'summary');
    if (summary && outcomes) throw usage(request, MESSAGES.clash('--summary', '--outcome'));
    const rules = rulesOption(plan, request);
    if (rules && isReply(rules)) return rules;
    if (counts) needSize(plan, rules, request);
    const townWords = textOption(request, 'town');
    const town = townWords === undefined ? undefined : townOr(plan, townWords, request);
    if (town && isReply(town)) return town;
    const filter: AuditFilter = {
      ...(rules && { rules }),
      ...(town && { town: town.id }),
      ...(outcomes && { outcomes }),
      ...(counts && { counts }),
    };
    const answer = audit(plan, request.asOf, filter);
    const { results: _hidden, ...numbers } = answer;
    const printed = summary ? numbers : answer;
    if (answer.summary.length === 0 && answer.untestable.length === 0)
      return emptied(answer.left_out, printed, request);
    const reply = await show(request, printed, async (style) => {
      const render = await import('../../render/audit/view.ts');
      return (summary ? render.summaryView : render.auditView)(plan, answer, filter, style);
    });
    return { ...reply, err: await beside(answer, rules, request), code: codeOf(answer, failOn) };
  },
};

/** Exit code 1 where something fails, or is not known either if that counts. */
function codeOf({ totals }: Audit, failOn: 'fail' | 'unknown'): 0 | 1 {
  return totals.fail > 0 || (failOn === 'unknown' && totals.unknown > 0) ? 1 : 0;
}

/** Only rules on the plan as a whole were named, and a town. */
function emptied(leftOut: readonly string[], empty: unknown, request: Request): Promise<Reply> {
  const before = [{ flag: `--rule ${leftOut.join(',')}`, left: leftOut.length }];
  return nothing(request, empty, MESSAGES.emptied('--town', before));
}

/** A sheet has no notes: what its rows do not hold is told on stderr. */
async function beside(
  answer: Audit,
  rules: readonly string[] | undefined,
  { format, lang }: Request,
): Promise<string> {
  if (format !== 'csv' && format !== 'tsv') return '';
  const { openNotes } = await import('../../render/audit/notes.ts');
  return openNotes(answer, rules, lang)
    .map((line) => `${line}\n`)
    .join('');
}
