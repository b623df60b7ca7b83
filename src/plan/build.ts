import { fieldsOf } from '../check/consistency/amendments.ts';
import { unitIndex, type UnitIndex } from '../check/registry.ts';
import type { DataFiles } from '../source/data.ts';
import type {
  LocalText,
  Source,
  TaskAmendment,
  TaskGroup,
  TaskRecord,
  TownFile,
} from '../source/data.gen.ts';
import { leadNote } from '../text/leads.ts';
import { cited, type Amended, type Lead, type Plan, type Task, type Town } from './model.ts';
import { dataOn } from './on-day.ts';
import { postingsOf } from './posting-entries.ts';
import { tableNamed, type PlanTable } from './tables.ts';

/**
 * Checked data → the plan of a day with its indexes; without a day, as it was printed. Pure; names that are
 * not registered stand for themselves. Each index is made when it is first looked at, since most questions
 * need only some.
 */
export function buildPlan(recorded: DataFiles, faults = 0, day: string | null = null): Plan {
  const data = day === null ? recorded : dataOn(recorded, day);
  const registry = once(() => unitIndex(data.units));
  const order = once(() =>
    Object.entries(data.towns).sort((a, b) => rowNumber(data, a) - rowNumber(data, b)),
  );
  const towns = once(() => order().map(([id, town]) => townOf(id, town, data)));
  const tasks = once(() => tasksOf(data, registry()));
  const postings = once(() => order().flatMap(([id]) => postingsOf(id, data, registry())));
  return {
    data,
    recorded,
    day,
    faults,
    get towns() {
      return towns();
    },
    get tasks() {
      return tasks();
    },
    get postings() {
      return postings();
    },
    unit: (name) => registry().unit(name),
    get unitNames() {
      return registry().unitNames;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function rowNumber(data: DataFiles, [id, town]: [string, TownFile]): number {
  return data.dataset.conventions.town_order === 'annex-1'
    ? town.number
    : (data.teams[id]?.number ?? town.number);
}

function townOf(id: string, town: TownFile, data: DataFiles): Town {
  return {
    id,
    name: town.name,
    name_en: town.name_en ?? null,
    kind: town.kind,
    code: town.code?.value ?? null,
    area_km2: town.area_km2,
    registered_population: town.registered_population,
    administrative_villages: town.administrative_villages,
    former_registered_poor: town.former_registered_poor,
    city_class: town.city_class,
    provincial_class: town.provincial_class?.value ?? null,
    provincial_class_basis: town.provincial_class?.basis ?? 'missing',
    amended: (town.amendments ?? []).map(({ field, ...each }) => amendedBy(each, [field])),
    numbers: {
      'annex-1': town.number,
      ...(data.teams[id] && { 'annex-2': data.teams[id].number }),
    },
    notes: town.notes ?? [],
    source: cited(town.source),
  };
}

function tasksOf(data: DataFiles, registry: UnitIndex): Task[] {
  const collective = (name: string): boolean => registry.unit(name)?.stands_for === 'towns';
  return Object.values(data.tasks)
    .flatMap(({ group, tasks }) =>
      tasks.map((task) => taskOf(task, group, data, registry, collective)),
    )
    .sort((a, b) => a.number - b.number);
}

function amendedBy(
  { from, source, note }: Pick<TaskAmendment, 'from' | 'source' | 'note'>,
  fields: string[],
): Amended {
  return { from, fields, note: note ?? null, source: cited(source) };
}

function taskOf(
  task: TaskRecord,
  group: TaskGroup,
  data: DataFiles,
  registry: UnitIndex,
  isAllTowns: (name: string) => boolean,
): Task {
  const canonical = (name: string): string => registry.unit(name)?.name ?? name;
  // Two that have become one unit since stand once.
  const named = [...new Set(task.units.map(canonical))];
  const complete =
    !task.empty &&
    (task.cell?.head ?? 'whole') === 'whole' &&
    (task.cell?.tail ?? 'whole') === 'whole';
  const allTowns = task.units.some(isAllTowns);
  return {
    number: task.number,
    group: { number: group.number, title: group.title },
    clause: group.clause,
    text: task.text,
    text_basis: task.text_basis ?? 'printed',
    text_note: task.text_doubt ?? null,
    lead: leadOf(task, tableNamed({ data }, task.source.table), canonical),
    units: named.filter((name) => !isAllTowns(name)),
    units_printed: task.units,
    units_in_order: named,
    units_complete: complete,
    fragments: (task.fragments ?? []).map(({ text, position, proposal }) => ({
      text,
      position,
      proposal: proposal ?? null,
    })),
    shared_lead: task.shared_lead ? (task.units_note ?? '') : null,
    shared_lead_among: [...new Set(task.units.slice(0, task.shared_lead ?? 0).map(canonical))],
    // What a damaged cell does not show may have stood in what is lost.
    all_towns: allTowns || (complete ? false : null),
    deadline: task.deadline?.date ?? null,
    deadline_detail: task.deadline ?? null,
    period: task.period ?? null,
    duplicate_of: task.duplicates ?? null,
    amended: (task.amendments ?? []).map((each) => amendedBy(each, fieldsOf(each))),
    targets: data.targets.targets
      .filter((target) => target.tasks?.includes(task.number))
      .map((target) => target.id),
    source: cited(task.source as Source),
  };
}

/** Status and unit as recorded; the note is worded from the state of the cell. */
function leadOf(task: TaskRecord, table: PlanTable, canonical: (name: string) => string): Lead {
  const { status, unit } = task.lead;
  const note: LocalText | undefined = leadNote({
    number: task.number,
    table,
    status,
    empty: task.empty ?? false,
    first:
      task.fragments?.find((fragment) => fragment.position === 'head')?.text ??
      task.units[0] ??
      null,
    cutTail: task.cell?.tail === 'cut',
    shared: task.shared_lead ? (task.units_note ?? '') : null,
  });
  return {
    status,
    unit: status === 'stated' && unit !== undefined ? canonical(unit) : null,
    first_visible:
      status === 'doubtful' && task.units[0] !== undefined ? canonical(task.units[0]) : null,
    ...(note && { note }),
  };
}
