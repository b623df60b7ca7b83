import type { Plan } from '../../plan/model.ts';
import { tableOf } from '../../plan/tables.ts';
import { districtName, workName } from '../../plan/work.ts';
import { townTableLacks } from '../../query/table-facts.ts';
import type { Overview } from '../../query/overview/overview.ts';
import { counted } from '../../text/counted.ts';
import { showDate } from '../../text/dates.ts';
import type { Lang } from '../../text/local.ts';
import { gapRows } from './gaps.ts';
import { townBars, unitBars, type BarPart } from './bars.ts';
import { OVERVIEW_PARTS, type OverviewPart } from './lines.ts';
import { overviewSheet } from './sheet.ts';
import { restLine, roundedNote, taskRows, teamRows, totalRows, unitRows } from './words.ts';
import { snapshotNote } from '../teams.ts';
import {
  card,
  heading,
  notes,
  pick,
  type Block,
  type CardRows,
  type Style,
  type View,
} from '../layout/view.ts';

/** How the overview is drawn: bars with ASCII only, and which parts; all where none are named. */
export interface OverviewLayout {
  ascii: boolean;
  only: readonly OverviewPart[] | undefined;
}

/** The district on a page: figures, bars, gaps, sources. */
export function overviewView(
  plan: Plan,
  answer: Overview,
  { ascii, only }: OverviewLayout,
  style: Style,
): View {
  const { lang } = style;
  const parts = OVERVIEW_PARTS.filter((part) => !only || only.includes(part));
  const shows = (part: OverviewPart): boolean => parts.includes(part);
  const drawn = { ...style, ascii };
  const rows = [
    ...(shows('totals') ? totalRows(answer, lang) : []),
    ...(shows('teams') ? teamRows(answer, lang) : []),
    ...(shows('tasks') ? taskRows(answer, !shows('gaps'), lang) : []),
    ...(shows('units') ? unitRows(plan, answer, lang) : []),
  ];
  const towns = (['population', 'poor', 'teams'] as const satisfies readonly BarPart[]).filter(
    shows,
  );
  const units = shows('units')
    ? [unitBars(answer, only !== undefined, drawn), ...notes(only ? [] : restLine(answer, lang))]
    : [];
  return {
    parts: [
      [heading(title(plan, answer, lang))],
      cardOf(rows),
      ...townBars(answer, towns, drawn),
      units,
      shows('gaps') ? gapBlocks(plan, answer, lang) : [],
      notes(said(plan, answer, parts, ascii, lang)),
    ],
    sheet: overviewSheet(plan, answer, parts, lang),
  };
}

function title(plan: Plan, { as_of }: Overview, lang: Lang): string {
  const district = districtName(plan, lang);
  return pick(
    lang,
    `${district}${workName(plan, lang)}总览（截至${showDate(as_of, lang)}）`,
    `${district} at a glance, ${as_of}`,
  );
}

function cardOf(rows: CardRows): Block[] {
  return rows.length > 0 ? [card(rows)] : [];
}

function gapBlocks(plan: Plan, { gaps }: Overview, lang: Lang): Block[] {
  return [heading(pick(lang, '缺口', 'Gaps')), ...cardOf(gapRows(plan, gaps, lang))];
}

/** What the figures and bars need to be understood, and where they stand. */
function said(
  plan: Plan,
  answer: Overview,
  parts: readonly OverviewPart[],
  ascii: boolean,
  lang: Lang,
): string[] {
  const any = (...wanted: OverviewPart[]): boolean => wanted.some((part) => parts.includes(part));
  const doubt = answer.teams.postings > answer.teams.postings_certain;
  const figures = any('totals', 'population', 'poor');
  const tables = [
    ...(figures ? (['towns'] as const) : []),
    ...(any('teams', 'gaps') ? (['teams'] as const) : []),
    ...(any('tasks', 'units', 'gaps') ? (['tasks'] as const) : []),
  ].map((listing) => tableOf(plan, listing)[lang]);
  const lacks = townTableLacks(plan, ['date']);
  return [
    ...(any('teams') && doubt
      ? [
          pick(
            lang,
            `工作队条形中“${ascii ? '.' : '░'}”为不能确定的人员。`,
            `In the bars of teams ${ascii ? '.' : '░'} stands for people who are not certain.`,
          ),
        ]
      : []),
    ...(figures ? roundedNote(answer, plan, lang) : []),
    ...(any('units') ? unitNotes(answer, lang) : []),
    ...(any('teams', 'gaps') ? [snapshotNote(answer, lang)] : []),
    pick(
      lang,
      `依据：${tables.join('、')}。${figures ? `合计、占比、位次为计算所得${lacks ? `，${lacks.zh}` : ''}。` : ''}`,
      `Source: ${tables.join(', ')}.${figures ? ` Totals, shares and ranks are computed${lacks ? `; ${lacks.en}` : ''}.` : ''}`,
    ),
  ];
}

/** Of what the shares of units are shares, and how shared leads are counted. */
function unitNotes({ tasks }: Overview, lang: Lang): string[] {
  const stated = tasks.lead.stated.length;
  const shared = tasks.lead_shared;
  return [
    pick(
      lang,
      `单位占比以牵头单位明确的${stated}项为分母${shared.length > 0 ? `；第${shared.join('、')}项由多个部门分别负责，只计首位` : ''}。`,
      `Shares of units are of the ${counted(stated, 'task')} with a stated lead${shared.length > 0 ? `; in ${shared.join(', ')} several lead, only the first counts` : ''}.`,
    ),
  ];
}
