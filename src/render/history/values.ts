import type { HistoryEvent, Stand } from '../../query/history/event.ts';
import type { TaskPart } from '../../query/units/detail.ts';
import { FIELD_NAMES } from '../../text/history-terms.ts';
import { inLang, type Lang, type Local } from '../../text/local.ts';
import { quoted } from '../../text/quoted.ts';
import { ranges } from '../../text/ranges.ts';
import { FIGURE_UNITS, PROGRESS_STATE_NAMES } from '../../text/terms.ts';
import { periodText } from '../../text/periods.ts';
import { pick } from '../layout/view.ts';
import { PART_NAMES } from '../units/words.ts';

/** A value as it is given or changed, or what an event turned into what. */
export function valueText(event: HistoryEvent, lang: Lang): string {
  const { field, before, after, tasks } = event;
  const colon = pick(lang, '：', ': ');
  if (field === null) {
    const words =
      event.event === 'recorded'
        ? recordText(after, lang)
        : event.event === 'progress'
          ? progressText(after, lang)
          : arrow(before, after, lang);
    return [words, tasksText(tasks, lang)].filter(Boolean).join(colon);
  }
  if (field === 'part')
    return `${tasksText(tasks, lang)}${colon}${arrow(part(before, lang), part(after, lang), lang)}`;
  const name = inLang(FIELD_NAMES[field] ?? { zh: field }, lang);
  // What a change sets where nothing stood is told apart from what is only given.
  const none = field === 'lead' ? UNTOLD : event.event === 'changed' ? NONE : null;
  const quote = field === 'text' || field === 'obligation';
  const shown = (value: Stand): Stand =>
    value === null ? none && inLang(none, lang) : quote ? quoted(stand(value)) : value;
  const from = event.event === 'printed' ? null : shown(before);
  return `${name}${colon}${arrow(from, shown(after), lang)}${unitOf(field, lang)}`;
}

const UNTOLD = { zh: '不能确定', en: 'cannot be told' };
const NONE = { zh: '无', en: 'none' };

function recordText(after: Stand, lang: Lang): string {
  return typeof after === 'string' ? periodText(after, lang) : '';
}

function tasksText(tasks: readonly number[], lang: Lang): string {
  if (tasks.length === 0) return '';
  return pick(
    lang,
    `第${ranges(tasks, 'zh')}项`,
    `${tasks.length === 1 ? 'task' : 'tasks'} ${ranges(tasks, 'en')}`,
  );
}

function part(code: Stand, lang: Lang): Stand {
  return typeof code === 'string' ? inLang(PART_NAMES[code as TaskPart], lang) : null;
}

function unitOf(field: string, lang: Lang): string {
  const words = FIGURE_UNITS[field as keyof typeof FIGURE_UNITS];
  return words && words[lang] !== '' ? pick(lang, words.zh, ` ${words.en}`) : '';
}

/** What stood before and what stands after; only the latter where nothing stood before. */
export function arrow(before: Stand, after: Stand, lang: Lang): string {
  if (before === null) return stand(after);
  return `${stand(before)} → ${after === null ? inLang(NONE, lang) : stand(after)}`;
}

/** A value in one cell: names with commas, nothing where there is none. */
export function stand(value: Stand): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join('、') : String(value);
}

/** The state of a task in a record of its progress. */
function progressText(after: Stand, lang: Lang): string {
  return typeof after === 'string' ? inLang(stateName(after), lang) : '';
}

/** What stood before or stands after, codes in words. */
export function standText({ event, field }: HistoryEvent, value: Stand, lang: Lang): string {
  if (event === 'progress') return progressText(value, lang);
  return stand(field === 'part' ? part(value, lang) : value);
}

/** A state of progress in words; what is none stands for itself. */
function stateName(state: string): Local {
  return state in PROGRESS_STATE_NAMES
    ? PROGRESS_STATE_NAMES[state as keyof typeof PROGRESS_STATE_NAMES]
    : { zh: state };
}
