import type { Plan, Town } from '../plan/model.ts';

export type FigureKey =
  'area_km2' | 'registered_population' | 'administrative_villages' | 'former_registered_poor';

export const FIGURES: readonly FigureKey[] = [
  'area_km2',
  'registered_population',
  'administrative_villages',
  'former_registered_poor',
];

/** A figure of a town against those of all towns. */
export interface Figure {
  key: FigureKey;
  value: number;
  /** Sum over all towns; the document has no row of totals. */
  total: number;
  /** Share of the total in per cent, to one decimal. */
  share: number;
  /** 1 for the largest; equal figures share a rank. */
  rank: number;
  /** Names of the towns with the same figure. */
  tied_with: string[];
  of: number;
}

/** The four figures of a town with share and rank among all. */
export function figuresOf(plan: Plan, town: Town): Figure[] {
  return FIGURES.map((key) => {
    const total = round(
      plan.towns.reduce((sum, each) => sum + each[key], 0),
      2,
    );
    return {
      key,
      value: town[key],
      total,
      share: total === 0 ? 0 : round((town[key] / total) * 100, 1),
      rank: plan.towns.filter((each) => each[key] > town[key]).length + 1,
      tied_with: plan.towns
        .filter((each) => each.id !== town.id && each[key] === town[key])
        .map((each) => each.name),
      of: plan.towns.length,
    };
  });
}

/**
 * The clauses on which the class given by the province rests, or that leave it out. Undefined where the data
 * do not speak of such a class.
 */
export function provincialClauses({ data }: Plan, town: Town): string[] | undefined {
  const quotes = data.towns[town.id]?.provincial_class?.quotes;
  return quotes && [...new Set(quotes.map(({ clause }) => clause))];
}

/** Towns by a figure; equal ones in the order of the plan. */
export function sortTowns(towns: readonly Town[], key: FigureKey, descending: boolean): Town[] {
  return [...towns].sort((a, b) => (descending ? b[key] - a[key] : a[key] - b[key]));
}

/** Sums over all towns, computed. */
export function totalsOf(plan: Plan): Record<FigureKey, number> {
  const sum = (key: FigureKey): number =>
    round(
      plan.towns.reduce((total, town) => total + town[key], 0),
      2,
    );
  return {
    area_km2: sum('area_km2'),
    registered_population: sum('registered_population'),
    administrative_villages: sum('administrative_villages'),
    former_registered_poor: sum('former_registered_poor'),
  };
}

/** Whole thousands: 289000 among figures that are given to the last person. */
export function looksRounded(value: number): boolean {
  return value >= 1000 && value % 1000 === 0;
}

/** Figures whose total is approximate, because that of a town looks rounded. */
export function approximateTotals(plan: Plan): FigureKey[] {
  return FIGURES.filter((key) => plan.towns.some((town) => looksRounded(town[key])));
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
