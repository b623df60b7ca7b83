import type { Briefing } from '../../query/papers/briefing.ts';
import type { ProgressRow } from '../../query/progress/row.ts';
import { townNameOf } from '../../plan/names.ts';
import type { Plan } from '../../plan/model.ts';
import { reportText } from '../../render/progress/words.ts';
import type { Part } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';
import { taskWords } from './task-words.ts';

/** What was reported of the tasks that are done, on schedule or go on, and what the towns reported as done. */
export function advanced({ progress }: Briefing, plan: Plan, voice: Voice): Part[] {
  const { t } = voice;
  const good = progress.rows.filter(
    ({ report }) => report !== null && report.state !== 'behind' && report.state !== 'unreported',
  );
  const items = [
    ...good.map((row) => ({
      text: voice.say(
        t(
          `${taskWords(row, voice)}：${reportText(row.report!, 'zh')}`,
          `${taskWords(row, voice)}: ${reportText(row.report!, 'en')}`,
        ),
        row.clause,
      ),
    })),
    ...ofTowns(progress.rows, plan, voice),
  ];
  return items.length === 0
    ? [
        {
          text: voice.say(
            t('本期没有可以通报的进展记录', 'No progress is recorded in the time'),
            voice.clause('tasks'),
          ),
        },
      ]
    : items;
}

function ofTowns(rows: readonly ProgressRow[], plan: Plan, voice: Voice): Part[] {
  return rows.flatMap((row) => {
    const done = row.towns.filter(({ state }) => state !== 'behind' && state !== 'unreported');
    if (done.length === 0) return [];
    const said = done.map((each) =>
      voice.t(
        `${townNameOf(plan, each.town!)}${reportText(each, 'zh')}`,
        `${townNameOf(plan, each.town!)} ${reportText(each, 'en')}`,
      ),
    );
    return [
      {
        text: voice.say(
          voice.t(
            `${taskWords(row, voice)}，镇（街）：${voice.also(said)}`,
            `${taskWords(row, voice)}, in the towns: ${voice.also(said)}`,
          ),
          row.clause,
        ),
      },
    ];
  });
}
