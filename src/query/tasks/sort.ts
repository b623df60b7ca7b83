import type { Task } from '../../plan/model.ts';

export const TASK_SORTS = ['number', 'group', 'lead', 'deadline', 'units'] as const;
export type TaskSort = (typeof TASK_SORTS)[number];

const KEYS: Record<TaskSort, (task: Task) => number | string | null> = {
  number: ({ number }) => number,
  group: ({ group }) => group.number,
  lead: ({ lead }) => lead.unit,
  deadline: ({ deadline }) => deadline,
  units: ({ units_in_order }) => units_in_order.length,
};

/**
 * Tasks in the order of a key; equal ones by number, those without a value last. Leads are in the order
 * in which `leads` names them (that of the register), not by code points.
 */
export function sortTasks(
  tasks: readonly Task[],
  key: TaskSort,
  descending: boolean,
  leads: readonly string[],
): Task[] {
  const rank = new Map(leads.map((name, at) => [name, at]));
  const valueOf = (task: Task): number | string | null => {
    const value = KEYS[key](task);
    return key === 'lead' && value !== null ? (rank.get(String(value)) ?? leads.length) : value;
  };
  return [...tasks].sort((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x === y) return a.number - b.number;
    if (x === null || y === null) return x === null ? 1 : -1;
    return (x < y ? -1 : 1) * (descending ? -1 : 1);
  });
}
