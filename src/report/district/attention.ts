import type { DistrictReport } from '../../query/papers/district-report.ts';
import type { RuleResult } from '../../query/rules/rule.ts';
import type { Plan } from '../../plan/model.ts';
import { ruleWith } from '../../plan/rules.ts';
import { lacksColumn } from '../../plan/tables.ts';
import { counted } from '../../text/counted.ts';
import { quoted } from '../../text/quoted.ts';
import { ROLE_NAMES } from '../../text/terms.ts';
import type { Part } from '../layout/paper.ts';
import { completionWords } from '../words/completion.ts';
import { rotationText } from '../words/rotation.ts';
import type { Voice } from '../words/voice.ts';

/** What a meeting should look at: each named with its town, unit or task and its clause. */
export function attention(report: DistrictReport, plan: Plan, voice: Voice): Part[] {
  return [
    ...failures(report, voice),
    ...ownersAndSchedules(report, plan, voice),
    ...deadlines(report, voice),
    ...sharedPeople(report, voice),
    ...vacancies(report, voice),
    ...actingCaptains(report, voice),
    {
      text: voice.t('轮换。', 'Rotation. ') + rotationText(report.rotation, plan, voice),
    },
    ...missingFacts(report, voice),
  ];
}

function nameOf({ towns }: DistrictReport, id: string): string {
  return towns.find((town) => town.id === id)?.name ?? id;
}

function failures(report: DistrictReport, voice: Voice): Part[] {
  return byRule(report.rules, 'fail').map(([rule, results]) => ({
    text: voice.say(
      voice.t(
        `不符合要求：${voice.words(rule.title)}，${results.map((each) => nameOf(report, each.town!)).join('、')}`,
        `Not met: ${voice.words(rule.title)}, ${results.map((each) => nameOf(report, each.town!)).join(', ')}`,
      ),
      rule.clause,
    ),
  }));
}

/** Where a rule asks for owners and schedules: what the tasks lack of them. */
function ownersAndSchedules({ tasks }: DistrictReport, plan: Plan, voice: Voice): Part[] {
  const rule = ruleWith(plan, 'task-owner-and-schedule');
  if (!rule) return [];
  const { t } = voice;
  const { text, clause } = rule.quotes[0];
  const open = [...tasks.doubtful, ...tasks.unreadable].sort((a, b) => a - b);
  const table = voice.table('tasks');
  const column = lacksColumn(plan, 'tasks', /进度|时限|期限|时间/);
  const found = [
    ...(open.length > 0
      ? [
          t(
            `有${open.length}项牵头单位不能确认（${voice.tasks(open)}）`,
            `the lead of ${open.length} cannot be told (${voice.tasks(open)})`,
          ),
        ]
      : []),
    ...(column ? [t('没有进度一栏', 'there is no column for a schedule')] : []),
    t(
      `${tasks.undated.length}项既无时限也无所属时期`,
      `${tasks.undated.length} ${tasks.undated.length === 1 ? 'has' : 'have'} neither deadline nor period`,
    ),
  ];
  return [
    {
      text: voice.say(
        t(
          `责任主体和进度要求。《方案》规定${quoted(text)}${voice.basis(clause)}；${table}中${found.join('，')}`,
          `Owners and schedules. The plan says ${quoted(text)}${voice.basis(clause)}; in ${table} ${[...found.slice(0, -1), found.length > 1 ? `and ${found.at(-1)!}` : found[0]!].join(', ')}`,
        ),
        voice.clause('tasks'),
      ),
    },
  ];
}

function deadlines({ tasks }: DistrictReport, voice: Voice): Part[] {
  const { t } = voice;
  return tasks.dated.map((each) => {
    const { number, deadline, words } = each;
    const state = completionWords(each, voice) || t('尚未到期', 'not yet due');
    return {
      text: voice.say(
        t(
          `完成时限。第${number}项${quoted(words)}，时限为${voice.date(deadline)}，${state}`,
          `Deadline. Task ${number} ${quoted(words)}, by ${deadline}, ${state}`,
        ),
        voice.clause('tasks', number),
      ),
    };
  });
}

function sharedPeople(report: DistrictReport, voice: Voice): Part[] {
  const { t } = voice;
  const roles = [...new Set(report.shared.map(({ role }) => role))];
  return roles.map((role) => {
    const people = report.shared.filter((each) => each.role === role);
    const said = people.map(({ person, towns }) => {
      const served = towns.map((id) => nameOf(report, id));
      return t(
        `${person}列在${served.join('、')}${served.length}个镇（街）`,
        `${person} stands for ${served.join(', ')}`,
      );
    });
    const words = voice.words(ROLE_NAMES[role]);
    return {
      text: voice.say(
        t(
          `人员共用。${words}中有${people.length}人列在两个以上镇（街）：${said.join('；')}`,
          `Shared people. ${people.length} of the ${words}s ${people.length === 1 ? 'stands' : 'stand'} for more than one town: ${said.join('; ')}`,
        ),
        voice.clause('teams'),
      ),
    };
  });
}

function vacancies(report: DistrictReport, voice: Voice): Part[] {
  const { t } = voice;
  const said = report.vacant.map(({ role, towns, label_only: label }) => {
    const words = voice.words(ROLE_NAMES[role]);
    const all = report.towns.length;
    const blank =
      towns.length > all / 2
        ? t(`${towns.length}个镇（街）空白`, `blank for ${counted(towns.length, 'town')}`)
        : towns.length > 0
          ? t(
              `${towns.map((id) => nameOf(report, id)).join('、')}空白`,
              `blank for ${towns.map((id) => nameOf(report, id)).join(', ')}`,
            )
          : '';
    const printed =
      label.length > 0
        ? t(
            `${label.map((id) => nameOf(report, id)).join('、')}只有标签没有人名`,
            `a label without names for ${label.map((id) => nameOf(report, id)).join(', ')}`,
          )
        : '';
    const state = [printed, blank].filter(Boolean).join(t('，', ', '));
    return t(
      `“${words.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”栏${state}`,
      `${words}: ${state}`,
    );
  });
  if (said.length === 0) return [];
  return [
    {
      text: voice.say(
        t(
          `空白栏目。${voice.table('teams')}中${said.join('；')}；是未安排还是漏印无法判断，不作为缺员统计`,
          `Blank cells. In ${voice.table('teams')}, ${said.join('; ')}; whether nobody was assigned or the print is lost cannot be told, and they are not counted as missing people`,
        ),
        voice.clause('teams'),
      ),
    },
  ];
}

function actingCaptains(report: DistrictReport, voice: Voice): Part[] {
  if (report.acting_captains.length === 0) return [];
  const names = report.acting_captains.map((id) => nameOf(report, id));
  return [
    {
      text: voice.say(
        voice.t(
          `代理队长。${names.join('、')}队长为代理，代理期限和正式人选没有记载`,
          `Acting captains. In ${names.join(', ')} the captain is acting; neither the term nor a final choice is recorded`,
        ),
        voice.clause('teams'),
      ),
    },
  ];
}

/** Rules that cannot be checked in every town for the same missing fact. */
function missingFacts(report: DistrictReport, voice: Voice): Part[] {
  const { t } = voice;
  const everywhere = byRule(report.rules, 'unknown').filter(
    ([, results]) => results.length === report.towns.length,
  );
  if (everywhere.length === 0) return [];
  const titles = everywhere.map(
    ([rule]) => `${voice.words(rule.title)}${voice.basis(rule.clause)}`,
  );
  return [
    {
      text: voice.say(
        t(
          `缺少信息。${report.towns.length}个镇（街）均因缺少信息无法核对的规则有${titles.length}条：${voice.also(titles)}`,
          `Missing facts. ${counted(titles.length, 'rule')} cannot be checked in any town: ${voice.also(titles)}`,
        ),
      ),
    },
  ];
}

function byRule(
  results: readonly RuleResult[],
  outcome: RuleResult['outcome'],
): [RuleResult, RuleResult[]][] {
  const found = new Map<string, RuleResult[]>();
  for (const result of results) {
    if (result.outcome === outcome)
      found.set(result.rule, [...(found.get(result.rule) ?? []), result]);
  }
  return [...found.values()].map((each) => [each[0]!, each]);
}
