import { nameKey } from '../text/normalise.ts';
import { nearest } from '../text/nearest.ts';
import type { Plan, Task, Town } from './model.ts';
import { tableOf } from './tables.ts';

/** Every way to name a town: id, canonical name, printed forms, aliases, code. Exact, case aside. */
export function townNames(plan: Plan, town: Town): string[] {
  const record = plan.data.towns[town.id];
  return [
    town.id,
    town.name,
    ...(record?.names.map((name) => name.text) ?? []),
    ...(record?.aliases ?? []),
    ...(town.code === null ? [] : [town.code]),
  ];
}

export function findTown(plan: Plan, query: string): Town | undefined {
  const key = nameKey(query).toLowerCase();
  return plan.towns.find((town) =>
    townNames(plan, town).some((name) => nameKey(name).toLowerCase() === key),
  );
}

/** Name of a town for its id; the id itself where there is none. */
export function townNameOf(plan: Plan, id: string): string {
  return plan.towns.find((town) => town.id === id)?.name ?? id;
}

/** Number of a task from 13, #13, 第13项, 附件3第13项, T13; undefined where the query is no number. */
export function taskNumber(plan: Plan, query: string): number | undefined {
  const key = nameKey(query);
  const { clause } = tableOf(plan, 'tasks');
  const words = key.startsWith(clause) ? key.slice(clause.length) : key;
  const match = /^(?:第|#|[Tt])?([0-9]{1,4})项?$/.exec(words);
  return match ? Number(match[1]) : undefined;
}

/** Tasks whose text holds the words, white space and width of punctuation apart; all words must stand. */
export function tasksWith(plan: Plan, words: string): Task[] {
  const wanted = words.split(/\s+/).map(bare).filter(Boolean);
  if (wanted.length === 0) return [];
  return plan.tasks.filter((task) => {
    const text = bare(task.text);
    return wanted.every((word) => text.includes(word));
  });
}

/** For searching: quotation marks do not matter, 四好农村路 finds “四好农村路”. */
function bare(text: string): string {
  return nameKey(text).replace(/["']/g, '').toLowerCase();
}

export function nearestTowns(plan: Plan, query: string): string[] {
  const names = new Map(
    plan.towns.flatMap((town) => townNames(plan, town).map((name) => [name, town.name] as const)),
  );
  const found = nearest(query, names.keys(), 6).map((name) => names.get(name)!);
  return [...new Set(found)].slice(0, 3);
}

export function nearestUnits(plan: Plan, query: string): string[] {
  const found = nearest(query, plan.unitNames, 6).map((name) => plan.unit(name)!.name);
  return [...new Set(found)].slice(0, 3);
}
