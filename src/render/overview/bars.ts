import type { Overview, OverviewTown } from '../../query/overview/overview.ts';
import { displayWidth, padEnd, padStart } from '../../text/width.ts';
import { bar, barColumns, LEAST_BAR, partedBar, type BarScale } from '../layout/bars.ts';
import { DEFAULT_WIDTH, grid, pick, type Block, type Style } from '../layout/view.ts';

/** Parts of the overview that have bars; those of the towns can stand beside each other. */
export type BarPart = 'population' | 'poor' | 'teams' | 'units';

/** Names with figures and bars. */
interface Bars {
  /** Head of the names, then of each figure. */
  heads: string[];
  rows: { name: string; figures: string[]; value: number; certain: number }[];
  /** Sums of the figures, in a last line without a bar. */
  total: string[];
}

type BarStyle = Style & { ascii: boolean };

const GAP = 2;

/**
 * The towns with their figures and bars: the parts beside each other where every bar has room, else
 * a table for each.
 */
export function townBars(
  { towns, totals, teams }: Overview,
  parts: readonly BarPart[],
  style: BarStyle,
): Block[][] {
  const { lang } = style;
  const share = pick(lang, '占比', 'share');
  const rank = pick(lang, '位次', 'rank');
  const bars = (head: string, key: 'registered_population' | 'former_registered_poor'): Bars => ({
    heads: [pick(lang, '镇（街）', 'Town'), head, share, rank],
    rows: towns.map((town) => ({
      name: town.name,
      figures: [String(town[key]), perCent(town.shares[key]), String(town.ranks[key])],
      value: town[key],
      certain: town[key],
    })),
    total: [String(totals[key]), '', ''],
  });
  const all: Record<Exclude<BarPart, 'units'>, () => Bars> = {
    population: () => bars(pick(lang, '户籍人口', 'People'), 'registered_population'),
    poor: () => bars(pick(lang, '原建档立卡', 'Former poor'), 'former_registered_poor'),
    teams: () => ({
      heads: [pick(lang, '镇（街）', 'Town'), pick(lang, '工作队人数', 'Team')],
      rows: towns.map(teamRow),
      total: [String(teams.postings)],
    }),
  };
  const chosen = parts.flatMap((part) => (part === 'units' ? [] : [all[part]()]));
  const beside = chosen.length > 1 ? sideBySide(chosen, style) : undefined;
  return beside ? [[beside]] : chosen.map((each) => [barTable(each, style)]);
}

function teamRow({ name, team_size, team_size_certain }: OverviewTown): Bars['rows'][number] {
  return { name, figures: [String(team_size)], value: team_size, certain: team_size_certain };
}

/** The units that lead, with how many tasks; on the full page only those that lead several. */
export function unitBars({ units }: Overview, whole: boolean, style: BarStyle): Block {
  const { lang } = style;
  const several = units.leading.filter(({ leads }) => leads.length > 1);
  const shown = whole || several.length === 0 ? units.leading : several;
  return barTable(
    {
      heads: [
        pick(lang, '牵头单位', 'Lead unit'),
        pick(lang, '项', 'Tasks'),
        pick(lang, '占比', 'Share'),
      ],
      rows: shown.map(({ unit, leads, share }) => ({
        name: unit,
        figures: [String(leads.length), perCent(share)],
        value: leads.length,
        certain: leads.length,
      })),
      total: [],
    },
    style,
  );
}

/** A share with its one decimal. */
export function perCent(share: number): string {
  return `${share.toFixed(1)}%`;
}

/** Names, figures in columns, and a bar in the room that is left. */
function barTable(bars: Bars, style: BarStyle): Block {
  const { width = DEFAULT_WIDTH } = style;
  const lines = linesOf(bars, style);
  const widths = bars.heads.map((head, at) =>
    Math.max(displayWidth(head), ...lines.map((line) => displayWidth(line[at] ?? ''))),
  );
  const taken = widths.reduce((sum, each) => sum + each + GAP, 0);
  const drawn = barsOf(bars, barColumns(width, taken), style);
  return grid(
    [
      ...bars.heads.map((head, at) =>
        at === 0 ? { head, flex: true } : { head, align: 'right' as const },
      ),
      { head: '' },
    ],
    lines.map((line, at) => [...line, drawn[at] ?? '']),
  );
}

/** A line of figures and bars for each name; undefined where the bars would be too short. */
function sideBySide(all: readonly Bars[], style: BarStyle): Block | undefined {
  const { width = DEFAULT_WIDTH } = style;
  if (!Number.isFinite(width)) return undefined;
  const lines = all.map((bars) => linesOf(bars, style));
  const names = lines[0]!.map(([name]) => name!);
  const nameHead = all[0]!.heads[0]!;
  const figures = lines.map(alignedFigures);
  const taken =
    Math.max(...[nameHead, ...names].map(displayWidth)) +
    figures.reduce((sum, each) => sum + GAP + displayWidth(each[0]!) + 1, 0);
  const columns = barColumns(width, taken, all.length);
  if (columns * all.length + taken > width || columns < LEAST_BAR) return undefined;
  const drawn = all.map((bars) => barsOf(bars, columns, style));
  return grid(
    [{ head: nameHead }, ...all.map(({ heads }) => ({ head: heads.slice(1).join(' ') }))],
    names.map((name, row) => [
      name,
      ...all.map((_, at) =>
        `${figures[at]![row]!} ${padEnd(drawn[at]![row] ?? '', columns)}`.trimEnd(),
      ),
    ]),
  );
}

/** Name and figures of every line, the totals last. */
function linesOf({ rows, total }: Bars, { lang }: BarStyle): string[][] {
  return [
    ...rows.map(({ name, figures }) => [name, ...figures]),
    ...(total.length > 0 ? [[pick(lang, '合计', 'Total'), ...total]] : []),
  ];
}

/** The figures of each line in one text, each in its place. */
function alignedFigures(lines: readonly (readonly string[])[]): string[] {
  const places = lines[0]!
    .slice(1)
    .map((_, at) => Math.max(...lines.map((line) => line[at + 1]!.length)));
  return lines.map((line) => places.map((place, at) => padStart(line[at + 1]!, place)).join(' '));
}

function barsOf({ rows }: Bars, columns: number, { ascii }: BarStyle): string[] {
  const scale: BarScale = {
    largest: Math.max(0, ...rows.map(({ value }) => value)),
    columns,
    ascii,
  };
  return rows.map(({ value, certain }) =>
    certain < value ? partedBar(certain, value, scale) : bar(value, scale),
  );
}
