import type { DueItem, DueState } from '../../query/due/item.ts';

/** Items of one obligation that say the same of the same actors, in periods that follow each other. */
export interface Group {
  obligation: string;
  state: DueState;
  items: readonly DueItem[];
  /** The items of the first period, one an actor. */
  actors: readonly DueItem[];
  periods: readonly string[];
  due: string | null;
  lastDue: string | null;
  /** Everybody who owes the obligation in these periods is in the group. */
  everybody: boolean;
}

/**
 * Items as people read them: for each obligation and state, actors together, and periods together in which
 * these are the same. In the order of the first item of each.
 */
export function groupsOf(items: readonly DueItem[], state: DueState): Group[] {
  const groups: Group[] = [];
  for (const obligation of new Set(items.map((item) => item.obligation))) {
    const own = items.filter((item) => item.obligation === obligation);
    const periods = [...new Set(own.map(periodKey))];
    let open: { key: string; at: number; group: Group } | undefined;
    for (const [at, period] of periods.entries()) {
      const all = own.filter((item) => periodKey(item) === period);
      const actors = all.filter((item) => item.state === state);
      if (actors.length === 0) continue;
      const key = JSON.stringify([
        actors.length === all.length,
        actors.map((item) => [item.actor, item.person, item.certainty, item.late]),
      ]);
      const first = actors[0]!;
      if (open && open.key === key && open.at === at - 1 && first.person === null) {
        open.at = at;
        open.group.items = [...open.group.items, ...actors];
        open.group.periods = [...open.group.periods, first.period];
        open.group.lastDue = first.due;
        continue;
      }
      const group: Group = {
        obligation,
        state,
        items: actors,
        actors,
        periods: [first.period],
        due: first.due,
        lastDue: first.due,
        everybody: actors.length === all.length,
      };
      groups.push(group);
      open = { key, at, group };
    }
  }
  return groups;
}

/** Rotations of a town that are due on one day stand together, and all whose day is not known. */
function periodKey({ period, person, town, due }: DueItem): string {
  if (person === null) return period;
  return due === null ? 'not known' : `${town} ${due}`;
}
