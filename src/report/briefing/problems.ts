import type { Briefing } from '../../query/papers/briefing.ts';
import type { ProgressRow } from '../../query/progress/row.ts';
import { townNameOf } from '../../plan/names.ts';
import type { Plan } from '../../plan/model.ts';
import { doneText, reportText } from '../../render/progress/words.ts';
import type { Part } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';
import { dutyLines } from './duty-lines.ts';
import { taskWords } from './task-words.ts';

/** What is in the way, each with its unit or town and its item; empty kinds are left out. */
export function problems(briefing: Briefing, plan: Plan, voice: Voice): Part[] {
  const { t } = voice;
  const { rows } = briefing.progress;
  const found = [
    part(t('进度滞后', 'Behind'), behind(rows, plan, voice), voice),
    part(t('时限已过', 'Past the deadline'), past(rows, voice), voice),
    part(t('本期未报送', 'Not reported in the time'), unreported(rows, voice), voice),
    part(
      t('例行工作逾期未办', 'Recurring duties that are overdue'),
      dutyLines(plan, briefing.duties.overdue, 'overdue', voice),
      voice,
    ),
    part(
      t('例行工作逾期办理', 'Recurring duties done late'),
      dutyLines(plan, briefing.duties.late, 'done', voice),
      voice,
    ),
  ].filter((each) => each !== undefined);
  return found.length > 0
    ? found
    : [
        {
          text: t(
            '记录中没有滞后、逾期或未报送的事项。',
            'The records show nothing behind, overdue or unreported.',
          ),
        },
      ];
}

function part(title: string, items: readonly string[], { t }: Voice): Part | undefined {
  if (items.length === 0) return undefined;
  return {
    text: t(`${title}的${items.length}条：`, `${title}, ${items.length}:`),
    items: [...items],
  };
}

/** Tasks that are behind in the district or in a town, with what stands in the way. */
function behind(rows: readonly ProgressRow[], plan: Plan, voice: Voice): string[] {
  const { t } = voice;
  return rows.flatMap((row) => {
    const own = row.report?.state === 'behind' ? [row.report] : [];
    const towns = row.towns.filter(({ state }) => state === 'behind');
    const said = [...own, ...towns].map((each) => {
      const where = each.town === null ? '' : townNameOf(plan, each.town);
      const done = doneText(each, voice.lang);
      const problem = each.problem ?? t('没有上报原因', 'no reason given');
      return [
        where && t(where, `${where}:`),
        t(
          `至${voice.date(each.date)}${done && `${done}，`}${problem}`,
          `by ${each.date} ${done && `${done}; `}${problem}`,
        ),
      ]
        .filter(Boolean)
        .join(t('', ' '));
    });
    return said.length === 0
      ? []
      : [
          voice.say(
            t(
              `${taskWords(row, voice)}：${voice.also(said)}`,
              `${taskWords(row, voice)}: ${voice.also(said)}`,
            ),
            row.clause,
          ),
        ];
  });
}

function past(rows: readonly ProgressRow[], voice: Voice): string[] {
  return rows
    .filter(({ past_deadline: isPast }) => isPast)
    .map((row) =>
      voice.say(
        voice.t(
          `${taskWords(row, voice)}，时限为${voice.date(row.deadline!)}，没有完成的记录`,
          `${taskWords(row, voice)}, due ${row.deadline!}, without a record of completion`,
        ),
        row.clause,
      ),
    );
}

/** Unreported tasks by their lead unit, so that each unit finds itself; those without a lead at the end. */
function unreported(rows: readonly ProgressRow[], voice: Voice): string[] {
  const { t } = voice;
  const silent = rows.filter(({ state }) => state === 'unreported');
  const leads = [...new Set(silent.map(({ lead }) => lead.unit))].sort((a, b) =>
    a === null ? 1 : b === null ? -1 : 0,
  );
  return leads.map((lead) => {
    const own = silent.filter((row) => row.lead.unit === lead);
    const tasks = voice.tasks(own.map(({ task }) => task));
    const before = own
      .filter(({ earlier }) => earlier !== null)
      .map((row) =>
        t(
          `第${row.task}项上次报送为${reportText(row.earlier!, 'zh')}`,
          `task ${row.task} last reported: ${reportText(row.earlier!, 'en')}`,
        ),
      );
    const who = lead ?? t('牵头单位不能确认的', 'Without a certain lead unit');
    const said = [tasks, ...before].join(t('，', ', '));
    return voice.say(t(`${who}：${said}`, `${who}: ${said}`), voice.clause('tasks'));
  });
}
