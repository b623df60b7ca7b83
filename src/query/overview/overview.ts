import { dataDays } from '../../plan/postings.ts';
import type { Plan } from '../../plan/model.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { tasksOverview, unitsOverview, type TasksOverview, type UnitsOverview } from './tasks.ts';
import { teamsOverview, type TeamsOverview } from './teams.ts';
import {
  FIGURES,
  figuresOf,
  totalsOf,
  type FigureKey,
  approximateTotals,
  looksRounded,
} from '../towns.ts';

type Figures = Record<FigureKey, number>;

/** The district on one page. Shares are per cent to one decimal. */
export interface Overview {
  as_of: string;
  snapshot: string;
  last_change: string | null;
  totals: Figures & {
    towns: number;
    /** Figures whose total is approximate, because that of a town looks rounded. */
    approximate: FigureKey[];
  };
  towns: OverviewTown[];
  teams: TeamsOverview;
  tasks: TasksOverview;
  units: UnitsOverview;
  gaps: Gap[];
}

/** A town's figures with their shares and ranks among all towns; 1 is the largest, equal ones share a rank. */
export interface OverviewTown extends Figures {
  town: string;
  name: string;
  shares: Figures;
  ranks: Figures;
  /** Figures that look rounded. */
  rounded: FigureKey[];
  team_size: number;
  team_size_certain: number;
}

/** Annexes 1 to 3 counted, with what is missing in them, on a day. */
export function overview(plan: Plan, asOf: string): Overview {
  const teams = teamsOverview(plan, asOf);
  const towns = plan.towns.map((town): OverviewTown => {
    const figures = figuresOf(plan, town);
    const each = (take: (figure: (typeof figures)[number]) => number): Figures =>
      Object.fromEntries(figures.map((figure) => [figure.key, take(figure)])) as Figures;
    const team = teams.sizes.find((size) => size.town === town.id);
    return {
      town: town.id,
      name: town.name,
      ...each((figure) => figure.value),
      shares: each((figure) => figure.share),
      ranks: each((figure) => figure.rank),
      rounded: FIGURES.filter((key) => looksRounded(town[key])),
      team_size: team?.size ?? 0,
      team_size_certain: team?.size_certain ?? 0,
    };
  });
  return {
    as_of: asOf,
    ...dataDays(plan, asOf),
    totals: {
      towns: towns.length,
      ...totalsOf(plan),
      approximate: approximateTotals(plan),
    },
    towns,
    teams,
    tasks: tasksOverview(plan, asOf),
    units: unitsOverview(plan),
    gaps: gapsOf(plan, asOf),
  };
}
