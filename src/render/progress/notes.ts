import type { Plan } from '../../plan/model.ts';
import type { Progress } from '../../query/progress/progress.ts';
import { PROGRESS_STATES } from '../../query/progress/row.ts';
import { townNameOf } from '../../plan/names.ts';
import { showDate } from '../../text/dates.ts';
import type { Lang } from '../../text/local.ts';
import { ranges } from '../../text/ranges.ts';
import { PROGRESS_STATE_NAMES } from '../../text/terms.ts';
import { pick } from '../layout/view.ts';
import { tablesWithNotes } from '../sources.ts';
import { openNotes } from '../tasks/list.ts';

/** How many tasks there are and how many of them are in each state. */
export function summary(
  plan: Plan,
  { as_of, since, town, rows, totals }: Progress,
  lang: Lang,
): string {
  const counts = PROGRESS_STATES.filter((state) => totals[state] > 0).map((state) =>
    pick(
      lang,
      `${PROGRESS_STATE_NAMES[state].zh}${totals[state]}项`,
      `${totals[state]} ${PROGRESS_STATE_NAMES[state].en}`,
    ),
  );
  const where = town === null ? '' : townNameOf(plan, town);
  const from =
    since === null
      ? { zh: '', en: '' }
      : {
          zh: `（只计${showDate(since, 'zh')}以后的报送）`,
          en: ` (reports from ${since} on)`,
        };
  return pick(
    lang,
    `截至${showDate(as_of, lang)}，${where}重点工作${rows.length}项${from.zh}：${counts.join('，')}。`,
    `As of ${as_of}, ${rows.length} ${rows.length === 1 ? 'task' : 'tasks'}${where && ` of ${where}`}${from.en}: ${counts.join(', ')}.`,
  );
}

/** What the states rest on, and what cannot be told. */
export function grounds(plan: Plan, answer: Progress, lang: Lang): string[] {
  const { rows, totals, uncertain, town } = answer;
  const tables = tablesWithNotes(plan, lang, 'tasks');
  const possible = rows.filter(({ certainty }) => certainty === 'possible');
  return [
    ...(totals.unreported > 0
      ? [
          pick(
            lang,
            '“未报送”指数据中没有进展记录，不表示没有开展。',
            '“Not reported” says that the data hold no record of progress, not that nothing was done.',
          ),
        ]
      : []),
    ...(possible.length > 0
      ? [
          pick(
            lang,
            `第${ranges(
              possible.map(({ task }) => task),
              lang,
            )}项责任单位栏残缺，是否要求${townNameOf(plan, town!)}落实无法辨认。`,
            `The cell of units of task ${ranges(
              possible.map(({ task }) => task),
              lang,
            )} is damaged, and whether ${townNameOf(plan, town!)} is asked to act cannot be told.`,
          ),
        ]
      : []),
    ...openNotes({ uncertain }, lang),
    pick(lang, `依据：${tables}；进展依记录。`, `Source: ${tables}; progress from the records.`),
  ];
}
