import type { Briefing } from '../../query/papers/briefing.ts';
import type { ProgressState } from '../../query/progress/row.ts';
import type { Plan } from '../../plan/model.ts';
import { counted } from '../../text/counted.ts';
import { PROGRESS_STATE_NAMES } from '../../text/terms.ts';
import type { Part } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';

/** How many tasks are in each state, who reported, how many duties were done. */
export function overall(briefing: Briefing, plan: Plan, voice: Voice): Part[] {
  return [tasks(briefing, voice), towns(briefing, plan, voice), duties(briefing, plan, voice)];
}

/** The states in the order in which papers tell them. */
const TOLD: readonly ProgressState[] = [
  'completed',
  'on-schedule',
  'long-term',
  'behind',
  'unreported',
];

function tasks({ progress }: Briefing, voice: Voice): Part {
  const { t } = voice;
  const { rows, totals } = progress;
  const said = TOLD.filter((state) => totals[state] > 0).map((state) => {
    const numbers = rows.filter((row) => row.state === state).map(({ task }) => task);
    const share = Math.round((totals[state] / rows.length) * 1000) / 10;
    return t(
      `${PROGRESS_STATE_NAMES[state].zh}${totals[state]}项（${voice.tasks(numbers)}），占${share}%`,
      `${totals[state]} ${PROGRESS_STATE_NAMES[state].en} (${voice.tasks(numbers)}), ${share}%`,
    );
  });
  const unreported =
    totals.unreported > 0
      ? t(
          '“未报送”指本期没有进展记录，不表示没有开展。',
          ' “Not reported” says that no record of progress was made in the time, not that nothing was done.',
        )
      : '';
  return {
    text:
      voice.say(
        t(
          `重点任务。共${rows.length}项：${voice.also(said)}`,
          `Tasks. ${rows.length} in all: ${voice.also(said)}`,
        ),
        voice.clause('tasks'),
      ) + unreported,
  };
}

function towns({ towns_reporting: reporting }: Briefing, plan: Plan, voice: Voice): Part {
  const { t } = voice;
  const silent = plan.towns.filter(({ id }) => !reporting.includes(id)).map(({ name }) => name);
  const all = plan.towns.length;
  if (reporting.length === 0)
    return {
      text: voice.say(
        t(
          `镇（街）报送。${all}个镇（街）本期均没有进展记录`,
          `Towns. None of the ${all} towns has a record of progress in the time`,
        ),
        voice.clause('tasks'),
      ),
    };
  const left =
    silent.length === 0
      ? ''
      : t(`；未报送的有${voice.list(silent)}`, `; not reported: ${voice.list(silent)}`);
  return {
    text: voice.say(
      t(
        `镇（街）报送。${all}个镇（街）中${reporting.length}个报送了进展${left}`,
        `Towns. Of ${all} towns ${reporting.length} reported progress${left}`,
      ),
      voice.clause('tasks'),
    ),
  };
}

function duties({ duties: found }: Briefing, plan: Plan, voice: Voice): Part {
  const { t } = voice;
  const { done, late, overdue, unrecorded, overdue_before: before } = found;
  const all = done.length + overdue.length + unrecorded.length;
  const said = [
    t(`已办${done.length}件次`, `${done.length} done`) +
      (late.length > 0
        ? t(`（其中${late.length}件次逾期办理）`, ` (${late.length} of them late)`)
        : ''),
    t(`逾期未办${overdue.length}件次`, `${overdue.length} overdue`),
    ...(unrecorded.length > 0
      ? [
          t(
            `没有记录、办没办无从知道的${unrecorded.length}件次`,
            `${unrecorded.length} without a record, of which it cannot be told`,
          ),
        ]
      : []),
  ];
  const older =
    before.length > 0
      ? t(
          `此前到期、至今没有办理记录的另有${before.length}件次。`,
          ` ${counted(before.length, 'more was', 'more were')} due before and ${before.length === 1 ? 'is' : 'are'} not recorded as done.`,
        )
      : '';
  const clauses = plan.data.obligations.obligations
    .filter(({ id }) => [...done, ...overdue, ...unrecorded].some((each) => each.obligation === id))
    .map(({ quotes }) => quotes[0].clause);
  if (all === 0)
    return {
      text:
        voice.say(
          t('例行工作。本期没有到期的', 'Recurring duties. None was due in the time'),
          ...plan.data.obligations.obligations
            .filter(({ cadence }) => cadence.kind === 'periodic' || cadence.kind === 'yearly-day')
            .map(({ quotes }) => quotes[0].clause),
        ) + older,
    };
  return {
    text:
      voice.say(
        t(
          `例行工作（会议、报告、排查、轮换等）。本期到期${all}件次，${said.join('，')}`,
          `Recurring duties (meetings, reports, checks, rotation). ${all} were due in the time: ${said.join(', ')}`,
        ),
        ...clauses,
      ) + older,
  };
}
