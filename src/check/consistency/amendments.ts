import type { TaskAmendment } from '../../source/data.gen.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import type { Path } from '../../source/problem.ts';

/**
 * Amendments stand in the order of the days from which they hold, after the snapshot, each saying one thing
 * once; an amended list of units has its lead among it.
 */
export const amendments: Check = {
  id: 'amendment',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '后来的更改按日期排列，晚于方案，不重复；责任单位含牵头单位',
    en: 'later changes are in order, after the plan and not double; a list of units holds its lead',
  },
  *run(context) {
    for (const [id, town] of Object.entries(context.data.towns)) {
      const changes = (town.amendments ?? []).map(({ from, field }) => ({ from, fields: [field] }));
      yield* inOrder(context, changes, `towns/${id}.yaml`, ['amendments']);
    }
    for (const [id, { tasks }] of Object.entries(context.data.tasks)) {
      for (const [at, { amendments: given = [] }] of tasks.entries()) {
        const way = ['tasks', at, 'amendments'];
        const changes = given.map((each) => ({ from: each.from, fields: fieldsOf(each) }));
        yield* inOrder(context, changes, `tasks/${id}.yaml`, way);
        for (const [index, each] of given.entries())
          yield* leadAmong(context, each, `tasks/${id}.yaml`, [...way, index]);
      }
    }
  },
};

const FIELDS = ['text', 'units', 'lead', 'deadline'] as const;

/** What an amendment of a task changes. */
export function fieldsOf(amendment: TaskAmendment): string[] {
  return FIELDS.filter((field) => amendment[field] !== undefined);
}

function* inOrder(
  { data }: Context,
  changes: readonly { from: string; fields: readonly string[] }[],
  file: string,
  way: Path,
): Generator<Fault> {
  const { snapshot } = data.dataset;
  for (const [index, { from, fields }] of changes.entries()) {
    const before = changes[index - 1];
    const fault = (code: Fault['code']): Fault => ({
      file,
      path: [...way, index, 'from'],
      code,
      facts: { value: from, before: before?.from ?? '', snapshot },
    });
    if (from <= snapshot) yield fault('amended-before-plan');
    if (before && from < before.from) yield fault('amendments-out-of-order');
    const same = changes.slice(0, index).filter((each) => each.from === from);
    if (same.some((each) => each.fields.some((field) => fields.includes(field))))
      yield fault('amended-twice');
  }
}

/** Who leads is said whenever the list of units is, and is one of them. */
function* leadAmong(
  { registry }: Context,
  { units, lead }: TaskAmendment,
  file: string,
  way: Path,
): Generator<Fault> {
  const canonical = (name: string): string => registry.unit(name)?.name ?? name;
  if (units !== undefined && lead === undefined)
    yield { file, path: [...way, 'units'], at: 'key', code: 'amended-without-lead' };
  if (units === undefined || lead === undefined) return;
  if (!units.map(canonical).includes(canonical(lead)))
    yield {
      file,
      path: [...way, 'lead'],
      code: 'amended-lead-elsewhere',
      facts: { value: lead, units: units.join('、') },
    };
}
