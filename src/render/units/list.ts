import { amendedTaskNotes } from '../amended.ts';
import type { Plan } from '../../plan/model.ts';
import { groupRule } from '../../query/units/group-lead.ts';
import type { FilteredUnits, UnitEntry } from '../../query/units/list.ts';
import { capital } from '../../text/capital.ts';
import { inLang } from '../../text/local.ts';
import { UNIT_KIND_NAMES, UNIT_LEVEL_NAMES } from '../../text/terms.ts';
import { groupGround } from '../group-lead.ts';
import { sourceNote } from '../sources.ts';
import { snapshotNote } from '../teams.ts';
import { unitSheet } from './sheet.ts';
import { collectiveNote, unitTotals } from './totals.ts';
import { backgroundNote, count, leadLines, openNote, sentCell } from './words.ts';
import {
  grid,
  heading,
  notes,
  pick,
  sheetOf,
  type Block,
  type Column,
  type Style,
  type View,
} from '../layout/view.ts';

/** Units by their kinds, or in one table in the order they come. */
export function unitsView(
  plan: Plan,
  found: FilteredUnits,
  layout: 'grouped' | 'flat',
  { lang }: Style,
): View {
  const { units } = found;
  const parts =
    layout === 'flat'
      ? [[unitTable(plan, units, true, lang)]]
      : kindsOf(units).map((group) => [
          heading(kindTitle(group, lang)),
          unitTable(plan, group, false, lang),
        ]);
  const said = [
    ...unitTotals(found, lang),
    ...openNote(found.open, lang),
    ...(units.some(({ shares_lead }) => shares_lead.length > 0)
      ? [
          pick(
            lang,
            '“分别负责”：责任单位栏注明由几个部门分别负责或牵头；列在首位的计入牵头，其余列在这里。',
            'Shared: the cell says that several units answer, each in its field; the first is counted as lead, the others stand apart.',
          ),
        ]
      : []),
    ...(units.some(({ leads_doubtful }) => leads_doubtful.length > 0)
      ? [
          pick(
            lang,
            '“存疑”：栏首可见该单位，但该格前部可能残缺，不计入牵头。',
            'Doubtful: the unit is visible first, but the head of the cell may be cut; not counted as lead.',
          ),
        ]
      : []),
    ...(units.some(({ group_lead_of }) => group_lead_of.length > 0)
      ? [
          pick(
            lang,
            `“组团牵头”是镇（街）数：派出队长的市直单位为该镇（街）的组团牵头单位${groupGround(plan, lang)}，与任务的牵头是两回事。`,
            `Groups: towns whose captain the unit of the city sent, which makes it lead of the group that assists them${groupGround(plan, lang)}, another thing than the lead of a task.`,
          ),
        ]
      : []),
    backgroundNote(lang),
    ...amendedTaskNotes(plan, plan.tasks, lang),
    ...(units.some(({ posting_count }) => posting_count > 0) ? [snapshotNote(found, lang)] : []),
    sourceNote(plan, lang, 'tasks', 'teams') +
      pick(
        lang,
        '用 units 加单位名称看一个单位的全部情况。',
        ' See units with a name for everything on one unit.',
      ),
  ];
  return { parts: [...parts, notes(said)], sheet: unitSheet(plan, units, lang) };
}

function kindsOf(units: readonly UnitEntry[]): UnitEntry[][] {
  return Object.keys(UNIT_KIND_NAMES)
    .map((kind) => units.filter((unit) => unit.unit_kind === kind))
    .filter((group) => group.length > 0);
}

function kindTitle(group: readonly UnitEntry[], lang: Style['lang']): string {
  const { unit_kind, collective } = group[0]!;
  const words = inLang(UNIT_KIND_NAMES[unit_kind as keyof typeof UNIT_KIND_NAMES], lang);
  const name = capital(words);
  return collective
    ? pick(lang, `${name}（不是单位，不计入总数）`, `${name} (no unit, not counted)`)
    : pick(lang, `${name}（${group.length}个）`, `${name} (${group.length})`);
}

function unitTable(
  plan: Plan,
  units: readonly UnitEntry[],
  withKind: boolean,
  lang: Style['lang'],
): Block {
  const grouped = groupRule(plan) !== undefined;
  const columns: Column[] = [
    { head: pick(lang, '单位', 'Unit'), flex: true },
    { head: pick(lang, '层级', 'Level') },
    ...(withKind ? [{ head: pick(lang, '性质', 'Kind'), flex: true }] : []),
    { head: pick(lang, '牵头任务', 'Leads'), flex: true },
    { head: pick(lang, '配合', 'Supports'), align: 'right' },
    { head: pick(lang, '派出', 'Sent'), align: 'right', flex: true },
    ...(grouped ? [{ head: pick(lang, '组团牵头', 'Groups'), align: 'right' as const }] : []),
  ];
  return grid(
    columns,
    units.map((unit) => [
      unit.unit,
      inLang(UNIT_LEVEL_NAMES[unit.level as keyof typeof UNIT_LEVEL_NAMES], lang),
      ...(withKind
        ? [inLang(UNIT_KIND_NAMES[unit.unit_kind as keyof typeof UNIT_KIND_NAMES], lang)]
        : []),
      leadLines(unit, lang),
      count(unit.supports.length),
      sentCell(unit, lang),
      ...(grouped ? [count(unit.group_lead_of.length)] : []),
    ]),
  );
}

/** Only how many units there are, collective names apart. */
export function countUnitsView(
  { units }: FilteredUnits,
  answer: { count: number; collectives: number },
  { lang }: Style,
): View {
  const names = units.filter(({ collective }) => collective).map(({ unit }) => unit);
  return {
    parts: [
      notes([String(answer.count), ...(names.length > 0 ? [collectiveNote(names, lang)] : [])]),
    ],
    sheet: sheetOf(
      [answer],
      [
        ['count', pick(lang, '单位数', 'Units'), (each) => each.count],
        ['collectives', pick(lang, '统称数', 'Collective names'), (each) => each.collectives],
      ],
    ),
  };
}
