import { amendedRows, amendedTownNotes } from './amended.ts';
import { townTableLacks } from '../query/table-facts.ts';
import {
  FIGURES,
  figuresOf,
  provincialClauses,
  type Figure,
  type FigureKey,
} from '../query/towns.ts';
import type { Plan, Town } from '../plan/model.ts';
import { tableOf } from '../plan/tables.ts';
import { inLang } from '../text/local.ts';
import { BASIS_NAMES, FIGURE_NAMES, FIGURE_UNITS } from '../text/terms.ts';
import { sourceNote } from './sources.ts';
import {
  card,
  DEFAULT_WIDTH,
  grid,
  ground,
  joined,
  notes,
  pick,
  sheetOf,
  type Sheet,
  type Style,
  type Value,
  type View,
} from './layout/view.ts';

/** Columns from which there is room for the ids of the towns. */
const WIDE = 68;

/** Towns with computed totals; `ranked`: with the rank of each figure behind it. */
export function townsView(
  plan: Plan,
  towns: readonly Town[],
  totals: Record<FigureKey, number>,
  ranked: boolean,
  style: Style,
): View {
  const { lang, width = DEFAULT_WIDTH } = style;
  const heads = {
    area_km2: pick(lang, '面积km²', 'Area km²'),
    registered_population: pick(lang, '户籍人口', 'People'),
    administrative_villages: pick(lang, '行政村', 'Villages'),
    former_registered_poor: pick(lang, '原建档立卡', 'Former poor'),
  };
  const rows = towns.map((town) => [
    town.name,
    town.id,
    ...figuresOf(plan, town).map(({ key, value, rank }) =>
      ranked
        ? `${figure(key, value)}${pick(lang, '（', ' (')}${rank}${pick(lang, '）', ')')}`
        : figure(key, value),
    ),
    town.city_class,
  ]);
  rows.push([
    pick(lang, '合计', 'Total'),
    '',
    ...FIGURES.map((key) => figure(key, totals[key])),
    '',
  ]);
  const columns = [
    { head: pick(lang, '镇（街）', 'Town') },
    { head: pick(lang, '代号', 'Id') },
    ...FIGURES.map((key) => ({ head: heads[key], align: 'right' as const })),
    { head: pick(lang, '市定类型', 'City class'), flex: true },
  ];
  const remarks = plan.towns.flatMap((town) =>
    town.notes.map((note) => `${town.name}${pick(lang, '：', ': ')}${inLang(note, lang)}`),
  );
  remarks.push(...amendedTownNotes(plan, towns, lang));
  const lacks = townTableLacks(plan);
  const total = pick(
    lang,
    `合计为计算所得${lacks ? `，${lacks.zh}` : ''}。`,
    `Totals are computed${lacks ? `; ${lacks.en}` : ''}. `,
  );
  // Ids give way where there is no room for them, and the class beside ranks; other views have them.
  const shown = [columns, ...rows].map((row) =>
    row.filter(
      (_, index) => width >= WIDE || (index !== 1 && !(ranked && index === row.length - 1)),
    ),
  );
  return {
    parts: [
      [grid(shown[0] as typeof columns, shown.slice(1) as string[][])],
      notes([...remarks, total + sourceNote(plan, lang, 'towns')]),
    ],
    sheet: townSheet(plan, towns, ranked, lang),
  };
}

interface Ranked {
  town: Town;
  figures: readonly Figure[];
}

type TownColumn = readonly [key: string, head: string, value: (each: Ranked) => Value];

function townSheet(
  plan: Plan,
  towns: readonly Town[],
  ranked: boolean,
  lang: Style['lang'],
): Sheet {
  const all = towns.map((town) => ({ town, figures: figuresOf(plan, town) }));
  const ranks = FIGURES.map((key): TownColumn => [
    `${key}_rank`,
    `${inLang(FIGURE_NAMES[key], lang)}${pick(lang, '位次', ', rank')}`,
    ({ figures }) => figures.find((each) => each.key === key)?.rank ?? null,
  ]);
  return sheetOf(all, [...townColumns(lang), ...(ranked ? ranks : [])]);
}

function townColumns(lang: Style['lang']): TownColumn[] {
  const figureColumn = (key: FigureKey): TownColumn => {
    const unit = inLang(FIGURE_UNITS[key], lang);
    const name = inLang(FIGURE_NAMES[key], lang);
    const head = unit === '' ? name : pick(lang, `${name}（${unit}）`, `${name} (${unit})`);
    return [key, head, ({ town }) => town[key]];
  };
  return [
    ['id', pick(lang, '代号', 'Id'), ({ town }) => town.id],
    ['name', pick(lang, '镇（街）', 'Town'), ({ town }) => town.name],
    ['code', pick(lang, '区划代码', 'Division code'), ({ town }) => town.code],
    ...FIGURES.map(figureColumn),
    ['city_class', pick(lang, '市定类型', 'City class'), ({ town }) => town.city_class],
    [
      'provincial_class',
      pick(lang, '省级类型', 'Provincial class'),
      ({ town }) => town.provincial_class,
    ],
    [
      'provincial_class_basis',
      pick(lang, '省级类型依据', 'Basis of the provincial class'),
      ({ town }) => inLang(BASIS_NAMES[town.provincial_class_basis], lang),
    ],
    ['source_lines', pick(lang, '原文行', 'Lines'), ({ town }) => joined(town.source.lines)],
  ];
}

/** One town with the share and rank of its figures. */
export function townView(
  plan: Plan,
  town: Town,
  figures: readonly Figure[],
  { lang }: Style,
): View {
  const rows: [string, string][] = [
    [
      pick(lang, '名称', 'Name'),
      lang === 'en' && town.name_en ? `${town.name} ${town.name_en}` : town.name,
    ],
    [
      pick(lang, '代号', 'Id'),
      [town.id, town.code].filter(Boolean).join(pick(lang, '，区划代码', ', division code ')),
    ],
    ...figures.map((each): [string, string] => [
      inLang(FIGURE_NAMES[each.key], lang),
      figureLine(each, lang),
    ]),
    ...amendedRows(plan, town.amended, lang),
    [pick(lang, '市定类型', 'City class'), town.city_class],
    ...provincialRow(plan, town, lang),
    [
      pick(lang, '表中编号', 'Row numbers'),
      Object.entries(town.numbers)
        .map(([annex, number]) => rowNumber(plan, annex, number, lang))
        .join(pick(lang, '，', ', ')),
    ],
    ...town.notes.map((note): [string, string] => [pick(lang, '说明', 'Note'), inLang(note, lang)]),
  ];
  const source = ground(tableOf(plan, 'towns')[lang], town.source, lang);
  return {
    parts: [[card(rows), ...notes([source])]],
    sheet: sheetOf([{ town, figures }], townColumns(lang)),
  };
}

function figureLine(
  { key, value, share, rank, of, tied_with }: Figure,
  lang: Style['lang'],
): string {
  const unit = inLang(FIGURE_UNITS[key], lang);
  const tie =
    tied_with.length > 0
      ? pick(lang, `，与${tied_with.join('、')}并列`, `, tied with ${tied_with.join(', ')}`)
      : '';
  return lang === 'zh'
    ? `${figure(key, value)}${unit}，占${share.toFixed(1)}%，居第${rank}位（共${of}个）${tie}`
    : `${figure(key, value)} ${unit}`.trimEnd() +
        `, ${share.toFixed(1)}% of all, rank ${rank} of ${of}${tie}`;
}

/** A figure as the document gives it; sums of areas have two decimals. */
export function figure(key: FigureKey, value: number): string {
  return key === 'area_km2' && value > 1000 ? value.toFixed(2) : String(value);
}

/** The number of a town's row: annex-1 is the table of the towns, annex-2 that of the teams. */
function rowNumber(plan: Plan, annex: string, row: number, lang: Style['lang']): string {
  const { zh, en } = tableOf(plan, annex === 'annex-1' ? 'towns' : 'teams');
  return pick(lang, `${zh}编号${row}`, `${en} row ${row}`);
}

/** The class given by the province with its ground; nothing where the data do not speak of one. */
function provincialRow(plan: Plan, town: Town, lang: Style['lang']): [string, string][] {
  const clauses = provincialClauses(plan, town);
  if (!clauses) return [];
  const { provincial_class: value, provincial_class_basis: basis } = town;
  const where = clauses.join(pick(lang, '、', ', '));
  const known = basis === 'printed' ? '' : inLang(BASIS_NAMES[basis], lang);
  return [
    [
      pick(lang, '省级类型', 'Provincial class'),
      value === null
        ? pick(lang, `文件未写（见${where}）`, `not in the document (see section ${where})`)
        : pick(
            lang,
            `${value}（${known && `${known}，`}依据：${where}）`,
            `${value} (${known ? `${known} from` : 'by'} section ${where})`,
          ),
    ],
  ];
}
