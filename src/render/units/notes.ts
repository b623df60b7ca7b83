import type { Plan } from '../../plan/model.ts';
import { amendedTaskNotes } from '../amended.ts';
import { clausesOfRules, ruleWith } from '../../plan/rules.ts';
import { tableOf } from '../../plan/tables.ts';
import type { UnitDetail } from '../../query/units/detail.ts';
import { inLang } from '../../text/local.ts';
import { tablesWithNotes } from '../sources.ts';
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
    ...membersNotes(plan, unit, lang),
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
            `${sending.map(({ id }) => id).join('、')}：由派出单位承担。数据中没有派出单位的名单，凡${tableOf(plan, 'teams').zh}列有所在人员的都算在内。${doubt ? inLang(doubt, lang) : ''}`,
            `${sending.map(({ id }) => id).join(', ')}: owed by the sending units. The data hold no list of them; every home unit in ${tableOf(plan, 'teams').en} is taken for one. ${doubt ? inLang(doubt, lang) : ''}`.trimEnd(),
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
      `依据：${tablesWithNotes(plan, lang, 'tasks', 'teams')}；经常性工作和规定见所列条款。`,
      `Source: ${tablesWithNotes(plan, lang, 'tasks', 'teams')}; obligations and rules in the clauses beside them.`,
    ),
  ];
}

/** Of a collective name: that nobody is listed, or whom it is taken for, and the recorded doubt. */
function membersNotes(plan: Plan, unit: UnitDetail, lang: Style['lang']): string[] {
  if (!unit.collective) return [];
  const scope = clausesOfRules(ruleWith(plan, 'towns-in-scope'));
  const table = tableOf(plan, 'towns');
  if (unit.members !== null)
    return [
      pick(
        lang,
        `${unit.unit}按${[...scope, table.zh].join('和')}所列的镇（街）理解，为推断。`,
        `Taken for the towns of ${[...scope.map((clause) => `section ${clause}`), table.en].join(' and ')}, which is inferred.`,
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
