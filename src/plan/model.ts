import type { DataFiles } from '../source/data.ts';
import type {
  Basis,
  Deadline,
  LocalText,
  Period,
  Quote,
  Role,
  Source,
  Unit,
} from '../source/data.gen.ts';

/** Where a datum stands: document and lines, from 1. Lines are missing for a document without a file. */
export interface Cited {
  document: string;
  lines: number[];
}

/** A town or subdistrict. Area in km², people in persons. */
export interface Town {
  id: string;
  name: string;
  name_en: string | null;
  kind: 'town' | 'subdistrict';
  code: string | null;
  area_km2: number;
  registered_population: number;
  administrative_villages: number;
  former_registered_poor: number;
  /** Class given by the city; the province's is another thing. */
  city_class: string;
  provincial_class: string | null;
  provincial_class_basis: Basis;
  /** Numbers of the town's rows, which differ between the annexes. */
  numbers: Record<string, number>;
  notes: LocalText[];
  source: Cited;
}

export type Capacity = 'substantive' | 'acting' | 'concurrent';

/** A person's place in a team. Dates are days, both ends included; null where not known. */
export interface Posting {
  person: string;
  role: Role;
  /** assumed where only the column of the table says so. */
  role_basis: Basis;
  role_note: LocalText | null;
  /** Id of the town. */
  town: string;
  /** Home unit, canonical name. */
  unit: string | null;
  unit_basis: Basis;
  captain: boolean;
  captain_basis: Basis | null;
  /** Clause that makes or allows this person captain. */
  captain_clause: string | null;
  captain_quotes: Quote[];
  capacity: Capacity;
  /** Words printed beside the name. */
  remark: string | null;
  doubt: LocalText | null;
  /** Ids of the other towns that the person serves at the same time. */
  shared_with: string[];
  since: string | null;
  since_basis: Basis;
  until: string | null;
  source: Cited;
}

/** The team of a town on a day. Members include the captain. */
export interface Team {
  town: string;
  as_of: string;
  /** Day whose state the data describe; what happened after it is known only as far as it is recorded. */
  snapshot: string;
  size: number;
  /** Members whose posting is not in doubt. */
  size_certain: number;
  captain: Posting | null;
  members: Posting[];
  /** Roles of the plan that nobody holds, with what the empty cell allows to say. */
  vacant: { role: Role; note: LocalText | null }[];
  /** Printed words in the columns of the team's row that name nobody. */
  labels: { column: string; text: string; note: LocalText | null }[];
  source: Cited;
}

export type LeadStatus = 'stated' | 'doubtful' | 'unreadable';

export interface Lead {
  status: LeadStatus;
  /** Canonical name where stated, else null: what is only visible first is not the lead. */
  unit: string | null;
  /** The unit printed first in a cell whose head may be cut. */
  first_visible: string | null;
  note?: LocalText;
}

/** A key task. */
export interface Task {
  number: number;
  group: { number: number; title: string };
  /** Section of the body that the group carries out. */
  clause: string;
  text: string;
  text_basis: Basis;
  text_note: LocalText | null;
  lead: Lead;
  /** Canonical names in printed order, lead included; without 各镇（街）, which all_towns tells. */
  units: string[];
  /** The cell as far as it is legible, as printed. */
  units_printed: string[];
  /** The same in canonical names, 各镇（街） in its place. */
  units_in_order: string[];
  units_complete: boolean;
  /** Cut names at the ends of the cell; proposals never answer a question. */
  fragments: { text: string; position: 'head' | 'tail'; proposal: string | null }[];
  /** Words of the cell that let several units lead, each in its field. */
  shared_lead: string | null;
  /** Canonical names of the units that these words speak of. */
  shared_lead_among: string[];
  all_towns: true | null;
  deadline: string | null;
  deadline_detail: Deadline | null;
  period: Period | null;
  duplicate_of: { task: number; extent: 'whole' | 'last-sentence' } | null;
  /** Ids of the targets that this task carries. */
  targets: string[];
  source: Cited;
}

/** The plan as a whole, indexed. */
export interface Plan {
  data: DataFiles;
  /** Errors that the checks found in the data; answers and papers from such data are marked. */
  faults: number;
  towns: Town[];
  tasks: Task[];
  /** All postings ever recorded, in the order of towns and rows. */
  postings: Omit<Posting, 'shared_with'>[];
  unit(name: string): Unit | undefined;
  unitNames: readonly string[];
}

export function cited(source: Source): Cited {
  return { document: source.document, lines: source.lines ?? [] };
}
