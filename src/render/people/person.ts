import { postingSources } from '../postings.ts';
import type { PersonDetail } from '../../query/people/people.ts';
import type { Plan, Posting } from '../../plan/model.ts';
import { inLang } from '../../text/local.ts';
import { BASIS_NAMES, CAPACITY_NAMES, CAPTAIN_FACT_NAMES } from '../../text/terms.ts';
import { doubtNotes, groundNotes, sameNameNote } from './words.ts';
import { peopleSheet } from './sheet.ts';
import { heldRole, snapshotNote } from '../teams.ts';
import {
  card,
  grid,
  heading,
  notes,
  pick,
  townName,
  type Block,
  type Style,
  type View,
} from '../layout/view.ts';

type Lang = Style['lang'];

/** One person: a card for each posting, then what rules ask and nobody recorded, doubts, sources. */
export function personView(plan: Plan, person: PersonDetail, { lang }: Style): View {
  const { postings, same_name } = person;
  const captaincies = postings.filter(({ captain }) => captain);
  return {
    parts: [
      [heading(titleOf(person, lang))],
      ...postings.map((posting) => [card(postingRows(plan, posting, lang))]),
      factPart(person, lang),
      notes([
        ...(person.shared ? [sameNameNote(lang)] : []),
        ...(same_name.length > 0
          ? [
              pick(
                lang,
                `另有同名的：${same_name.join('、')}。`,
                `Others of the same name: ${same_name.join(', ')}.`,
              ),
            ]
          : []),
        ...groundNotes(plan, captaincies, lang),
        ...doubtNotes([person], lang),
        snapshotNote(person, lang),
        ...(postings.length > 0 ? [postingSources(plan, postings, lang, true)] : []),
      ]),
    ],
    sheet: peopleSheet(plan, [person], lang),
  };
}

function titleOf({ person, towns }: PersonDetail, lang: Lang): string {
  if (towns.length === 0)
    return pick(lang, `${person}：当日不在任何工作队`, `${person}: in no team on the day`);
  return towns.length > 1
    ? pick(
        lang,
        `${person}：${towns.length}个镇（街）共用`,
        `${person}: shared by ${towns.length} towns`,
      )
    : person;
}

function postingRows(plan: Plan, posting: Posting, lang: Lang): [string, string][] {
  const { unit, unit_basis, remark, since, until } = posting;
  const known = (basis: Posting['unit_basis']): string =>
    basis === 'printed' ? '' : pick(lang, `（${inLang(BASIS_NAMES[basis], lang)}）`, ` (${basis})`);
  const capacity = inLang(CAPACITY_NAMES[posting.capacity], lang);
  const captain = pick(lang, `${capacity}队长`, `${capacity} captain`.trim());
  const rows: [string, string | null][] = [
    [pick(lang, '镇（街）', 'Town'), townName(plan, posting.town, lang)],
    [pick(lang, '身份', 'Role'), heldRole(posting, lang)],
    [
      pick(lang, '队长', 'Captain'),
      posting.captain ? `${captain}${known(posting.captain_basis ?? 'printed')}` : null,
    ],
    [pick(lang, '任职', 'Capacity'), posting.captain || capacity === '' ? null : capacity],
    [
      pick(lang, '所在单位', 'Home unit'),
      unit === null
        ? pick(lang, '未列', 'none printed')
        : unit +
          (unit_basis === 'inferred'
            ? pick(lang, '（由栏目标题推定）', ' (from the head of the column)')
            : known(unit_basis)),
    ],
    [pick(lang, '原文注', 'Printed note'), remark],
    [pick(lang, '到任', 'Arrival'), since ?? pick(lang, '没有记载', 'not recorded')],
    [pick(lang, '离任', 'Departure'), until],
  ];
  return rows.flatMap(([label, value]) =>
    value === null ? [] : [[label, value] as [string, string]],
  );
}

/** Facts that rules ask of a captain and the data do not hold. */
function factPart({ missing_facts }: PersonDetail, lang: Lang): Block[] {
  if (missing_facts.length === 0) return [];
  const columns = [
    { head: pick(lang, '缺', 'Missing') },
    { head: pick(lang, '情况', 'What is known'), flex: true },
    { head: pick(lang, '规定', 'Rule') },
    { head: pick(lang, '条款', 'Clause') },
  ];
  const rows = missing_facts.map(({ fact, because, rule, clause }) => [
    inLang(CAPTAIN_FACT_NAMES[fact], lang),
    inLang(because, lang),
    rule,
    clause,
  ]);
  return [
    heading(pick(lang, '规定要核对而没有的信息', 'What the rules ask for and is not recorded')),
    grid(columns, rows),
  ];
}
