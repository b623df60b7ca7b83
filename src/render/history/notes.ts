import type { Plan } from '../../plan/model.ts';
import type { Doubt } from '../../query/history/doubts.ts';
import type { HistoryEvent } from '../../query/history/event.ts';
import type { History, SubjectHistory } from '../../query/history/history.ts';
import { showDate } from '../../text/dates.ts';
import { FIELD_NAMES } from '../../text/history-terms.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { notes, pick, type Block } from '../layout/view.ts';

/** Below the events of one thing: what is in doubt, what is only possible, what is not recorded or left out. */
export function subjectNotes(
  plan: Plan,
  match: SubjectHistory,
  { as_of, snapshot }: History,
  lang: Lang,
): Block[] {
  const { events, later } = match;
  const ofPlan = events.every(({ source }) => source.document === plan.recorded.dataset.plan);
  return notes([
    ...assumedLines(match, lang),
    ...eventDoubts(match, lang),
    ...documentDoubts(match, lang),
    ...(events.some(({ certainty }) => certainty === 'possible')
      ? [
          pick(
            lang,
            `* 只知年月，到${showDate(as_of, 'zh')}是否已经发生，不能确定。`,
            `* known to the month or year only: whether it had happened by ${as_of} cannot be told.`,
          ),
        ]
      : []),
    ...(ofPlan && later === 0
      ? [
          pick(
            lang,
            `以上只是${showDate(snapshot, 'zh')}方案所载；没有后来的文件或记录。`,
            `This is what the plan of ${snapshot} says; no later document or record tells of it.`,
          ),
        ]
      : []),
    ...(later > 0
      ? [
          pick(
            lang,
            `${showDate(as_of, 'zh')}以后的${later}件没有列出。`,
            `${later} later than ${as_of} ${later === 1 ? 'is' : 'are'} not shown.`,
          ),
        ]
      : []),
  ]);
}

/** When rotation would be due by the convention of the data, where the day of arrival is missing. */
function assumedLines({ events }: SubjectHistory, lang: Lang): string[] {
  const found = events.flatMap(({ posting }) => {
    const end = posting?.expected_end;
    return end?.assumed ? [{ ...end.assumed, years: end.years }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const { since, due, years } = first;
  return [
    pick(
      lang,
      `到任日期缺的，何时应轮换无从知道；按数据约定自${showDate(since, 'zh')}起算，满${years}年为${showDate(due, 'zh')}，只是假定。`,
      `Where the day of arrival is missing it cannot be told when rotation is due; counted from ${since} by the convention of the data, ${years} years end on ${due}, which is only assumed.`,
    ),
  ];
}

/** Doubts of events, each once with whom or what it concerns. */
function eventDoubts({ events }: SubjectHistory, lang: Lang): string[] {
  const own = events
    .filter((event) => event.doubts.length > 0)
    .map((event) => {
      const words = event.doubts.map((doubt) => inLang(doubt, lang)).join(pick(lang, '；', '; '));
      return [aboutOf(event, lang), words].filter(Boolean).join(pick(lang, '：', ': '));
    });
  return [...new Set(own)].map((line) => inDoubt(line, lang));
}

/** More doubts of the document than are told in full: of a unit that is in most tasks there are dozens. */
const MANY = 5;

/** What the document leaves open, in full where it is little, else by title. */
function documentDoubts({ doubts }: SubjectHistory, lang: Lang): string[] {
  const titleOf = ({ id, title, settled }: Doubt): string => {
    const words = [id, inLang(title, lang)].filter((each) => each !== null).join(' ');
    return settled ? pick(lang, `${words}（已另行规定）`, `${words} (settled)`) : words;
  };
  if (doubts.length > MANY) {
    const titles = doubts.map(titleOf);
    return [
      pick(
        lang,
        `存疑${doubts.length}处（详见 plan discrepancies）：${titles.join('；')}。`,
        `In doubt (${doubts.length}; see plan discrepancies): ${titles.join('; ')}.`,
      ),
    ];
  }
  return doubts.map((doubt) =>
    inDoubt(
      doubt.settled
        ? pick(
            lang,
            `${titleOf({ ...doubt, settled: false })}：后来的文件或记录已另行规定。`,
            `${titleOf({ ...doubt, settled: false })}: settled by a later source.`,
          )
        : `${titleOf(doubt)}${pick(lang, '：', ': ')}${inLang(doubt.untold, lang)}`,
      lang,
    ),
  );
}

function inDoubt(words: string, lang: Lang): string {
  return pick(lang, `存疑：${words}`, `In doubt: ${words}`);
}

function aboutOf({ posting, field }: HistoryEvent, lang: Lang): string | undefined {
  if (posting) return posting.person;
  return field === null || field === 'lead'
    ? undefined
    : inLang(FIELD_NAMES[field] ?? { zh: field }, lang);
}
