import type { Plan } from '../../plan/model.ts';
import type { HistoryEvent } from '../../query/history/event.ts';
import type { History, SubjectHistory } from '../../query/history/history.ts';
import { showDate } from '../../text/dates.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { grid, heading, pick, type Block, type Style, type View } from '../layout/view.ts';
import { subjectNotes } from './notes.ts';
import { historySheet } from './sheet.ts';
import { sourceText } from './source.ts';
import { eventText } from './words.ts';

/** Each thing that was asked for with its events, then what is in doubt and what is left out. */
export function historyView(plan: Plan, answer: History, { lang }: Style): View {
  return {
    parts: answer.matches.flatMap((match) => [
      ...partsOf(plan, match, answer, lang),
      subjectNotes(plan, match, answer, lang),
    ]),
    sheet: historySheet(plan, answer.matches, lang),
  };
}

function partsOf(plan: Plan, match: SubjectHistory, answer: History, lang: Lang): Block[][] {
  const [events = [], ...rest] = eventTables(plan, match, lang);
  return [[heading(titleOf(match, answer, lang)), ...events], ...rest];
}

function titleOf(
  { name, id, kind, events }: SubjectHistory,
  { as_of }: History,
  lang: Lang,
): string {
  const words = inLang(name, lang);
  const registered = kind === 'unit' && id !== words;
  const shown = registered
    ? pick(lang, `${words}（登记为${id}）`, `${words} (registered as ${id})`)
    : kind === 'obligation'
      ? `${id} ${words}`
      : words;
  return pick(
    lang,
    `${shown}：截至${showDate(as_of, 'zh')}，共${events.length}件`,
    `${shown}: ${events.length} ${events.length === 1 ? 'event' : 'events'} by ${as_of}`,
  );
}

/** Events of one day, kind and source stand together, a line each; sources by their numbers, listed below. */
function eventTables(plan: Plan, { kind, events }: SubjectHistory, lang: Lang): Block[][] {
  if (events.length === 0) return [];
  const sources: string[] = [];
  const numberOf = (event: HistoryEvent): string => {
    const words = sourceText(plan, event.source, lang);
    if (!sources.includes(words)) sources.push(words);
    return `[${sources.indexOf(words) + 1}]`;
  };
  const rows: { key: string; cells: string[] }[] = [];
  for (const event of events) {
    const number = numberOf(event);
    const key = [event.date, event.event, number].join(' ');
    const text = eventText(plan, kind, event, lang);
    const last = rows.at(-1);
    if (last?.key === key) last.cells[2] += `\n${text}`;
    else rows.push({ key, cells: [dateText(event), inLang(event.what, lang), text, number] });
  }
  const columns = [
    { head: pick(lang, '日期', 'Date') },
    { head: pick(lang, '事项', 'Event') },
    { head: pick(lang, '内容', 'What'), flex: true },
    { head: pick(lang, '依据', 'Source') },
  ];
  const listed = [{ head: pick(lang, '依据', 'Source') }, { head: '', flex: true }];
  return [
    [
      grid(
        columns,
        rows.map(({ cells }) => cells),
      ),
    ],
    [
      grid(
        listed,
        sources.map((words, at) => [`[${at + 1}]`, words]),
      ),
    ],
  ];
}

function dateText({ date, certainty }: HistoryEvent): string {
  return certainty === 'possible' ? `${date}*` : date;
}
