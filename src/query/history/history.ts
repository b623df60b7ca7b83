import type { Plan } from '../../plan/model.ts';
import { personId } from '../../plan/people.ts';
import { taskClause } from '../../plan/tables.ts';
import { dataDays, type DataDays } from '../../plan/postings.ts';
import type { LocalText } from '../../source/data.gen.ts';
import {
  discrepanciesOn,
  doubtsOnPerson,
  doubtsOnTasks,
  doubtsOnTown,
  doubtsOnUnit,
  type Doubt,
} from './doubts.ts';
import { told, type Draft, type HistoryEvent, type Told } from './event.ts';
import { personEvents } from './people.ts';
import { obligationEvents } from './records.ts';
import { subjectsOf, type NoSubject, type Subject } from './subject.ts';
import { taskEvents } from './task.ts';
import { nameAt, tellingOf, type Telling } from './telling.ts';
import { townEvents } from './town.ts';
import { unitEvents } from './unit.ts';

/** How one thing came to be what it is on the day. */
export interface SubjectHistory extends Told {
  kind: Subject['kind'];
  /** Id of a town or obligation, number of a task, registered name of a unit, name or key of a person. */
  id: string;
  /** What it is called on the day. */
  name: LocalText;
  doubts: Doubt[];
}

export interface History extends DataDays {
  query: string;
  as_of: string;
  matches: SubjectHistory[];
}

/**
 * How a person's postings, a town's team and figures, a task, a unit or the records of an obligation came to be
 * what they are on a day: dated events in order, each with what stood before and after, and its source.
 * `placeOf` tells file and line of a record. Nothing meant by the query: what is nearest to it.
 */
export function history(
  plan: Plan,
  query: string,
  asOf: string,
  placeOf: Telling['placeOf'],
): History | NoSubject {
  const telling = tellingOf(plan, asOf, placeOf);
  const subjects = subjectsOf(telling, query);
  if (!Array.isArray(subjects)) return subjects;
  const matches = subjects.map((subject) => historyOf(telling, subject));
  return { query, as_of: asOf, ...dataDays(plan, asOf), matches };
}

function historyOf(telling: Telling, subject: Subject): SubjectHistory {
  const of = (
    id: string,
    name: LocalText,
    drafts: readonly Draft[],
    doubts: (events: readonly HistoryEvent[]) => Doubt[],
  ): SubjectHistory => {
    const shown = told(telling, drafts);
    return { kind: subject.kind, id, name, ...shown, doubts: doubts(shown.events) };
  };
  switch (subject.kind) {
    case 'town': {
      const { id, name, name_en } = subject.town;
      const words = { zh: name, ...(name_en !== null && { en: `${name} ${name_en}` }) };
      return of(id, words, townEvents(telling, subject.town), () => doubtsOnTown(telling, id));
    }
    case 'task': {
      const { number } = subject;
      const name = { zh: taskClause(telling.printed, number), en: `Task ${number}` };
      const doubts = (): Doubt[] => doubtsOnTasks(telling, [number]);
      return of(String(number), name, taskEvents(telling, number), doubts);
    }
    case 'unit': {
      const { name } = subject.unit;
      const now = { zh: nameAt(telling, name, telling.asOf) };
      return of(name, now, unitEvents(telling, subject.unit), (events) =>
        doubtsOnUnit(telling, name, events),
      );
    }
    case 'person': {
      const id = personId(subject.person);
      const doubts = (): Doubt[] => doubtsOnPerson(telling, subject.person);
      return of(id, { zh: id }, personEvents(telling, subject.person), doubts);
    }
    case 'obligation': {
      const { id, title } = subject.obligation;
      const doubts = (): Doubt[] =>
        discrepanciesOn(telling, ({ obligations = [] }) => obligations.includes(id));
      return of(id, title, obligationEvents(telling, subject.obligation), doubts);
    }
  }
}
