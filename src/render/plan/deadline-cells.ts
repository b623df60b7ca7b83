import type { DeadlineAnswer } from '../../query/plan/deadlines.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import {
  COMPLETION_NAMES,
  DEADLINE_KIND_NAMES,
  DEADLINE_STATE_NAMES,
} from '../../text/plan-terms.ts';
import { quoted } from '../../text/quoted.ts';
import { BASIS_NAMES, MODALITY_NAMES } from '../../text/terms.ts';
import { joined, pick, sheetOf, type Sheet, type Style } from '../layout/view.ts';
import { clausesText, linesValue, quotesValue } from './cells.ts';

type Lang = Style['lang'];

/** A day, or the first and last day of a period. */
export function daysText({ from, date }: DeadlineAnswer, lang: Lang): string {
  if (from === null) return showDate(date, lang);
  return `${showDate(from, lang)}${pick(lang, '至', ' to ')}${showDate(date, lang)}`;
}

/** The words of the document, and whether they give the day or it follows by a convention. */
export function groundText({ printed, basis }: DeadlineAnswer, lang: Lang): string {
  const known = inLang(BASIS_NAMES[basis], lang);
  if (basis === 'printed') return pick(lang, `原文${quoted(printed)}`, `printed: ${printed}`);
  return pick(lang, `${known}，原文${quoted(printed)}`, `${known}; printed: ${printed}`);
}

/** Where the day asked for stands to it, and what the records say of its completion. */
export function stateText(deadline: DeadlineAnswer, lang: Lang): string {
  const { completion, completion_date: on } = deadline;
  const day = dayText(deadline, lang);
  if (completion === 'unrecorded') return day;
  const name = inLang(COMPLETION_NAMES[completion], lang);
  const told =
    on === null ? name : pick(lang, `${name}（${showDate(on, lang)}）`, `${name} (${on})`);
  return pick(lang, `${day}，${told}`, `${day}, ${told}`);
}

function dayText({ state, days_left }: DeadlineAnswer, lang: Lang): string {
  const days = Math.abs(days_left);
  const name = inLang(DEADLINE_STATE_NAMES[state], lang);
  if (state === 'today') return name;
  const unit = days === 1 ? 'day' : 'days';
  if (state === 'passed') return pick(lang, `已过${days}天`, `passed ${days} ${unit} ago`);
  const left = pick(lang, `还有${days}天`, `${days} ${unit} left`);
  return state === 'running' ? `${name}${pick(lang, '，', ', ')}${left}` : left;
}

/** Days and periods as a sheet. */
export function deadlineSheet(deadlines: readonly DeadlineAnswer[], lang: Lang): Sheet {
  const yes = (value: boolean): string => pick(lang, value ? '是' : '否', value ? 'yes' : 'no');
  return sheetOf(deadlines, [
    ['id', pick(lang, '编号', 'Id'), ({ id }) => id],
    ['same', pick(lang, '同一内容', 'Same as'), ({ same }) => joined(same.map(({ id }) => id))],
    ['title', pick(lang, '事项', 'Matter'), ({ title }) => inLang(title, lang)],
    ['kind', pick(lang, '类别', 'Kind'), ({ kind }) => inLang(DEADLINE_KIND_NAMES[kind], lang)],
    ['from', pick(lang, '起', 'From'), ({ from }) => from],
    ['date', pick(lang, '日期（止）', 'Date (until)'), ({ date }) => date],
    ['printed', pick(lang, '时间原文', 'Date as printed'), ({ printed }) => printed],
    [
      'basis',
      pick(lang, '日期依据', 'Basis of the date'),
      ({ basis }) => inLang(BASIS_NAMES[basis], lang),
    ],
    ['why', pick(lang, '依据说明', 'Why'), ({ why }) => (why ? inLang(why, lang) : null)],
    ['hard', pick(lang, '硬性期限', 'Hard'), ({ hard }) => yes(hard)],
    [
      'modality',
      pick(lang, '语气', 'Strength'),
      ({ modality }) => (modality ? inLang(MODALITY_NAMES[modality], lang) : null),
    ],
    ['as_of', pick(lang, '截至', 'As of'), ({ as_of }) => as_of],
    [
      'state',
      pick(lang, '截至当日', 'State'),
      ({ state }) => inLang(DEADLINE_STATE_NAMES[state], lang),
    ],
    ['days_left', pick(lang, '剩余天数', 'Days left'), ({ days_left }) => days_left],
    [
      'completion',
      pick(lang, '完成情况', 'Completion'),
      ({ completion }) => inLang(COMPLETION_NAMES[completion], lang),
    ],
    ['tasks', pick(lang, '任务', 'Tasks'), ({ tasks }) => joined(tasks)],
    ['clauses', pick(lang, '条款', 'Clauses'), ({ quotes }) => clausesText(quotes, lang)],
    ['quotes', pick(lang, '原文', 'Words'), ({ quotes }) => quotesValue(quotes, lang)],
    ['source_lines', pick(lang, '原文行', 'Lines'), ({ quotes }) => linesValue(quotes)],
    ['note', pick(lang, '说明', 'Note'), ({ note }) => (note ? inLang(note, lang) : null)],
    ['completion_date', pick(lang, '记录日期', 'Recorded on'), (each) => each.completion_date],
    ['completion_record', pick(lang, '记录', 'Record'), (each) => each.completion_record],
  ]);
}
