import type { Discrepancy, LocalText } from '../../source/data.gen.ts';
import { nameKey } from '../../text/normalise.ts';
import { ROLE_NAMES } from '../../text/terms.ts';
import type { HistoryEvent } from './event.ts';
import type { Telling } from './telling.ts';
import { perhapsIn } from './unit-tasks.ts';

/** Something that a history rests on and that the document leaves open. */
export interface Doubt {
  /** Id of the discrepancy; null for a doubt on a person or a blank cell. */
  id: string | null;
  title: LocalText;
  untold: LocalText;
  /** Whether a later source has settled it by the day asked for. */
  settled: boolean;
}

/** Discrepancies of weight that a condition picks out. */
export function discrepanciesOn(
  { plan }: Telling,
  concerns: (discrepancy: Discrepancy) => boolean,
): Doubt[] {
  const open = new Set(plan.data.discrepancies.discrepancies.map(({ id }) => id));
  return plan.recorded.discrepancies.discrepancies
    .filter((each) => each.weight === 'matter' && concerns(each))
    .map(({ id, title, untold }) => ({ id, title, untold, settled: !open.has(id) }));
}

/** Doubts that concern any of these tasks. */
export function doubtsOnTasks(telling: Telling, numbers: readonly number[]): Doubt[] {
  return discrepanciesOn(telling, ({ tasks = [] }) => tasks.some((task) => numbers.includes(task)));
}

/** Doubts on a town: discrepancies, and cells of its team's row that are blank or name nobody. */
export function doubtsOnTown(telling: Telling, town: string): Doubt[] {
  const { blank = [], labels = [] } = telling.plan.recorded.teams[town] ?? {};
  const cells = [...blank, ...labels].flatMap(({ column, doubt }): Doubt[] =>
    doubt === undefined
      ? []
      : [{ id: null, title: cellTitle(column), untold: doubt, settled: false }],
  );
  return [...discrepanciesOn(telling, ({ towns = [] }) => towns.includes(town)), ...cells];
}

/** Doubts on a person: of the register, and discrepancies whose printed words name the person. */
export function doubtsOnPerson(
  telling: Telling,
  { name, doubt }: { name: string; doubt?: LocalText },
): Doubt[] {
  const wanted = nameKey(name);
  const own: Doubt[] = doubt
    ? [{ id: null, title: { zh: name }, untold: doubt, settled: false }]
    : [];
  const named = discrepanciesOn(telling, ({ places }) =>
    places.some(({ text }) => text !== undefined && nameKey(text).includes(wanted)),
  );
  return [...own, ...named];
}

/** Doubts that concern the tasks of which the events of a unit tell, and those in which it may be cut off. */
export function doubtsOnUnit(
  telling: Telling,
  unit: string,
  events: readonly HistoryEvent[],
): Doubt[] {
  const told = events.flatMap(({ tasks }) => tasks);
  return doubtsOnTasks(telling, [...told, ...perhapsIn(telling, unit)]);
}

function cellTitle(column: string): LocalText {
  const { zh, en } = ROLE_NAMES[column as keyof typeof ROLE_NAMES] ?? { zh: column, en: column };
  return { zh: `${zh}栏`, en: `cell of ${en}` };
}
