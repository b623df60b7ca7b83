import type { DistrictReport } from '../../query/papers/district-report.ts';
import { groupRule } from '../../query/units/group-lead.ts';
import type { Plan, Posting } from '../../plan/model.ts';
import { clausesOfRules } from '../../plan/rules.ts';
import { leadClauses } from '../../plan/tables.ts';
import { leadCell } from '../../render/tasks/cells.ts';
import { rebuiltMark } from '../../text/terms.ts';
import { truncate } from '../../text/width.ts';
import type { Annex } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';

/** The towns with their figures and teams, and the tasks with their leads. */
export function districtAnnexes(report: DistrictReport, plan: Plan, voice: Voice): Annex[] {
  return [townAnnex(report, plan, voice), taskAnnex(plan, voice)];
}

/** The towns in the order of the data, with the lead unit of the group where a rule makes one. */
export function townAnnex({ towns, totals }: DistrictReport, plan: Plan, voice: Voice): Annex {
  const { t } = voice;
  const grouped = groupRule(plan) !== undefined;
  const order = plan.data.dataset.conventions.town_order === 'annex-1' ? 'towns' : 'teams';
  const captains = towns.flatMap(({ team }) => team.captain ?? []);
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  return {
    title: t('各镇（街）基本数据和工作队', 'The towns with their figures and teams'),
    columns: [
      { head: t('镇（街）', 'Town') },
      { head: t('面积', 'km²'), align: 'right' },
      { head: t('户籍人口', 'People'), align: 'right' },
      { head: t('行政村', 'Villages'), align: 'right' },
      { head: t('原建档', 'Poor'), align: 'right' },
      { head: t('队员', 'Team'), align: 'right' },
      { head: t('队长', 'Captain'), flex: true },
      ...(grouped ? [{ head: t('组团牵头单位', 'Lead of the group'), flex: true }] : []),
    ],
    rows: [
      ...towns.map((town) => [
        town.name,
        String(town.area_km2),
        String(town.registered_population),
        String(town.administrative_villages),
        String(town.former_registered_poor),
        String(town.team.size),
        town.team.captain?.person ?? '—',
        ...(grouped ? [town.group_lead_unit ?? t('无法确认', 'cannot be told')] : []),
      ]),
      [
        t('合计', 'Total'),
        totals.area_km2.toFixed(2),
        String(totals.registered_population),
        String(totals.administrative_villages),
        String(totals.former_registered_poor),
        String(sum(towns.map(({ team }) => team.size))),
        '',
        ...(grouped ? [''] : []),
      ],
    ],
    notes: [
      voice.say(
        t(
          `按${voice.table(order)}的次序。面积单位为平方公里，“原建档”指原建档立卡相对贫困人口（人），队员合计为人次`,
          `In the order of ${voice.table(order)}. Area in km²; poor: former registered poor; the total of teams counts postings`,
        ) + inferredNote(captains, grouped, voice),
        voice.clause('towns'),
        voice.clause('teams'),
        ...clausesOfRules(groupRule(plan)),
        ...captains.flatMap(({ captain_quotes }) => captain_quotes[0]?.clause ?? []),
      ),
    ],
  };
}

/** What of the table is not printed: captains, and the lead units of groups. */
function inferredNote(captains: readonly Posting[], grouped: boolean, voice: Voice): string {
  const { t } = voice;
  const { length } = captains.filter(({ captain_basis }) => captain_basis === 'inferred');
  const who = [
    ...(length > 0
      ? [
          length === captains.length
            ? t('队长', 'captains')
            : t(`队长中${length}人`, `${length} of the ${captains.length} captains`),
        ]
      : []),
    ...(grouped ? [t('组团牵头单位', 'lead units of groups')] : []),
  ];
  if (who.length === 0) return '';
  return t(`；${who.join('和')}为推断`, `; ${who.join(' and ')} are inferred`);
}

/** Columns of the beginning of a task's text. */
const BRIEF = 44;

/** Tasks with lead, deadline and text (in full or its beginning); `numbers` chooses some. */
export function taskAnnex(
  plan: Plan,
  voice: Voice,
  numbers?: readonly number[],
  full = false,
): Annex {
  const { t } = voice;
  const tasks = numbers ? plan.tasks.filter((task) => numbers.includes(task.number)) : plan.tasks;
  return {
    title: t('重点工作任务牵头单位', 'Key tasks and their lead units'),
    columns: [
      { head: t('项', 'No'), align: 'right' },
      { head: t('牵头单位', 'Lead unit'), flex: true },
      { head: t('时限或时期', 'Deadline or period'), flex: true },
      { head: t('重点工作', 'Task'), flex: true },
    ],
    rows: tasks.map((task) => [
      String(task.number),
      leadCell(task, voice.lang),
      task.deadline_detail?.printed ?? task.period?.printed ?? '—',
      rebuiltMark(task.text_basis, voice.lang) + (full ? task.text : truncate(task.text, BRIEF)),
    ]),
    notes: [
      voice.say(
        t(
          `按${voice.table('tasks')}的次序；“—”表示文件没有写明${full ? '' : '，“…”表示有省略'}`,
          `In the order of ${voice.table('tasks')}; — means that the document does not say${full ? '' : ', … that words are left out'}`,
        ),
        ...leadClauses(plan),
      ),
    ],
  };
}
