import type { DistrictReport } from '../../query/papers/district-report.ts';
import type { Plan } from '../../plan/model.ts';
import { leadCell } from '../../render/tasks/cells.ts';
import { rebuiltMark } from '../../text/terms.ts';
import { truncate } from '../../text/width.ts';
import type { Annex } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';

/** The towns with their figures and teams, and the tasks with their leads. */
export function districtAnnexes(report: DistrictReport, plan: Plan, voice: Voice): Annex[] {
  return [townAnnex(report, plan, voice), taskAnnex(plan, voice)];
}

export function townAnnex({ towns, totals }: DistrictReport, plan: Plan, voice: Voice): Annex {
  const { t } = voice;
  const order = plan.data.dataset.conventions.town_order === 'annex-1' ? '附件1' : '附件2';
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
      { head: t('组团牵头单位', 'Lead of the group'), flex: true },
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
        town.group_lead_unit ?? t('无法确认', 'cannot be told'),
      ]),
      [
        t('合计', 'Total'),
        totals.area_km2.toFixed(2),
        String(totals.registered_population),
        String(totals.administrative_villages),
        String(totals.former_registered_poor),
        String(sum(towns.map(({ team }) => team.size))),
        '',
        '',
      ],
    ],
    notes: [
      t(
        `按${order}的次序。面积单位为平方公里，“原建档”指原建档立卡相对贫困人口（人），队员合计为人次；队长和组团牵头单位为推断（依据：附件1；附件2；二（一）；二（二））。`,
        `In the order of ${order === '附件1' ? 'annex 1' : 'annex 2'}. Area in km²; poor: former registered poor; the total of teams counts postings; captains and lead units of groups are inferred (source: annex 1; annex 2; section 二（一）; section 二（二）).`,
      ),
    ],
  };
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
      t(
        `按附件3的次序；“—”表示文件没有写明${full ? '' : '，“…”表示有省略'}（依据：附件3；附件3注）。`,
        'In the order of annex 3; — means that the document does not say (source: annex 3; annex 3, note).',
      ),
    ],
  };
}
