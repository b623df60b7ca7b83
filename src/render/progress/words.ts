import type { Plan } from '../../plan/model.ts';
import type { ProgressRow, Reached, Report } from '../../query/progress/row.ts';
import { townNameOf } from '../../plan/names.ts';
import { showDate } from '../../text/dates.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { PROGRESS_STATE_NAMES } from '../../text/terms.ts';
import { pick } from '../layout/view.ts';

/** By when a task is to be done: its deadline, else its period, else that the plan gives none. */
export function deadlineText({ deadline, period }: ProgressRow, lang: Lang): string {
  if (deadline !== null) return deadline;
  if (period !== null)
    return pick(lang, `${period.from}至${period.until}`, `${period.from} to ${period.until}`);
  return pick(lang, '没有规定', 'none given');
}

/** What a report says was done: 完成40%；2条（目标不少于3条，未达到）；已建1条. Empty where it says nothing. */
export function doneText({ percent, quantity, done }: Report, lang: Lang): string {
  return [
    ...(percent === null ? [] : [pick(lang, `完成${percent}%`, `${percent}% done`)]),
    ...(quantity === null ? [] : [quantityText(quantity, lang)]),
    ...(done === null ? [] : [done]),
  ].join(pick(lang, '；', '; '));
}

function quantityText({ value, unit, of, reached }: Reached, lang: Lang): string {
  const said = pick(lang, `${value}${unit}`, `${value} ${unit}`);
  if (of === null) return said;
  const told =
    reached === null
      ? ''
      : reached
        ? pick(lang, '，已达到', ', reached')
        : pick(lang, '，未达到', ', not reached');
  return pick(lang, `${said}（目标${of.printed}${told}）`, `${said} (target ${of.printed}${told})`);
}

/** A report in a sentence: its day, its state, what was done. */
export function reportText(report: Report, lang: Lang): string {
  const state = inLang(PROGRESS_STATE_NAMES[report.state], lang);
  const done = doneText(report, lang);
  const day = showDate(report.date, lang);
  return pick(
    lang,
    `${day}${state}${done === '' ? '' : `，${done}`}`,
    `${day} ${state}${done === '' ? '' : `, ${done}`}`,
  );
}

/**
 * How a task stands for its cell in a table: the report that counts, an older one, and beside it that of the
 * district or those of the towns.
 */
export function progressText(plan: Plan, row: ProgressRow, lang: Lang): string {
  const { report, earlier, towns, district } = row;
  const said = [
    ...(report ? [reportText(report, lang)] : []),
    ...(earlier
      ? [pick(lang, `上次：${reportText(earlier, lang)}`, `before: ${reportText(earlier, lang)}`)]
      : []),
    ...(district
      ? [
          pick(
            lang,
            `全区：${reportText(district, lang)}`,
            `district: ${reportText(district, lang)}`,
          ),
        ]
      : []),
    ...towns.map((each) =>
      pick(
        lang,
        `${townNameOf(plan, each.town!)}：${reportText(each, lang)}`,
        `${townNameOf(plan, each.town!)}: ${reportText(each, lang)}`,
      ),
    ),
  ];
  return said.join(pick(lang, '；', '; '));
}

/** What stands in the way, of the district and of each town, and that the deadline is past. */
export function problemText(plan: Plan, row: ProgressRow, lang: Lang): string {
  const own = row.report?.problem;
  return [
    ...(row.past_deadline ? [pick(lang, '时限已过', 'the deadline is past')] : []),
    ...(own ? [own] : []),
    ...ofTowns(plan, row, ({ problem }) => problem, lang),
  ].join(pick(lang, '；', '; '));
}

/** What is done next, of the district and of each town. */
export function nextText(plan: Plan, row: ProgressRow, lang: Lang): string {
  const own = row.report?.next_step;
  return [...(own ? [own] : []), ...ofTowns(plan, row, ({ next_step }) => next_step, lang)].join(
    pick(lang, '；', '; '),
  );
}

function ofTowns(
  plan: Plan,
  { towns }: ProgressRow,
  words: (report: Report) => string | null,
  lang: Lang,
): string[] {
  return towns.flatMap((each) => {
    const said = words(each);
    const name = townNameOf(plan, each.town!);
    return said === null ? [] : [pick(lang, `${name}：${said}`, `${name}: ${said}`)];
  });
}
