import { postingSources } from '../postings.ts';
import type { FilteredPeople, PeopleFilter } from '../../query/people/filter.ts';
import type { PersonEntry } from '../../query/people/people.ts';
import type { Plan, Posting } from '../../plan/model.ts';
import { inLang } from '../../text/local.ts';
import { CAPACITY_NAMES } from '../../text/terms.ts';
import { doubtNotes, factNotes, factsText, groundNotes, sameNameNote, townsText } from './words.ts';
import { peopleSheet } from './sheet.ts';
import { peopleTotals, unknownNotes } from './totals.ts';
import { roleText, snapshotNote } from '../teams.ts';
import { grid, notes, pick, sheetOf, type Block, type Style, type View } from '../layout/view.ts';

type Lang = Style['lang'];

/** People with their roles, towns and home units; captains with what is not known of them. */
export function peopleView(
  plan: Plan,
  found: FilteredPeople,
  filter: PeopleFilter,
  { lang }: Style,
): View {
  const { people } = found;
  const captains = people.flatMap(({ postings }) => postings.filter(({ captain }) => captain));
  const asked = filter.captain === true || filter.capacity !== undefined;
  const table = filter.captain ? captainTable(plan, people, lang) : peopleTable(plan, people, lang);
  return {
    parts: [
      [table],
      notes([
        peopleTotals(people, lang),
        ...(filter.captain ? factNotes(people, lang) : []),
        ...(asked ? groundNotes(plan, captains, lang) : []),
        ...doubtNotes(people, lang),
        ...unknownNotes(plan, people, lang),
        snapshotNote(found, lang),
        postingSources(
          plan,
          people.flatMap(({ postings }) => postings),
          lang,
        ),
      ]),
    ],
    sheet: peopleSheet(plan, people, lang),
  };
}

function peopleTable(plan: Plan, people: readonly PersonEntry[], lang: Lang): Block {
  const rows = people.map((person) => [
    person.person,
    distinct(person.postings.map((posting) => roleText(posting, lang))).join('\n') || '—',
    townsText(plan, person.towns, lang) || '—',
    person.units.join('\n') || '—',
    remarks(person, lang),
  ]);
  const columns = [
    { head: pick(lang, '姓名', 'Name') },
    { head: pick(lang, '身份', 'Role'), flex: true },
    { head: pick(lang, '镇（街）', 'Town'), flex: true },
    { head: pick(lang, '所在单位', 'Home unit'), flex: true },
    { head: pick(lang, '说明', 'Note'), flex: true },
  ];
  return withoutEmpty(columns, rows);
}

function captainTable(plan: Plan, people: readonly PersonEntry[], lang: Lang): Block {
  const rows = people.map(({ person, postings, captain_of, units, missing_facts }) => [
    person,
    townsText(plan, captain_of, lang),
    distinct(
      postings.filter(({ captain }) => captain).map((each) => capacityText(each, lang)),
    ).join('\n'),
    units.join('\n') || '—',
    factsText(missing_facts, lang) || '—',
  ]);
  const columns = [
    { head: pick(lang, '队长', 'Captain') },
    { head: pick(lang, '镇（街）', 'Town'), flex: true },
    { head: pick(lang, '任职', 'Capacity') },
    { head: pick(lang, '所在单位', 'Home unit'), flex: true },
    { head: pick(lang, '缺', 'Missing'), flex: true },
  ];
  return grid(columns, rows);
}

/** Nothing is printed of a captain who is neither acting nor concurrent. */
function capacityText({ capacity }: Posting, lang: Lang): string {
  return inLang(CAPACITY_NAMES[capacity], lang) || '—';
}

/** A table without its last column where that is empty throughout. */
function withoutEmpty(
  columns: Parameters<typeof grid>[0],
  rows: readonly (readonly string[])[],
): Block {
  if (rows.some((row) => row.at(-1) !== '')) return grid(columns, rows);
  return grid(
    columns.slice(0, -1),
    rows.map((row) => row.slice(0, -1)),
  );
}

function remarks({ postings, shared, doubt }: PersonEntry, lang: Lang): string {
  return [
    ...distinct(postings.flatMap(({ remark }) => (remark === null ? [] : [remark]))),
    ...(shared ? [pick(lang, '共用', 'shared')] : []),
    ...(doubt || postings.some((each) => each.doubt) ? [pick(lang, '存疑', 'in doubt')] : []),
    ...(postings.length === 0 ? [pick(lang, '当日不在队', 'in no team on the day')] : []),
  ].join(pick(lang, '；', '; '));
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Only how many people there are, and in how many places. */
export function countPeopleView(
  answer: { count: number; postings: number },
  { lang }: Style,
): View {
  const places = pick(lang, `人次：${answer.postings}。`, `Postings: ${answer.postings}.`);
  return {
    parts: [
      notes([
        String(answer.count),
        ...(answer.postings === answer.count ? [] : [`${places}${sameNameNote(lang)}`]),
      ]),
    ],
    sheet: sheetOf(
      [answer],
      [
        ['count', pick(lang, '人数', 'People'), (each) => each.count],
        ['postings', pick(lang, '人次', 'Postings'), (each) => each.postings],
      ],
    ),
  };
}
