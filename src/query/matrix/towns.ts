import type { LocalText, Role } from '../../source/data.gen.ts';
import type { Plan, Team } from '../../plan/model.ts';
import { dataDays, rolesOf, teamOn } from '../../plan/postings.ts';

/** Towns × roles of annex 2 on a day. */
export interface TownMatrix {
  kind: 'towns';
  as_of: string;
  snapshot: string;
  last_change: string | null;
  roles: Role[];
  rows: TownRow[];
  /** For each role: postings, names, and towns by the state of their cell. */
  totals: {
    role: Role;
    postings: number;
    names: number;
    filled: number;
    blank: number;
    label: number;
  }[];
}

export interface TownRow {
  /** Id of the town. */
  town: string;
  name: string;
  cells: TownCell[];
  /** Members of the team, and those whose posting is not in doubt. */
  size: number;
  size_certain: number;
}

export interface TownCell {
  role: Role;
  /** filled: people are named; blank: nobody is; label: printed words that name nobody. */
  state: 'filled' | 'blank' | 'label';
  people: string[];
  /** Somebody of them serves other towns too. */
  shared: boolean;
  /** Whether somebody of them belongs to the town is in doubt. */
  doubtful: boolean;
  /** Whether somebody of them is in post on the day cannot be told. */
  possible: boolean;
  /** Somebody stands in the column of the role, but may not be one. */
  role_assumed: boolean;
  /** The printed words, where they are a label only. */
  label: string | null;
  /** What an empty cell or a label allows to say. */
  note: LocalText | null;
}

export function townMatrix(plan: Plan, asOf: string): TownMatrix {
  const roles = rolesOf(plan);
  const rows = plan.towns.map(({ id, name }): TownRow => {
    const team = teamOn(plan, id, asOf);
    return {
      town: id,
      name,
      cells: roles.map((role) => cellOf(team, role)),
      size: team.size,
      size_certain: team.size_certain,
    };
  });
  return {
    kind: 'towns',
    as_of: asOf,
    ...dataDays(plan, asOf),
    roles,
    rows,
    totals: roles.map((role, at) => {
      const cells = rows.map((row) => row.cells[at]!);
      const people = cells.flatMap((cell) => cell.people);
      const among = (state: TownCell['state']): number =>
        cells.filter((cell) => cell.state === state).length;
      return {
        role,
        postings: people.length,
        names: new Set(people).size,
        filled: among('filled'),
        blank: among('blank'),
        label: among('label'),
      };
    }),
  };
}

function cellOf(team: Team, role: Role): TownCell {
  const held = team.members.filter((posting) => posting.role === role);
  const label = held.length > 0 ? undefined : team.labels.find(({ column }) => column === role);
  return {
    role,
    state: held.length > 0 ? 'filled' : label ? 'label' : 'blank',
    people: held.map((posting) => posting.person),
    shared: held.some((posting) => posting.shared_with.length > 0),
    doubtful: held.some((posting) => posting.doubt !== null),
    possible: held.some((posting) => posting.presence === 'possible'),
    role_assumed: held.some((posting) => posting.role_basis === 'assumed'),
    label: label?.text ?? null,
    note: label?.note ?? team.vacant.find((cell) => cell.role === role)?.note ?? null,
  };
}
