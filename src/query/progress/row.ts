import type { Lead } from '../../plan/model.ts';
import type { RecordOf } from '../../plan/records.ts';
import type { Quantity } from '../../source/data.gen.ts';

export type ProgressState = RecordOf<'progress'>['state'];

/** The states in the order in which they are told: what needs attention first. */
export const PROGRESS_STATES: readonly ProgressState[] = [
  'behind',
  'unreported',
  'on-schedule',
  'long-term',
  'completed',
];

/** How much is done, set against the target where the plan has one in the same measure. */
export interface Reached {
  value: number;
  /** Measure word: 条, 个, 户 … */
  unit: string;
  /** Id of the target; null where none fits. */
  target: string | null;
  /** Number to be reached, as the plan prints it; null without target. */
  of: Pick<Quantity, 'printed' | 'comparator' | 'value'> | null;
  /** Whether the number is reached; null where nothing can be compared. */
  reached: boolean | null;
}

/** What one record says of a task. */
export interface Report {
  date: string;
  /** Id of the town that it is about; null: the whole district. */
  town: string | null;
  state: ProgressState;
  /** 0–100 */
  percent: number | null;
  quantity: Reached | null;
  done: string | null;
  problem: string | null;
  next_step: string | null;
  evidence: string | null;
  /** Id of the record: its file in records/ without .yaml. */
  record: string;
}

/** Where a task stands on a day, in the district or in one town. */
export interface ProgressRow {
  task: number;
  text: string;
  group: { number: number; title: string };
  lead: Lead;
  /** Words of the cell that let several units lead. */
  shared_lead: string | null;
  /** Canonical names in printed order, lead included. */
  units: string[];
  units_complete: boolean;
  deadline: string | null;
  /** Period of the task; null where it has none. */
  period: { from: string; until: string } | null;
  /** The deadline is past and no completion is recorded, of a town neither of its own nor of the district. */
  past_deadline: boolean;
  /** Id of the town; null: the whole district. */
  town: string | null;
  /** possible: the damaged cell does not tell whether the towns are asked to act. */
  certainty: 'certain' | 'possible';
  /** Of the report; unreported where there is none. */
  state: ProgressState;
  /** The latest report that counts; null where none was made. */
  report: Report | null;
  /** The latest report where it is from before the day asked for with since, and so does not count. */
  earlier: Report | null;
  /** Of a row of the district: the latest report of each town that made one. */
  towns: Report[];
  /** Of a row of a town: the latest report of the district; null where there is none. */
  district: Report | null;
  clause: string;
}
