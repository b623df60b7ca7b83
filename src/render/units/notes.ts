import type { Plan } from '../../plan/model.ts';
import { amendedTaskNotes } from '../amended.ts';
import type { UnitDetail } from '../../query/units/detail.ts';
import { inLang } from '../../text/local.ts';
import { snapshotNote } from '../teams.ts';
import { backgroundNote, openNote } from './words.ts';
import { DEFAULT_WIDTH, pick, type Style } from '../layout/view.ts';

/** What qualifies the answer on a unit, and where it stands. */
export function unitNotes(
  plan: Plan,
  unit: UnitDetail,
  { lang, width = DEFAULT_WIDTH }: Style,
): string[] {
  const sending = unit.obligations.filter(({ as }) => as === 'dispatching-units');
  const doubt = sending.find((each) => each.doubt)?.doubt;
  return [
    ...membersNotes(unit, lang),
    ...(unit.shares_lead.length > 0
      ? [
          pick(
            lang,
            '“分别负责”：责任单位栏注明由几个部门分别负责或牵头，该单位不列首位。',
            'Shares lead: the cell says that several units answer, each in its field, and this one is not first.',
          ),
        ]
      : []),
    ...(unit.leads_doubtful.length > 0
      ? [
          pick(
            lang,
            '“牵头存疑”：栏首可见该单位，但该格前部可能残缺，不能确认牵头。',
            'Doubtful: the unit is visible first, but the head of the cell may be cut; not certain to lead.',
          ),
        ]
      : []),
    ...(unit.maybe.length > 0
      ? [
          pick(
            lang,
            '“疑似”：残缺的名称可能是该单位，不能确认，不计入牵头和配合。',
            'Perhaps: a cut name may be this unit; not certain, and counted neither as lead nor as support.',
          ),
        ]
      : []),
    ...(sending.length > 0
      ? [
          pick(
            lang,
            `${sending.map(({ id }) => id).join('、')}：由派出单位承担。文件没有列明哪些单位是帮扶单位，凡附件2列有所在人员的都算在内。${doubt ? inLang(doubt, lang) : ''}`,
            `${sending.map(({ id }) => id).join(', ')}: owed by the sending units. The document nowhere lists the assisting units; every home unit in annex 2 is taken for one. ${doubt ? inLang(doubt, lang) : ''}`.trimEnd(),
          ),
        ]
      : []),
    ...openNote(unit.open, lang),
    ...(unit.tasks.length > 0 && Number.isFinite(width)
      ? [
          pick(
            lang,
            '“…”表示有省略，用 tasks 加编号看全文。',
            '… marks words left out; see tasks with a number for the whole.',
          ),
        ]
      : []),
    backgroundNote(lang),
    ...amendedTaskNotes(
      plan,
      plan.tasks.filter(({ number }) => unit.tasks.some((each) => each.number === number)),
      lang,
    ),
    ...(unit.postings.length > 0 ? [snapshotNote(unit, lang)] : []),
    pick(
      lang,
      '依据：附件3及其附注；附件2；经常性工作和规定见所列条款。',
      'Source: annex 3 and its note; annex 2; obligations and rules in the clauses beside them.',
    ),
  ];
}

/** Of a collective name: that nobody is listed, or whom it is taken for, and the recorded doubt. */
function membersNotes(unit: UnitDetail, lang: Style['lang']): string[] {
  if (!unit.collective) return [];
  if (unit.members !== null)
    return [
      pick(
        lang,
        '各镇（街）按二（二）和附件1所列的镇（街）理解，附件3没有另作说明。',
        'Taken for the towns of 二（二） and annex 1; annex 3 does not say so itself.',
      ),
    ];
  const lists = unit.discrepancies.filter(
    ({ kind, places }) =>
      kind === 'ambiguity' &&
      places.some((place) => unit.forms.some(({ text }) => place.text?.includes(text))),
  );
  return lists.map(({ id, told, untold }) => {
    const words = `${inLang(told, lang)}${pick(lang, '无法判断：', ' Cannot be told: ')}${inLang(untold, lang)}`;
    return pick(lang, `${id}：${words}`, `${id}: ${words}`);
  });
}
