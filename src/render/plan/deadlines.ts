import type { DeadlineAnswer } from '../../query/plan/deadlines.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { grid, heading, notes, pick, type Block, type Style, type View } from '../layout/view.ts';
import { clausesText, idsCell, listGround, strength } from './cells.ts';
import { daysText, deadlineSheet, groundText, stateText } from './deadline-cells.ts';

type Lang = Style['lang'];

/** Days and periods by how firm they are, each with where the day asked for stands to it. */
export function deadlinesView(deadlines: readonly DeadlineAnswer[], { lang }: Style): View {
  const parts = sectionsOf(deadlines, lang)
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => [heading(title), table(items, lang)]);
  const hard = deadlines.filter((each) => each.hard).length;
  const asOf = deadlines[0]!.as_of;
  const said = [
    pick(
      lang,
      `共${deadlines.length}个，其中硬性期限${hard}个（原文写明到日或月底）。截至${showDate(asOf, lang)}。`,
      `${deadlines.length} in all, of which ${hard} hard (the document gives the day or the end of a month). As of ${asOf}.`,
    ),
    ...unrecorded(deadlines, lang),
    listGround(deadlines[0]!.id, lang),
  ];
  return { parts: [...parts, notes(said)], sheet: deadlineSheet(deadlines, lang) };
}

/** That a day which has passed says nothing of what was done, where no record says it. */
export function unrecorded(deadlines: readonly DeadlineAnswer[], lang: Lang): string[] {
  const open = deadlines.filter(({ completion }) => completion === 'unrecorded');
  if (open.length === 0) return [];
  if (open.length === deadlines.length)
    return [
      pick(
        lang,
        '数据中没有办理情况的记录：“已过”只表示日期已过，是否完成无从判断。',
        'The data hold no record of what was done: “passed” is said of the day only, and whether it was met cannot be told.',
      ),
    ];
  const ids = open.map(({ id }) => id).join(pick(lang, '、', ', '));
  return [
    pick(
      lang,
      `${ids}没有办理情况的记录：“已过”只表示日期已过，是否完成无从判断。`,
      `Of ${ids} nothing is recorded: “passed” is said of the day only, and whether it was met cannot be told.`,
    ),
  ];
}

interface DeadlineSection {
  title: string;
  items: readonly DeadlineAnswer[];
}

function sectionsOf(deadlines: readonly DeadlineAnswer[], lang: Lang): DeadlineSection[] {
  const ofKind = (kind: DeadlineAnswer['kind']): DeadlineAnswer[] =>
    deadlines.filter((each) => each.kind === kind);
  return [
    {
      title: pick(lang, '硬性期限（原文写明日期）', 'Hard deadlines (the document gives the day)'),
      items: deadlines.filter((each) => each.hard),
    },
    {
      title: pick(
        lang,
        '按约定推定日期的期限（原文没有写到日）',
        'Deadlines whose day is a convention (the document does not give it)',
      ),
      items: ofKind('deadline').filter((each) => !each.hard),
    },
    {
      title: pick(
        lang,
        '每年固定日（下一次，或所查年份的一次）',
        'Days of each year (the next, or that of the year asked for)',
      ),
      items: ofKind('yearly-day'),
    },
    {
      title: pick(lang, '时期（不是完成期限）', 'Periods (no deadline of completion)'),
      items: ofKind('period'),
    },
  ];
}

function table(deadlines: readonly DeadlineAnswer[], lang: Lang): Block {
  return grid(
    [
      { head: pick(lang, '日期', 'Day'), flex: true },
      { head: pick(lang, '编号', 'Id') },
      { head: pick(lang, '事项', 'Matter'), flex: true },
      { head: pick(lang, '日期依据', 'Basis of the day'), flex: true },
      { head: pick(lang, '截至当日', 'On the day'), flex: true },
      { head: pick(lang, '任务', 'Task') },
      { head: pick(lang, '条款', 'Clause'), flex: true },
    ],
    deadlines.map((each) => [
      daysText(each, lang),
      each.id,
      `${inLang(each.title, lang)}${strength(each.modality, lang)}${sameText(each, lang)}`,
      groundText(each, lang),
      stateText(each, lang),
      idsCell(each.tasks, lang),
      clauseCell(each, lang),
    ]),
  );
}

function sameText({ same }: DeadlineAnswer, lang: Lang): string {
  const ids = same.map(({ id }) => id).join(pick(lang, '、', ', '));
  return ids && pick(lang, `（即${ids}）`, ` (also ${ids})`);
}

/** A day that only a task holds has no quotes; its title names the clause. */
function clauseCell({ quotes, title }: DeadlineAnswer, lang: Lang): string {
  return quotes.length > 0 ? clausesText(quotes, lang) : inLang(title, lang);
}
