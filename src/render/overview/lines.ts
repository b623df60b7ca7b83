import type { Plan } from '../../plan/model.ts';
import { tableOf } from '../../plan/tables.ts';
import type { Overview } from '../../query/overview/overview.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { FIGURE_NAMES, FIGURE_UNITS, LEAD_STATUS_NAMES, ROLE_NAMES } from '../../text/terms.ts';
import { gapLabel, gapUnit } from './gaps.ts';
import { joined, pick, townName } from '../layout/view.ts';

/** Parts of the overview in their order; the words for --only. */
export const OVERVIEW_PARTS = [
  'totals',
  'population',
  'poor',
  'teams',
  'tasks',
  'units',
  'gaps',
] as const;
export type OverviewPart = (typeof OVERVIEW_PARTS)[number];

/** A line of the sheet: one figure. */
export interface Line {
  section: string;
  name: string;
  value: number;
  unit: string;
  /** Per cent. */
  share?: number;
  rank?: number;
  note?: string;
}

type Lines = (answer: Overview, lang: Lang, plan: Plan) => Line[];
type Key = keyof typeof FIGURE_NAMES;

/** The lines of each part. */
export const LINES: Record<OverviewPart, Lines> = {
  totals: ({ totals }, lang) => [
    {
      section: pick(lang, '合计', 'Totals'),
      name: pick(lang, '镇（街）', 'towns'),
      value: totals.towns,
      unit: pick(lang, '个', 'towns'),
    },
    ...(Object.keys(FIGURE_NAMES) as Key[]).map((key) => ({
      section: pick(lang, '合计', 'Totals'),
      name: inLang(FIGURE_NAMES[key], lang),
      value: totals[key],
      unit: inLang(FIGURE_UNITS[key], lang),
      ...(totals.approximate.includes(key) && { note: pick(lang, '约数', 'approximate') }),
    })),
  ],
  population: (answer, lang) => figureLines(answer, 'registered_population', lang),
  poor: (answer, lang) => figureLines(answer, 'former_registered_poor', lang),
  teams: ({ towns, teams }, lang) => {
    const line = (name: string, value: number, more: Partial<Line> = {}): Line => ({
      section: pick(lang, '工作队', 'Teams'),
      name,
      value,
      unit: pick(lang, '人', 'people'),
      ...more,
    });
    const postings = pick(lang, '人次', 'postings');
    return [
      ...towns.map(({ name, team_size, team_size_certain }) => {
        const doubt = team_size - team_size_certain;
        const note = pick(lang, `其中不能确定${doubt}人`, `${doubt} not certain`);
        return line(name, team_size, doubt > 0 ? { note } : {});
      }),
      line(pick(lang, '合计', 'total'), teams.postings, { unit: postings }),
      line(pick(lang, '合计（能确定）', 'total, certain'), teams.postings_certain, {
        unit: postings,
      }),
      line(pick(lang, '姓名', 'names'), teams.names, { unit: pick(lang, '个', 'names') }),
      line(pick(lang, '共用人员', 'shared people'), teams.shared.length),
      line(pick(lang, '共用人次', 'postings of shared people'), teams.shared_postings, {
        unit: postings,
        share: teams.shared_share,
      }),
    ];
  },
  tasks: ({ tasks }, lang) => {
    const line = (name: string, numbers: readonly number[]): Line => ({
      section: pick(lang, '任务', 'Tasks'),
      name,
      value: numbers.length,
      unit: pick(lang, '项', 'tasks'),
      share: Number(((numbers.length / tasks.count) * 100).toFixed(1)),
      note: joined(numbers),
    });
    const lead = (status: keyof typeof LEAD_STATUS_NAMES): Line =>
      line(
        `${pick(lang, '牵头单位', 'lead unit ')}${inLang(LEAD_STATUS_NAMES[status], lang)}`,
        tasks.lead[status],
      );
    return [
      {
        section: pick(lang, '任务', 'Tasks'),
        name: pick(lang, '合计', 'total'),
        value: tasks.count,
        unit: pick(lang, '项', 'tasks'),
      },
      ...(['stated', 'doubtful', 'unreadable'] as const).map(lead),
      line(pick(lang, '牵头单位不止一个', 'lead shared'), tasks.lead_shared),
      line(pick(lang, '责任单位名单不全', 'list of units incomplete'), tasks.units_incomplete),
      line(pick(lang, '文字依正文重建', 'text rebuilt from the body'), tasks.text_rebuilt),
      line(pick(lang, '文字疑有误', 'text probably faulty'), tasks.text_doubtful),
      line(
        pick(lang, '有时限', 'with a deadline'),
        tasks.deadlines.map(({ task }) => task),
      ),
      line(pick(lang, '有期间', 'with a period'), tasks.periods),
      line(pick(lang, '与他项文字重复', 'repeats another'), tasks.duplicates),
    ];
  },
  units: ({ units }, lang, plan) => {
    const { zh, en } = tableOf(plan, 'tasks');
    const line = (name: string, value: number, unit: string): Line => ({
      section: pick(lang, '单位', 'Units'),
      name,
      value,
      unit,
    });
    const each = pick(lang, '个', 'units');
    return [
      line(pick(lang, `${zh}列名单位`, `units named in ${en}`), units.named, each),
      line(pick(lang, `${zh}统称`, `collective names in ${en}`), units.collective, each),
      line(pick(lang, '牵头的单位', 'units that lead'), units.leading.length, each),
      ...units.leading.map(({ unit, leads, share }) => ({
        ...line(unit, leads.length, pick(lang, '项', 'tasks')),
        share,
        note: joined(leads),
      })),
    ];
  },
  gaps: ({ gaps }, lang, plan) =>
    gaps.map((gap) => ({
      section: pick(lang, '缺口', 'Gaps'),
      name: `${gapLabel(gap, lang)}${gap.role ? pick(lang, `：${inLang(ROLE_NAMES[gap.role], lang)}`, `: ${inLang(ROLE_NAMES[gap.role], lang)}`) : ''}`,
      value: gap.count,
      unit: gapUnit(gap, lang),
      share: Number(((gap.count / gap.of) * 100).toFixed(1)),
      note: joined([
        ...gap.towns.map((town) => townName(plan, town, 'zh')),
        ...gap.tasks,
        ...gap.rules,
      ]),
    })),
};

function figureLines({ towns, totals }: Overview, key: Key, lang: Lang): Line[] {
  const about = totals.approximate.includes(key);
  return towns.map((town) => ({
    section: inLang(FIGURE_NAMES[key], lang),
    name: town.name,
    value: town[key],
    unit: inLang(FIGURE_UNITS[key], lang),
    share: town.shares[key],
    rank: town.ranks[key],
    ...(about && {
      note: town.rounded.includes(key)
        ? pick(lang, '数值疑为取整数，占比为约数', 'looks rounded; the share is approximate')
        : pick(lang, '占比为约数', 'the share is approximate'),
    }),
  }));
}
