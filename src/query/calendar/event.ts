import type { IsoDate } from '../../calendar/date.ts';
import type { PartialDate } from '../../calendar/partial.ts';
import type { Rest } from '../../calendar/workdays.ts';
import type { Basis, LocalText } from '../../source/data.gen.ts';
import type { DueItem, DueState } from '../due/item.ts';

/** A reminder some time before the due day, on a working day. */
export interface Reminder {
  uid: string;
  /** How long before the due day it was asked for: 30d, 1m. */
  before: string;
  /** The day that long before the due day. */
  planned: IsoDate;
  /** The planned day, or the last working day before it. */
  day: IsoDate;
  /** Why it does not come on the planned day; null where it does. */
  moved: Rest['kind'] | null;
  /** The holiday on the planned day; null where it is none. */
  holiday: LocalText | null;
  /** Whether the holidays of both days are known; else only weekends were avoided. */
  holidays_known: boolean;
  /** Whether nothing is left to remind of: programs that hold the reminder are to drop it. */
  withdrawn: boolean;
}

/** One thing due on one day: an obligation in a period, whoever owes it; or the rotations of a town. */
export interface CalendarEvent {
  uid: string;
  obligation: string;
  title: LocalText;
  /** Id of the town whose people rotate; null for what is no rotation. */
  town: string | null;
  /** 2024-H1, 2024, a day; null for rotations, each of which has its own. */
  period: string | null;
  /** As precise as it is known. */
  due: PartialDate;
  due_basis: Basis;
  /** First and last day that the due day may mean, both included: one day but for a month or year. */
  first: IsoDate;
  last: IsoDate;
  /** Last working day up to the first. */
  last_workday: IsoDate;
  /** Whether the holidays of the days up to the first are known. */
  holidays_known: boolean;
  /** The most pressing state of its items. */
  state: DueState;
  /** One for everybody who owes it, as the answer of `due` has them. */
  items: DueItem[];
  /** Those to come, the earliest first. */
  reminders: Reminder[];
  clause: string;
}
