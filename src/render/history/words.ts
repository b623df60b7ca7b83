import type { Plan } from '../../plan/model.ts';
import type { Basis } from '../../source/data.gen.ts';
import type { ExpectedEnd, HeldPosting, HistoryEvent } from '../../query/history/event.ts';
import type { SubjectHistory } from '../../query/history/history.ts';
import { showDate } from '../../text/dates.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { quoted } from '../../text/quoted.ts';
import { BASIS_NAMES, CAPACITY_NAMES } from '../../text/terms.ts';
import { heldRole } from '../teams.ts';
import { pick, townName } from '../layout/view.ts';
import { arrow, stand, valueText } from './values.ts';

type Kind = SubjectHistory['kind'];

/** What an event says beside its date and kind: who or what it is about, from what to what, notes. */
export function eventText(plan: Plan, kind: Kind, event: HistoryEvent, lang: Lang): string {
  const { posting, note, actor } = event;
  const said = [
    actor,
    posting ? postingText(plan, kind, event, posting, lang) : valueText(event, lang),
  ].filter((each) => each !== null && each !== '');
  const words = said.join(pick(lang, '：', ': '));
  const marks = [
    ...(posting === null && !PLAIN.has(event.basis)
      ? [inLang(BASIS_NAMES[event.basis], lang)]
      : []),
    ...(note ? [inLang(note, lang)] : []),
  ];
  if (marks.length === 0) return words;
  const noted = marks.join(pick(lang, '；', '; '));
  return words === '' ? noted : pick(lang, `${words}（${noted}）`, `${words} (${noted})`);
}

/** Bases that an event needs not say: its source does. */
const PLAIN: ReadonlySet<Basis> = new Set(['printed', 'reported', 'missing']);

/** A person's place as far as the history does not tell it already; what follows; the expected end. */
function postingText(
  plan: Plan,
  kind: Kind,
  { event, before, after }: HistoryEvent,
  posting: HeldPosting,
  lang: Lang,
): string {
  const { person, town, unit } = posting;
  const comma = pick(lang, '，', ', ');
  const place = [
    ...(kind === 'town' ? [] : [townName(plan, town, lang)]),
    ...(kind === 'person' && event === 'handed-over' ? [] : [roleOf(posting, lang)]),
    ...(kind === 'unit' || unit === null ? [] : [unit]),
    ...(posting.round > 1 ? [pick(lang, `第${posting.round}轮`, `round ${posting.round}`)] : []),
  ];
  if (event === 'handed-over') return `${arrow(before, after, lang)}${comma}${place.join(comma)}`;
  const name = kind === 'person' ? [] : [person];
  const follows =
    event === 'left' && after !== null
      ? [pick(lang, `由${stand(after)}接任`, `followed by ${stand(after)}`)]
      : [];
  const end = event === 'left' ? null : endText(event, posting.expected_end, lang);
  return [...name, ...place, ...follows, ...(end === null ? [] : [end])].join(comma);
}

/** Role and captaincy, the words printed beside the name instead where there are any. */
function roleOf(posting: HeldPosting, lang: Lang): string {
  const { captain, capacity, remark } = posting;
  const acting = inLang(CAPACITY_NAMES[capacity], lang);
  const led = captain ? [pick(lang, `${acting}队长`, `${acting} captain`.trim())] : [];
  const words = [...led, heldRole(posting, lang)].join(pick(lang, '，', ', '));
  return remark === null
    ? words
    : pick(lang, `${words}，印作${quoted(remark)}`, `${words}, printed as ${quoted(remark)}`);
}

/** When rotation is expected: told with the arrival, and with the listing of those whose arrival is missing. */
function endText(
  event: HistoryEvent['event'],
  { due, years, assumed }: ExpectedEnd,
  lang: Lang,
): string | null {
  if (due !== null)
    return event === 'arrived'
      ? pick(lang, `满${years}年为${showDate(due, 'zh')}`, `${years} years end ${due}`)
      : null;
  return assumed === null ? null : pick(lang, '到任日期缺', 'day of arrival missing');
}
