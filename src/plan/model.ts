import type { Presence, Tenure } from '../calendar/tenure.ts';
import type { DataFiles } from '../source/data.ts';
import type {
  Basis,
  Deadline,
  LaterSource,
  LocalText,
  Period,
  Quote,
  Role,
  Unit,
} from '../source/data.gen.ts';

/**
 * Where a datum stands: document and lines, from 1 (none for a document without a file), or the record that
 * reports it, with the document null.
 */
export interface Cited {
  document: string | null;
  lines: number[];
  record?: string;
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
  /** Figures that a later source gave, in the order of their days. */
  amended: Amended[];
  /** Numbers of the town's rows, which differ between the annexes. */
  numbers: Record<string, number>;
  notes: LocalText[];
  source: Cited;
}

/** A change by a later source that holds on the day asked for. */
export interface Amended {
  from: string;
  /** Keys of what it changed. */
  fields: string[];
  note: LocalText | null;
  source: Cited;
}

export type Capacity = 'substantive' | 'acting' | 'concurrent';

/** A person's place in a team. First and last day are both included. */
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
  /** First day, or its month or year; null where it is not known. */
  since: string | null;
  since_basis: Basis;
  /** What states it; null where it is not known. */
  since_source: Cited | null;
  /** Last day, or its month or year; null as long as no end is recorded. */
  until: string | null;
  until_source: Cited | null;
  /** Round of stationing (轮次), from 1. */
  round: number;
  /** Who follows, and the day of handing over. */
  handover: { to: string; date: string | null; note: LocalText | null } | null;
  /** Why nobody held the post before. */
  gap: LocalText | null;
  /** How sure it is that the posting holds on the day asked for. */
  presence: Presence;
  source: Cited;
}

/** A posting of the register, of no day in particular, with the days of its tenure. */
export type PostingEntry = Omit<Posting, 'shared_with' | 'presence'> & { tenure: Tenure };

/** The team of a town on a day. Members include the captain. */
export interface Team {
  town: string;
  as_of: string;
  /** Day whose state the data describe; what happened after it is known only as far as it is recorded. */
  snapshot: string;
  /** Latest day of the team's postings that a later source tells of; null where none does. */
  last_change: string | null;
  size: number;
  /** Members whose posting is neither in doubt nor only possible on the day. */
  size_certain: number;
  /** The captain; null where there is none, and where it cannot be told which of several it is. */
  captain: Posting | null;
  /** Everybody who is or may be captain on the day. */
  captains: Posting[];
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
  /** Canonical names in printed order, lead included; without the name for all towns, which all_towns tells. */
  units: string[];
  /** The cell as far as it is legible, as printed. */
  units_printed: string[];
  /** The same in canonical names, that for all towns in its place. */
  units_in_order: string[];
  units_complete: boolean;
  /** Cut names at the ends of the cell; proposals never answer a question. */
  fragments: { text: string; position: 'head' | 'tail'; proposal: string | null }[];
  /** Words of the cell that let several units lead, each in its field. */
  shared_lead: string | null;
  /** Canonical names of the units that these words speak of. */
  shared_lead_among: string[];
  /** Whether the cell names the towns together; null where the print that is lost may have done so. */
  all_towns: boolean | null;
  deadline: string | null;
  deadline_detail: Deadline | null;
  period: Period | null;
  duplicate_of: { task: number; extent: 'whole' | 'last-sentence' } | null;
  /** What later sources changed, in the order of their days. */
  amended: Amended[];
  /** Ids of the targets that this task carries. */
  targets: string[];
  source: Cited;
}

/** The plan as a whole, indexed. */
export interface Plan {
  /** The data as they hold on the day of the plan. */
  data: DataFiles;
  /** The data of all days, with what the plan itself prints. */
  recorded: DataFiles;
  /** The day that answers are for; null: as the plan prints it, without later changes. */
  day: string | null;
  /** Errors that the checks found in the data; answers and papers from such data are marked. */
  faults: number;
  towns: Town[];
  tasks: Task[];
  /** All postings ever recorded, in the order of towns and rows. */
  postings: PostingEntry[];
  unit(name: string): Unit | undefined;
  unitNames: readonly string[];
}

/** A citation as answers give it. */
export function cited({ document, lines, record }: LaterSource): Cited {
  return {
    document: document ?? null,
    lines: lines ?? [],
    ...(record !== undefined && { record }),
  };
}
