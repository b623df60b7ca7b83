import type { ReportTask, UnitReport } from '../../query/papers/unit-report.ts';
import type { Plan } from '../../plan/model.ts';
import { leadClauses } from '../../plan/tables.ts';
import { workName } from '../../plan/work.ts';
import { leadCell } from '../../render/tasks/cells.ts';
import type { Lang } from '../../text/local.ts';
import { quoted } from '../../text/quoted.ts';
import { rebuiltMark } from '../../text/terms.ts';
import { openingOf } from '../words/opening.ts';
import type { Annex, Paper, Part, Section } from '../layout/paper.ts';
import { sentPeople } from './sent-people.ts';
import { taskPart } from './task-text.ts';
import { voiceOf, type Voice } from '../words/voice.ts';

/** The sheet for a unit: what it leads and supports, whom it sent, what it owes, what is in doubt, where to reply. */
export function unitPaper(report: UnitReport, plan: Plan, lang: Lang): Paper {
  const voice = voiceOf(lang, plan);
  const { t } = voice;
  const { unit } = report;
  const title =
    report.tasks.length > 0
      ? t(`${unit}重点工作任务交办单`, `Key tasks of ${unit}`)
      : t(`${unit}${workName(plan, lang)}情况`, `${unit} in ${workName(plan, lang)}`);
  return {
    title: `${title}${t('（工作底稿）', ' (working draft)')}`,
    subtitle: t(`截至${voice.date(report.as_of)}`, `as of ${report.as_of}`),
    opening: [openingOf(plan, report, voice, report.postings.length > 0)],
    sections: unitSections(report, plan, voice).filter(({ parts }) => parts.length > 0),
    annexes: report.supporting.length > 0 ? [supportAnnex(report.supporting, plan, voice)] : [],
  };
}

function unitSections(report: UnitReport, plan: Plan, voice: Voice): Section[] {
  const { t } = voice;
  return [
    { heading: t('牵头任务', 'Tasks that it leads'), parts: leading(report, voice) },
    {
      heading: t('牵头情况待明确的任务', 'Tasks whose lead is not clear'),
      parts: unclear(report, voice),
    },
    { heading: t('配合任务', 'Tasks that it supports'), parts: supporting(report, voice) },
    { heading: t('列入工作队的人员', 'People in teams'), parts: sentPeople(report, plan, voice) },
    { heading: t('应履行的职责', 'Duties'), parts: duties(report, voice) },
    { heading: t('需核实事项', 'To be verified'), parts: unitDoubts(report, voice) },
    { heading: t('反馈', 'Reply'), parts: reply(report, voice) },
  ];
}

function leading({ leading: tasks, unit }: UnitReport, voice: Voice): Part[] {
  return tasks.map((each) => taskPart(each, unit, voice));
}

/** Tasks that several units lead, or where the unit only stands first in a damaged cell. */
function unclear({ sharing, doubtful, unit }: UnitReport, voice: Voice): Part[] {
  return [...sharing, ...doubtful].map((each) => {
    const part = taskPart(each, unit, voice);
    const note = each.task.lead.note;
    return note ? { ...part, items: [voice.words(note), ...(part.items ?? [])] } : part;
  });
}

function supporting({ supporting: tasks, unit }: UnitReport, voice: Voice): Part[] {
  if (tasks.length === 0) return [];
  const { t } = voice;
  const numbers = tasks.map(({ task }) => task.number);
  return [
    {
      text: voice.say(
        t(
          `${unit}列为责任单位、不牵头的任务共${tasks.length}项，即${voice.tasks(numbers)}，内容和牵头单位见附表`,
          `${unit} is named without the lead in ${tasks.length}: ${voice.tasks(numbers)}; see the table`,
        ),
        voice.clause('tasks'),
      ),
    },
  ];
}

/** What the unit owes again and again. */
function duties({ obligations }: UnitReport, voice: Voice): Part[] {
  return obligations.map((each) => ({ text: voice.say(dutyText(each, voice), each.clause) }));
}

/** A duty with the words that set it, whether only inference makes it the unit's, and what is in doubt. */
function dutyText(
  { title, frequency, actor_printed, basis, doubt }: UnitReport['obligations'][number],
  voice: Voice,
): string {
  const { t } = voice;
  const printed = [actor_printed, frequency].filter((each) => each !== null).map(quoted);
  const beside = [
    printed.length > 0 ? t(`原文${printed.join('')}`, `printed ${printed.join('')}`) : '',
    basis === 'inferred' ? t('由本单位承担为推断', 'that it falls to this unit is inferred') : '',
  ].filter(Boolean);
  const words = beside.length > 0 ? t(`（${beside.join('，')}）`, ` (${beside.join('; ')})`) : '';
  const open = doubt ? t('；', '; ') + voice.words(doubt).replace(/[。.]$/, '') : '';
  return `${voice.words(title)}${words}${open}`;
}

/** The state of a unit in a few paragraphs: what it leads and supports, whom it sent, what it owes. */
export function unitState(report: UnitReport, plan: Plan, voice: Voice): Part[] {
  const { t } = voice;
  const led: [readonly number[], string, string][] = [
    [report.leads, '牵头', 'leads'],
    [report.shares_lead, '与其他单位分别负责', 'shares the lead of'],
    [
      report.leads_doubtful,
      '在残缺的栏中列在首位、不能确认牵头',
      'stands first in a damaged cell of',
    ],
  ];
  const said = led
    .filter(([numbers]) => numbers.length > 0)
    .map(([numbers, zh, en]) =>
      t(`${zh}${numbers.length}项（${voice.tasks(numbers)}）`, `${en} ${voice.tasks(numbers)}`),
    );
  return [
    ...(said.length > 0
      ? [
          {
            text: voice.say(
              t(`${report.unit}${said.join('，')}`, `${report.unit} ${said.join(', ')}`),
              ...leadClauses(plan),
            ),
          },
        ]
      : []),
    ...supporting(report, voice),
    ...sentPeople(report, plan, voice),
    ...dutiesTogether(report, voice),
  ];
}

function dutiesTogether({ obligations }: UnitReport, voice: Voice): Part[] {
  if (obligations.length === 0) return [];
  const said = obligations.map((each) => dutyText(each, voice));
  return [
    {
      text: voice.say(
        voice.t(
          `应履行的职责有${said.length}项：${voice.also(said)}`,
          `Duties, ${said.length}: ${voice.also(said)}`,
        ),
        ...obligations.map(({ clause }) => clause),
      ),
    },
  ];
}

/** Tasks in which a damaged cell may hold the unit too. */
export function unitDoubts({ maybe, open, tasks }: UnitReport, voice: Voice): Part[] {
  const { t } = voice;
  const known = new Set(tasks.filter(({ part }) => part !== 'maybe').map(({ number }) => number));
  const cut = maybe.map(({ number, fragment }) => ({
    text: voice.say(
      t(
        `第${number}项责任单位栏有残缺名称“${fragment}”，可能是本单位，不能认定`,
        `The cell of task ${number} holds the cut name “${fragment}”, which may be this unit; it cannot be told`,
      ),
      voice.clause('tasks', number),
    ),
  }));
  const lost = open.incomplete.filter((number) => !known.has(number));
  return [
    ...cut,
    ...(lost.length > 0
      ? [
          {
            text: voice.say(
              t(
                `${voice.tasks(lost)}责任单位栏残缺，是否列有本单位须以正式印发的纸质文件核对`,
                lost.length === 1
                  ? `The cell of ${voice.tasks(lost)} is damaged; whether it names this unit needs the issued paper`
                  : `The cells of ${voice.tasks(lost)} are damaged; whether they name this unit needs the issued paper`,
              ),
              voice.clause('tasks'),
            ),
          },
        ]
      : []),
  ];
}

function reply({ contact, unit }: UnitReport, voice: Voice): Part[] {
  if (contact.unit === unit)
    return [
      {
        text: voice.say(
          voice.t('各单位执行中的问题向本单位反映', 'Problems of all units go to this unit'),
          contact.clause,
        ),
      },
    ];
  return [
    {
      text: voice.say(
        voice.t(
          `执行中的问题向${contact.unit}反映；反馈的时限和方式由交办单位另行明确`,
          `Problems go to ${contact.unit}; whoever hands this over has to name the date and form of the reply`,
        ),
        contact.clause,
      ),
    },
  ];
}

/** The tasks that a unit supports, with their leads and full words. */
export function supportAnnex(tasks: readonly ReportTask[], plan: Plan, voice: Voice): Annex {
  const { t } = voice;
  return {
    title: t('配合任务一览', 'Tasks that it supports'),
    columns: [
      { head: t('项', 'No'), align: 'right' },
      { head: t('牵头单位', 'Lead unit'), flex: true },
      { head: t('重点工作', 'Task'), flex: true },
    ],
    rows: tasks.map(({ task }) => [
      String(task.number),
      leadCell(task, voice.lang),
      rebuiltMark(task.text_basis, voice.lang) + task.text,
    ]),
    notes: [voice.source(...leadClauses(plan))],
  };
}
